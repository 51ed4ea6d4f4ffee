import assert from 'node:assert/strict';
import {it} from 'node:test';
import fc from 'fast-check';
import {dayAfter, firstDay} from '../dates.js';
import {nextDays} from './next-days.js';
import {scheduledDays} from './scheduled-days.js';

const FROM = '2026-11-22';
const HORIZON = 700;

const rules = fc.constantFrom(
  'FREQ=DAILY',
  'FREQ=WEEKLY;BYDAY=MO,TH',
  'FREQ=MONTHLY;BYDAY=1TU',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=YEARLY;BYMONTH=3,9;BYDAY=-1WE',
);
const starts = fc
  .tuple(fc.integer({min: 0, max: 1400}), fc.constantFrom(4, 7))
  .map(([days, length]) => dayAfter('2025-06-01', days).slice(0, length));

it('of a rule that needs no start, a month or year leaves out the days before it', () => {
  fc.assert(
    fc.property(rules, starts, (rrule, start) => {
      const options = {from: FROM, most: 5000, horizon: HORIZON};
      const all = nextDays(rrule, options) ?? [];
      assert.deepEqual(
        scheduledDays(rrule, start, options),
        all.filter((day) => day >= firstDay(start)),
      );
    }),
    {numRuns: 200, seed: 20261122},
  );
});
