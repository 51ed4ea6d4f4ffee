import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createOfferSearch} from './create-offer-search.js';
import {de, makeFeed, makeOffer, makePartner} from './fixtures/make-feed.js';
import type {Hit} from './types.js';

const guidance = makePartner('p1', {name: de('Agentur für Arbeit, Berufsberatung')});
const offers = [
  makeOffer('parents', {title: de('Elternbeiräte vernetzen')}),
  makeOffer('training', {title: de('Training: Bewerbung schreiben')}),
  makeOffer('places', {title: de('Lehrstellenbörse')}),
  makeOffer('guidance', {title: de('Sprechstunde'), providers: [guidance]}),
  makeOffer('trial', {title: de('Praktikum für Lehrkräfte')}),
];
const search = createOfferSearch(makeFeed({offers, partners: [guidance]}), {lang: 'de'});

const reasons = (text: string, id: string) => {
  const {hits, similar} = search.query({text});
  const hit = [...hits, ...similar].find(({offer}: Hit) => offer.id === id);
  return hit?.reasons.map(({how, word, found, inside, via}) => ({how, word, found, inside, via}));
};

describe('reasons', () => {
  it('name the whole word in which a part was found', () => {
    assert.deepEqual(reasons('Eltern', 'parents'), [
      {how: 'part', word: 'Eltern', found: 'Elternbeiräte', inside: true, via: undefined},
    ]);
  });

  it('call a part akin where it is not what was typed', () => {
    const found = reasons('beraten', 'guidance') ?? [];
    assert.deepEqual(
      found.map(({how, found: word}) => [how, word]),
      [['family', 'Berufsberatung']],
    );
  });

  it('name each piece of a compound that stands in pieces, for the compound as it was typed', () => {
    const found = reasons('Bewerbungstraining', 'training') ?? [];
    assert.deepEqual(
      found.map(({how, word, found: piece}) => [how, word, piece]),
      [
        ['piece', 'Bewerbungstraining', 'Bewerbung'],
        ['piece', 'Bewerbungstraining', 'Training'],
      ],
    );
  });

  it('call no form of the typed word another word for it, though it has other words', () => {
    const how = (text: string) => reasons(text, 'trial')?.map((one) => one.how);
    assert.deepEqual(how('Praktika'), ['family']);
    assert.deepEqual(how('Lehrkr'), ['prefix']);
    assert.deepEqual(how('Lehrer'), ['synonym']);
  });

  it('find no vacancy for apprentices by those who teach', () => {
    assert.equal(reasons('Lehrstelle', 'trial'), undefined);
    assert.equal(reasons('Lehrvertrag', 'trial'), undefined);
  });

  it('say whether another word stands alone or in a compound', () => {
    const found = reasons('Ausbildungsplatz', 'places') ?? [];
    assert.deepEqual(
      found.map(({how, found: word, inside}) => [how, word, inside]),
      [['synonym', 'Lehrstellenbörse', true]],
    );
  });

  it('name the word, not the whole name, of a look-alike, and what was meant', () => {
    assert.deepEqual(reasons('Berufsberaung', 'guidance'), [
      {
        how: 'similar',
        word: 'Berufsberaung',
        found: 'Berufsberatung',
        inside: false,
        via: 'Berufsberatung',
      },
    ]);
  });
});
