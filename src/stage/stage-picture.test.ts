/** The wall's pictures of all tours of the demo: every step is held against what can be seen from the last row. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseFeedText} from '../feed/parse-feed.js';
import type {Day, Feed} from '../feed/types.js';
import {loadTexts} from '../i18n/lazy-messages.js';
import {isLit} from '../network/paint/states.js';
import type {Box} from '../network/types.js';
import {FORMATS, WIDE} from './format.js';
import {makeTour} from './make-tour.js';
import {picturesOf} from './pictures-of.js';
import {onWall} from './on-wall.js';
import {stageLabels} from './stage-labels.js';
import type {StagePicture} from './stage-picture.js';
import {stepPicture} from './step-picture.js';
import {toursOf} from './tours-of.js';

await loadTexts('en');

const DAY = '2026-11-21' as Day;
const NAMES = ['muenster', 'kreis-offenbach', 'hagen-ennepe-ruhr', 'musterstadt'];

function feedOf(name: string): Feed {
  const text = readFileSync(new URL(`../../demo/feeds/${name}.json`, import.meta.url), 'utf8');
  const read = parseFeedText(text);
  assert.ok(read.feed);
  return read.feed;
}

/** Each format in German, the widest-spread one in English, too. */
const looks = [...FORMATS.map((format) => ({lang: 'de', format})), {lang: 'en', format: WIDE}];

const walls: readonly (readonly [string, StagePicture])[] = NAMES.flatMap((name) => {
  const feed = feedOf(name);
  const tours = [...toursOf(feed), makeTour(feed, {lang: 'de', day: DAY})];
  return tours.flatMap((tour) =>
    looks
      .filter(({format}) => format === WIDE || tour === tours[0])
      .flatMap(({lang, format}) =>
        picturesOf(feed, tour, lang, DAY, format).map(
          (picture, k) =>
            [`${name}, ${tour.id}, step ${k + 1}, ${lang}, ${format.id}`, picture] as const,
        ),
      ),
  );
});

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const labelled = ({scene, emphasis, camera}: StagePicture) => stageLabels(scene, emphasis, camera);

describe(`the wall, ${walls.length} pictures`, () => {
  it('has no letters below 24 px', () => {
    for (const [name, picture] of walls) {
      const {plates, names, blocks} = labelled(picture);
      for (const {id, size} of [...plates, ...names, ...blocks])
        assert.ok(size >= 24, `${name}: ${id} is written in ${size} px`);
    }
  });

  it('has no name over another one, and none cut off', () => {
    for (const [name, picture] of walls) {
      const {plates, names, blocks} = labelled(picture);
      const all = [...plates, ...names, ...blocks];
      for (const [k, one] of all.entries()) {
        const {x, y, width, height} = one.box;
        const isInside =
          x >= 0 &&
          y >= 0 &&
          x + width <= picture.camera.format.picture.width &&
          y + height <= picture.camera.format.picture.height;
        assert.ok(isInside, `${name}: ${one.id} leaves the wall`);
        for (const other of all.slice(k + 1))
          assert.ok(!meet(one.box, other.box), `${name}: ${one.id} lies over ${other.id}`);
      }
    }
  });

  it('leaves every plate and name on its own tier, but for names with a line to their mark', () => {
    for (const [name, picture] of walls) {
      const {scene, camera} = picture;
      const {plates, names} = labelled(picture);
      for (const {id, node, box, leader} of [...plates, ...names]) {
        if (leader) continue;
        const band = scene.bands[node.tier];
        if (!band) continue;
        const own = onWall(band, camera);
        const bottom =
          band === scene.bands.at(-1) ? camera.format.picture.height : own.y + own.height;
        assert.ok(
          box.y >= own.y - 1 && box.y + box.height <= bottom + 1,
          `${name}: ${id} leaves its tier`,
        );
      }
    }
  });

  it('names every committee that is lit', () => {
    for (const [name, picture] of walls) {
      const named = new Set(labelled(picture).plates.map(({id}) => id));
      const {scene, emphasis} = picture;
      const missing = scene.nodes.filter(
        ({id, form}) => form === 'box' && emphasis.selected?.has(id) === true && !named.has(id),
      );
      assert.deepEqual(
        missing.map(({id}) => id),
        [],
        name,
      );
    }
  });

  it('names every partner that is chosen', () => {
    const unnamed = walls.flatMap(([name, picture]) => {
      const named = new Set(labelled(picture).names.map(({id}) => id));
      const {scene, emphasis} = picture;
      return scene.nodes
        .filter(
          ({id, form}) => form === 'sign' && emphasis.selected?.has(id) === true && !named.has(id),
        )
        .map(({id}) => `${name}: ${id}`);
    });
    assert.deepEqual(unnamed, []);
  });

  it('shows all that is lit', () => {
    for (const [name, {scene, emphasis, camera}] of walls) {
      if (emphasis.fade !== true) continue;
      for (const node of scene.nodes.filter(({id}) => emphasis.selected?.has(id) === true)) {
        const {x, y, width, height} = onWall(node.box, camera);
        const left = scene.labelColumn > 0 ? camera.format.column : 0;
        const isSeen =
          x + width / 2 > left &&
          x + width / 2 < camera.format.picture.width &&
          y + height / 2 > 0 &&
          y + height / 2 < camera.format.picture.height;
        assert.ok(isSeen, `${name}: ${node.id} is out of sight`);
      }
    }
  });

  it('is the same each time it is made', () => {
    const feed = feedOf('muenster');
    const [tour] = toursOf(feed);
    assert.ok(tour);
    const made = (): string[] => picturesOf(feed, tour, 'de', DAY).map((one) => stepPicture(one));
    assert.deepEqual(made(), made());
  });

  it('lights what its step is about', () => {
    for (const [name, {scene, emphasis}] of walls) {
      if (emphasis.fade !== true) continue;
      assert.ok(
        scene.nodes.some(({id}) => isLit(id, emphasis)),
        name,
      );
    }
  });
});
