import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {placeFinder} from './find-place.js';
import {de, makeArea, makeFeed, makeOffer, makePartner} from './fixtures/make-feed.js';

const address = (postalCode: string, locality: string) => ({postalCode, locality});
const feed = makeFeed({
  areas: [
    makeArea('a-west', {name: {de: 'Weststadt', en: 'West Town'}, geo: {lat: 50, lon: 7}}),
    makeArea('a-east', {name: de('Oststadt')}),
  ],
  partners: [
    makePartner('p1', {address: address('48143', 'Münster'), geo: {lat: 51, lon: 7}}),
    makePartner('p2', {address: address('48143', 'Münster'), geo: {lat: 52, lon: 8}}),
    makePartner('p3', {address: address('48145', 'Münster')}),
  ],
  offers: [
    makeOffer('o1', {places: [{address: address('99990', 'Köln am See'), geo: {lat: 53, lon: 9}}]}),
  ],
});
const {find, examples} = placeFinder(feed);

describe('places that a feed knows', () => {
  it('are its postcodes and towns, in the middle of what lies there', () => {
    assert.deepEqual(find('48143'), {label: '48143', geo: {lat: 51.5, lon: 7.5}});
    assert.deepEqual(find('Münster')?.geo, {lat: 51.5, lon: 7.5});
    assert.deepEqual(find('koeln  am SEE')?.label, 'Köln am See');
    assert.deepEqual(find('48143 Münster')?.label, '48143');
  });

  it('are its areas that have a point, by each of their names', () => {
    assert.deepEqual(find('weststadt'), {label: 'Weststadt', geo: {lat: 50, lon: 7}});
    assert.deepEqual(find('West Town')?.geo, {lat: 50, lon: 7});
    assert.equal(find('Oststadt'), undefined);
  });

  it('are never guessed', () => {
    for (const text of [
      '',
      ' ',
      '48145',
      '4814',
      '48144 Münster',
      'Munst',
      'Köln',
      '481433',
      'xyz',
    ])
      assert.equal(find(text), undefined, text);
    assert.deepEqual(placeFinder(makeFeed({})).examples, []);
  });

  it('give one of each kind as examples', () => {
    assert.deepEqual(examples, ['48143', 'Münster']);
  });
});
