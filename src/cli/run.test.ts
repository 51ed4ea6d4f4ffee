import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {run} from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'koko-'));
const feed = fileURLToPath(new URL('../../demo/feeds/kreis-offenbach.json', import.meta.url));

async function koko(...args: string[]): Promise<{code: number; said: string}> {
  const said: string[] = [];
  const voice = {
    out: (line: string) => void said.push(line),
    err: (line: string) => void said.push(line),
  };
  const code = await run(args, voice);
  return {code, said: said.join('\n')};
}

describe('the command', () => {
  after(() => rmSync(folder, {recursive: true}));

  it('writes offers, partners and network, the same each time', async () => {
    const out = join(folder, 'static');
    const files = ['offers.html', 'partners.html', 'network.html', 'network.svg'].map((name) =>
      join(out, name),
    );
    const texts = async (): Promise<string[]> => {
      assert.equal((await koko('static', feed, '--out', out)).code, 0);
      return files.map((file) => readFileSync(file, 'utf8'));
    };
    assert.deepEqual(await texts(), await texts());
    assert.match((await texts())[3] ?? '', /^<svg /);
  });

  const mistakes: Record<string, [args: string[], said: RegExp]> = {
    'nothing was asked for': [[], /koko static <feed\.json>/],
    'it does not know the word': [['statisch', feed], /„statisch“ kennt koko nicht/],
    'no file was named': [['static'], /Es fehlt die Angabe/],
    'the file is not there': [
      ['static', join(folder, 'none.json'), '--lang', 'en'],
      /cannot be read/,
    ],
    'an option is not known': [
      ['static', feed, '--colour', 'red'],
      /Die Option --colour gibt es nicht\./,
    ],
    'an option lacks its value': [['export', feed, '--out'], /Option --out nicht angeben/],
    'an option of export is not known': [
      ['export', feed, '--colour', '--lang', 'en'],
      /There is no option --colour\./,
    ],
    'the address of the page is missing': [['page', feed], /Es fehlt --base/],
    'the address of the page is none': [
      ['page', feed, '--base', 'stadt.example/koko'],
      /Es fehlt --base/,
    ],
    'the widget is none': [
      ['page', feed, '--base', 'https://a.example/', '--widget', 'map'],
      /„map“ ist kein/,
    ],
    'a folder cannot be made': [['static', feed, '--out', feed], /lässt sich nicht schreiben/],
  };
  for (const [when, [args, said]] of Object.entries(mistakes))
    it(`says so when ${when}`, async () => {
      const result = await koko(...args);
      assert.equal(result.code, 1);
      assert.match(result.said, said);
      assert.doesNotMatch(result.said, /\bat .*:\d+:\d+|\[object/);
    });

  it('says what is wrong with a file that is no feed', async () => {
    const file = join(folder, 'no-feed.json');
    writeFileSync(file, '{"a": ');
    const {code, said} = await koko('static', file);
    assert.equal(code, 1);
    assert.match(said, /ist kein Feed[\s\S]*\n {2}\S/);
    assert.doesNotMatch(said, /\[object/);
  });
});
