import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {de, makeFeed, makePartner, makeTerm} from './fixtures/make-feed.js';
import {createPartnerSearch} from './partner-search.js';

const chambers = makeTerm('categories', 'cat-k', {label: de('Kammern')});
const partners = [
  makePartner('p1', {name: de('Zentrum für Übergänge')}),
  makePartner('p2', {
    name: de('Ärztekammer'),
    categories: [chambers],
    address: {locality: 'Hagen'},
  }),
  makePartner('p3', {name: de('Handwerkskammer'), shortName: de('HWK'), categories: [chambers]}),
];
const search = createPartnerSearch(makeFeed({partners}), {lang: 'de'});
const ids = (text: string) => search.query(text).map(({partner}) => partner.id);

describe('partner search', () => {
  it('gives all partners in German name order for an empty text', () => {
    assert.deepEqual(ids(''), ['p2', 'p3', 'p1']);
  });

  it('finds by name, short name, category and place', () => {
    assert.deepEqual(ids('uebergaenge'), ['p1']);
    assert.deepEqual(ids('hwk'), ['p3']);
    assert.deepEqual(ids('Kammern'), ['p2', 'p3']);
    assert.deepEqual(ids('Kammern Hagen'), ['p2']);
  });

  it('marks the name as it is written', () => {
    assert.deepEqual(search.query('zent')[0]?.highlights, [[0, 7]]);
  });
});
