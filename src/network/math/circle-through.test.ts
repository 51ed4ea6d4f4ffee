import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {centreOfCircle} from './circle-through.js';

test('finds the middle of points that stand on a circle', () => {
  const place = fc.integer({min: -2000, max: 2000});
  const angles = fc.uniqueArray(fc.integer({min: 0, max: 35}), {minLength: 3, maxLength: 12});
  fc.assert(
    fc.property(place, place, fc.integer({min: 50, max: 900}), angles, (cx, cy, radius, own) => {
      const points = own.map((k): readonly [number, number] => {
        const angle = (k * Math.PI) / 18;
        return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
      });
      const [x, y] = centreOfCircle(points) ?? [NaN, NaN];
      assert.ok(Math.hypot(x - cx, y - cy) < 1e-3 * radius, `${x} ${y}`);
    }),
    {seed: 20261122},
  );
});

test('knows none for two points, or for points in a line', () => {
  assert.equal(centreOfCircle([]), undefined);
  assert.equal(
    centreOfCircle([
      [0, 0],
      [5, 5],
    ]),
    undefined,
  );
  const line = [0, 1, 2, 3].map((k): readonly [number, number] => [10 * k, 3 * k]);
  assert.equal(centreOfCircle(line), undefined);
});
