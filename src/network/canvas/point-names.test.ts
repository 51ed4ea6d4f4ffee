import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {LabelView, PlacedLabels} from '../labels/place-labels.js';
import type {Box, PointCloud} from '../types.js';
import {cloudOf} from './fixtures/cloud-of.js';
import {pointIndex} from './point-index.js';
import {placePointNames} from './point-names.js';
import {drawnRadius, standingsOf, type Standings} from './point-standing.js';

const seed = 20261122;

/** From the whole picture to four times its size, as the buttons go. */
const ZOOMS = [0.05, 0.1, 0.2, 0.4, 0.56, 0.78, 1.1, 1.5, 2.1, 3, 4];

const place = fc.integer({min: 0, max: 1600});
const clouds = fc
  .array(
    fc.record({
      x: place,
      y: place,
      radius: fc.constantFrom(5, 9),
      isBox: fc.boolean(),
      tier: fc.nat(3),
    }),
    {minLength: 1, maxLength: 200},
  )
  .map((marks) => cloudOf(marks, [[0, marks.length - 1]]));

const label = (k: number): string =>
  ['Amt', `Hand\u00adwerks\u00adkammer ${k}`, 'Runde der Träger'][k % 3]!;

const viewAt = (scale: number, x: number, y: number): LabelView => ({
  ...{scale, width: 800, height: 500},
  x: x - 400 / scale,
  y: y - 250 / scale,
});

const meets = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1e-3 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1e-3;

/** Every mark on the screen as it is drawn, one after the other. */
function drawnMarks(points: PointCloud, {x, y, scale}: LabelView, standings: Standings): Box[] {
  return points.ids.map((_, k) => {
    const r = drawnRadius(points, k, scale, standings);
    return {
      x: (points.x[k]! - x) * scale - r,
      y: (points.y[k]! - y) * scale - r,
      width: 2 * r,
      height: 2 * r,
    };
  });
}

test('at every step of a zoom no name lies on another one or on any mark', () => {
  fc.assert(
    fc.property(clouds, place, place, fc.nat(), (points, x, y, chosen) => {
      const index = pointIndex(points);
      const selected = new Set([`p${chosen % points.ids.length}`]);
      const standings = standingsOf(points, {selected, fade: true});
      let previous: PlacedLabels | undefined;
      for (const scale of ZOOMS) {
        const view = viewAt(scale, x, y);
        const placed = placePointNames(index, view, standings, {label, previous});
        const marks = drawnMarks(points, view, standings);
        const boxes = [...placed.values()].map(({box}) => box);
        boxes.forEach((box, at) => {
          assert.ok(
            boxes.slice(at + 1).every((other) => !meets(box, other)),
            `names at ${scale}`,
          );
          assert.ok(
            marks.every((mark) => !meets(box, mark)),
            `a mark at ${scale}`,
          );
        });
        previous = placed;
      }
    }),
    {seed, numRuns: 120},
  );
});

test('the chosen one is named, then boxes, then the well tied', () => {
  const points = cloudOf(
    [
      {x: 100, y: 100},
      {x: 300, y: 100, isBox: true},
      {x: 500, y: 100},
      {x: 700, y: 100},
    ],
    [
      [0, 2],
      [1, 2],
    ],
  );
  const view = {x: 0, y: 0, scale: 1, width: 800, height: 200};
  const index = pointIndex(points);
  const rest = standingsOf(points);
  const order = (standings: Standings): readonly string[] => [
    ...placePointNames(index, view, standings, {label}).keys(),
  ];
  assert.deepEqual(order(rest), ['p1', 'p2', 'p0', 'p3']);
  assert.equal(order(standingsOf(points, {selected: new Set(['p3'])}))[0], 'p3');
});

test('the same view keeps its names, whichever stood there before', () => {
  const marks = [...Array(300).keys()].map((k) => ({x: (k * 67) % 900, y: (k * 131) % 600}));
  const index = pointIndex(cloudOf(marks));
  const standings = standingsOf(index.points);
  const view = {x: 0, y: 0, scale: 1, width: 900, height: 600};
  const before = placePointNames(index, view, standings, {label});
  const after = placePointNames(index, view, standings, {label, previous: before});
  assert.ok(before.size > 5);
  assert.deepEqual([...after], [...before]);
});

test('names far outside of the view are not tried', () => {
  const index = pointIndex(
    cloudOf([
      {x: 5_000, y: 5_000},
      {x: 50, y: 50},
    ]),
  );
  const view = {x: 0, y: 0, scale: 1, width: 400, height: 300};
  const placed = placePointNames(index, view, standingsOf(index.points), {label});
  assert.deepEqual([...placed.keys()], ['p1']);
});

test('no name leaves the picture where more than it is in view', () => {
  const index = pointIndex(
    cloudOf([
      {x: 4, y: 4},
      {x: 396, y: 4},
      {x: 200, y: 196},
    ]),
  );
  const view = {x: -100, y: -100, scale: 1, width: 600, height: 400};
  const within = {width: 400, height: 200};
  const standings = standingsOf(index.points);
  const placed = [...placePointNames(index, view, standings, {label, within}).values()];
  assert.ok(placed.length > 0);
  for (const {box} of placed) {
    assert.ok(box.x >= 100 && box.x + box.width <= 500);
    assert.ok(box.y >= 100 && box.y + box.height <= 300);
  }
});
