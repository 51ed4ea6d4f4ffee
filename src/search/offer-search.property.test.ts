import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Feed} from '../feed/types.js';
import {isFunctionWord, readText} from '../text/index.js';
import {buildIndex} from './build-index.js';
import {makeFeed, makeOffer, makePartner, makeTerm} from './fixtures/make-feed.js';
import {makeIndex} from './index-builder.js';
import {createOfferSearch} from './create-offer-search.js';
import {offerTexts} from './offer-text.js';
import type {Hit, OfferSearch, Refinements, TextRange} from './types.js';

const RUNS = {numRuns: 250, seed: 20261121};

const WORDS = [
  'Ausbildung',
  'Ausbildungsplatz',
  'Beratung',
  'Berufs\u00adberatung',
  'Schüler*innen',
  'Förderung',
  'Praktika',
  'Jugend·amt',
  'Haupt- und Realschule',
  'Azubi-Speed-Dating',
  'ohne Termin',
  'nach der Schule',
  '§ 16h SGB II',
  'Klasse 8',
  'Freiwilliges Soziales Jahr',
  'MASSNAHME',
  'Maßnahme',
  'Werkstätten',
  'für',
  'in',
  'Girls’Day',
  'Fo\u0308rderschule',
  'Lehrer',
  'Lehre',
  'ß',
  '\ud83d\ude00',
  '7.–9. Klasse',
  'Erziehungs- und Lebensberatung',
];
const text = fc
  .array(fc.constantFrom(...WORDS), {minLength: 1, maxLength: 5})
  .map((words) => words.join(' '));
const noise = fc.string({unit: 'binary', maxLength: 12});
const audiences = ['a0', 'a1', 'a2'].map((id) =>
  makeTerm('audiences', id, {label: {de: `Ausbildung ${id}`}}),
);
const kinds = ['k0', 'k1'].map((id) => makeTerm('kinds', id, {synonyms: [{de: 'Werkstätten'}]}));
const chamber = makePartner('p0', {name: {de: 'Handwerkskammer'}});

const offers = fc.record({
  title: fc.oneof(text, noise).map((de) => ({de})),
  summary: fc.option(
    fc.tuple(text, noise).map((parts) => ({de: parts.join(' ')})),
    {nil: undefined},
  ),
  description: fc.option(
    text.map((de) => ({de})),
    {nil: undefined},
  ),
  audiences: fc.subarray(audiences),
  kinds: fc.subarray(kinds),
  providers: fc.subarray([chamber]),
  grades: fc.option(
    fc.record({from: fc.integer({min: 5, max: 9}), to: fc.integer({min: 9, max: 13})}),
    {nil: undefined},
  ),
});

const feeds = fc.array(offers, {minLength: 1, maxLength: 12}).map((shapes): Feed =>
  makeFeed({
    offers: shapes.map((shape, i) => makeOffer(`o${i}`, shape)),
    partners: [chamber],
    vocabularies: {audiences, kinds},
  }),
);

const queries = fc.oneof(
  text,
  noise,
  fc.tuple(text, noise).map((parts) => parts.join(' ')),
);
const refinements: fc.Arbitrary<Refinements> = fc.record(
  {audiences: fc.subarray(['a0', 'a1', 'a2']), kinds: fc.subarray(['k0', 'k1'])},
  {requiredKeys: []},
);
const searchIn = (feed: Feed): OfferSearch =>
  createOfferSearch(feed, {lang: 'de', day: '2026-11-21'});
const idsOf = (hits: readonly Hit[]) => hits.map(({offer}) => offer.id);

function assertRanges(ranges: readonly TextRange[] | undefined, written: string): void {
  let last = 0;
  for (const [start, end] of ranges ?? []) {
    assert.ok(
      start >= last && start < end && end <= written.length,
      JSON.stringify([start, end, written]),
    );
    assert.match(
      written.slice(start, end),
      /^[\p{L}\p{N}§-].*[\p{L}\p{N}\p{M}.-]$|^[\p{L}\p{N}]$/su,
    );
    last = end;
  }
}

describe('offer search on made-up feeds', () => {
  it('maps every highlight and every reason to the written text', () => {
    fc.assert(
      fc.property(feeds, queries, (feed, query) => {
        const {hits, similar} = searchIn(feed).query({text: query});
        for (const {offer, highlights, reasons} of [...hits, ...similar]) {
          assertRanges(highlights.title, offer.title.de ?? '');
          assertRanges(highlights.summary, offer.summary?.de ?? '');
          const texts = offerTexts(offer, feed);
          for (const {field, found, word} of reasons) {
            assert.ok(
              query.includes(word) || word.split(' ').every((part) => query.includes(part)),
              word,
            );
            const isWritten = texts.some((one) => one.field === field && one.text.includes(found));
            assert.ok(isWritten || field === 'grades', `${field}: ${found}`);
          }
        }
      }),
      RUNS,
    );
  });

  it('counts for each value what a click on it gives, text included', () => {
    fc.assert(
      fc.property(feeds, queries, refinements, (feed, query, chosen) => {
        const search = searchIn(feed);
        const {total, hits, facets, waysOut} = search.query({text: query, refinements: chosen});
        assert.equal(total, hits.length);
        for (const {key, items} of facets) {
          for (const {id, count} of items) {
            const click = search.query({text: query, refinements: {...chosen, [key]: [id]}});
            assert.equal(count, click.total, `${key}:${id}`);
          }
        }
        assert.ok(waysOut.every(({count}) => count > 0));
        assert.ok(total === 0 || waysOut.length === 0);
      }),
      {...RUNS, numRuns: 60},
    );
  });

  it('finds every offer that holds a word as it is written', () => {
    fc.assert(
      fc.property(feeds, (feed) => {
        const search = searchIn(feed);
        for (const offer of feed.offers) {
          for (const {word, written} of readText(offer.description?.de ?? '')) {
            if (isFunctionWord(word, 'de') || /[-‐]$|^(?:ohne|nach)$/.test(written)) continue;
            assert.ok(idsOf(search.query({text: written}).hits).includes(offer.id), written);
          }
        }
      }),
      {...RUNS, numRuns: 60},
    );
  });

  it('gives the same for the same, whether the index was built in slices or at once', async () => {
    await fc.assert(
      fc.asyncProperty(feeds, queries, async (feed, query) => {
        const sliced = createOfferSearch(feed, {
          lang: 'de',
          index: await buildIndex(feed, {slice: 0.01}),
        });
        const whole = createOfferSearch(feed, {lang: 'de', index: makeIndex(feed)});
        const [a, b] = [sliced.query({text: query}), whole.query({text: query})];
        assert.deepEqual(idsOf(a.hits), idsOf(b.hits));
        assert.deepEqual(idsOf(a.similar), idsOf(b.similar));
      }),
      {...RUNS, numRuns: 40},
    );
  });

  it('stops building when it is told to', async () => {
    const feed = makeFeed({offers: [makeOffer('o1'), makeOffer('o2')]});
    const controller = new AbortController();
    const building = buildIndex(feed, {slice: 0, signal: controller.signal});
    controller.abort();
    await assert.rejects(building, {name: 'AbortError'});
  });
});
