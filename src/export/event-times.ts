/** When a date of an offer begins, ends and comes again, as iCalendar says it. */
import {dayAfter, lastDay} from '../feed/dates.js';
import type {Day, Schedule} from '../feed/types.js';
import {BERLIN, berlinOffset} from './berlin-time.js';

const DAY = /^\d{4}-\d\d-\d\d$/;
const MOMENT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/** Rules that a calendar can follow: no more often than daily. */
const RULE = /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)$/;
const RULE_PART =
  /^(INTERVAL|COUNT|UNTIL|WKST|BY(DAY|MONTHDAY|YEARDAY|WEEKNO|MONTH|SETPOS))=[A-Z0-9,+-]+$/;

/** `DTSTART`, `DTEND` and `RRULE` of a date; undefined where no day is known, or all of it is over. */
export function eventTimes(one: Schedule, day: Day): readonly string[] | undefined {
  const start = momentOf(one.start, one.opensAt);
  if (start === undefined) return undefined;
  const rule = recurrence(one, start);
  if (rule === undefined && dayOf(endOf(one, start)) < day) return undefined;
  return [
    timeLine('DTSTART', start),
    ...endLine(one, start, rule !== undefined),
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
  ];
}

/** A whole day, such as the last one of a deadline. */
export function wholeDay(day: Day): readonly string[] {
  return [timeLine('DTSTART', day), timeLine('DTEND', dayAfter(day, 1))];
}

const dayOf = (moment: string): Day => moment.slice(0, 10);

const isWhole = (moment: string): boolean => moment.length === 10;

/** A moment of the feed, or a day with the hour at which something opens. */
function momentOf(value: string | undefined, hour: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (MOMENT.test(value)) return value;
  if (!DAY.test(value)) return undefined;
  return hour === undefined ? value : `${value}T${hour}`;
}

function endOf({end, closesAt}: Schedule, start: string): string {
  if (end === undefined) return !isWhole(start) && closesAt ? `${dayOf(start)}T${closesAt}` : start;
  return momentOf(lastDay(end), closesAt) ?? start;
}

/** Of a series the end of its first date. */
function endLine(one: Schedule, start: string, isSeries: boolean): readonly string[] {
  const last = endOf(one, start);
  const clock = isWhole(last) ? '' : last.slice(10);
  const end = isSeries ? `${dayOf(start)}${clock}` : last;
  if (isWhole(start)) return [timeLine('DTEND', dayAfter(dayOf(end < start ? start : end), 1))];
  return isWhole(end) || instant(end) <= instant(start) ? [] : [timeLine('DTEND', end)];
}

/** A day, the wall clock where it is that of Germany, else UTC. */
function timeLine(name: string, moment: string): string {
  if (isWhole(moment)) return `${name};VALUE=DATE:${digits(moment)}`;
  if (isBerlin(moment)) return `${name};TZID=${BERLIN}:${digits(wallClock(moment))}`;
  return `${name}:${utc(instant(moment))}`;
}

const digits = (text: string): string => text.replace(/[-:]/g, '');

function wallClock(moment: string): string {
  const [, day = '', clock = '', seconds = '00'] = MOMENT.exec(moment) ?? [];
  return `${day}T${clock}:${seconds}`;
}

function isBerlin(moment: string): boolean {
  const offset = MOMENT.exec(moment)?.[4];
  const instantOf = new Date(instant(moment));
  return offset === undefined || offset === `+0${berlinOffset(instantOf)}:00`;
}

/** Milliseconds since 1970; a moment without offset is meant by the German clock. */
function instant(moment: string): number {
  const [, , , , offset] = MOMENT.exec(moment) ?? [];
  if (offset !== undefined) return Date.parse(`${wallClock(moment)}${offset}`);
  const winter = new Date(`${wallClock(moment)}+01:00`);
  return winter.getTime() - (berlinOffset(winter) === 2 ? 3_600_000 : 0);
}

const utc = (time: number): string => `${digits(new Date(time).toISOString().slice(0, 19))}Z`;

/** The rule with an end of the same kind as its start; undefined for one that is none. */
function recurrence({rrule, end}: Schedule, start: string): string | undefined {
  if (rrule === undefined) return undefined;
  const parts = rrule.split(';');
  const isRule = parts.every((part) => RULE.test(part) || RULE_PART.test(part));
  if (!isRule || !parts.some((part) => RULE.test(part))) return undefined;
  const until = parts.find((part) => part.startsWith('UNTIL='))?.slice(6, 14);
  const last = until ?? (parts.some((part) => part.startsWith('COUNT=')) ? '' : ownEnd(start, end));
  const rest = parts.filter((part) => !part.startsWith('UNTIL='));
  return [...rest, ...(last ? [`UNTIL=${untilOf(last, start)}`] : [])].join(';');
}

/** `end` closes the first date of a series where it is the same day, else the series. */
function ownEnd(start: string, end: string | undefined): string {
  return end === undefined || dayOf(end) === dayOf(start) ? '' : digits(dayOf(lastDay(end)));
}

/** RFC 5545, 3.3.10: a day for whole days, else UTC; here the end of that day in Germany. */
function untilOf(last: string, start: string): string {
  if (isWhole(start)) return last;
  const day = `${last.slice(0, 4)}-${last.slice(4, 6)}-${last.slice(6, 8)}`;
  return utc(instant(`${day}T23:59:59`));
}
