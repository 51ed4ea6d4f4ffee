import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cloudOf, type TestTie} from './fixtures/cloud-of.js';
import {HeldPoints} from './held-points.js';
import {surroundingsOf, tiesAt} from './point-surroundings.js';

/** A row of marks 100 px apart. */
const row = (count: number, ties: readonly TestTie[]) =>
  cloudOf(
    [...Array(count).keys()].map((k) => ({x: 100 * k, y: 0, radius: 8})),
    ties,
  );

const chain = row(
  8,
  [0, 1, 2, 3, 4, 5, 6].map((k) => [k, k + 1] as const),
);

test('what gives way is two ties away at most, and only one where two were too many', () => {
  assert.deepEqual([...surroundingsOf(chain, 3)].sort(), [1, 2, 3, 4, 5]);
  assert.equal(surroundingsOf(chain, 3)[0], 3);
  const spokes = [...Array(400).keys()].map((k) => [k < 3 ? 0 : 1, k + 2] as const);
  const star = row(402, [[0, 1], ...spokes]);
  assert.deepEqual([...surroundingsOf(star, 0)].sort(), [0, 1, 2, 3, 4]);
});

test('ties move with either end', () => {
  assert.deepEqual(tiesAt(chain, new Set([0, 3])), [0, 2, 3]);
});

test('a mark goes with the hand, its neighbours follow, and the rest stands', () => {
  const held = new HeldPoints(chain, 3, false);
  held.move([330, 260]);
  for (let frame = 0; frame < 40; frame += 1) held.tick();
  const {marks, ties, points} = held.tick();
  assert.ok(points);
  assert.deepEqual([points.x[3], points.y[3]], [330, 260]);
  for (const k of [2, 4]) assert.ok((points.y[k] ?? 0) > 10, `${k} follows: ${points.y[k]}`);
  for (const k of [0, 6, 7]) assert.deepEqual([points.x[k], points.y[k]], [100 * k, 0]);
  assert.equal(marks[0], 3);
  assert.deepEqual(ties, [0, 1, 2, 3, 4, 5]);
  assert.deepEqual(held.anchors().p3, [330, 260]);
  assert.deepEqual([chain.x[3], chain.y[3]], [300, 0], 'the cloud itself stays');
});

test('alone, nothing follows it', () => {
  const held = new HeldPoints(chain, 3, true);
  held.move([330, 260]);
  const {points, ties} = held.tick();
  assert.deepEqual([points?.x[2], points?.y[2]], [200, 0]);
  assert.deepEqual(ties, [2, 3]);
});
