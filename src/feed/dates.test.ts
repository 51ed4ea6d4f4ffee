import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  compareDates,
  dayAfter,
  daysBetween,
  firstDay,
  isOnDay,
  isRealDate,
  lastDay,
  lifeState,
  today,
} from './dates.js';

const seed = 20261121;
const DAY_MS = 86_400_000;

/** Any day from 1600 to 2400, by the platform's calendar. */
const days = fc
  .integer({min: Date.UTC(1600, 0, 1) / DAY_MS, max: Date.UTC(2400, 0, 1) / DAY_MS})
  .map((number) => ({number, day: new Date(number * DAY_MS).toISOString().slice(0, 10)}));

describe('dates', () => {
  it('know the days that the platform’s calendar has, and no others', () => {
    const parts = fc.tuple(
      fc.integer({min: 1600, max: 2400}),
      fc.integer({min: 0, max: 14}),
      fc.integer({min: 0, max: 33}),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        assert.equal(isRealDate(text), isReal, text);
      }),
      {seed, numRuns: 1000},
    );
  });

  it('take a year or month for its whole span', () => {
    assert.deepEqual([firstDay('2013'), lastDay('2013')], ['2013-01-01', '2013-12-31']);
    assert.deepEqual([firstDay('2024-02'), lastDay('2024-02')], ['2024-02-01', '2024-02-29']);
    assert.deepEqual([firstDay('2013-08-31'), lastDay('2013-08-31')], ['2013-08-31', '2013-08-31']);
  });

  it('end each month where the next one begins', () => {
    fc.assert(
      fc.property(days, ({number, day}) => {
        const month = day.slice(0, 7);
        const next = new Date((number + 1) * DAY_MS).toISOString().slice(0, 10);
        assert.equal(lastDay(month) === day, next.slice(0, 7) !== month);
      }),
      {seed, numRuns: 500},
    );
  });

  it('count days as the platform does', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        assert.equal(daysBetween(a.day, b.day), b.number - a.number);
        assert.equal(dayAfter(a.day, b.number - a.number), b.day);
      }),
      {seed, numRuns: 1000},
    );
  });

  it('sort by first day, wider spans before narrower ones, nothing last', () => {
    const given = ['2014-01-01', '2013-07', '2014', '2013-07-01', '2012-12-31'];
    const sorted = ['2012-12-31', '2013-07', '2013-07-01', '2014', '2014-01-01'];
    assert.deepEqual(given.sort(compareDates), sorted);
    assert.ok(compareDates(undefined, '2014') > 0);
    assert.ok(compareDates('2014', undefined) < 0);
    assert.equal(compareDates(undefined, undefined), 0);
  });

  it('hold first and last day of a span, and nothing outside', () => {
    const dated = {since: '2012', until: '2013-08'};
    const held = ['2011-12-31', '2012-01-01', '2013-08-31', '2013-09-01'].map((day) =>
      isOnDay(dated, day),
    );
    assert.deepEqual(held, [false, true, true, false]);
    assert.equal(isOnDay({}, '2013-01-01'), true);
  });

  it('give the calendar day where the visitor is', () => {
    const clock = (iso: string) => () => new Date(iso);
    const expected = (iso: string) => {
      const date = new Date(iso);
      return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
    };
    for (const iso of ['2026-11-21T23:30:00Z', '2026-01-01T00:30:00Z'])
      assert.equal(today(clock(iso)), expected(iso));
  });
});

describe('lifeState', () => {
  const on = '2026-11-21';

  it('goes by the dates where they say ended or still to come', () => {
    assert.equal(lifeState({until: '2026-11-20', status: 'active'}, on), 'ended');
    assert.equal(lifeState({since: '2026-11-22', status: 'active'}, on), 'planned');
    assert.equal(lifeState({since: '2026-11-22', status: 'ended'}, on), 'planned');
  });

  it('goes by the status otherwise, active without one', () => {
    for (const status of ['planned', 'active', 'paused', 'ending', 'ended'] as const)
      assert.equal(lifeState({status}, on), status);
    assert.equal(lifeState({since: '2013', until: '2026'}, on), 'active');
    assert.equal(lifeState({since: '2013', status: 'paused', until: '2030'}, on), 'paused');
  });

  it('lets what has ended since be active on an earlier day', () => {
    const project = {since: '2010', until: '2013-08-31', status: 'ended'} as const;
    assert.equal(lifeState(project, '2013-06-01'), 'active');
    assert.equal(lifeState(project, '2014-03-01'), 'ended');
  });

  it('calls the last 365 days ending, where the status says so', () => {
    const fund = {until: '2027-11-21', status: 'ending'} as const;
    assert.equal(lifeState(fund, '2026-11-21'), 'ending');
    assert.equal(lifeState(fund, '2026-11-20'), 'active');
    assert.equal(lifeState({until: '2027-11-21'}, '2027-11-01'), 'active');
  });

  it('leaves what is planned planned while the feed says so, even from its first day on', () => {
    assert.equal(lifeState({since: '2026', status: 'planned'}, on), 'planned');
  });
});
