import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {dayAfter} from '../dates.js';
import type {Day} from '../types.js';
import {nextDays} from './next-days.js';

const HORIZON = 3660;

/** What a library that is not ours makes of the rule, from its first day on. */
function expanded(rrule: string, start: Day, from: Day, most: number): Day[] {
  const last = dayAfter(from, HORIZON);
  const dates = ICAL.Recur.fromString(rrule).iterator(ICAL.Time.fromDateString(start));
  const found: Day[] = [];
  for (let next = ended(dates.next()); next && found.length < most; next = ended(dates.next())) {
    const day = next.toString().slice(0, 10);
    if (day > last) break;
    if (day >= from) found.push(day);
  }
  return found;
}

/** The library says null where its types do not. */
const ended = (time: ICAL.Time | null): ICAL.Time | null => time;

const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const list = <T>(one: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<string> =>
  fc.uniqueArray(one, {minLength: 1, maxLength}).map((all) => all.join(','));
const nth = fc
  .tuple(fc.constantFrom('1', '2', '3', '4', '-1', '-2'), weekday)
  .map((pair) => pair.join(''));
const months = list(fc.integer({min: 1, max: 12}), 3);
const monthDays = list(fc.constantFrom(1, 5, 13, 28, 29, 31, -1, -3), 2);
const part = (name: string, value: fc.Arbitrary<string | number>): fc.Arbitrary<string> =>
  fc.option(value, {nil: undefined}).map((one) => (one === undefined ? '' : `;${name}=${one}`));

const ends = fc.oneof(
  fc.constant(''),
  fc.integer({min: 1, max: 30}).map((count) => `;COUNT=${count}`),
  fc
    .integer({min: 0, max: 3000})
    .map((days) => `;UNTIL=${dayAfter('2024-01-01', days).replaceAll('-', '')}`),
);
const interval = part('INTERVAL', fc.integer({min: 1, max: 4}));

const rules = fc.oneof(
  fc.tuple(
    fc.constant('FREQ=DAILY'),
    interval,
    part('BYMONTH', months),
    part('BYDAY', list(weekday, 3)),
    ends,
  ),
  fc.tuple(
    fc.constant('FREQ=WEEKLY'),
    interval,
    part('BYDAY', list(weekday, 3)),
    part('WKST', fc.constantFrom('MO', 'SU')),
    ends,
  ),
  fc.tuple(
    fc.constant('FREQ=MONTHLY'),
    interval,
    part('BYDAY', list(fc.oneof(nth, weekday), 2)),
    ends,
  ),
  fc.tuple(fc.constant('FREQ=MONTHLY'), interval, part('BYMONTHDAY', monthDays), ends),
  fc.tuple(
    fc.constant('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR'),
    interval,
    list(fc.constantFrom(1, 2, -1), 2).map((at) => `;BYSETPOS=${at}`),
    ends,
  ),
  fc.tuple(
    fc.constant('FREQ=YEARLY'),
    interval,
    months.map((all) => `;BYMONTH=${all}`),
    part('BYDAY', nth),
    ends,
  ),
  fc.tuple(fc.constant('FREQ=YEARLY'), interval, ends),
);
const day = fc.integer({min: 0, max: 1500}).map((days) => dayAfter('2023-01-01', days));

describe('days of a rule of recurrence', () => {
  it('are those that a library that is not ours finds', () => {
    fc.assert(
      fc.property(rules, day, day, (parts, anyDay, from) => {
        const rrule = parts.join('');
        const free = rrule.replace(/;(COUNT|UNTIL)=\w+/, '');
        // What a start means that is no date of its rule, the standard leaves open.
        const [start] =
          nextDays(free, {start: anyDay, from: anyDay, most: 1, horizon: HORIZON}) ?? [];
        fc.pre(start !== undefined);
        assert.deepEqual(
          nextDays(rrule, {start, from, most: 8, horizon: HORIZON}),
          expanded(rrule, start, from, 8),
          `${rrule} from ${start}`,
        );
      }),
      {numRuns: 2000, seed: 20261122},
    );
  });

  const next = (rrule: string, start?: Day): readonly Day[] | undefined =>
    nextDays(rrule, {start, from: '2026-11-22', most: 3, horizon: HORIZON});

  it('need no start where the rule says them all', () => {
    assert.deepEqual(next('FREQ=MONTHLY;BYDAY=1TU'), ['2026-12-01', '2027-01-05', '2027-02-02']);
    assert.deepEqual(next('FREQ=YEARLY;BYMONTH=3,9;BYDAY=-1WE'), [
      '2027-03-31',
      '2027-09-29',
      '2028-03-29',
    ]);
    assert.deepEqual(next('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'), [
      '2026-11-30',
      '2026-12-31',
      '2027-01-29',
    ]);
  });

  it('are not guessed where they need one, nor from rules that are not known', () => {
    for (const rrule of [
      'FREQ=MONTHLY;INTERVAL=3',
      'FREQ=WEEKLY',
      'FREQ=YEARLY;BYMONTH=3',
      'FREQ=WEEKLY;BYDAY=MO;COUNT=3',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
      'FREQ=DAILY;BYHOUR=3',
      'FREQ=YEARLY;BYWEEKNO=3',
      'FREQ=SECONDLY',
      'FREQ=WEEKLY;BYDAY=1MO',
      'FREQ=DAILY;INTERVAL=0',
      'FREQ=DAILY;UNTIL=bald',
      'x',
      '',
    ])
      assert.equal(next(rrule), undefined, rrule);
  });

  it('end with the rule', () => {
    assert.deepEqual(next('FREQ=WEEKLY;BYDAY=MO;UNTIL=20261130T000000Z'), [
      '2026-11-23',
      '2026-11-30',
    ]);
    assert.deepEqual(next('FREQ=WEEKLY;COUNT=2', '2026-11-20'), ['2026-11-27']);
    assert.deepEqual(next('FREQ=WEEKLY;COUNT=2', '2026-11-01'), []);
  });

  it('never take long', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        next(`FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;${text}`, '2020-01-01');
        next(text, '2020-01-01');
      }),
      {numRuns: 200, seed: 20261122},
    );
    assert.deepEqual(next('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31'), []);
    assert.deepEqual(next('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=2', '2020-01-01'), []);
  });
});
