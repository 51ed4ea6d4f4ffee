/** The days that a rule names in one of its periods: a day, a week, a month or a year. */
import type {Rule, Weekday} from './read-rule.js';

/** Days since 1970-01-01. */
export type DayNumber = number;

const DAY_MS = 86_400_000;
const WEEK = 7;

/** @param month 0 to 11; others run over into the years beside */
export const numberOf = (year: number, month: number, day: number): DayNumber =>
  Date.UTC(year, month, day) / DAY_MS;

export const dateOf = (day: DayNumber): Date => new Date(day * DAY_MS);

/** 0 = Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: DayNumber): number => (((day + 4) % WEEK) + WEEK) % WEEK;

/** First days of the period that holds a day, and of a later one. */
export function periodStart({freq, weekStart}: Rule, day: DayNumber, ahead: number): DayNumber {
  const date = dateOf(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (freq) {
    case 'DAILY':
      return day + ahead;
    case 'WEEKLY':
      return day - ((weekdayOf(day) - weekStart + WEEK) % WEEK) + ahead * WEEK;
    case 'MONTHLY':
      return numberOf(year, month + ahead, 1);
    case 'YEARLY':
      return numberOf(year + ahead, 0, 1);
  }
}

/** How many periods lie between two first days of periods. */
export function periodsBetween({freq}: Rule, from: DayNumber, to: DayNumber): number {
  const [a, b] = [dateOf(from), dateOf(to)];
  const years = b.getUTCFullYear() - a.getUTCFullYear();
  switch (freq) {
    case 'DAILY':
      return to - from;
    case 'WEEKLY':
      return (to - from) / WEEK;
    case 'MONTHLY':
      return years * 12 + b.getUTCMonth() - a.getUTCMonth();
    case 'YEARLY':
      return years;
  }
}

/** In order, those that `BYSETPOS` picks. */
export function daysIn(rule: Rule, start: DayNumber): readonly DayNumber[] {
  const days = [...new Set(candidates(rule, start))].sort((a, b) => a - b);
  if (rule.positions.length === 0) return days;
  return days.filter(
    (_, at) => rule.positions.includes(at + 1) || rule.positions.includes(at - days.length),
  );
}

function candidates(rule: Rule, start: DayNumber): readonly DayNumber[] {
  const year = dateOf(start).getUTCFullYear();
  switch (rule.freq) {
    case 'DAILY':
      return [start].filter((day) => isInMonths(rule, day) && isLimited(rule, day));
    case 'WEEKLY':
      return row(start, WEEK).filter((day) => isInMonths(rule, day) && isOnWeekday(rule, day));
    case 'MONTHLY':
      return isInMonths(rule, start) ? inMonth(rule, year, dateOf(start).getUTCMonth()) : [];
    case 'YEARLY':
      return inYear(rule, year);
  }
}

const row = (start: DayNumber, length: number): readonly DayNumber[] =>
  [...Array(length).keys()].map((ahead) => start + ahead);

const isInMonths = ({months}: Rule, day: DayNumber): boolean =>
  months.length === 0 || months.includes(dateOf(day).getUTCMonth() + 1);

const isOnWeekday = ({weekdays}: Rule, day: DayNumber): boolean =>
  weekdays.length === 0 || weekdays.some((one) => one.day === weekdayOf(day));

function isOnMonthDay({monthDays}: Rule, day: DayNumber): boolean {
  const date = dateOf(day);
  const fromStart = date.getUTCDate();
  const length = dateOf(numberOf(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return (
    monthDays.length === 0 ||
    monthDays.includes(fromStart) ||
    monthDays.includes(fromStart - length - 1)
  );
}

const isLimited = (rule: Rule, day: DayNumber): boolean =>
  isOnMonthDay(rule, day) && isOnWeekday(rule, day);

function inMonth(rule: Rule, year: number, month: number): readonly DayNumber[] {
  const first = numberOf(year, month, 1);
  const days = row(first, numberOf(year, month + 1, 1) - first);
  return days.filter((day) => isOnMonthDay(rule, day) && isNth(rule.weekdays, day, days));
}

function inYear(rule: Rule, year: number): readonly DayNumber[] {
  const {months, monthDays, weekdays} = rule;
  if (months.length > 0) return months.flatMap((month) => inMonth(rule, year, month - 1));
  const first = numberOf(year, 0, 1);
  const days = row(first, numberOf(year + 1, 0, 1) - first);
  // With days of months, weekdays only limit; else the fifth Monday is that of the year.
  if (monthDays.length > 0) return days.filter((day) => isLimited(rule, day));
  return days.filter((day) => isNth(weekdays, day, days));
}

/** Whether a day is one of the weekdays, of all those of the period or the nth. */
function isNth(weekdays: readonly Weekday[], day: DayNumber, days: readonly DayNumber[]): boolean {
  if (weekdays.length === 0) return true;
  const at = day - (days[0] ?? day);
  const nth = Math.floor(at / WEEK) + 1;
  const fromEnd = -Math.floor((days.length - 1 - at) / WEEK) - 1;
  return weekdays.some(
    (one) =>
      one.day === weekdayOf(day) &&
      (one.nth === undefined || one.nth === nth || one.nth === fromEnd),
  );
}
