/** Handouts of the demo's talks: what the wall shows, in letters that can be read, with all that is said. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {JSDOM} from 'jsdom';
import {parseFeedText} from '../feed/parse-feed.js';
import type {Feed, Tour} from '../feed/types.js';
import {loadTexts} from '../i18n/lazy-messages.js';
import {layoutScene} from '../network/layout/layout-scene.js';
import type {Graph, LayoutOptions, Scene} from '../network/types.js';
import {svgToString} from '../network/paint/svg-string.js';
import {picturesOf} from '../stage/pictures-of.js';
import {stageLabels} from '../stage/stage-labels.js';
import {handoutSheets, handoutTooSmall, type HandoutWish} from './handout.js';
import {LEAST_POINTS, pageOf, paperOf, POINT} from './page.js';
import {sheetToSvg} from './sheet-to-svg.js';
import type {Sheet} from './sheet.js';
import {makeStepSheet} from './step-sheet.js';
import {boxOfLine} from './text-block.js';

await loadTexts('en');

const read = (name: string): Feed => {
  const file = new URL(`../../demo/feeds/${name}.json`, import.meta.url);
  const {feed} = parseFeedText(readFileSync(file, 'utf8'));
  assert.ok(feed);
  return feed;
};

const tourOf = ({tours}: Feed): Tour => {
  const [tour] = tours;
  assert.ok(tour);
  return tour;
};

const FEEDS = ['muenster', 'kreis-offenbach', 'hagen-ennepe-ruhr', 'musterstadt'];
const url = 'https://stadt.example/netz/';
const usual: HandoutWish = {lang: 'de', day: '2026-11-23', paper: 'a4', hasNotes: true, url};

const scenes = new Map<string, Scene>();

/** Each scene is laid out once. */
function layOut(graph: Graph, options: LayoutOptions): Scene {
  const key = JSON.stringify([graph, options]);
  const scene = scenes.get(key) ?? layoutScene(graph, options);
  scenes.set(key, scene);
  return scene;
}

const sheetsOf = (feed: Feed, wish: Partial<HandoutWish> = {}): Promise<readonly Sheet[]> =>
  handoutSheets(feed, tourOf(feed), {...usual, ...wish}, layOut);

const parsed = (sheet: Sheet): Element =>
  new JSDOM(svgToString(sheetToSvg(sheet)), {contentType: 'image/svg+xml'}).window.document
    .documentElement;

const words = (root: Element, selector: string): string =>
  [...root.querySelectorAll(`${selector} text`)]
    .map(({textContent}) => textContent.trim())
    .join(' ');

/** mm. */
const smallest = (sheet: Sheet): number =>
  Math.min(
    ...[...parsed(sheet).querySelectorAll('.names-over text, .tier-plate text')].map(
      (text) => Number(text.getAttribute('font-size')) * sheet.picture.scale,
    ),
  );

describe('a handout', () => {
  for (const name of FEEDS)
    for (const isPortrait of [false, true])
      it(`of ${name} ${isPortrait ? 'upright' : 'across'} can be read on A4, notes and all`, async () => {
        for (const lang of ['de', 'en'])
          for (const sheet of await sheetsOf(read(name), {isPortrait, lang})) {
            const {title} = sheet.content;
            assert.ok((sheet.points ?? 0) >= LEAST_POINTS, `${title}: ${sheet.points}`);
            assert.ok(smallest(sheet) >= LEAST_POINTS * POINT, title);
            assert.deepEqual(outside(sheet), [], title);
          }
      });

  it('shows of each step what the wall shows', async () => {
    const feed = read('hagen-ennepe-ruhr');
    const sheets = await sheetsOf(feed);
    const wall = picturesOf(feed, tourOf(feed), 'de', usual.day);
    assert.equal(sheets.length, wall.length);
    for (const [k, picture] of wall.entries()) {
      const sheet = sheets[k];
      assert.ok(sheet);
      assert.deepEqual(sheet.wall?.camera, picture.camera);
      const {plates, names} = stageLabels(picture.scene, picture.emphasis, picture.camera);
      const shown = words(parsed(sheet), '.names-over').replaceAll('\u00ad', '');
      for (const {lines} of [...plates, ...names])
        assert.ok(shown.includes(lines.join(' ').replaceAll('\u00ad', '')), lines.join(' '));
    }
  });

  it('says of each step all that is said, the notes only where they are asked for', async () => {
    const feed = read('kreis-offenbach');
    const [noted, plain] = [await sheetsOf(feed), await sheetsOf(feed, {hasNotes: false})];
    for (const [k, {text, notes}] of tourOf(feed).steps.entries()) {
      const [one, other] = [noted[k], plain[k]];
      assert.ok(one && other && text?.de && notes?.de);
      assert.equal(words(parsed(one), '.body').replaceAll('\u00ad', ''), text.de);
      assert.equal(words(parsed(one), '.notes'), `Notizen: ${notes.de}`.replaceAll('\n', ' '));
      assert.equal(words(parsed(other), '.notes'), '');
    }
  });

  it('has white grounds and lines in numbers that every program reads', async () => {
    const [sheet] = await sheetsOf(read('muenster'));
    assert.ok(sheet);
    const styles = parsed(sheet).querySelector('style')?.textContent ?? '';
    assert.match(styles, /\.koko-sheet\.step \.koko-net \.ground\{fill:#fff\}/);
    assert.doesNotMatch(styles, /calc|var\(/);
    assert.match(styles, /\.picture \.koko-net \.edge\.lit path\{stroke-width:[\d.]+\}/);
  });

  for (const isPortrait of [false, true])
    it(`goes on with long notes on further sheets, ${isPortrait ? 'upright' : 'across'}`, async () => {
      const notes = 'Dazu ist sehr viel zu sagen. '.repeat(400).trim();
      const sheets = await talk({notes: {de: notes}}, {isPortrait});
      assert.ok(sheets.length > 1);
      const [first] = sheets;
      assert.ok(first && (first.points ?? 0) >= LEAST_POINTS);
      for (const [k, sheet] of sheets.entries()) {
        assert.deepEqual(outside(sheet), []);
        assert.equal(parsed(sheet).querySelectorAll('.on-paper').length, k === 0 ? 1 : 0);
        const lines = sheet.texts.find(({part}) => part === 'notes')?.lines ?? [];
        assert.ok(lines.length > 0 && lines.every(({y}) => y < sheet.foot));
        assert.match(words(parsed(sheet), '.facts'), new RegExp(`${k + 1} von ${sheets.length}`));
      }
      const said = sheets.map((sheet) => words(parsed(sheet), '.notes')).join(' ');
      assert.equal(said.replaceAll('\u00ad', ''), `Notizen: ${notes}`);
    });

  it('names only a sheet that helps where the picture has too little room', async () => {
    const seen = new Set<string>();
    for (const [paper, isPortrait] of [
      ['a4', false],
      ['a4', true],
      ['a0', false],
      ['a0', true],
    ] as const)
      for (const length of [15, 25, 35, 45, 180]) {
        const title = {de: 'Was wir gemeinsam vorhaben '.repeat(length).trim()};
        const [sheet] = await talk({title}, {paper, isPortrait});
        assert.ok(sheet?.wall && sheet.picture.scale > 0);
        if ((sheet.points ?? 0) >= LEAST_POINTS) continue;
        const said = handoutTooSmall(sheet, {paper, isPortrait, lang: 'de'});
        const [, name, turn] = /Platz ist auf (A\d)(?: im (\w+format))?\.$/.exec(said) ?? [];
        seen.add(name === undefined ? 'none' : 'other');
        if (name === undefined) assert.match(said, /Bitte kürzen Sie/);
        else {
          const upright = turn === undefined ? isPortrait : turn === 'Hochformat';
          assert.ok(name !== paper.toUpperCase() || upright !== isPortrait, said);
          const other = paperOf(name);
          assert.ok(other);
          const better = makeStepSheet(pageOf(other, upright), sheet.content, sheet.wall);
          assert.ok((better.points ?? 0) >= LEAST_POINTS, said);
        }
      }
    assert.deepEqual([...seen].sort(), ['none', 'other']);
  });
});

/** A talk of one step. */
function talk(
  change: Partial<Tour['steps'][number]>,
  wish: Partial<HandoutWish>,
): Promise<readonly Sheet[]> {
  const feed = read('muenster');
  const tour = tourOf(feed);
  const steps = tour.steps.slice(0, 1).map((step) => ({...step, ...change}));
  return handoutSheets(feed, {...tour, steps}, {...usual, ...wish}, layOut);
}

/** Sizes of letters are rounded, mm. */
const TOUCH = 0.25;

/** Words that leave the sheet's margin or stand in the picture. */
function outside({texts, page, height, picture: {room}}: Sheet): readonly string[] {
  const lines = texts.flatMap((part) => part.lines);
  return lines
    .filter((line) => {
      const {x, y, width, height: high} = boxOfLine(line);
      const isOut = x < page.margin - TOUCH || x + width > page.width - page.margin + TOUCH;
      const isBelow = y + high > height - page.margin + TOUCH;
      const isIn = y + high > room.y + 0.05 && y < room.y + room.height - 0.05;
      return isOut || isBelow || isIn;
    })
    .map(({text}) => text);
}
