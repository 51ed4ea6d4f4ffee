import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {allowedEdits, editDistance} from './edit-distance.js';

/** The definition, without any shortcut: change, insert, delete, or swap two neighbours. */
function naive(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  const change = naive(restA, restB) + (a[0] === b[0] ? 0 : 1);
  const least = Math.min(change, naive(restA, b) + 1, naive(a, restB) + 1);
  const swaps = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return swaps ? Math.min(least, naive(a.slice(2), b.slice(2)) + 1) : least;
}

describe('the edit distance', () => {
  it('equals its definition, up to the limit', () => {
    const word = fc.string({unit: fc.constantFrom('a', 'b', 'ü'), maxLength: 6});
    fc.assert(
      fc.property(word, word, fc.integer({min: 0, max: 4}), (a, b, limit) => {
        assert.equal(
          editDistance(a, b, limit),
          Math.min(naive(a.split(''), b.split('')), limit + 1),
        );
      }),
      {numRuns: 500, seed: 20261121},
    );
  });

  it('allows more errors in longer words and none in codes', () => {
    assert.deepEqual([4, 5, 8, 9, 20].map(allowedEdits), [0, 1, 1, 2, 2]);
  });
});
