import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {datedFiles, days, early} from '../../test/support/dated-files.js';
import {readFeed} from '../../test/real-systems/read-feed.js';
import {parsedSmallFeed} from '../../test/support/small-feed.js';
import {changesBetween, isChange} from './changes.js';
import {feedOnDay} from './feed-on-day.js';
import {parseFeed} from './parse-feed.js';
import type {Feed} from './types.js';

const seed = 20261122;

const idsOf = (records: readonly {readonly id: string}[]): readonly string[] =>
  records.map(({id}) => id).sort();

const actorsOf = ({partners, committees, programmes}: Feed) => [
  ...partners,
  ...committees,
  ...programmes,
];

/** Ids of one list that are not in the other. */
const without = (a: readonly {readonly id: string}[], b: readonly {readonly id: string}[]) => {
  const known = new Set(b.map(({id}) => id));
  return idsOf(a.filter(({id}) => !known.has(id)));
};

describe('what changed between two days', () => {
  it('is what the feed of one day has and that of the other has not', () => {
    fc.assert(
      fc.property(datedFiles, fc.constantFrom(...days), fc.constantFrom(...days), (file, a, b) => {
        const [before, now] = a < b ? [a, b] : [b, a];
        const {feed} = parseFeed(file, {today: early});
        assert.ok(feed);
        const changes = changesBetween(feed, before, now);
        const [old, young] = [feedOnDay(feed, before), feedOnDay(feed, now)];
        const stayed = new Set(
          idsOf(actorsOf(old)).filter((id) => idsOf(actorsOf(young)).includes(id)),
        );
        const came = [...changes.came, ...changes.carried.map(({to}) => to)];
        assert.deepEqual(
          without(actorsOf(young), actorsOf(old)),
          [...new Set(idsOf(came))].filter((id) => !stayed.has(id)),
        );
        const went = [...changes.went, ...changes.carried.map(({from}) => from)];
        assert.deepEqual(without(actorsOf(old), actorsOf(young)), [...new Set(idsOf(went))]);
        const isTied = ({from, to}: {from: {id: string}; to: {id: string}}) =>
          stayed.has(from.id) && stayed.has(to.id);
        assert.deepEqual(
          idsOf(changes.tied),
          without(young.relations.filter(isTied), old.relations),
        );
        assert.deepEqual(
          idsOf(changes.untied),
          without(old.relations.filter(isTied), young.relations),
        );
        const isSeated = ({partner, committee}: {partner: {id: string}; committee: {id: string}}) =>
          stayed.has(partner.id) && stayed.has(committee.id);
        const pairOf = ({partner, committee}: {partner: {id: string}; committee: {id: string}}) =>
          `${partner.id} ${committee.id}`;
        const seats = [old, young].map(({memberships}) => memberships.filter(isSeated));
        const [oldSeats = [], youngSeats = []] = seats;
        const joined = youngSeats.filter(
          (one) => !oldSeats.some((two) => pairOf(two) === pairOf(one)),
        );
        assert.deepEqual(
          [...new Set(changes.joined.map(pairOf))].sort(),
          [...new Set(joined.map(pairOf))].sort(),
        );
        assert.deepEqual(idsOf(changes.offered), without(young.offers, old.offers));
        assert.deepEqual(idsOf(changes.withdrawn), without(old.offers, young.offers));
        assert.equal(isChange(changesBetween(feed, now, now)), false);
      }),
      {seed, numRuns: 500},
    );
  });

  it('tells a successor once, with what it came from', () => {
    const feed = readFeed('hagen-ennepe-ruhr');
    const all = changesBetween(feed, '2012-06-01', '2014-03-01');
    assert.deepEqual(
      all.carried.map(({from, to}) => [from.id, to.id]),
      [['prog-ruem', 'p-koko']],
    );
    assert.deepEqual(idsOf(all.came), ['prog-kaoa']);
    assert.deepEqual(idsOf(all.went), ['prog-perspektive']);
    const begun = changesBetween(feed, '2012-12-31', '2013-01-01');
    assert.deepEqual(idsOf(begun.came), ['p-koko']);
    assert.deepEqual(begun.carried, []);
    const ended = changesBetween(feed, '2013-08-31', '2013-09-01');
    assert.deepEqual(
      ended.carried.map(({from, to}) => [from.id, to.id]),
      [['prog-ruem', 'p-koko']],
    );
  });

  it('tells another role of the same member as that, and a seat as a seat', () => {
    const seat = {partner: 'p-agency', committee: 'g-board'};
    const feed = parsedSmallFeed({
      memberships: [
        {id: 's-1', ...seat, until: '2024-12-31'},
        {id: 's-2', ...seat, role: 'chair', since: '2025'},
        {id: 's-3', partner: 'p-office', committee: 'g-board', since: '2025'},
        {id: 's-4', partner: 'p-office', committee: 'g-group', until: '2024'},
      ],
    });
    const {roles, joined, left} = changesBetween(feed, '2024-06-01', '2025-06-01');
    assert.deepEqual(
      roles.map(({before, now}) => [before.id, now.id]),
      [['s-1', 's-2']],
    );
    assert.deepEqual(idsOf(joined), ['s-3']);
    assert.deepEqual(idsOf(left), ['s-4']);
  });

  it('is silent about a term that is renewed', () => {
    const seat = {partner: 'p-agency', committee: 'g-board', role: 'chair'};
    const feed = parsedSmallFeed({
      memberships: [
        {id: 's-1', ...seat, until: '2024-12-31'},
        {id: 's-2', ...seat, since: '2025'},
      ],
    });
    assert.equal(isChange(changesBetween(feed, '2024-06-01', '2025-06-01')), false);
  });
});
