/** Sheets of the demo feeds: stored as text, read by a strict parser, checked for what may never be. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {JSDOM} from 'jsdom';
import readCode from 'jsqr';
import {parseFeedText} from '../feed/parse-feed.js';
import type {Feed} from '../feed/types.js';
import {loadTexts} from '../i18n/lazy-messages.js';
import {svgToString} from '../network/paint/svg-string.js';
import {checkSheet} from './check-sheet.js';
import {layoutScene} from '../network/layout/layout-scene.js';
import * as sheets from './network-sheet.js';
import type {PaperWish} from './network-sheet.js';
import {LEAST_POINTS, nextPaper, pageOf, PAPERS, sizeOf} from './page.js';
import {sheetToSvg} from './sheet-to-svg.js';
import type {Sheet} from './sheet.js';

await loadTexts('en');

const networkSheet = (feed: Feed, wish: PaperWish): Promise<Sheet> =>
  sheets.networkSheet(feed, wish, layoutScene);

const read = (name: string): Feed => {
  const file = new URL(`../../demo/feeds/${name}.json`, import.meta.url);
  const {feed} = parseFeedText(readFileSync(file, 'utf8'));
  assert.ok(feed);
  return feed;
};

const feeds = {
  muenster: read('muenster'),
  'kreis-offenbach': read('kreis-offenbach'),
  'hagen-ennepe-ruhr': read('hagen-ennepe-ruhr'),
};

const url = 'https://stadt.example/uebergang/?koko-layout=rings&koko-id=c-lenkungskreis';
const usual: PaperWish = {lang: 'de', day: '2026-11-23', paper: 'a4', url};
const written = (sheet: Sheet, isBlack = false): string =>
  svgToString(sheetToSvg(sheet, {isBlack}));

/** Throws where the text is no XML. */
const parsed = (svg: string): Document =>
  new JSDOM(svg, {contentType: 'image/svg+xml'}).window.document;

function compare(name: string, text: string): void {
  const file = new URL(`./sheets/${name}.svg`, import.meta.url);
  if (process.env.UPDATE_PICTURES === '1' || !existsSync(file)) {
    assert.ok(process.env.CI === undefined || existsSync(file), `${name}.svg is not stored`);
    writeFileSync(file, text);
  }
  assert.equal(text, readFileSync(file, 'utf8'), `${name}.svg (UPDATE_PICTURES=1 stores it anew)`);
}

describe('a sheet', () => {
  it('of Münster on A4 is the stored one', async () => {
    const wish = {...usual, isPortrait: true};
    compare('muenster-a4', written(await networkSheet(feeds.muenster, wish)));
  });

  it('of Kreis Offenbach on A3 in black is the stored one', async () => {
    const wish = {...usual, lang: 'en', paper: 'a3'} as const;
    compare(
      'kreis-offenbach-a3',
      written(await networkSheet(feeds['kreis-offenbach'], wish), true),
    );
  });

  it('is byte-equal when it is made again', async () => {
    const once = async (): Promise<string> =>
      written(await networkSheet(feeds['hagen-ennepe-ruhr'], usual));
    assert.equal(await once(), await once());
  });

  it('has the size of its paper and real text', async () => {
    const svg = parsed(written(await networkSheet(feeds.muenster, {...usual, paper: 'a3'})));
    const root = svg.documentElement;
    assert.equal(root.getAttribute('viewBox'), '0 0 420 297');
    assert.deepEqual([root.getAttribute('width'), root.getAttribute('height')], ['420mm', '297mm']);
    const texts = [...svg.querySelectorAll('text')].map(({textContent}) => textContent.trim());
    for (const said of [
      'Übergang Schule–Beruf in Münster',
      'Stand',
      '21.\u00A0November 2026',
      'CC-BY-4.0',
    ])
      assert.ok(texts.includes(said), said);
    const named = texts.join(' ');
    for (const said of ['Strategische', 'Jobcenter', 'Mitglied in', 'Quelle', url])
      assert.ok(named.includes(said), said);
  });

  it('leads back by a QR code that others can read', async () => {
    const {code} = await networkSheet(feeds.muenster, usual);
    assert.ok(code);
    assert.equal(decoded(code.qr), url);
    const {code: none} = await networkSheet(feeds.muenster, {...usual, url: undefined});
    assert.equal(none, undefined);
  });
});

describe('no sheet has a fault', () => {
  for (const [name, feed] of Object.entries(feeds))
    for (const layout of ['bands', 'rings', 'free'] as const)
      it(`${name} in ${layout}, on the smallest, a middle and the largest`, async () => {
        for (const [paper, isPortrait] of [
          ['a4', false],
          ['a4', true],
          ['a2', false],
          ['a0', true],
          [undefined, false],
        ] as const) {
          const wish = {...usual, layout, paper, isPortrait};
          const sheet = await networkSheet(feed, wish);
          assert.deepEqual(checkSheet(sheet), [], `${paper ?? 'no paper'} ${isPortrait}`);
        }
      });
});

describe('the text of a sheet', () => {
  it('grows with the sheet', async () => {
    const sizes: number[] = [];
    for (const paper of PAPERS)
      sizes.push((await networkSheet(feeds.muenster, {...usual, paper})).points ?? 0);
    assert.deepEqual(
      sizes,
      [...sizes].sort((a, b) => a - b),
    );
    assert.ok(sizes.at(-1)! > 2 * LEAST_POINTS);
  });

  it('can be read, or a sentence names a sheet on which it can', async () => {
    for (const feed of Object.values(feeds)) {
      const wish = {...usual, paper: 'a4'} as const;
      const sheet = await networkSheet(feed, wish);
      const said = await sheets.tooSmallSentence(sheet, wish, layoutScene);
      assert.equal(said === undefined, (sheet.points ?? 0) >= LEAST_POINTS);
      const [, better = ''] = /auf (A\d)\.$/.exec(said ?? 'auf A4.') ?? [];
      const paper = PAPERS.find((one) => one === better.toLowerCase());
      assert.ok(paper, said);
      const larger = await networkSheet(feed, {...wish, paper});
      assert.ok(said === undefined || (larger.points ?? 0) >= LEAST_POINTS, said);
    }
  });
});

describe('the picture on a sheet', () => {
  it('stands alone without paper, with the coordinates of its network alone', async () => {
    const sheet = await networkSheet(feeds.muenster, {...usual, paper: undefined});
    assert.equal(sheet.picture.scale, 1);
    const svg = parsed(written(sheet));
    assert.equal(svg.querySelectorAll('[data-tier]').length, 4);
    for (const {id, box} of sheet.picture.scene.nodes.filter(({form}) => form === 'box')) {
      const frame = svg.querySelector(`[data-id="${id}"] .frame`);
      assert.deepEqual(
        ['x', 'y'].map((name) => Number(frame?.getAttribute(name))),
        [box.x, box.y],
      );
    }
  });

  it('lights who is chosen, and may be a part', async () => {
    const focus = ['p-jobcenter'];
    const whole = parsed(written(await networkSheet(feeds.muenster, {...usual, focus})));
    assert.ok(whole.querySelector('[data-id="p-jobcenter"].selected'));
    const part = await networkSheet(feeds.muenster, {...usual, focus, steps: 1});
    const all = await networkSheet(feeds.muenster, usual);
    assert.ok(part.content.graph.nodes.length < all.content.graph.nodes.length);
  });
});

describe('pages', () => {
  it('are sheets of ISO 216, each twice the one before', () => {
    assert.deepEqual(
      PAPERS.map((paper) => sizeOf(paper)[0]),
      [297, 420, 594, 841, 1189],
    );
    for (const paper of PAPERS) {
      const next = nextPaper(paper);
      assert.ok(next === undefined || sizeOf(next)[1] === sizeOf(paper)[0]);
      const {least, em} = pageOf(paper);
      assert.ok(Math.min(least, em) * 0.75 >= (LEAST_POINTS * 25.4) / 72, paper);
    }
  });
});

const MODULE = 4;

/** The code as a camera would see it. */
function decoded({size, path}: NonNullable<Sheet['code']>['qr']): string | undefined {
  const width = size * MODULE;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, left, top, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let y = Number(top) * MODULE; y < (Number(top) + 1) * MODULE; y += 1) {
      const from = (y * width + Number(left) * MODULE) * 4;
      for (let at = from; at < from + Number(length) * MODULE * 4; at += 4)
        data.fill(0, at, at + 3);
    }
  return readCode(data, width, width)?.data;
}
