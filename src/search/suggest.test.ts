import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseFeed} from '../feed/parse-feed.js';
import type {Feed} from '../feed/types.js';
import {sampleFeed} from '../../test/fixtures/offer-sample.js';
import {completeQuery} from './complete-query.js';
import {createOfferSearch} from './create-offer-search.js';
import {makeIndex} from './index-builder.js';
import {createSuggester, type Suggestion} from './suggest.js';

const {feed: parsed} = parseFeed(sampleFeed());
assert.ok(parsed);
const feed: Feed = parsed;
const index = makeIndex(feed);
const search = createOfferSearch(feed, {lang: 'de', day: '2026-11-21', index});
const total = (text: string) => search.query({text}).total;
const suggest = createSuggester(feed, {lang: 'de', index: () => index, total});

/** How many offers there are once a suggestion is taken. */
function led(one: Suggestion): number {
  if (one.kind === 'offer') return 1;
  if (one.kind === 'situation') return search.query({refinements: one.situation.filter}).total;
  if (one.kind === 'value') return search.query({refinements: {[one.facet]: [one.id]}}).total;
  return total(one.text);
}

const said = (one: Suggestion): string => {
  if (one.kind === 'offer') return `offer ${one.offer.id}`;
  if (one.kind === 'situation') return `situation ${one.situation.id}`;
  return one.kind === 'value' ? `${one.facet} ${one.id}` : `${one.kind} ${one.text}`;
};

/** Beginnings of what stands in the feed, so that most texts suggest something. */
const beginnings = fc
  .tuple(
    fc.constantFrom(
      'Eltern',
      'Beratung',
      'Elternabend',
      'Musterstadt',
      'Markt',
      'Bildungswerk',
      'erziehungsberechtigte',
      'Übergangslotsen',
      'uebergang',
      'Kommunale Koordinierung',
      'Familien Abend',
      'xyz',
    ),
    fc.nat(20),
  )
  .map(([text, length]) => text.slice(0, length));

describe('suggestions while typing', () => {
  it('are the feed’s own words, values, places, offers and situations', () => {
    assert.deepEqual(suggest('elt').map(said), [
      'words Eltern',
      'words Elternabend',
      'audiences aud-parents',
      'offer o-evening',
    ]);
    assert.deepEqual(suggest('Mein Kind').map(said), ['situation s-1']);
    assert.ok(suggest('Berufsinf').map(said).includes('place Berufsinformationszentrum'));
    assert.ok(suggest('bildungsw').map(said).includes('providers p-training'));
    assert.ok(suggest('musterst').map(said).includes('areas area-town'));
  });

  it('find values by their synonyms, and say by which', () => {
    const [value] = suggest('erziehungsb').filter(({kind}) => kind === 'value');
    assert.ok(value?.kind === 'value');
    assert.equal(value.id, 'aud-parents');
    assert.equal(value.other, 'Erziehungsberechtigte');
  });

  it('keep what was typed before a value', () => {
    const value = suggest('Beratung elt').find(({kind}) => kind === 'value');
    assert.ok(value?.kind === 'value');
    assert.deepEqual([value.id, value.rest], ['aud-parents', 'Beratung']);
  });

  it('complete a word only where somebody is writing one, as the feed writes it', () => {
    assert.deepEqual(completeQuery(index, 'elte'), ['Eltern', 'Elternabend']);
    assert.deepEqual(completeQuery(index, 'Kurs '), []);
    assert.deepEqual(completeQuery(index, 'e'), []);
    assert.deepEqual(completeQuery(index, 'schwei'), ['Schweißkurs']);
    assert.equal(completeQuery(index, 'ueberga')[0], 'Übergangsmanagement');
  });

  it('lead to at least one offer, are at most eight, and are the same for the same text', () => {
    fc.assert(
      fc.property(fc.oneof(beginnings, fc.string({unit: 'binary', maxLength: 9})), (text) => {
        const all = suggest(text);
        assert.ok(all.length <= 8);
        assert.deepEqual(all.map(said), suggest(text).map(said));
        assert.equal(new Set(all.map(said)).size, all.length);
        for (const one of all) assert.ok(led(one) > 0, said(one));
      }),
      {numRuns: 300, seed: 20261122},
    );
  });

  it('are none for nothing, and need no index', () => {
    assert.deepEqual(suggest(''), []);
    assert.deepEqual(suggest(' e'), []);
    const wordless = createSuggester(feed, {lang: 'de', index: () => undefined, total});
    assert.deepEqual(wordless('elt').map(said), ['audiences aud-parents', 'offer o-evening']);
  });
});
