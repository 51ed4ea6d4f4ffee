import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFeed} from '../../feed/parse-feed.js';
import {smallFeed} from '../../../test/support/small-feed.js';
import {nextMeetingsOf} from './next-meetings.js';

const DAY = '2026-11-21';

function meetings(committee: object, day = DAY): readonly string[] {
  const {feed} = parseFeed(
    smallFeed({
      tiers: [{id: 't', rank: 0, label: 'Ebene'}],
      committees: [{id: 'c', name: 'Beirat', tier: 't', ...committee}],
    }),
    {today: DAY},
  );
  const [record] = feed?.committees ?? [];
  assert.ok(record);
  return nextMeetingsOf(record, day);
}

describe('the next meetings of a committee', () => {
  it('are read from its rule, from the day that is shown on', () => {
    const rhythm = {rrule: 'FREQ=MONTHLY;BYDAY=1TU'};
    assert.deepEqual(meetings({rhythm}), ['2026-12-01', '2027-01-05', '2027-02-02']);
    assert.deepEqual(meetings({rhythm}, '2013-06-01'), ['2013-06-04', '2013-07-02', '2013-08-06']);
  });

  it('need a first day where the rule counts', () => {
    const rrule = 'FREQ=MONTHLY;INTERVAL=3;BYDAY=2WE';
    assert.deepEqual(meetings({rhythm: {rrule}}), []);
    assert.deepEqual(meetings({rhythm: {rrule, start: '2026'}}), []);
    assert.deepEqual(meetings({rhythm: {rrule, start: '2026-01-14'}}), [
      '2027-01-13',
      '2027-04-14',
      '2027-07-14',
    ]);
  });

  it('begin no sooner than a start that is no whole day, from which nothing else is read', () => {
    const monthly = 'FREQ=MONTHLY;BYDAY=1TU';
    assert.deepEqual(meetings({rhythm: {rrule: monthly, start: '2027-06'}}), [
      '2027-06-01',
      '2027-07-06',
      '2027-08-03',
    ]);
    assert.deepEqual(meetings({rhythm: {rrule: monthly, start: '2026-03'}}), [
      '2026-12-01',
      '2027-01-05',
      '2027-02-02',
    ]);
    for (const rrule of ['FREQ=MONTHLY', 'FREQ=WEEKLY', 'FREQ=MONTHLY;BYDAY=1TU;COUNT=5'])
      assert.deepEqual(meetings({rhythm: {rrule, start: '2027-06'}}), [], rrule);
  });

  it('end with the committee, and are none while it is planned', () => {
    const rhythm = {rrule: 'FREQ=MONTHLY;BYDAY=1TU'};
    assert.deepEqual(meetings({rhythm, until: '2026-12-31'}), ['2026-12-01']);
    assert.deepEqual(meetings({rhythm, until: '2013-08-31'}), []);
    assert.deepEqual(meetings({rhythm, status: 'planned'}), []);
    assert.deepEqual(meetings({}), []);
  });
});
