/** Every facet's counts against a naive reading of each offer, with text, scope and distance. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Area, Feed, Geo, Mode, Offer, Term} from '../feed/types.js';
import {createOfferSearch} from './create-offer-search.js';
import {distanceKm} from './distance.js';
import {de, makeArea, makeFeed, makeOffer, makePartner, makeTerm} from './fixtures/make-feed.js';
import type {FacetKey, OfferQuery, Refinements} from './types.js';

const DAY = '2026-11-22';
const SOON = '2026-12-22';
const GRADES = Array.from({length: 13}, (_, at) => String(at + 1));
const DATES = ['2026-10-01', '2026-11-21', DAY, '2026-11-23', SOON, '2026-12-23', '2027-06-01'];

const [audience, narrow] = [makeTerm('audiences', 'a0'), makeTerm('audiences', 'a1')];
const terms = {
  audiences: [audience, {...narrow, broader: audience}],
  fields: [makeTerm('fields', 'f0'), makeTerm('fields', 'f1')],
  kinds: [makeTerm('kinds', 'k0'), makeTerm('kinds', 'k1')],
  aims: [makeTerm('aims', 'i0'), makeTerm('aims', 'i1')],
};
const region = makeArea('land', {geo: {lat: 51, lon: 7}});
const areas = [region, makeArea('town', {parent: region}), makeArea('other')];
const partners = ['p0', 'p1'].map((id) => makePartner(id));

const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, {nil: undefined});
const date = fc.constantFrom(...DATES);
const geo = fc.record({
  lat: fc.double({min: 50.5, max: 51.5, noNaN: true}),
  lon: fc.double({min: 6.5, max: 7.5, noNaN: true}),
});

const offers = fc.record({
  title: fc.constantFrom('Beratung', 'Kurs', 'Elternabend', 'Beratung im Kurs').map(de),
  audiences: fc.subarray(terms.audiences),
  fields: fc.subarray(terms.fields),
  kinds: fc.subarray(terms.kinds),
  aims: fc.subarray(terms.aims),
  areas: fc.subarray(areas),
  providers: fc.subarray(partners),
  mode: fc.subarray<Mode>(['on-site', 'online', 'phone', 'at-home']),
  languages: fc.subarray(['de', 'tr', 'de-x-ls']),
  cost: fc.constantFrom(undefined, {}, {free: true}, {free: false}, {amount: 0}, {amount: 9}),
  grades: optional(
    fc.record({
      from: optional(fc.integer({min: 1, max: 13})),
      to: optional(fc.integer({min: 5, max: 13})),
    }),
  ),
  ages: optional(
    fc.record({
      from: optional(fc.integer({min: 10, max: 30})),
      to: optional(fc.integer({min: 10, max: 40})),
    }),
  ),
  status: fc.constantFrom(
    undefined,
    'active' as const,
    'planned' as const,
    'paused' as const,
    'ended' as const,
  ),
  validFrom: optional(date),
  validTo: optional(date),
  application: optional(fc.record({from: optional(date), to: optional(date)})),
  schedule: fc.array(fc.record({start: date, end: optional(date)}), {maxLength: 2}),
  places: fc.array(fc.record({geo: optional(geo)}), {maxLength: 2}),
});

const feeds = fc.array(offers, {maxLength: 40}).map((shapes): Feed =>
  makeFeed({
    offers: shapes.map((shape, at) => makeOffer(`o${at}`, shape)),
    ...{partners, areas, vocabularies: terms},
  }),
);

const refinements: fc.Arbitrary<Refinements> = fc.record(
  {
    audiences: fc.subarray(['a0', 'a1']),
    fields: fc.subarray(['f0', 'f1']),
    kinds: fc.subarray(['k0', 'gone']),
    aims: fc.subarray(['i0', 'i1']),
    areas: fc.subarray(['land', 'town']),
    providers: fc.subarray(['p0', 'p1']),
    mode: fc.subarray(['online', 'at-home']),
    languages: fc.subarray(['tr', 'de-x-ls']),
    cost: fc.subarray(['free', 'paid', 'unknown']),
    grades: fc.subarray(['7', '13', '18-25']),
    open: fc.subarray(['now']),
    dates: fc.subarray(['closing', 'soon']),
  },
  {requiredKeys: []},
);

const queries: fc.Arbitrary<OfferQuery> = fc.record(
  {
    text: fc.constantFrom('', 'Beratung', 'Eltern', 'Kurs Beratung'),
    refinements,
    scope: fc.subarray(['p0', 'p1']),
    near: fc.constant({lat: 51, lon: 7}),
    within: fc.integer({min: 1, max: 80}),
  },
  {requiredKeys: ['refinements']},
);

const upwards = <T extends Term | Area>(all: readonly T[], up: (one: T) => T | undefined) =>
  all.flatMap((one) => [one.id, up(one)?.id ?? one.id]);

const broader = (all: readonly Term[]) => upwards(all, (term) => term.broader);

const lies = (from: string | undefined, to: string | undefined) =>
  (from ?? DAY) <= DAY && DAY <= (to ?? DAY);

const isOver = ({status}: Offer) => status === 'paused' || status === 'ended';

function isSoon({start = '', end}: {start?: string; end?: string}): boolean {
  const next = start >= DAY ? start : (end ?? start) >= DAY ? DAY : undefined;
  return next !== undefined && next <= SOON;
}

/** The rules as a person would say them. */
const naive: Readonly<Record<FacetKey, (offer: Offer) => readonly string[]>> = {
  audiences: (offer) => broader(offer.audiences),
  fields: (offer) => broader(offer.fields),
  kinds: (offer) => broader(offer.kinds),
  aims: (offer) => broader(offer.aims),
  areas: (offer) => upwards(offer.areas, (area) => area.parent),
  providers: ({providers}) => providers.map(({id}) => id),
  mode: ({mode}) => mode,
  languages: ({languages}) => languages,
  cost: ({cost}) => {
    if (cost?.free || cost?.amount === 0) return ['free'];
    return cost?.free === false || cost?.amount ? ['paid'] : ['unknown'];
  },
  grades: ({grades, ages}) => [
    ...GRADES.filter(
      (one) => grades && Number(one) >= (grades.from ?? 5) && Number(one) <= (grades.to ?? 13),
    ),
    ...(ages && (ages.from ?? 0) <= 25 && (ages.to ?? 99) >= 18 ? ['18-25'] : []),
  ],
  open: (offer) => {
    const {status, validFrom, validTo, application} = offer;
    const isOpen = lies(validFrom, validTo) && lies(application?.from, application?.to);
    return status !== 'planned' && !isOver(offer) && isOpen ? ['now'] : [];
  },
  dates: (offer) => {
    const {to = ''} = offer.application ?? {};
    return [
      ...(to >= DAY && to <= SOON && !isOver(offer) ? ['closing'] : []),
      ...(offer.schedule.some(isSoon) ? ['soon'] : []),
    ];
  },
};
const KEYS = Object.keys(naive) as FacetKey[];

const fits = (offer: Offer, chosen: Refinements): boolean =>
  KEYS.every((key) => {
    const ids = chosen[key] ?? [];
    return ids.length === 0 || naive[key](offer).some((id) => ids.includes(id));
  });

function isInReach({scope = [], near, within}: OfferQuery, offer: Offer): boolean {
  if (scope.length > 0 && !offer.providers.some(({id}) => scope.includes(id))) return false;
  if (!near || within === undefined) return true;
  const points = offer.places.flatMap((place): Geo[] => (place.geo ? [place.geo] : []));
  const comesToYou = offer.mode.length > 0 && !offer.mode.includes('on-site');
  return !comesToYou && points.some((point) => distanceKm(point, near) <= within);
}

test('every count of every facet, and every way out, is what a naive count gives', () => {
  fc.assert(
    fc.property(feeds, queries, (feed, query) => {
      const search = createOfferSearch(feed, {lang: 'de', day: DAY});
      const chosen = query.refinements ?? {};
      const worded = new Set(search.query({text: query.text}).hits.map(({offer}) => offer));
      const base = feed.offers.filter((one) => worded.has(one) && isInReach(query, one));
      const naively = (other: Refinements) => base.filter((one) => fits(one, other)).length;

      const {total, facets, waysOut} = search.query(query);
      assert.equal(total, naively(chosen));
      for (const {key, items} of facets)
        for (const {id, count} of items)
          assert.equal(count, naively({...chosen, [key]: [id]}), `${key}:${id}`);
      for (const way of waysOut) {
        if (way.kind !== 'remove-refinement') continue;
        const rest = chosen[way.facet]?.filter((id) => id !== way.id);
        assert.equal(way.count, naively({...chosen, [way.facet]: rest}));
      }
    }),
    {numRuns: 500, seed: 20_261_122},
  );
});
