/** When an offer takes place next. */
import {dayAfter, daysBetween, firstDay, lastDay} from '../feed/dates.js';
import type {Day, Offer, Schedule} from '../feed/types.js';

const DAY_MS = 86_400_000;
/** Rules that give nothing within a year give nothing here. */
const HORIZON = 366;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const WEEK = 7;

type Rule = ReadonlyMap<string, string>;

const dateOf = (day: Day): Date => new Date(`${day}T00:00Z`);

function readRule(rrule: string): Rule {
  return new Map(
    rrule
      .toUpperCase()
      .split(';')
      .map((part) => part.split('=', 2) as [string, string]),
  );
}

/** "20270131T…" → "2027-01-31". */
const untilOf = (rule: Rule): Day | undefined =>
  /^(\d{4})(\d\d)(\d\d)/
    .exec(rule.get('UNTIL') ?? '')
    ?.slice(1)
    .join('-');

/** Which of the weekdays of its month a day is: the second Tuesday is 2, the last one also −1. */
function ordinalsOf(date: Date): readonly number[] {
  const nth = Math.ceil(date.getUTCDate() / WEEK);
  const next = new Date(date.getTime() + WEEK * DAY_MS);
  return next.getUTCMonth() === date.getUTCMonth() ? [nth] : [nth, -1];
}

function fitsWeekday(date: Date, wanted: string): boolean {
  const name = WEEKDAYS[date.getUTCDay()] ?? '';
  return wanted.split(',').some((one) => {
    const ordinal = Number.parseInt(one, 10);
    return one.endsWith(name) && (Number.isNaN(ordinal) || ordinalsOf(date).includes(ordinal));
  });
}

/** Monday of the week of a day, so that weeks can be counted. */
const mondayOf = (day: Day): Day => dayAfter(day, -((dateOf(day).getUTCDay() + 6) % WEEK));

/** Whether a rule that began at `start` has a date on that day; undefined for rules not known here. */
function isInRule(rule: Rule, start: Day | undefined, day: Day): boolean | undefined {
  const every = Number(rule.get('INTERVAL') ?? 1);
  const weekdays = rule.get('BYDAY') ?? (start && WEEKDAYS[dateOf(start).getUTCDay()]);
  if (every > 1 && start === undefined) return undefined;
  switch (rule.get('FREQ')) {
    case 'DAILY':
      return start === undefined || daysBetween(start, day) % every === 0;
    case 'WEEKLY': {
      if (weekdays === undefined) return undefined;
      const weeks = start === undefined ? 0 : daysBetween(mondayOf(start), mondayOf(day)) / WEEK;
      return weeks % every === 0 && fitsWeekday(dateOf(day), weekdays);
    }
    case 'MONTHLY': {
      if (every > 1) return undefined;
      const byDay = rule.get('BYDAY');
      if (byDay !== undefined) return fitsWeekday(dateOf(day), byDay);
      const number = rule.get('BYMONTHDAY') ?? start?.slice(8, 10);
      return number === undefined ? undefined : Number(number) === Number(day.slice(8, 10));
    }
    default:
      return undefined;
  }
}

/** What this reader of rules leaves alone: a guess would send somebody there in vain. */
const isKnownRule = (rule: Rule): boolean =>
  [...rule.keys()].every((key) =>
    ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'UNTIL', 'WKST'].includes(key),
  );

function nextInRule(rrule: string, start: Day | undefined, day: Day): Day | undefined {
  const rule = readRule(rrule);
  if (!isKnownRule(rule)) return undefined;
  const until = untilOf(rule);
  const from = start !== undefined && start > day ? start : day;
  for (let ahead = 0; ahead < HORIZON; ahead++) {
    const date = dayAfter(from, ahead);
    if (until !== undefined && date > until) return undefined;
    const isDate = isInRule(rule, start, date);
    if (isDate === undefined) return undefined;
    if (isDate) return date;
  }
  return undefined;
}

/** Rules of the day asked for last: many offers share few of them, and each takes days of looking ahead. */
const followed = new Map<string, Day | undefined>();
let followedOn: Day | undefined;

function nextByRule(rrule: string, start: Day | undefined, day: Day): Day | undefined {
  if (followedOn !== day) followed.clear();
  followedOn = day;
  const key = `${rrule} ${start}`;
  if (!followed.has(key)) followed.set(key, nextInRule(rrule, start, day));
  return followed.get(key);
}

function nextOf({start, end, rrule}: Schedule, day: Day): Day | undefined {
  const first = start === undefined ? undefined : firstDay(start.slice(0, 10));
  if (rrule !== undefined) return nextByRule(rrule, first, day);
  if (first === undefined || start === undefined) return undefined;
  if (first >= day) return first;
  // "2026" says that it takes place some time in the year, not today.
  const last = end ?? (start.length < 10 ? first : start);
  return lastDay(last.slice(0, 10)) >= day ? day : undefined;
}

/**
 * The first day from `day` on on which an offer takes place; what has begun and goes on takes place
 * today. Undefined where the feed names no date, and for rules of recurrence (RFC 5545) with other
 * parts than day, week and month give.
 */
export function nextDate({schedule}: Offer, day: Day): Day | undefined {
  const days = schedule.map((one) => nextOf(one, day)).filter((one) => one !== undefined);
  return days.sort()[0];
}
