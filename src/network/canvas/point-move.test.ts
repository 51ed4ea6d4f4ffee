import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {cloudOf} from './fixtures/cloud-of.js';
import {easedOut, mix, pointMove} from './point-move.js';

const seed = 20261122;
const view = {x: 0, y: 0, scale: 1, width: 800, height: 500};

const coordinate = fc.integer({min: -1_000, max: 3_000});
const views = fc.record({
  x: coordinate,
  y: coordinate,
  scale: fc.constantFrom(0.1, 0.5, 1, 2.5),
  width: fc.constant(800),
  height: fc.constant(500),
});
const places = fc.array(fc.record({x: coordinate, y: coordinate}), {minLength: 1, maxLength: 40});

test('each mark starts from where it stood on the screen, and ends at its place', () => {
  fc.assert(
    fc.property(places, places, views, views, (one, two, before, after) => {
      const count = Math.min(one.length, two.length);
      const [a, b] = [cloudOf(one.slice(0, count)), cloudOf(two.slice(0, count))];
      const move = pointMove({points: a, view: before}, {points: b, view: after});
      assert.ok(move);
      assert.deepEqual([move.toX, move.toY], [b.x, b.y]);
      for (let k = 0; k < count; k += 1) {
        const was = (a.x[k]! - before.x) * before.scale;
        const is = (move.fromX[k]! - after.x) * after.scale;
        assert.ok(Math.abs(was - is) < 0.05, `${was} ${is}`);
      }
    }),
    {seed, numRuns: 100},
  );
});

test('marks are known by id; a new one stands where it will be', () => {
  const a = cloudOf([
    {x: 1, y: 1},
    {x: 2, y: 2},
    {x: 3, y: 3},
  ]);
  const b = {
    ...cloudOf([
      {x: 20, y: 0},
      {x: 10, y: 0},
      {x: 40, y: 0},
    ]),
    ids: ['p1', 'p0', 'new'],
  };
  const move = pointMove({points: a, view}, {points: b, view});
  assert.deepEqual([...(move?.fromX ?? [])], [2, 1, 40]);
});

test('pictures of other marks have no way between them', () => {
  const a = cloudOf([{x: 1, y: 1}]);
  const b = {
    ...cloudOf([
      {x: 1, y: 1},
      {x: 2, y: 2},
      {x: 3, y: 3},
    ]),
    ids: ['p0', 'n1', 'n2'],
  };
  assert.equal(pointMove({points: a, view}, {points: b, view}), undefined);
});

test('on the way nothing turns back, and nothing passes its end', () => {
  const [from, to] = [Float32Array.of(0, 100), Float32Array.of(50, -100)];
  const shares = [0, 0.1, 0.35, 0.6, 0.85, 1].map(easedOut);
  const ways = shares.map((share) => [...mix(from, to, share, new Float32Array(2))]);
  assert.deepEqual(ways[0], [0, 100]);
  assert.deepEqual(ways.at(-1), [50, -100]);
  ways.slice(1).forEach(([x = 0, y = 0], k) => {
    assert.ok(x > ways[k]![0]! && y < ways[k]![1]!);
  });
});
