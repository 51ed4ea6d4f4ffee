import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {lifeState} from '../../feed/dates.js';
import type {Dated, Feed, Status} from '../../feed/types.js';
import {createDirectoryIndex} from './directory-index.js';
import {anyDay, anyFeed, RUNS} from '../../../test/fixtures/random-committees.js';

/** Everybody in every committee, asked one by one. */
function bruteSeats(feed: Feed, day: string): string[] {
  const isNow = (record: Dated & {status?: Status}) =>
    !['planned', 'ended'].includes(lifeState(record, day));
  const pairs = new Set<string>();
  for (const member of [...feed.partners, ...feed.committees])
    for (const committee of feed.committees)
      for (const seat of feed.memberships)
        if (
          seat.partner === member &&
          seat.committee === committee &&
          isNow(seat) &&
          isNow(member) &&
          isNow(committee)
        )
          pairs.add(`${member.id} in ${committee.id}`);
  return [...pairs].sort();
}

describe('the directory’s index', () => {
  it('knows who sits where on any day, as counting one by one does', () => {
    fc.assert(
      fc.property(anyFeed, anyDay, (feed, day) => {
        const index = createDirectoryIndex(feed, day, feed.partners);
        const found = [...feed.partners, ...feed.committees].flatMap((member) =>
          index.seatsOf(member).map((committee) => `${member.id} in ${committee.id}`),
        );
        assert.deepEqual(found.sort(), bruteSeats(feed, day));
      }),
      RUNS,
    );
  });

  it('says the same from the side of the committees', () => {
    fc.assert(
      fc.property(anyFeed, anyDay, (feed, day) => {
        const index = createDirectoryIndex(feed, day, feed.partners);
        const found = index.committees.flatMap((committee) =>
          index.membersOf(committee).map(({partner}) => `${partner.id} in ${committee.id}`),
        );
        assert.deepEqual(found.sort(), bruteSeats(feed, day));
      }),
      RUNS,
    );
  });

  it('lists committees from the top tier down', () => {
    fc.assert(
      fc.property(anyFeed, anyDay, (feed, day) => {
        const ranks = createDirectoryIndex(feed, day, feed.partners).committees.map(
          ({tier}) => tier.rank,
        );
        assert.deepEqual(ranks, [...ranks].sort());
      }),
      RUNS,
    );
  });
});
