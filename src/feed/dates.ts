/** Calendar arithmetic on ISO 8601 strings: no time zone can shift a day. */
import type {Dated, Day, PartialDate, Status} from './types.js';

export type LifeState = 'planned' | 'active' | 'paused' | 'ending' | 'ended';

/** What has a life: dates, and how it stands. */
export type Living = Dated & {readonly status?: Status};

/** What something is on a day, with its dates, as tags and words need it. */
export interface Lived extends Dated {
  readonly state: LifeState;
}

/** How long before its last day a thing counts as ending, in days. */
const ENDING_DAYS = 365;

const DAY_MS = 86_400_000;

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const pad = (value: number, length: number) => String(value).padStart(length, '0');

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the calendar has this date. Expects the form `2013`, `2013-07` or `2013-08-31`. */
export function isRealDate(partial: PartialDate): boolean {
  const year = Number(partial.slice(0, 4));
  const month = partial.length > 4 ? Number(partial.slice(5, 7)) : 1;
  const day = partial.length > 7 ? Number(partial.slice(8, 10)) : 1;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether a text is a day of the calendar, such as `2013-08-31`. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && isRealDate(text);

/** First day of the span that a partial date stands for: `2013` gives `2013-01-01`. */
export function firstDay(partial: PartialDate): Day {
  if (partial.length === 4) return `${partial}-01-01`;
  return partial.length === 7 ? `${partial}-01` : partial;
}

/** Last day of the span that a partial date stands for: `2013-02` gives `2013-02-28`. */
export function lastDay(partial: PartialDate): Day {
  if (partial.length === 4) return `${partial}-12-31`;
  if (partial.length !== 7) return partial;
  return `${partial}-${daysInMonth(Number(partial.slice(0, 4)), Number(partial.slice(5, 7)))}`;
}

/** Orders by first day; of two that begin together the wider one comes first; nothing comes last. */
export function compareDates(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareText(firstDay(a), firstDay(b)) || compareText(lastDay(b), lastDay(a));
}

const compareText = (a: string, b: string) => Number(a > b) - Number(a < b);

/** Whether `since` to `until`, both inclusive, holds the day. Open ends hold everything. */
export function isOnDay(dated: Dated, day: Day): boolean {
  return !isAhead(dated, day) && !isOver(dated, day);
}

const isAhead = ({since}: Dated, day: Day) => since !== undefined && firstDay(since) > day;

const isOver = ({until}: Dated, day: Day) => until !== undefined && lastDay(until) < day;

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** So many days after a day, within the years 0000 to 9999; before it where the count is negative. */
export function dayAfter(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Days since 0000-03-01 in the proleptic Gregorian calendar: years that begin in March end with the leap day. */
function dayNumber(day: Day): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10));
  return (
    year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear
  );
}

/**
 * What a thing is on a day. Dates win where they say that it has ended or is still to come. A
 * status tells of the day of publishing: `ended` with a last day ahead of the day asked for is
 * active then, and `ending` holds for the last 365 days. `planned` stays planned until the
 * publisher says otherwise, even when its first day has passed.
 */
export function lifeState(dated: Living, day: Day): LifeState {
  if (isOver(dated, day)) return 'ended';
  if (isAhead(dated, day)) return 'planned';
  const {status = 'active', until} = dated;
  if (until === undefined) return status;
  if (status === 'ended') return 'active';
  if (status === 'ending' && daysBetween(day, lastDay(until)) > ENDING_DAYS) return 'active';
  return status;
}

/** There on the day: neither still to come nor over. What is not is shown, but not counted. */
export function isThere(record: Living, day: Day): boolean {
  const state = lifeState(record, day);
  return state !== 'planned' && state !== 'ended';
}

export function livedOn(record: Living, day: Day): Lived {
  return {state: lifeState(record, day), since: record.since, until: record.until};
}

/** The calendar day where the visitor is. */
export function today(clock: () => Date = () => new Date()): Day {
  const now = clock();
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}
