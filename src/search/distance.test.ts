import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Feed, Geo, Offer} from '../feed/types.js';
import {createOfferSearch} from './create-offer-search.js';
import {furtherSearch} from './further-search.js';
import {deadline} from './deadline.js';
import {distanceKm, distanceTo, pointsOf} from './distance.js';
import {de, makeArea, makeFeed, makeOffer, makePartner} from './fixtures/make-feed.js';
import type {Engine} from './engine.js';
import {nextDate} from './next-date.js';
import {createOfferSearchWith} from './offer-search.js';
import type {SortKey} from './types.js';
import {createWordEngine} from './word-engine.js';

const DAY = '2026-11-21';
const RUNS = {numRuns: 300, seed: 20261122};
const geo = fc.record({
  lat: fc.double({min: -89, max: 89, noNaN: true}),
  lon: fc.double({min: -180, max: 180, noNaN: true}),
});

/** The same by the angle of two vectors. */
function byVectors(a: Geo, b: Geo): number {
  const vector = ({lat, lon}: Geo) => {
    const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
  };
  const [p, q] = [vector(a), vector(b)] as const;
  const chord = Math.hypot(...p.map((one, at) => one - (q[at] ?? 0)));
  return 2 * 6371.0088 * Math.asin(Math.min(1, chord / 2));
}

describe('distances', () => {
  it('are those of the great circle', () => {
    const berlin = {lat: 52.52, lon: 13.405};
    const hamburg = {lat: 53.5511, lon: 9.9937};
    assert.ok(Math.abs(distanceKm(berlin, hamburg) - 255.3) < 0.5);
    assert.equal(distanceKm(berlin, berlin), 0);
    fc.assert(
      fc.property(geo, geo, (a, b) => {
        assert.ok(Math.abs(distanceKm(a, b) - byVectors(a, b)) < 0.01);
      }),
      RUNS,
    );
  });

  it('are those to the nearest place, else to the office of a provider, never to what is online', () => {
    const at = (lat: number): Geo => ({lat, lon: 7});
    const from = at(50);
    const office = makePartner('p', {geo: at(53)});
    const to = (extra: Partial<Offer>) =>
      Math.round((distanceTo(makeOffer('o', extra), from) ?? -1) / 111.195);
    assert.equal(to({places: [{geo: at(52)}, {geo: at(51)}], providers: [office]}), 1);
    assert.equal(to({places: [{area: makeArea('a', {geo: at(54)})}]}), 4);
    assert.equal(to({places: [{name: de('Rathaus')}], providers: [office]}), 3);
    assert.equal(
      distanceTo(makeOffer('o', {mode: ['online'], providers: [office]}), from),
      undefined,
    );
    assert.equal(distanceTo(makeOffer('o'), from), undefined);
  });
});

const shape = fc.record({
  title: fc.constantFrom('Äpfel', 'Apfel', 'Birne', 'Zitrone').map(de),
  places: fc.array(fc.record({geo: fc.option(geo, {nil: undefined})}), {maxLength: 2}),
  application: fc.option(fc.record({to: fc.constantFrom('2026-11-20', '2026-12', '2027-01-05')}), {
    nil: undefined,
  }),
  schedule: fc.array(fc.record({start: fc.constantFrom('2026-11-01', '2026-12-24', '2027')}), {
    maxLength: 2,
  }),
});
const feeds = fc
  .array(shape, {maxLength: 20})
  .map((shapes): Feed => makeFeed({offers: shapes.map((one, at) => makeOffer(`o${at}`, one))}));

describe('lists near a place and in an order', () => {
  it('hold what is near enough, and count so', () => {
    fc.assert(
      fc.property(feeds, geo, fc.double({min: 0, max: 9000, noNaN: true}), (feed, near, within) => {
        const search = createOfferSearch(feed, {lang: 'de', day: DAY});
        const {hits, facets, placeless} = search.query({near, within});
        const expected = feed.offers.filter((one) => (distanceTo(one, near) ?? Infinity) <= within);
        assert.deepEqual(new Set(hits.map(({offer}) => offer)), new Set(expected));
        assert.equal(placeless, feed.offers.filter((one) => pointsOf(one).length === 0).length);
        for (const {distance = Infinity} of hits) assert.ok(distance <= within);
        for (const {key, items} of facets)
          for (const {id, count} of items)
            assert.equal(count, search.query({near, within, refinements: {[key]: [id]}}).total);
      }),
      {...RUNS, numRuns: 100},
    );
  });

  it('take one search of words, also for how many hits have no known place', () => {
    let searches = 0;
    const makeEngine = (feed: Feed): Engine => {
      const engine = createWordEngine(feed);
      const search = (text: string) => {
        searches += 1;
        return engine.search(text);
      };
      return {...engine, words: (text) => engine.words(text), search};
    };
    const there = [{geo: {lat: 50, lon: 7}}];
    const offers = [
      makeOffer('a', {title: de('Schweißkurs'), places: there}),
      makeOffer('b', {title: de('Schweißkurs am Abend')}),
      makeOffer('c', {title: de('Nähkurs')}),
    ];
    const parts = {makeEngine, further: () => furtherSearch};
    const search = createOfferSearchWith(parts, makeFeed({offers}), {lang: 'de', day: DAY});
    for (const within of [undefined, 5]) {
      searches = 0;
      const result = search.query({text: 'Schweißkurs', near: {lat: 50, lon: 7}, within});
      assert.equal(result.total, within === undefined ? 2 : 1);
      assert.equal(result.hits.length, result.total);
      assert.equal(result.placeless, 1);
      assert.equal(searches, 1);
    }
  });

  it('are all offers, ordered by their key, those without one last', () => {
    const sorts = fc.constantFrom<SortKey>('title', 'date', 'deadline', 'distance');
    fc.assert(
      fc.property(feeds, geo, sorts, (feed, near, sort) => {
        const {hits} = createOfferSearch(feed, {lang: 'de', day: DAY}).query({near, sort});
        assert.equal(hits.length, feed.offers.length);
        const keys = hits.map(({offer, distance}) => {
          if (sort === 'distance') return distance;
          if (sort === 'title')
            return ['Apfel', 'Äpfel', 'Birne', 'Zitrone'].indexOf(offer.title.de ?? '');
          return sort === 'date' ? nextDate(offer, DAY) : deadline(offer, DAY);
        });
        const known = keys.filter((key) => key !== undefined);
        assert.deepEqual(keys.slice(0, known.length), known);
        for (const [at, key] of known.entries()) {
          const before = known[at - 1];
          assert.ok(before === undefined || before <= key);
        }
      }),
      RUNS,
    );
  });
});
