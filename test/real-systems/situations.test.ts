/** Every way in for somebody who does not know the terms leads to an offer of its feed. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createOfferSearch} from '../../src/search/index.js';
import type {FacetKey} from '../../src/search/index.js';
import {readFeed} from './read-feed.js';

for (const name of ['hagen-ennepe-ruhr', 'muenster', 'musterstadt'] as const)
  test(`${name}: every situation leads to offers, by values that the feed knows`, () => {
    const feed = readFeed(name);
    const search = createOfferSearch(feed, {lang: 'de', day: '2026-11-22'});
    const known = new Map(
      search.query({}).facets.map(({key, items}) => [key, items.map(({id}) => id)]),
    );
    assert.ok(feed.situations.length >= 4);
    for (const {title, query: text, filter} of feed.situations) {
      assert.ok(search.query({text, refinements: filter}).total > 0, title.de);
      for (const [key, ids] of Object.entries(filter))
        for (const id of ids) assert.ok(known.get(key as FacetKey)?.includes(id), `${key}:${id}`);
    }
  });
