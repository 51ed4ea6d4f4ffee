/** `koko export` as somebody would call it. */
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {JSDOM} from 'jsdom';
import readCode from 'jsqr';
import {parseFeedText} from '../feed/parse-feed.js';
import {layoutScene} from '../network/layout/layout-scene.js';
import {svgToString} from '../network/paint/svg-string.js';
import {networkSheet} from '../paper/network-sheet.js';
import {sheetToSvg} from '../paper/sheet-to-svg.js';
import {run} from './run.js';
import {toPixels} from './to-png.js';

const folder = mkdtempSync(join(tmpdir(), 'koko-'));
const feed = fileURLToPath(new URL('../../demo/feeds/muenster.json', import.meta.url));
const tour = 'tour-jugendberufsagentur';
const url = 'https://stadt.example/netz/';

async function koko(...args: string[]): Promise<{code: number; said: string}> {
  const said: string[] = [];
  const hear = (line: string): void => void said.push(line);
  const code = await run(['export', ...args], {out: hear, err: hear});
  return {code, said: said.join('\n')};
}

/** Calls the command, and gives what it wrote. */
async function written(name: string, ...args: string[]): Promise<Buffer> {
  const file = join(folder, name);
  const {code, said} = await koko(feed, '--day', '2026-11-23', '--out', file, ...args);
  assert.equal(code, 0, said);
  return readFileSync(file);
}

describe('koko export', () => {
  after(() => rmSync(folder, {recursive: true}));

  it('writes the same SVG, print view and PNG each time', async () => {
    for (const format of ['svg', 'html', 'png']) {
      const args = ['--format', format, '--paper', 'a4', '--portrait', '--url', url];
      const [one, other] = [await written('one', ...args), await written('other', ...args)];
      assert.ok(one.equals(other), format);
    }
  });

  it('writes a PNG as wide as it is asked to be', async () => {
    const png = await written('wide.png', '--format', 'png', '--width', '640');
    assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG');
    assert.equal(png.readUInt32BE(16), 640);
  });

  it('writes a print view: the sheet on its paper, then the list', async () => {
    const html = String(await written('print.html', '--format', 'html', '--paper', 'a3'));
    assert.match(html, /@page\{size:420mm 297mm;margin:0\}/);
    assert.doesNotMatch(html, /<script|<link|src=/);
    const {document} = new JSDOM(html).window;
    const [sheet, list, ...rest] = document.body.children;
    assert.ok(sheet?.querySelector('svg [data-id="c-lenkungskreis"]'));
    assert.equal(list?.querySelector('h2')?.textContent, 'Netzwerk');
    assert.ok(list.textContent.includes('Jobcenter der Stadt Münster'));
    assert.deepEqual(rest, []);
  });

  it('shows another day, and says so', async () => {
    const svg = String(await written('now.svg'));
    assert.match(svg, />23\.\u00a0November 2026 ?</);
    const {code} = await koko(feed, '--day', '2010-01-01', '--out', join(folder, 'then.svg'));
    assert.equal(code, 0);
    assert.match(readFileSync(join(folder, 'then.svg'), 'utf8'), />1\.\u00a0Januar 2010 ?</);
  });

  it('writes a sheet for each step of a talk, and its notes only when asked to', async () => {
    const {feed: read} = parseFeedText(readFileSync(feed, 'utf8'));
    const steps = read?.tours.find(({id}) => id === tour)?.steps ?? [];
    assert.ok(steps.length > 1);
    const plain = String(await written('talk.html', '--format', 'html', '--tour', tour));
    const noted = String(
      await written('noted.html', '--format', 'html', '--tour', tour, '--notes'),
    );
    const titles = (html: string) =>
      [...new JSDOM(html).window.document.querySelectorAll('.sheet .title')].map((title) =>
        title.textContent.replaceAll(/\s+/g, ' ').trim(),
      );
    assert.deepEqual(
      titles(plain),
      steps.map(({title}) => title.de),
    );
    assert.ok(!plain.includes('Notizen:') && noted.includes('Notizen:'));
    await koko(feed, '--tour', tour, '--out', join(folder, 'step.svg'));
    assert.ok(existsSync(join(folder, `step-0${steps.length}.svg`)));
  });

  it('says which sheet a network needs to be read', async () => {
    const {said} = await koko(feed, '--paper', 'a4', '--out', join(folder, 'small.svg'));
    assert.match(said, /Auf A4 .* Gut lesbar ist dieses Netz im Hochformat oder auf A3\./);
  });

  const mistakes: Record<string, [args: string[], said: RegExp]> = {
    'the format': [
      ['--format', 'pdf'],
      /--format kennt „pdf“ nicht\. Möglich sind: svg, png, html/,
    ],
    'the paper': [['--paper', 'a5'], /Möglich sind: a4, a3/],
    'the layout': [['--layout', 'tree'], /bands, rings, free/],
    'the day': [['--day', '2026-02-30'], /„2026-02-30“ ist kein Tag/],
    'the address': [['--url', 'javascript:alert(1)'], /ist keine Adresse/],
    'the width': [['--width', '0'], /ganze Zahl von 1 bis/],
    'the record': [['--focus', 'p-nobody'], /Im Feed gibt es „p-nobody“ nicht/],
    'the tour': [['--tour', 'none'], new RegExp(`Es gibt: .*${tour}`)],
    'the place': [['--out', join(folder, 'none', 'a.svg')], /lässt sich nicht schreiben/],
  };
  for (const [what, [args, said]] of Object.entries(mistakes))
    it(`says what is wrong with ${what}`, async () => {
      const result = await koko(feed, ...args);
      assert.equal(result.code, 1);
      assert.match(result.said, said);
    });

  it('tells what it can do', async () => {
    assert.match((await koko('--help')).said, /--paper a4…a0/);
    assert.equal((await koko()).code, 1);
  });
});

describe('a sheet as pixels', () => {
  it('has a QR code that a camera reads', async () => {
    const {feed: read} = parseFeedText(readFileSync(feed, 'utf8'));
    assert.ok(read);
    const sheet = await networkSheet(
      read,
      {lang: 'de', day: '2026-11-23', paper: 'a4', url},
      layoutScene,
    );
    const {box} = sheet.code ?? {};
    assert.ok(box);
    const {pixels, width} = await toPixels(svgToString(sheetToSvg(sheet)), {width: 2000});
    const per = width / sheet.page.width;
    const [left, top, size] = [box.x, box.y, box.width].map((mm) => Math.round(mm * per));
    assert.ok(left && top && size);
    const part = new Uint8ClampedArray(size * size * 4);
    for (let y = 0; y < size; y += 1) {
      const from = ((top + y) * width + left) * 4;
      part.set(pixels.subarray(from, from + size * 4), y * size * 4);
    }
    assert.equal(readCode(part, size, size)?.data, url);
  });
});
