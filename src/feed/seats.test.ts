import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {anyDay, anyFeed, RUNS} from '../../test/fixtures/random-committees.js';
import {lifeState, type Living} from './dates.js';
import {parseFeed} from './parse-feed.js';
import {membersOn, seatedIn, seatLife, seatsOn} from './seats.js';
import type {Committee, Feed} from './types.js';

const isNow = (record: Living, day: string) =>
  !['planned', 'ended'].includes(lifeState(record, day));

/** Everybody in every committee, asked one by one. */
function bruteSeats({partners, committees, memberships}: Feed, day: string): string[] {
  const pairs = new Set<string>();
  for (const member of [...partners, ...committees])
    for (const committee of committees)
      for (const seat of memberships)
        if (
          seat.partner === member &&
          seat.committee === committee &&
          [seat, member, committee].every((record) => isNow(record, day))
        )
          pairs.add(`${member.id} in ${committee.id}`);
  return [...pairs].sort();
}

/** A feed with one seat, whose ends live as given. */
function oneSeat(lives: Readonly<Record<'seat' | 'partner' | 'committee', object>>): Feed {
  const {feed} = parseFeed({
    meta: {format: 'koko-feed/1', title: 'Probe', languages: ['de']},
    tiers: [{id: 't', rank: 0, label: 'Ort'}],
    partners: [{id: 'p', name: 'Firma', ...lives.partner}],
    committees: [{id: 'c', name: 'Runde', tier: 't', ...lives.committee}],
    memberships: [{id: 'm', partner: 'p', committee: 'c', ...lives.seat}],
  });
  assert.ok(feed);
  return feed;
}

describe('seats on a day', () => {
  it('are those of whom membership, who sits and committee are there, as counting one by one says', () => {
    fc.assert(
      fc.property(anyFeed, anyDay, (feed, day) => {
        const found = [...feed.partners, ...feed.committees].flatMap((member) =>
          seatsOn(member, day).map(({committee}) => `${member.id} in ${committee.id}`),
        );
        assert.deepEqual(found.sort(), bruteSeats(feed, day));
      }),
      RUNS,
    );
  });

  it('are the same from the side of the committees', () => {
    fc.assert(
      fc.property(anyFeed, anyDay, (feed, day) => {
        const found = feed.committees.flatMap((committee) =>
          membersOn(committee, day).map(({partner}) => `${partner.id} in ${committee.id}`),
        );
        assert.deepEqual(found.sort(), bruteSeats(feed, day));
      }),
      RUNS,
    );
  });

  it('of a committee still to come are held, but count nowhere', () => {
    const feed = oneSeat({seat: {}, partner: {}, committee: {status: 'planned'}});
    const [committee] = feed.committees as [Committee];
    assert.equal(seatedIn(committee, '2026-11-21').length, 1);
    assert.deepEqual(membersOn(committee, '2026-11-21'), []);
  });
});

describe('the life of a seat', () => {
  const lifeOf = (lives: Parameters<typeof oneSeat>[0]) => {
    const [seat] = oneSeat(lives).memberships;
    assert.ok(seat);
    return seatLife(seat, '2026-11-21');
  };

  it('is that of the end that says more than the membership', () => {
    const gone = {until: '2020-12-31'};
    const ended = {state: 'ended', since: undefined, until: '2020-12-31'};
    assert.deepEqual(lifeOf({seat: {}, partner: gone, committee: {}}), ended);
    assert.deepEqual(lifeOf({seat: {since: '2012'}, partner: {}, committee: gone}), ended);
    assert.equal(lifeOf({seat: {}, partner: {}, committee: {status: 'planned'}}).state, 'planned');
    assert.equal(
      lifeOf({seat: {}, partner: {status: 'paused'}, committee: {status: 'planned'}}).state,
      'planned',
    );
  });

  it('is its own where the ends say no more', () => {
    const own = {since: '2012', until: '2015'};
    assert.deepEqual(lifeOf({seat: own, partner: {until: '2020'}, committee: {}}), {
      state: 'ended',
      ...own,
    });
    assert.equal(lifeOf({seat: {since: '2012'}, partner: {}, committee: {}}).state, 'active');
  });
});
