import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseFeed} from '../../feed/parse-feed.js';
import type {Feed} from '../../feed/types.js';
import {createOfferSearch} from '../../search/create-offer-search.js';
import type {OfferResult} from '../../search/types.js';
import {generateMusterstadt} from '../../../tools/musterstadt/generate.js';
import {FinderSearch} from './finder-search.js';

const OPTIONS = {lang: 'de', day: '2026-11-22'};

function town(offers: number): Feed {
  const {feed} = parseFeed(generateMusterstadt({seed: 3, partners: 20, committees: 6, offers}));
  if (!feed) throw new Error('no feed');
  return feed;
}

const idsOf = ({hits}: OfferResult): readonly string[] => hits.map(({offer: {id}}) => id);

test('the words of a few offers wait for nothing', () => {
  assert.equal(new FinderSearch().prepare(town(40), OPTIONS), undefined);
});

test('the words of many offers are read before the answer, and give what a search at once gives', async () => {
  const [feed, search] = [town(600), new FinderSearch()];
  for (let waits = 0; search.prepare(feed, OPTIONS); waits += 1) {
    assert.ok(waits < 5);
    await search.prepare(feed, OPTIONS);
  }
  assert.notEqual(search.index(feed, OPTIONS), undefined);
  const query = {text: 'Praktika für Eltern', refinements: {fields: ['field-orientierung']}};
  const found = idsOf(search.result(feed, OPTIONS, query));
  assert.deepEqual(found, idsOf(createOfferSearch(feed, OPTIONS).query(query)));
});
