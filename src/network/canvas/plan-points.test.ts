import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Emphasis, PointCloud} from '../types.js';
import {cloudOf, type TestTie} from './fixtures/cloud-of.js';
import {planPoints, type PointBatch, type PointPlan} from './plan-points.js';
import {pointIndex} from './point-index.js';
import {LIT, REST, standingsOf} from './point-standing.js';
import {tieStandingsOf} from './tie-standing.js';
import {tiesIn} from './ties-in.js';

const seed = 20261122;
const whole = {x: 0, y: 0, scale: 1, width: 1_000, height: 1_000};

const planWith = (points: PointCloud, emphasis: Emphasis, view = whole): PointPlan =>
  planPoints(
    pointIndex(points),
    view,
    standingsOf(points, emphasis),
    tieStandingsOf(points, emphasis),
  );

const planOf = (points: PointCloud, view = whole, ...ids: readonly string[]): PointPlan =>
  planWith(points, {selected: new Set(ids), fade: ids.length > 0}, view);

const batchOf = ({marks}: PointPlan, k: number): PointBatch | undefined =>
  marks.find(({points}) => points.includes(k));

const looksOf = (plan: PointPlan) => plan.ties.map(({look, ties}) => [look, ...ties]);

test('a mark is a dot from afar, then a disc, then the sign of its category or a box', () => {
  const points = cloudOf([
    {x: 50, y: 50, slot: 3},
    {x: 90, y: 50, radius: 9, isBox: true},
  ]);
  const formsAt = (scale: number) =>
    [0, 1].map((k) => batchOf(planOf(points, {...whole, scale}), k)?.form);
  assert.deepEqual(formsAt(0.1), ['dot', 'dot']);
  assert.deepEqual(formsAt(0.3), ['disc', 'disc']);
  assert.deepEqual(formsAt(1), ['shape', 'box']);
});

test('life, category and choice make batches of their own; the chosen one comes last and is never a dot', () => {
  const points = cloudOf(
    [
      {x: 10, y: 10, slot: 2},
      {x: 30, y: 10, slot: 2},
      {x: 50, y: 10, slot: 2, state: 'planned'},
      {x: 70, y: 10, slot: 2, state: 'ended'},
      {x: 90, y: 10, slot: 4},
    ],
    [[0, 1]],
  );
  const plan = planOf(points);
  assert.deepEqual(batchOf(plan, 0)?.points, [0, 1]);
  assert.deepEqual(
    [2, 3, 4].map((k) => batchOf(plan, k)?.look),
    ['planned', 'hollow', 'full'],
  );
  assert.deepEqual(
    [3, 4].map((k) => batchOf(plan, k)?.isEnded),
    [true, false],
  );
  const far = planOf(points, {...whole, scale: 0.1}, 'p0');
  assert.deepEqual(far.marks.at(-1)?.points, [0]);
  assert.equal(far.marks.at(-1)?.form, 'shape');
  assert.deepEqual(batchOf(far, 1)?.look, 'hollow');
});

test('ties are lit with their chosen end, else faded, planned or ended; the lit ones come last', () => {
  const points = cloudOf(
    [
      {x: 10, y: 10},
      {x: 90, y: 10},
      {x: 50, y: 90},
    ],
    [
      [0, 1],
      [1, 2, 'planned'],
      [0, 2, 'ended'],
    ],
  );
  assert.deepEqual(looksOf(planOf(points)), [
    ['rest', 0],
    ['planned', 1],
    ['ended', 2],
  ]);
  assert.deepEqual(looksOf(planOf(points, whole, 'p1')), [
    ['faded', 2],
    ['lit', 0, 1],
  ]);
});

/** Four marks in a square, each tied to the next. */
const square = cloudOf(
  [
    {x: 10, y: 10},
    {x: 90, y: 10},
    {x: 90, y: 90},
    {x: 10, y: 90, state: 'planned'},
  ],
  [
    [0, 1],
    [1, 2],
    [2, 3, 'planned'],
    [3, 0],
  ],
);

test('what a filter leaves out is hollow, and its ties are faded; nothing else changes', () => {
  const plan = planWith(square, {off: new Set(['p3', 'p2']), offEdges: new Set(['t1', 't2'])});
  const looks = [0, 1, 2, 3].map((k) => batchOf(plan, k)?.look);
  assert.deepEqual(looks, ['full', 'full', 'hollow', 'hollow']);
  assert.deepEqual(looksOf(plan), [
    ['faded', 1, 2],
    ['rest', 0, 3],
  ]);
});

test('of a way the ties on it are lit, not all that its ends have', () => {
  const emphasis = {
    selected: new Set(['p0', 'p2']),
    lit: new Set(['p1']),
    litEdges: new Set(['t0', 't1']),
    fade: true,
  };
  const plan = planWith(square, emphasis);
  assert.deepEqual(looksOf(plan), [
    ['faded', 2, 3],
    ['lit', 0, 1],
  ]);
  assert.deepEqual(
    [0, 1, 2, 3].map((k) => batchOf(plan, k)?.look),
    ['full', 'full', 'full', 'hollow'],
  );
});

test('who is chosen stands out though a filter leaves it out', () => {
  const off = new Set(['p0', 'p1']);
  const plan = planWith(square, {off, selected: new Set(['p0'])});
  assert.deepEqual([batchOf(plan, 0)?.look, batchOf(plan, 1)?.look], ['full', 'hollow']);
});

const place = fc.integer({min: 0, max: 2_000});
const clouds = fc
  .tuple(
    fc.array(fc.record({x: place, y: place}), {minLength: 2, maxLength: 60}),
    fc.array(fc.tuple(fc.nat(), fc.nat()), {maxLength: 200}),
  )
  .map(([marks, ties]) =>
    cloudOf(
      marks,
      ties.map(([a, b]): TestTie => [a % marks.length, b % marks.length]),
    ),
  );

test('whatever is in view is drawn, each mark once, from near every tie that crosses it', () => {
  fc.assert(
    fc.property(clouds, place, place, fc.constantFrom(0.2, 0.7, 1, 3), (points, x, y, scale) => {
      const view = {x, y, scale, width: 500, height: 300};
      const {marks, ties} = planOf(points, view);
      const drawn = marks.flatMap((batch) => batch.points);
      assert.equal(new Set(drawn).size, drawn.length);
      const isIn = (k: number): boolean => {
        const [left, top] = [(points.x[k]! - x) * scale, (points.y[k]! - y) * scale];
        return left >= 0 && top >= 0 && left <= 500 && top <= 300;
      };
      points.ids.forEach((_, k) => assert.ok(!isIn(k) || drawn.includes(k)));
      if (scale < 1) return;
      const lines = new Set(ties.flatMap((batch) => batch.ties));
      for (let tie = 0; tie < points.tieState.length; tie += 1)
        assert.ok(!isIn(points.ends[2 * tie]!) || lines.has(tie));
    }),
    {seed, numRuns: 200},
  );
});

test('from afar fewer ties are drawn, none is lost on the way in, and the chosen ones all stay', () => {
  const marks = [...Array(400).keys()].map((k) => ({x: (k * 67) % 2_000, y: (k * 131) % 2_000}));
  const ties = [...Array(3_000).keys()].map((k): TestTie => [k % 400, (k * 7 + 1) % 400]);
  const index = pointIndex(cloudOf(marks, ties));
  const view = {...whole, width: 2_000, height: 2_000};
  const at = (scale: number, standing = REST) =>
    new Set(tiesIn(index, {...view, scale}, new Uint8Array(3_000).fill(standing)));
  const steps = [0.05, 0.1, 0.3, 0.6, 0.99, 1].map((scale) => at(scale));
  steps.slice(1).forEach((nearer, k) => {
    for (const tie of steps[k]!) assert.ok(nearer.has(tie));
  });
  assert.ok(steps[0]!.size < 300);
  assert.equal(steps.at(-1)?.size, 3_000);
  assert.equal(at(0.05, LIT).size, 3_000);
});
