import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {runForces, type Force} from './run-forces.js';

const RUNS = {numRuns: 200, seed: 5};

const places = fc
  .array(fc.tuple(fc.integer({min: -999, max: 999}), fc.integer({min: -999, max: 999})), {
    minLength: 1,
    maxLength: 20,
  })
  .map((all) => Float64Array.from(all.flat()));

/** Draws every node towards a point, by a part of the way. */
const towards =
  (x: number, y: number, part: number): Force =>
  ({count, places: at, pushes}) => {
    for (let i = 0; i < count; i += 1) {
      pushes[2 * i]! += part * (x - at[2 * i]!);
      pushes[2 * i + 1]! += part * (y - at[2 * i + 1]!);
    }
  };

describe('forces of one’s own', () => {
  it('leave places alone where none acts, and never change those given', () => {
    fc.assert(
      fc.property(places, (before) => {
        const copy = before.slice();
        assert.deepEqual(runForces(before, []), before);
        runForces(before, [towards(0, 0, 0.5)]);
        assert.deepEqual(before, copy);
      }),
      RUNS,
    );
  });

  it('add up: half a push twice is the push once', () => {
    fc.assert(
      fc.property(places, (before) => {
        const once = runForces(before, [towards(10, 20, 0.2)]);
        const twice = runForces(before, [towards(10, 20, 0.1), towards(10, 20, 0.1)]);
        once.forEach((value, k) => assert.ok(Math.abs(value - twice[k]!) < 1e-6));
      }),
      RUNS,
    );
  });

  it('move nobody farther than a way that shrinks evenly', () => {
    const run = {steps: 10, longest: 4};
    const away: Force = ({count, pushes}) => {
      for (let i = 0; i < count; i += 1) pushes[2 * i] = 1000;
    };
    // 4 + 3.6 + … + 0.4
    assert.ok(Math.abs(runForces(new Float64Array(2), [away], run)[0]! - 22) < 1e-9);
  });

  it('reach their goal where the way allows it', () => {
    const end = runForces(Float64Array.from([100, 0, 0, 100]), [towards(50, 50, 0.3)]);
    for (const value of end) assert.ok(Math.abs(value - 50) < 0.1);
  });

  it('name the node that a force loses', () => {
    const lost: Force = ({pushes}) => (pushes[3] = NaN);
    assert.throws(() => runForces(new Float64Array(4), [lost]), /Node 1 is pushed by 0, NaN/);
  });
});
