import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {PointCloud} from '../types.js';
import {cloudOf} from './fixtures/cloud-of.js';
import {pickPoint, pointIndex, pointsIn} from './point-index.js';

const seed = 20261122;

const place = fc.float({min: -50, max: 1050, noNaN: true});
const clouds = fc
  .array(fc.record({x: place, y: place, radius: fc.constantFrom(5, 9)}), {maxLength: 150})
  .map((marks) => cloudOf(marks));

const ascending = (a: number, b: number): number => a - b;

const indices = ({x}: PointCloud): number[] => [...x.keys()];

test('a box holds the points that a look at each of them finds', () => {
  const length = fc.float({min: 0, max: 900, noNaN: true});
  const boxes = fc.record({x: place, y: place, width: length, height: length});
  fc.assert(
    fc.property(clouds, boxes, (cloud, box) => {
      const {x, y} = cloud;
      const expected = indices(cloud).filter(
        (k) =>
          x[k]! >= box.x &&
          x[k]! <= box.x + box.width &&
          y[k]! >= box.y &&
          y[k]! <= box.y + box.height,
      );
      assert.deepEqual(pointsIn(pointIndex(cloud), box).sort(ascending), expected);
    }),
    {seed, numRuns: 300},
  );
});

test('the picked point is the nearest one by its edge, within reach', () => {
  fc.assert(
    fc.property(clouds, place, place, fc.constantFrom(0, 4, 30), (cloud, x, y, radius) => {
      const apart = (k: number): number =>
        Math.hypot(cloud.x[k]! - x, cloud.y[k]! - y) - cloud.radius[k]!;
      const least = Math.min(Infinity, ...indices(cloud).map(apart));
      const found = pickPoint(pointIndex(cloud), x, y, radius);
      if (least <= radius) assert.equal(apart(found ?? NaN), least);
      else assert.equal(found, undefined);
    }),
    {seed, numRuns: 300},
  );
});

test('an empty cloud, and one whose points all stand in one place, can be asked', () => {
  assert.equal(pickPoint(pointIndex(cloudOf([])), 0, 0, 99), undefined);
  const heap = pointIndex(cloudOf([1, 2, 3].map(() => ({x: 7, y: 7, radius: 5}))));
  assert.deepEqual(pointsIn(heap, {x: 0, y: 0, width: 10, height: 10}), [0, 1, 2]);
});
