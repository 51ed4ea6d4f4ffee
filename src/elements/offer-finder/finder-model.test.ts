import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Facet, FacetItem} from '../../search/types.js';
import {makeFeed, makeOffer, makePartner} from '../../search/fixtures/make-feed.js';
import {
  chosenValues,
  frequentFirst,
  highestCount,
  openOfferOf,
  sanePageSize,
  scopeOf,
  shownFacets,
} from './finder-model.js';

const item = (id: string, count: number): FacetItem => ({
  id,
  label: {de: id},
  count,
  selected: false,
});
const facets: readonly Facet[] = [
  {key: 'audiences', items: [item('a', 3), item('b', 0)]},
  {key: 'aims', items: []},
  {key: 'cost', items: [item('free', 9)]},
];

describe('the finder’s model', () => {
  it('tells an open offer from what narrows the list', () => {
    const feed = makeFeed({
      offers: [makeOffer('o1'), makeOffer('o2')],
      partners: [makePartner('p1')],
    });
    assert.equal(openOfferOf(feed, ['p1', 'o2', 'o1'])?.id, 'o2');
    assert.equal(openOfferOf(feed, ['p1', 'gone']), undefined);
    assert.deepEqual(
      scopeOf(feed, ['o1', 'p1', 'gone']).map(({id}) => id),
      ['p1'],
    );
  });

  it('shows the main questions, and another facet only while something is chosen in it', () => {
    assert.deepEqual(
      shownFacets(facets, {}).map(({key}) => key),
      ['audiences'],
    );
    assert.deepEqual(
      shownFacets(facets, {cost: ['free']}).map(({key}) => key),
      ['audiences', 'cost'],
    );
    const none = facets.map((facet) => ({
      ...facet,
      items: facet.items.map((one) => ({...one, count: 0})),
    }));
    assert.deepEqual(shownFacets(none, {}), []);
    assert.deepEqual(
      shownFacets(none, {cost: ['free']}).map(({key}) => key),
      ['cost'],
    );
    assert.equal(highestCount(facets), 9);
    assert.equal(highestCount([]), 0);
  });

  it('puts the frequent options of a long facet first, and keeps the order otherwise', () => {
    const whole: Facet = {
      key: 'kinds',
      items: [item('a', 0), item('b', 5), item('c', 1), item('d', 9)],
    };
    const now = [item('a', 2), item('b', 0), item('c', 0), item('d', 0)];
    assert.deepEqual(
      frequentFirst(whole.items, whole, 2).map(({id}) => id),
      ['b', 'd', 'a', 'c'],
    );
    assert.deepEqual(
      frequentFirst(now, whole, 2).map(({id}) => id),
      ['a', 'd', 'b', 'c'],
      'an option with hits must not wait behind some without',
    );
    assert.deepEqual(frequentFirst(now, whole, 4), now);
    assert.deepEqual(
      frequentFirst(now, undefined, 2).map(({id}) => id),
      ['a', 'b', 'c', 'd'],
    );
  });

  it('lists what is chosen', () => {
    assert.deepEqual(chosenValues({audiences: ['a', 'b'], aims: [], cost: ['free']}), [
      {facet: 'audiences', id: 'a'},
      {facet: 'audiences', id: 'b'},
      {facet: 'cost', id: 'free'},
    ]);
  });

  it('takes no senseless page size', () => {
    assert.deepEqual([NaN, 0, -3, Infinity, 7.9, 1].map(sanePageSize), [20, 20, 20, 20, 7, 1]);
  });
});
