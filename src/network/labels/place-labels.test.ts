import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Box} from '../types.js';
import {labelPriority} from './label-priority.js';
import {labelSize} from './label-size.js';
import {placeLabels, type LabelMark, type LabelView, type PlacedLabels} from './place-labels.js';

const seed = 20261122;

const marks = fc.array(
  fc.record({
    x: fc.integer({min: 0, max: 1200}),
    y: fc.integer({min: 0, max: 800}),
    half: fc.integer({min: 4, max: 20}),
    width: fc.integer({min: 20, max: 160}),
    height: fc.constantFrom(16, 32, 48),
    priority: fc.nat(5),
    mustShow: fc.boolean(),
  }),
  {maxLength: 120},
);

const view = fc.record({
  x: fc.integer({min: -100, max: 300}),
  y: fc.integer({min: -100, max: 300}),
  scale: fc.constantFrom(0.2, 0.35, 0.5, 0.75, 1, 1.5, 2.5, 4),
  width: fc.constant(1000),
  height: fc.constant(700),
});

type Draft = Omit<LabelMark, 'id' | 'halfWidth' | 'halfHeight'> & {readonly half: number};

const made = (drafts: readonly Draft[]): LabelMark[] =>
  drafts.map(({half, ...rest}, k) => ({...rest, id: `m${k}`, halfWidth: half, halfHeight: half}));

const meets = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1e-6 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1e-6;

function boxOf(mark: LabelMark, {x, y, scale}: LabelView): Box {
  const [w, h] = [mark.halfWidth * scale, mark.halfHeight * scale];
  return {x: (mark.x - x) * scale - w, y: (mark.y - y) * scale - h, width: 2 * w, height: 2 * h};
}

function assertClear(all: readonly LabelMark[], seen: LabelView, placed: PlacedLabels): void {
  const boxes = [...placed.values()];
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) assert.ok(!meets(a.box, b.box), `${a.id} on ${b.id}`);
    for (const mark of all)
      assert.ok(!meets(a.box, boxOf(mark, seen)), `${a.id} on the mark of ${mark.id}`);
    const {box} = a;
    assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= 1000 && box.y + box.height <= 700);
  });
}

test('no name lies on another one or on a mark, at any scale', () => {
  fc.assert(
    fc.property(marks, view, (drafts, seen) => {
      const all = made(drafts);
      assertClear(all, seen, placeLabels(all, seen));
    }),
    {seed, numRuns: 300},
  );
});

test('a name keeps its place in an unchanged view, and its side while that is free', () => {
  fc.assert(
    fc.property(marks, view, (drafts, seen) => {
      const all = made(drafts);
      const before = placeLabels(all, seen);
      assert.deepEqual([...placeLabels(all, seen, {}, before)], [...before]);
      const zoomed = {...seen, scale: seen.scale * 1.04};
      const after = placeLabels(all, zoomed, {}, before);
      assertClear(all, zoomed, after);
    }),
    {seed, numRuns: 120},
  );
});

test('a single name that could stand below stays at the right where it stood', () => {
  const all = made([
    {x: 500, y: 300, half: 10, width: 80, height: 16, priority: 0, mustShow: false},
  ]);
  const seen = {x: 0, y: 0, scale: 1, width: 1000, height: 700};
  assert.equal(placeLabels(all, seen).get('m0')?.side, 'below');
  const box = {x: 513, y: 292, width: 80, height: 16};
  const before = new Map([['m0', {id: 'm0', side: 'right' as const, box}]]);
  assert.equal(placeLabels(all, seen, {}, before).get('m0')?.side, 'right');
});

test('what is chosen is named before all others, then the upper tier, then the well tied', () => {
  const facts = {tier: 2, tiers: 4, isBox: false, degree: 3};
  const order = [
    labelPriority({...facts, isSelected: true}),
    labelPriority({...facts, isMeant: true, degree: 90}),
    labelPriority({...facts, isBox: true}),
    labelPriority({...facts, tier: 0, degree: 0}),
    labelPriority({...facts, degree: 4}),
    labelPriority(facts),
  ];
  assert.deepEqual(
    order,
    [...order].sort((a, b) => b - a),
  );
  const crowd = made(
    order.map((priority) => ({
      ...{x: 500, y: 300, half: 4, width: 200, height: 48},
      ...{priority, mustShow: false},
    })),
  );
  const seen = {x: 0, y: 0, scale: 1, width: 1000, height: 700};
  const [first] = placeLabels([...crowd].reverse(), seen, {most: 1}).keys();
  assert.equal(first, 'm0');
});

test('what must be shown stands apart, with a line to its mark', () => {
  const target = {x: 500, y: 350, half: 6, width: 60, height: 16, priority: 9, mustShow: true};
  const wall = [-60, -30, 0, 30, 60].flatMap((dx) =>
    [-24, 0, 24].flatMap((dy) =>
      dx === 0 && dy === 0
        ? []
        : [{...target, x: 500 + dx, y: 350 + dy, half: 12, priority: 0, mustShow: false}],
    ),
  );
  const seen = {x: 0, y: 0, scale: 1, width: 1000, height: 700};
  const all = made([target, ...wall]);
  const placed = placeLabels(all, seen);
  assert.equal(placed.get('m0')?.side, 'apart');
  assert.deepEqual(placed.get('m0')?.leader?.[1], [500, 350]);
  assertClear(all, seen, placed);
});

test('names are broken where German breaks', () => {
  const {lines, width, height} = labelSize('Handwerks\u00adkammer Münster', 13, 80);
  assert.deepEqual(lines, ['Handwerks-', 'kammer', 'Münster']);
  assert.ok(width <= 90 && height > 40);
});
