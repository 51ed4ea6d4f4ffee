import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {EVERYTHING} from '../../../network/graph/filter-graph.js';
import {contextOf} from '../fixtures/context-of.js';
import {town} from '../fixtures/town.js';
import {chosenOf, filterOf} from './chosen-filter.js';
import {valuesOf} from './filter-view.js';

const view = contextOf(town);
const {feed} = view;
const {graph} = view.index;
const {tiers, slots, lines} = valuesOf(view);

describe('the filter of a graph in the shared state', () => {
  it('comes back as it was', () => {
    const some = <T>(all: readonly T[]): fc.Arbitrary<Set<T>> =>
      fc.subarray([...all]).map((values) => new Set(values));
    const property = fc.property(some(tiers), some(slots), some(lines), (...[t, s, l]) => {
      const one = {tiers: t, slots: s, lines: l};
      assert.deepEqual(filterOf(chosenOf(one, feed), graph, feed), one);
    });
    fc.assert(property, {seed: 20261122, numRuns: 200});
  });

  it('names categories by their ids, which outlast another order of the feed', () => {
    const [second] = feed.vocabularies.categories.filter(({index}) => index === 1);
    const chosen = chosenOf({...EVERYTHING, slots: new Set([0, 2])}, feed);
    assert.deepEqual(chosen, {categories: ['-', second?.id]});
  });

  it('leaves out what the feed does not know', () => {
    const strange = {tiers: ['t-9'], categories: ['cat-9'], lines: ['constructor', 'tie']};
    assert.deepEqual(filterOf(strange, graph, feed), {...EVERYTHING, lines: new Set(['tie'])});
    assert.equal(filterOf({}, graph, feed), EVERYTHING);
  });
});
