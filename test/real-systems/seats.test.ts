/** All widgets count the same seats, on each of the demo feeds. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {createDirectoryModel} from '../../src/elements/partner-directory/directory-model.js';
import {GraphMemory} from '../../src/elements/network-graph/graph-memory.js';
import {countMembers} from '../../src/elements/network-graph/member-view.js';
import {seatsOf} from '../../src/elements/network-graph/view-context.js';
import type {Feed} from '../../src/feed/types.js';
import {createOfferSearch} from '../../src/search/create-offer-search.js';
import {parseFeedText} from '../../src/feed/parse-feed.js';

const FEEDS = ['muenster', 'hagen-ennepe-ruhr', 'kreis-offenbach', 'musterstadt'] as const;
const DAYS = ['2012-06-01', '2019-01-01', '2026-11-22', '2030-01-01'];

/** Offers that a committee's scope must give: those of its members. */
function offersOf(feed: Feed, committee: string, members: ReadonlySet<string>): readonly string[] {
  const behind = new Set([committee, ...members]);
  return feed.offers
    .filter(({providers, funders, programme}) =>
      [...providers, ...funders, ...(programme ? [programme] : [])].some(({id}) => behind.has(id)),
    )
    .map(({id}) => id)
    .sort();
}

for (const name of FEEDS) {
  describe(`seats in ${name}`, () => {
    const {feed} = parseFeedText(
      readFileSync(new URL(`../../demo/feeds/${name}.json`, import.meta.url), 'utf8'),
    );
    assert.ok(feed);
    for (const day of DAYS) {
      it(`are the same in directory, graph and finder on ${day}`, () => {
        const {index} = createDirectoryModel(feed, 'de', day);
        const context = new GraphMemory().contextOf(feed, 'de', day);
        const finder = createOfferSearch(feed, {lang: 'de', day});
        for (const committee of feed.committees) {
          const members = index.membersOf(committee);
          assert.equal(members.length, countMembers(committee, context), committee.id);
          const ids = new Set(members.map(({partner}) => partner.id));
          const found = finder.query({scope: [committee.id]}).hits.map(({offer}) => offer.id);
          assert.deepEqual(found.sort(), offersOf(feed, committee.id, ids), committee.id);
        }
        for (const partner of feed.partners)
          assert.equal(index.seatsOf(partner).length, seatsOf(partner, context).length, partner.id);
      });
    }
  });
}
