import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {finish} from '../../steps/steps.js';
import {sortSteps} from './sort-steps.js';

interface Card {
  readonly rank: number;
  readonly place: number;
}

const byRank = (a: Card, b: Card): number => a.rank - b.rank;

test('a long list is sorted as the language sorts it, equal ones in the order they had', () => {
  fc.assert(
    fc.property(
      fc.integer({min: 0, max: 9_000}),
      fc.integer({min: 1, max: 50}),
      fc.integer(),
      (count, ranks, seed) => {
        let random = seed >>> 0;
        const cards = [...Array(count).keys()].map((place): Card => {
          random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
          return {rank: random % ranks, place};
        });
        assert.deepEqual(finish(sortSteps(cards, byRank)), [...cards].sort(byRank));
      },
    ),
    {seed: 20261122, numRuns: 40},
  );
});

test('it pauses on its way', () => {
  const cards = [...Array(10_000).keys()].map((place) => ({rank: -place, place}));
  assert.ok([...sortSteps(cards, byRank)].length >= 5);
});
