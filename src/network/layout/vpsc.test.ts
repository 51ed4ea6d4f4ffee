import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {separate, type Separation} from './vpsc.js';

const cost = (at: ArrayLike<number>, wanted: number[], weight: number[]): number =>
  wanted.reduce((sum, want, k) => sum + weight[k]! * (at[k]! - want) ** 2, 0);

/** Slow and independent: Hildreth's dual ascent, one multiplier at a time, until nothing moves. */
function oracle(wanted: number[], weight: number[], separations: readonly Separation[]): number[] {
  const at = [...wanted];
  const force = separations.map(() => 0);
  for (let round = 0; round < 20_000; round += 1) {
    let moved = 0;
    separations.forEach(({left, right, gap}, c) => {
      const share = 1 / weight[left]! + 1 / weight[right]!;
      const step = Math.max(-force[c]!, (gap - (at[right]! - at[left]!)) / share);
      force[c] = force[c]! + step;
      at[left] = at[left]! - step / weight[left]!;
      at[right] = at[right]! + step / weight[right]!;
      moved = Math.max(moved, Math.abs(step));
    });
    if (moved < 1e-9) break;
  }
  return at;
}

const problems = fc.integer({min: 2, max: 12}).chain((count) =>
  fc.record({
    wanted: fc.array(fc.integer({min: -50, max: 50}), {minLength: count, maxLength: count}),
    weight: fc.array(fc.integer({min: 1, max: 5}), {minLength: count, maxLength: count}),
    pairs: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.integer({min: 1, max: 20})), {
      maxLength: 24,
    }),
  }),
);

test('it keeps all separations at the least cost an independent solver finds', () => {
  fc.assert(
    fc.property(problems, ({wanted, weight, pairs}) => {
      const separations = pairs
        .filter(([a, b]) => a !== b)
        .map(([a, b, gap]) => ({left: Math.min(a, b), right: Math.max(a, b), gap}));
      const at = separate(wanted, weight, separations);
      for (const {left, right, gap} of separations) {
        assert.ok(at[right]! - at[left]! >= gap - 1e-6, 'a separation is broken');
      }
      const best = cost(oracle(wanted, weight, separations), wanted, weight);
      assert.ok(
        cost(at, wanted, weight) <= best * 1.0001 + 1e-3,
        `${cost(at, wanted, weight)} > ${best}`,
      );
    }),
    {seed: 20261121, numRuns: 400},
  );
});

test('what is apart already stays where it wants to be', () => {
  const at = separate([0, 10, 30], [1, 1, 1], [{left: 0, right: 1, gap: 5}]);
  assert.deepEqual([...at], [0, 10, 30]);
});
