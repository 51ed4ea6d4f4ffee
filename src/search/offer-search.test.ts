import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {de, makeFeed, makeOffer, makePartner, makeTerm} from './fixtures/make-feed.js';
import {createOfferSearch} from './create-offer-search.js';

const parents = makeTerm('audiences', 'aud-eltern', {
  label: de('Eltern'),
  synonyms: [de('Familien')],
});
const pupils = makeTerm('audiences', 'aud-sus', {label: de('Schülerinnen und Schüler')});
const chamber = makePartner('p-hwk', {name: de('Handwerkskammer')});
const offers = [
  makeOffer('o1', {title: de('Beratung für Eltern'), audiences: [parents], providers: [chamber]}),
  makeOffer('o2', {
    title: de('Förderung am Übergang'),
    summary: de('Beratung in Straßen und Häusern'),
    audiences: [pupils],
  }),
  makeOffer('o3', {
    title: de('Werkstatt'),
    description: de('mit Beratung'),
    audiences: [parents, pupils],
  }),
];
const feed = makeFeed({offers, partners: [chamber], vocabularies: {audiences: [parents, pupils]}});
const search = createOfferSearch(feed, {lang: 'de', day: '2026-11-21'});
const ids = (text: string) => search.query({text}).hits.map(({offer}) => offer.id);

describe('offer search', () => {
  it('gives all offers in title order for an empty text', () => {
    assert.deepEqual(ids('  '), ['o1', 'o2', 'o3']);
  });

  it('finds a word in any spelling of its umlauts and of ß', () => {
    for (const text of ['Förderung', 'Foerderung', 'FÖRDERUNG'])
      assert.deepEqual(ids(text), ['o2'], text);
    assert.deepEqual(ids('strassen'), ['o2']);
  });

  it('puts a title before a summary and a summary before a description', () => {
    assert.deepEqual(ids('Beratung'), ['o1', 'o2', 'o3']);
  });

  it('wants all words', () => {
    assert.deepEqual(ids('Beratung Werkstatt'), ['o3']);
  });

  it('says why, and marks the words as they are written', () => {
    const [hit] = search.query({text: 'berat'}).hits;
    assert.deepEqual(hit?.highlights.title, [[0, 8]]);
    assert.deepEqual(
      search
        .query({text: 'Familien'})
        .hits.map(({reasons}) => reasons.map(({how, via}) => [how, via])),
      [[['synonym', 'Eltern']], [['synonym', 'Eltern']]],
    );
  });

  it('tries the parts of a compound with a slip in one of them, and says what was meant', () => {
    for (const [text, meant] of [
      ['Übergangsförderunk', 'Übergangsförderung'],
      ['Werkstattberatnug', 'Werkstattberatung'],
      ['Wekrstattberatung', 'Werkstattberatung'],
    ] as const) {
      const {total, similar, waysOut} = search.query({text});
      assert.equal(total, 0, text);
      assert.ok(similar.length > 0, text);
      assert.ok(
        waysOut.some((way) => way.kind === 'query' && way.query === meant),
        text,
      );
    }
    assert.deepEqual(search.query({text: 'Xyzqwertzuiop'}).similar, []);
  });

  it('puts those it is for before those whose title holds it as a part, and what is over last', () => {
    const councils = makeOffer('o1', {title: de('Elternbeiräte vernetzen')});
    const past = makeOffer('o2', {
      title: de('Infoabend'),
      audiences: [parents],
      schedule: [{start: '2026-11-03T19:00'}],
    });
    const ahead = makeOffer('o3', {
      title: de('Infotag'),
      audiences: [parents],
      schedule: [{start: '2026-11-03T19:00'}, {start: '2026-12-03'}],
    });
    const all = {offers: [councils, past, ahead], vocabularies: {audiences: [parents]}};
    const own = createOfferSearch(makeFeed(all), {lang: 'de', day: '2026-11-21'});
    const order = (text: string) => own.query({text}).hits.map(({offer}) => offer.id);
    assert.deepEqual(order('Eltern'), ['o3', 'o2', 'o1']);
    assert.deepEqual(order(''), ['o1', 'o2', 'o3']);
  });

  it('narrows to what a partner provides', () => {
    assert.deepEqual(
      search.query({scope: ['p-hwk']}).hits.map(({offer}) => offer.id),
      ['o1'],
    );
    assert.equal(search.query({scope: ['nobody']}).total, 0);
  });

  it('shows ways out of an empty result, each with what it gives', () => {
    const {total, waysOut} = search.query({
      text: 'Förderung',
      refinements: {audiences: ['aud-eltern']},
    });
    assert.equal(total, 0);
    assert.deepEqual(
      waysOut.map((way) => [way.kind, way.count]),
      [
        ['remove-refinement', 1],
        ['remove-query', 2],
      ],
    );
  });

  it('counts what a click gives, text included', () => {
    const {facets} = search.query({text: 'Beratung', refinements: {audiences: ['aud-sus']}});
    const items = facets.find(({key}) => key === 'audiences')?.items;
    assert.deepEqual(
      items?.map(({id, count, selected}) => [id, count, selected]),
      [
        ['aud-eltern', 2, false],
        ['aud-sus', 2, true],
      ],
    );
  });

  it('never fails on any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const {hits, similar} = search.query({text});
        for (const hit of [...hits, ...similar]) {
          assert.ok(hit.reasons);
          for (const [start, end] of hit.highlights.title ?? []) assert.ok(start < end);
        }
      }),
      {numRuns: 500, seed: 20261121},
    );
  });
});
