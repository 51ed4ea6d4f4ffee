/** When something that recurs takes place next. */
import type {Day} from '../types.js';
import {
  dateOf,
  daysIn,
  numberOf,
  periodsBetween,
  periodStart,
  type DayNumber,
} from './period-days.js';
import {readRule, type Rule} from './read-rule.js';

export interface NextOptions {
  /** The first day on which it may take place; what a rule leaves open is read from it. */
  readonly start?: Day;
  /** The first day asked for. */
  readonly from: Day;
  /** How many days are wanted. */
  readonly most: number;
  /** How far ahead it is looked, in days. */
  readonly horizon: number;
}

/**
 * Days of a rule of recurrence (RFC 5545: days, weeks, months and years with `INTERVAL`, `COUNT`, `UNTIL`,
 * `WKST`, `BYMONTH`, `BYMONTHDAY`, `BYDAY`, `BYSETPOS`), in order. Undefined for rules with other parts, and
 * for those that need a start and have none: every second week, five times, "monthly".
 */
export function nextDays(rrule: string, options: NextOptions): readonly Day[] | undefined {
  const {start, from, most, horizon} = options;
  const given = readRule(rrule);
  const rule = given && (start === undefined ? given : completed(given, dayNumber(start)));
  if (!rule || (start === undefined && !isWhole(rule))) return undefined;
  const wanted = dayNumber(from);
  const last = rule.until === undefined ? Infinity : dayNumber(rule.until);
  const end = Math.min(last, wanted + horizon);
  const begin = start === undefined ? wanted : dayNumber(start);
  const found: Day[] = [];
  let counted = 0;
  for (const day of daysFrom(rule, begin, wanted, end)) {
    counted += 1;
    if (rule.count !== undefined && counted > rule.count) break;
    if (day >= wanted) found.push(dayOf(day));
    if (found.length === most) break;
  }
  return found;
}

/** All days from the beginning on where they must be counted, else from the period of the day that is wanted. */
function* daysFrom(
  rule: Rule,
  begin: DayNumber,
  wanted: DayNumber,
  end: DayNumber,
): Generator<DayNumber> {
  const {interval, count} = rule;
  const first = periodStart(rule, begin, 0);
  const ahead = periodsBetween(rule, first, periodStart(rule, Math.max(begin, wanted), 0));
  let step = count === undefined ? Math.floor(ahead / interval) : 0;
  for (; ; step++) {
    const start = periodStart(rule, first, step * interval);
    if (start > end) return;
    for (const day of daysIn(rule, start)) if (day >= begin && day <= end) yield day;
  }
}

/** What a rule does not say, its first date says: "weekly" is weekly on that weekday. */
function completed(rule: Rule, start: DayNumber): Rule {
  const {freq, months, monthDays, weekdays} = rule;
  const date = dateOf(start);
  if (freq === 'DAILY' || weekdays.length > 0 || monthDays.length > 0) return rule;
  if (freq === 'WEEKLY') return {...rule, weekdays: [{day: date.getUTCDay()}]};
  const isAnyMonth = freq === 'MONTHLY' || months.length > 0;
  return {
    ...rule,
    monthDays: [date.getUTCDate()],
    months: isAnyMonth ? months : [date.getUTCMonth() + 1],
  };
}

/** Whether a rule needs no first date. */
function isWhole({freq, interval, count, weekdays, monthDays}: Rule): boolean {
  if (interval > 1 || count !== undefined) return false;
  return freq === 'DAILY' || weekdays.length + monthDays.length > 0;
}

function dayNumber(day: Day): DayNumber {
  return numberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

const dayOf = (day: DayNumber): Day => dateOf(day).toISOString().slice(0, 10);
