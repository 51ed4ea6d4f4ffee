import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {dayAfter} from '../feed/dates.js';
import type {Schedule} from '../feed/types.js';
import {makeOffer} from './fixtures/make-feed.js';
import {deadline} from './deadline.js';
import {nextDate} from './next-date.js';

const DAY = '2026-11-21';
const next = (...schedule: Schedule[]) => nextDate(makeOffer('o', {schedule}), DAY);

describe('the next date of an offer', () => {
  it('is its first day ahead, or today while it goes on', () => {
    assert.equal(next({start: '2027-01-19T19:00:00+01:00'}), '2027-01-19');
    assert.equal(next({start: '2027-02'}, {start: '2026-12-01'}), '2026-12-01');
    assert.equal(next({start: '2026-11-01', end: '2026-11-30'}), DAY);
    assert.equal(next({start: '2026-11-20'}), undefined);
    assert.equal(next({text: {de: 'nach Absprache'}}), undefined);
    assert.equal(next(), undefined);
  });

  it('follows rules of days, weeks, months and years', () => {
    // 21 November 2026 is a Saturday.
    assert.equal(next({rrule: 'FREQ=DAILY'}), DAY);
    assert.equal(next({rrule: 'FREQ=WEEKLY;BYDAY=MO'}), '2026-11-23');
    assert.equal(next({rrule: 'FREQ=WEEKLY', start: '2026-11-03'}), '2026-11-24');
    assert.equal(
      next({rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', start: '2026-11-17'}),
      '2026-12-01',
    );
    assert.equal(next({rrule: 'FREQ=MONTHLY;BYDAY=2TU', start: '2026-01-13'}), '2026-12-08');
    assert.equal(next({rrule: 'FREQ=MONTHLY;BYDAY=-1MO'}), '2026-11-30');
    assert.equal(next({rrule: 'FREQ=MONTHLY', start: '2026-01-05'}), '2026-12-05');
    assert.equal(next({rrule: 'FREQ=WEEKLY;BYDAY=MO', start: '2027-01-01'}), '2027-01-04');
    assert.equal(next({rrule: 'FREQ=MONTHLY;INTERVAL=3', start: '2026-01-05'}), '2027-01-05');
    assert.equal(next({rrule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'}), '2026-11-30');
    assert.equal(next({rrule: 'FREQ=WEEKLY;COUNT=4', start: '2026-11-03'}), '2026-11-24');
    assert.equal(next({rrule: 'FREQ=WEEKLY;COUNT=3', start: '2026-11-03'}), undefined);
    assert.equal(next({rrule: 'FREQ=YEARLY', start: '2020-03-01'}), '2027-03-01');
  });

  it('reads from a month or a year only before which day nothing takes place', () => {
    assert.equal(next({rrule: 'FREQ=WEEKLY;BYDAY=MO', start: '2027-03'}), '2027-03-01');
    assert.equal(next({rrule: 'FREQ=WEEKLY;BYDAY=MO', start: '2026'}), '2026-11-23');
    assert.equal(next({rrule: 'FREQ=WEEKLY;BYDAY=MO', start: '2028'}), undefined);
    for (const start of ['2027-03', '2026'])
      for (const rrule of ['FREQ=MONTHLY', 'FREQ=YEARLY', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'])
        assert.equal(next({rrule, start}), undefined, `${rrule} ${start}`);
    assert.equal(next({rrule: 'FREQ=MONTHLY', start: '2026-01-05T18:00:00+01:00'}), '2026-12-05');
  });

  it('is over with the rule, and unknown where the rule is not understood', () => {
    assert.equal(next({rrule: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20261122T000000Z'}), undefined);
    for (const rrule of ['FREQ=YEARLY', 'FREQ=WEEKLY;BYDAY=MO;COUNT=3', 'FREQ=WEEKLY', 'x', ''])
      assert.equal(next({rrule}), undefined, rrule);
    assert.equal(next({rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'}), undefined);
  });

  it('counts whole weeks from the first date on', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 6}), fc.nat(700), (every, ago) => {
        const start = dayAfter(DAY, -ago);
        const date = next({rrule: `FREQ=WEEKLY;INTERVAL=${every}`, start});
        const expected = Array.from(Array(1500).keys())
          .map((weeks) => dayAfter(start, weeks * every * 7))
          .find((day) => day >= DAY);
        assert.equal(date, expected);
      }),
      {numRuns: 200, seed: 20261122},
    );
  });
});

describe('the deadline of an offer', () => {
  it('is the last day of its application window, while that is ahead', () => {
    const of = (to: string) => deadline(makeOffer('o', {application: {to}}), DAY);
    assert.equal(of('2026-11'), '2026-11-30');
    assert.equal(of(DAY), DAY);
    assert.equal(of('2026-11-20'), undefined);
    assert.equal(deadline(makeOffer('o'), DAY), undefined);
    assert.equal(
      deadline(makeOffer('o', {status: 'ended', application: {to: '2027'}}), DAY),
      undefined,
    );
  });
});
