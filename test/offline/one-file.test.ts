/** The one file of each real feed, opened from a disk in each installed engine, without any way to a network. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {inflateRawSync} from 'node:zlib';
import {root} from '../../scripts/lib/run.mjs';
import {networkPicture} from '../../src/cli/network-picture.js';
import {run} from '../../src/cli/run.js';
import {today} from '../../src/feed/dates.js';
import {parseFeedText} from '../../src/feed/parse-feed.js';
import {pictureHash} from '../../src/pages/picture-hash.js';
import {installedEngines, type Engine, type Opened} from './engines.mjs';
import {exportOf, pictureOf, settledAfter} from './opened-file.mjs';

const FEEDS = ['muenster', 'kreis-offenbach', 'hagen-ennepe-ruhr'];
const MOST_BYTES = 400_000;

const folder = mkdtempSync(join(tmpdir(), 'koko-one-file-'));
const fileOf = (name: string): string => join(folder, `${name}.html`);
const textOf = (name: string): string => readFileSync(fileOf(name), 'utf8');
const feedTextOf = (name: string): string =>
  readFileSync(join(root, `demo/feeds/${name}.json`), 'utf8');

async function koko(...args: string[]): Promise<void> {
  const said: string[] = [];
  const voice = {out: () => undefined, err: (line: string) => void said.push(line)};
  assert.equal(await run(args, voice), 0, said.join('\n'));
}

const write = (name: string, out = fileOf(name)): Promise<void> =>
  koko('offline', join(root, `demo/feeds/${name}.json`), '--out', out);

const between = (text: string, start: string, end: string): string =>
  text.split(start)[1]?.split(end)[0] ?? '';

/** Where the marks stand as Node lays them out. */
function hashInNode(name: string): string | undefined {
  const {feed} = parseFeedText(feedTextOf(name));
  assert.ok(feed);
  return pictureHash(networkPicture(feed, {lang: 'de', day: today()}));
}

before(async () => {
  for (const name of FEEDS) await write(name);
});
after(() => rmSync(folder, {recursive: true}));

describe('the one file that koko offline writes', () => {
  for (const name of FEEDS)
    it(`has at most ${MOST_BYTES / 1000} kB: ${name}`, (context) => {
      const bytes = Buffer.byteLength(textOf(name));
      context.diagnostic(`${name}: ${(bytes / 1000).toFixed(1)} kB`);
      assert.ok(bytes <= MOST_BYTES, `${bytes} bytes`);
    });

  it('is the same, byte for byte, when it is written again', async () => {
    const again = join(folder, 'again.html');
    await write('muenster', again);
    assert.deepEqual(readFileSync(again), readFileSync(fileOf('muenster')));
  });

  it('allows its own scripts and style by hash, and nothing else', () => {
    const text = textOf('muenster');
    const hash = (part: string): string =>
      `'sha256-${createHash('sha256').update(part).digest('base64')}'`;
    const program = inflateRawSync(
      Buffer.from(between(text, 'id="koko-program">', '</script>'), 'base64'),
    ).toString('utf8');
    const [start = ''] = text.split('<script>')[1]?.split('</script>') ?? [];
    const policy = between(text, 'http-equiv="Content-Security-Policy" content="', '"').split('; ');
    assert.deepEqual(policy.slice(0, 3), [
      "default-src 'none'",
      `script-src ${hash(start)} ${hash(program)}`,
      `style-src ${hash(between(text, '<style>', '</style>'))}`,
    ]);
    assert.doesNotMatch(policy.join(), /unsafe|https?:|\*/);
  });

  it('asks for no file beside it', () => {
    const page = textOf('muenster').replace(/<script[\s\S]*?<\/script>/g, '');
    assert.doesNotMatch(page, /<[^>]*\s(?:src|srcset|action)=|<link(?![^>]*href="data:,")|@import/);
  });

  it('brings the licences of what is in it', () => {
    assert.match(textOf('muenster'), /^lit-html$/m);
  });
});

describe('koko offline', () => {
  it('says in a sentence which tour or layout there is not', async () => {
    const said: string[] = [];
    const voice = {out: () => undefined, err: (line: string) => void said.push(line)};
    const feed = join(root, 'demo/feeds/muenster.json');
    assert.equal(await run(['offline', feed, '--tour', 'mond'], voice), 1);
    assert.equal(await run(['offline', feed, '--layout', 'kreis'], voice), 1);
    assert.match(said[0] ?? '', /Einen Rundgang „mond“ gibt es/);
    assert.match(said[1] ?? '', /„kreis“ ist keine Anordnung/);
    assert.doesNotMatch(said.join('\n'), /\bat .*:\d+:\d+|\[object/);
  });
});

for (const {name: engineName, start} of installedEngines())
  describe(`opened from a disk in ${engineName}, the file`, () => {
    let engine: Engine;
    before(async () => {
      engine = await start();
    });
    after(() => engine.end());

    async function inPage<T>(name: string, use: (page: Opened) => Promise<T>): Promise<T> {
      const page = await engine.open(pathToFileURL(fileOf(name)).href);
      try {
        await settledAfter(page);
        return await use(page);
      } finally {
        await page.close();
      }
    }

    for (const name of FEEDS)
      it(`shows the picture of Node, whose hash stands in it: ${name}`, async () => {
        const found = await inPage(name, async (page) => ({
          shown: pictureHash(await pictureOf(page)),
          exported: pictureHash(await exportOf(page)),
          inFile: await page.ask<string>(
            `document.querySelector('meta[name=koko-layout]').content`,
          ),
        }));
        const hash = hashInNode(name);
        assert.ok(hash);
        assert.deepEqual(found, {shown: hash, exported: hash, inFile: `bands ${hash}`});
      });

    it('asks no network for anything, and runs no script but its own', async () => {
      const seen = await inPage('muenster', async (page) => {
        await page.ask(`(() => {
          const script = document.createElement('script');
          try {
            script.text = 'globalThis.isForeign = true';
            document.body.append(script);
          } catch {}
        })()`);
        return page.ask<object>(`({
          asked: performance.getEntriesByType('resource').map(({name}) => name),
          isForeign: globalThis.isForeign === true,
        })`);
      });
      assert.deepEqual(seen, {asked: [], isForeign: false});
    });

    it('still has its text, folded, under the picture', async () => {
      const text = await inPage('kreis-offenbach', (page) =>
        page.ask<object>(`(() => {
          const {open, textContent} = document.querySelector('#koko-text');
          const hasNote = document.querySelector('#koko-still') !== null;
          return {open, hasNote, isThere: textContent.includes('Regionalgruppe West')};
        })()`),
      );
      assert.deepEqual(text, {open: false, hasNote: false, isThere: true});
    });

    it('can be saved again from what it knows of itself', async () => {
      const own = (name: string): Promise<string> =>
        inPage(name, (page) => page.ask<string>(`globalThis[Symbol.for('koko-widgets:own-file')]`));
      const text = await own('muenster');
      writeFileSync(fileOf('saved'), text);
      assert.equal(await own('saved'), text);
      const scripts = (page: string): string[] => page.match(/<script[\s\S]*?<\/script>/g) ?? [];
      assert.deepEqual(scripts(text), scripts(textOf('muenster')));
    });
  });
