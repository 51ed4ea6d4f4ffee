import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Feed, Mode, Offer, Term} from '../feed/types.js';
import {fullBitmap, docsOf} from './bitmap.js';
import {FACET_KEYS} from './facet-keys.js';
import {createFacetIndex, facetColumns, type FacetOptions} from './facets.js';
import {makeFeed, makeOffer, makePartner, makeTerm} from './fixtures/make-feed.js';
import {furtherSearch} from './further-search.js';
import {mainFacets} from './main-facets.js';
import {valuesOf} from './offer-values.js';
import type {FacetKey, Refinements} from './types.js';

const DAY = '2026-11-21';
const MODES: readonly Mode[] = ['on-site', 'online', 'phone'];
const audiences = ['a0', 'a1', 'a2', 'a3'].map((id) => makeTerm('audiences', id));
const broad = makeTerm('fields', 'f0');
const fields: Term[] = [
  broad,
  makeTerm('fields', 'f1', {broader: broad}),
  makeTerm('fields', 'f2'),
];
const partners = ['p0', 'p1', 'p2'].map((id) => makePartner(id));

const offerShape = fc.record({
  audiences: fc.subarray(audiences),
  fields: fc.subarray(fields),
  providers: fc.subarray(partners),
  mode: fc.subarray([...MODES]),
  languages: fc.subarray(['de', 'tr', 'de-x-ls']),
  grades: fc.option(
    fc.record({from: fc.integer({min: -3, max: 15}), to: fc.integer({min: 5, max: 99})}),
    {nil: undefined},
  ),
  ages: fc.option(
    fc.record({from: fc.integer({min: 10, max: 30}), to: fc.integer({min: 10, max: 40})}),
    {nil: undefined},
  ),
  cost: fc.constantFrom(undefined, {free: true}, {amount: 5}),
  application: fc.option(
    fc.record({to: fc.constantFrom('2026-11-20', '2026-11-21', '2026-12-21', '2026-12-22')}),
    {nil: undefined},
  ),
  schedule: fc.array(
    fc.record({start: fc.constantFrom('2026-11-20', '2026-12', '2027', '2026-12-21T09:00')}),
    {maxLength: 2},
  ),
  validTo: fc.constantFrom(undefined, '2025', '2026', '2026-11-20', '2026-11-21'),
  status: fc.constantFrom(undefined, 'active' as const, 'planned' as const),
});

const feeds = fc.array(offerShape, {maxLength: 70}).map((shapes): Feed => {
  const offers = shapes.map((shape, i) => makeOffer(`o${i}`, shape));
  return makeFeed({offers, partners, vocabularies: {audiences, fields}});
});

const refinements: fc.Arbitrary<Refinements> = fc.record(
  {
    audiences: fc.subarray(['a0', 'a1', 'a2', 'a3', 'gone']),
    fields: fc.subarray(['f0', 'f1', 'f2']),
    providers: fc.subarray(['p0', 'p1']),
    mode: fc.subarray(['online', 'phone']),
    grades: fc.subarray(['7', '8', '13', '18-25']),
    dates: fc.subarray(['closing', 'soon']),
    cost: fc.subarray(['free', 'paid', 'unknown']),
    open: fc.subarray(['now']),
  },
  {requiredKeys: []},
);

const indexOf = (feed: Feed, options: FacetOptions) =>
  createFacetIndex(feed.offers.length, [
    ...facetColumns(feed, mainFacets, options),
    ...facetColumns(feed, furtherSearch.facets, options),
  ]);

/** The rule as a person would say it, offer by offer. */
function passes(offer: Offer, chosen: Refinements): boolean {
  return FACET_KEYS.every((key) => {
    const ids = chosen[key] ?? [];
    return ids.length === 0 || valuesOf(offer, key, DAY).some((id) => ids.includes(id));
  });
}

describe('values of an offer', () => {
  const has = (key: FacetKey, extra: Partial<Offer>) => valuesOf(makeOffer('o', extra), key, DAY);

  it('are all school years of a span, and the years after school', () => {
    assert.deepEqual(has('grades', {grades: {from: 8, to: 10}}), ['8', '9', '10']);
    assert.deepEqual(has('grades', {grades: {to: 7}}), ['5', '6', '7']);
    assert.deepEqual(has('grades', {grades: {from: 12}}), ['12', '13']);
    assert.deepEqual(has('grades', {ages: {from: 16, to: 21}}), ['18-25']);
    assert.deepEqual(has('grades', {grades: {from: 13}, ages: {from: 25}}), ['13', '18-25']);
    for (const ages of [{to: 17}, {from: 26}]) assert.deepEqual(has('grades', {ages}), []);
    assert.deepEqual(has('grades', {}), []);
  });

  it('tell of deadlines and dates in the next thirty days', () => {
    assert.deepEqual(has('dates', {application: {to: '2026-12-21'}}), ['closing']);
    assert.deepEqual(has('dates', {application: {to: '2026-11-21'}}), ['closing']);
    for (const to of ['2026-11-20', '2026-12-22'])
      assert.deepEqual(has('dates', {application: {to}}), []);
    assert.deepEqual(has('dates', {application: {to: '2026-12-01'}, status: 'ended'}), []);
    assert.deepEqual(has('dates', {schedule: [{rrule: 'FREQ=WEEKLY;BYDAY=MO'}]}), ['soon']);
    assert.deepEqual(has('dates', {schedule: [{start: '2026-12-22'}, {start: '2026'}]}), []);
  });
});

describe('facets', () => {
  it('filter and count as brute force does', () => {
    fc.assert(
      fc.property(feeds, refinements, fc.func(fc.boolean()), (feed, chosen, inBase) => {
        const index = indexOf(feed, {lang: 'de', day: DAY});
        const found = feed.offers.map((offer) => inBase(offer.id));
        const base = fullBitmap(feed.offers.length);
        found.forEach((yes, doc) => {
          if (!yes) base[doc >>> 5] = (base[doc >>> 5] ?? 0) & ~(1 << (doc & 31));
        });
        const expected = feed.offers.flatMap((offer, doc) => (passes(offer, chosen) ? [doc] : []));
        assert.deepEqual(docsOf(index.filter(chosen)), expected);
        for (const {key, items} of index.count(base, chosen)) {
          for (const {id, count, selected} of items) {
            const click = {...chosen, [key]: [id]};
            const hits = feed.offers.filter((offer, doc) => found[doc] && passes(offer, click));
            assert.equal(count, hits.length, `${key}:${id}`);
            assert.equal(selected, chosen[key]?.includes(id) ?? false);
          }
        }
      }),
      {numRuns: 600, seed: 20261121},
    );
  });

  it('keep every term of a code list, also without offers, in its own order', () => {
    const feed = makeFeed({offers: [makeOffer('o1')], vocabularies: {audiences}});
    const [facet] = indexOf(feed, {lang: 'de'}).count(fullBitmap(1), {});
    assert.deepEqual(
      facet?.items.map(({id, count}) => [id, count]),
      [
        ['a0', 0],
        ['a1', 0],
        ['a2', 0],
        ['a3', 0],
      ],
    );
  });

  it('never call an offer free of charge when its cost is not stated', () => {
    assert.deepEqual(valuesOf(makeOffer('o1'), 'cost'), ['unknown']);
    assert.deepEqual(valuesOf(makeOffer('o2', {cost: {}}), 'cost'), ['unknown']);
  });

  it('count an offer for a narrower term under the broader one', () => {
    const offer = makeOffer('o1', {fields: fields.slice(1, 2)});
    assert.deepEqual(valuesOf(offer, 'fields'), ['f1', 'f0']);
  });
});
