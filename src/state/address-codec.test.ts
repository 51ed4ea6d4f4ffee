import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {FACET_KEYS} from '../search/facet-keys.js';
import {decodeRefinements, encodeRefinements} from '../search/refinement-codec.js';
import {
  fromParameters,
  keysOf,
  toParameters,
  type AddressScope,
  type AddressView,
} from './address-codec.js';
import {readQuery, writeQuery} from './query-parts.js';
import type {AddressState, ViewState} from './types.js';

const view = (key: string): AddressView => ({
  key,
  encodeFilter: encodeRefinements,
  decodeFilter: decodeRefinements,
});

const text = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc.constantFrom('Förderung', 'a&b=c', '50 % + x', '#1', '?', 'koko-q', '“§ 16h”', '„a“;b,c:d'),
);
const ids = fc.uniqueArray(
  text.filter((id) => id !== ''),
  {maxLength: 4},
);
const someIds = ids.filter(({length}) => length > 0);
const name = text.filter((one) => one !== '');
const day = fc
  .date({min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));
const refinements = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...FACET_KEYS), someIds), {selector: ([key]) => key})
  .map((pairs) => Object.fromEntries(pairs));
const viewState: fc.Arbitrary<ViewState> = fc.record(
  {
    query: text,
    refinements,
    sort: name,
    view: name,
    layout: name,
    around: fc.oneof(
      fc.constant({id: '', steps: 0}),
      fc.record({id: name, steps: fc.integer({min: 1, max: 99})}),
    ),
    columns: someIds,
    list: someIds,
    near: name,
    within: fc.integer({min: 1, max: 9999}),
    touring: fc.record(
      {
        id: name,
        step: fc.integer({min: 0, max: 9998}),
        mode: fc.constantFrom('page', 'stage', 'kiosk', 'speaker'),
        wall: fc.stringMatching(/^[a-z\d]{1,12}$/),
      },
      {requiredKeys: ['id', 'step', 'mode']},
    ),
  },
  {requiredKeys: ['query', 'refinements']},
);
const elementId = fc.oneof(fc.constantFrom('zweiter', 'q', 'finder-2', 'f'), name);

const scope: fc.Arbitrary<AddressScope> = fc.record({
  name: fc.oneof(fc.constant(''), elementId),
  views: fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom('offers', 'partners', 'network'),
        fc.oneof(fc.constant(''), elementId),
      ),
      {minLength: 1, maxLength: 4, selector: (pair) => pair.join('-')},
    )
    .map((pairs) => pairs.map(([kind, id]) => view(id === '' ? kind : `${kind}-${id}`))),
});

const stateFor = ({views}: AddressScope): fc.Arbitrary<AddressState> =>
  fc.record(
    {
      selection: ids,
      day,
      compared: fc.oneof(day, fc.constant('today')),
      views: fc
        .tuple(...views.map(() => viewState))
        .map((all) => Object.fromEntries(all.map((one, k) => [views[k]?.key ?? '', one]))),
    },
    {requiredKeys: ['selection', 'views']},
  );

const plain = (state: AddressState): unknown => JSON.parse(JSON.stringify(state));
const offers: AddressScope = {name: '', views: [view('offers')]};
const empty: AddressState = {selection: [], views: {}};

describe('the address of a state', () => {
  it('gives the same state back, 10,000 times, among parameters of others', () => {
    const cases = scope.chain((one) => fc.tuple(fc.constant(one), stateFor(one), stateFor(one)));
    fc.assert(
      fc.property(cases, ([one, state, base]) => {
        const query = writeQuery('?id=42&L=1', keysOf(one), toParameters(state, base, one));
        assert.ok(query.startsWith('?id=42&L=1'));
        const url = new URL(query, 'https://stadt.invalid/angebote');
        assert.deepEqual(plain(fromParameters(readQuery(url.search), base, one)), plain(state));
      }),
      {numRuns: 10_000, seed: 20261122},
    );
  });

  it('is short, and readable', () => {
    const state: AddressState = {
      selection: ['o-12'],
      day: '2013-06-01',
      compared: '2012-06-01',
      views: {
        offers: {
          query: 'Förderung Eltern',
          refinements: {audiences: ['aud-eltern', 'b'], cost: ['free']},
        },
      },
    };
    assert.equal(
      writeQuery('', keysOf(offers), toParameters(state, empty, offers)),
      '?koko-id=o-12&koko-day=2013-06-01&koko-with=2012-06-01&koko-q=F%C3%B6rderung+Eltern&koko-f=audiences:aud-eltern,b;cost:free',
    );
  });

  it('names a second widget of a kind by its element id', () => {
    const second: AddressScope = {name: '', views: [view('offers'), view('offers-zwei')]};
    const state = {selection: [], views: {'offers-zwei': {query: 'Praktikum', refinements: {}}}};
    assert.deepEqual([...toParameters(state, empty, second)], [['koko-q-zwei', 'Praktikum']]);
  });

  it('says that something is empty where the page began with something', () => {
    const base = {selection: [], views: {offers: {query: 'Messe', refinements: {}}}};
    const parameters = toParameters(empty, base, offers);
    assert.deepEqual([...parameters], [['koko-q', '']]);
    assert.equal(fromParameters(parameters, base, offers).views.offers?.query, '');
  });

  it('never throws, whatever stands in an address', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (query) => {
        const one = readQuery(`?koko-id=${query}&koko-f=${query}&koko-day=${query}&${query}`);
        fromParameters(one, empty, offers);
        writeQuery(query, keysOf(offers), new Map([['koko-q', query]]));
      }),
      {numRuns: 2000, seed: 20261122},
    );
  });

  it('takes no day that there is not', () => {
    for (const wrong of ['2013-02-30', '2013', 'gestern'])
      assert.deepEqual(
        plain(
          fromParameters(
            new Map([
              ['koko-day', wrong],
              ['koko-with', wrong],
            ]),
            empty,
            offers,
          ),
        ),
        plain(fromParameters(new Map(), empty, offers)),
      );
  });
});

describe('parameters of others', () => {
  it('stay in their order and spelling', () => {
    const query = '?b=%20x&&a&koko-q=alt&c=1+2&a=%zz&d=';
    assert.equal(
      writeQuery(query, new Set(['koko-q']), new Map([['koko-q', 'neu']])),
      '?b=%20x&a&c=1+2&a=%zz&d=&koko-q=neu',
    );
    assert.equal(writeQuery('?koko-q=alt', new Set(['koko-q']), new Map()), '');
  });
});
