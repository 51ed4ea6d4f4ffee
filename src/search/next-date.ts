/** When an offer takes place next. */
import {firstDay, lastDay} from '../feed/dates.js';
import {scheduledDays} from '../feed/recurrence/scheduled-days.js';
import type {Day, Offer, PartialDate, Schedule} from '../feed/types.js';

/** Rules that give nothing within a year give nothing here. */
const HORIZON = 365;

const nextInRule = (rrule: string, start: PartialDate | undefined, from: Day): Day | undefined =>
  scheduledDays(rrule, start, {from, most: 1, horizon: HORIZON})?.[0];

/** Rules of the day asked for last: many offers share few of them, and each takes days of looking ahead. */
const followed = new Map<string, Day | undefined>();
let followedOn: Day | undefined;

function nextByRule(rrule: string, start: PartialDate | undefined, day: Day): Day | undefined {
  if (followedOn !== day) followed.clear();
  followedOn = day;
  const key = `${rrule} ${start}`;
  if (!followed.has(key)) followed.set(key, nextInRule(rrule, start, day));
  return followed.get(key);
}

function nextOf({start, end, rrule}: Schedule, day: Day): Day | undefined {
  if (rrule !== undefined) return nextByRule(rrule, start?.slice(0, 10), day);
  if (start === undefined) return undefined;
  const first = firstDay(start.slice(0, 10));
  if (first >= day) return first;
  // "2026" says that it takes place some time in the year, not today.
  const last = end ?? (start.length < 10 ? first : start);
  return lastDay(last.slice(0, 10)) >= day ? day : undefined;
}

/**
 * The first day from `day` on on which an offer takes place; what has begun and goes on takes place
 * today. Undefined where the feed names no date, and for rules of recurrence (RFC 5545) that are not
 * understood or give no date within a year.
 */
export function nextDate({schedule}: Offer, day: Day): Day | undefined {
  const days = schedule.map((one) => nextOf(one, day)).filter((one) => one !== undefined);
  return days.sort()[0];
}
