import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {de, makeFeed, makePartner} from './fixtures/make-feed.js';
import {createPartnerWords} from './partner-words.js';

const partners = [
  makePartner('agency', {name: de('Agentur für Arbeit')}),
  makePartner('crafts', {name: de('Handwerkskammer'), shortName: de('HWK')}),
  makePartner('trade', {name: de('Kammer für Landwirtschaft')}),
];
const search = createPartnerWords(makeFeed({partners}), {lang: 'de'});
const ids = (text: string) => search(text).hits.map(({partner}) => partner.id);

describe('partners by the words of the finder', () => {
  it('are found by another word for them', () => {
    assert.deepEqual(ids('Arbeitsamt'), ['agency']);
    assert.equal(search('Arbeitsamt').isSimilar, false);
    assert.equal(search('Arbeitsamt').meant, undefined);
  });

  it('are found by a slip, which says so and what was meant', () => {
    const {hits, isSimilar, meant} = search('Kamer');
    assert.deepEqual(
      hits.map(({partner}) => partner.id),
      ['trade', 'crafts'],
    );
    assert.deepEqual([isSimilar, meant], [true, 'Kammer']);
    assert.deepEqual(hits[0]?.highlights, [[0, 6]]);
  });

  it('are none for nonsense and for nothing', () => {
    assert.deepEqual(ids('Xyzqwertzuiop'), []);
    assert.deepEqual(ids(' '), []);
  });
});
