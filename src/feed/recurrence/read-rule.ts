/** Rules of recurrence (RFC 5545, 3.3.10) as far as they name whole days. */
import type {Day} from '../types.js';

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** A weekday, 0 = Sunday; `nth` counts from the beginning of month or year, from its end where negative. */
export interface Weekday {
  readonly day: number;
  readonly nth?: number;
}

export interface Rule {
  readonly freq: Frequency;
  readonly interval: number;
  readonly count?: number;
  /** Last day, inclusive. */
  readonly until?: Day;
  /** First day of the week, 0 = Sunday. */
  readonly weekStart: number;
  /** 1 to 12. */
  readonly months: readonly number[];
  /** 1 to 31, or −31 to −1 from the end of the month. */
  readonly monthDays: readonly number[];
  readonly weekdays: readonly Weekday[];
  /** Which dates of a period are meant, from its end where negative. */
  readonly positions: readonly number[];
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const KNOWN: ReadonlySet<string> = new Set(
  'FREQ INTERVAL COUNT UNTIL WKST BYMONTH BYMONTHDAY BYDAY BYSETPOS'.split(' '),
);

/** Undefined for rules with other parts, hours among them: a guess would send somebody there in vain. */
export function readRule(rrule: string): Rule | undefined {
  const parts = new Map(
    rrule
      .toUpperCase()
      .split(';')
      .map((part): [string, string] => {
        const [name = '', value = ''] = part.split('=', 2);
        return [name, value];
      }),
  );
  const freq = frequencyOf(parts.get('FREQ'));
  const weekdays = listOf(parts.get('BYDAY')).map(weekdayOf);
  if (!freq || ![...parts.keys()].every((name) => KNOWN.has(name))) return undefined;
  const rule: Rule = {
    freq,
    interval: Number(parts.get('INTERVAL') ?? 1),
    count: parts.has('COUNT') ? Number(parts.get('COUNT')) : undefined,
    until: untilOf(parts.get('UNTIL')),
    weekStart: WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO'),
    months: numbersOf(parts.get('BYMONTH')),
    monthDays: numbersOf(parts.get('BYMONTHDAY')),
    weekdays: weekdays.filter((one) => one !== undefined),
    positions: numbersOf(parts.get('BYSETPOS')),
  };
  const isWhole = rule.weekdays.length === weekdays.length;
  return isWhole && isSound(rule, parts.has('UNTIL')) ? rule : undefined;
}

const frequencyOf = (name: string | undefined): Frequency | undefined =>
  (['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const).find((one) => one === name);

const listOf = (value: string | undefined): readonly string[] => value?.split(',') ?? [];

const numbersOf = (value: string | undefined): readonly number[] => listOf(value).map(Number);

function weekdayOf(text: string): Weekday | undefined {
  const [, nth, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? [];
  const day = WEEKDAYS.indexOf(name);
  if (day < 0) return undefined;
  return nth === undefined ? {day} : {day, nth: Number(nth)};
}

/** "20270131T…" → "2027-01-31". */
const untilOf = (value = ''): Day | undefined =>
  /^(\d{4})(\d\d)(\d\d)/.exec(value)?.slice(1).join('-');

function isSound(rule: Rule, hasUntil: boolean): boolean {
  const {freq, interval, count, until, weekStart, months, monthDays, weekdays, positions} = rule;
  const isWhole = (value: number, most: number): boolean =>
    Number.isInteger(value) && value !== 0 && Math.abs(value) <= most;
  // Only months and years have a first Tuesday (RFC 5545, 3.3.10, BYDAY).
  const hasNth = weekdays.some(({nth}) => nth !== undefined);
  return (
    isWhole(interval, 1000) &&
    interval > 0 &&
    (count === undefined || (isWhole(count, 10_000) && count > 0)) &&
    hasUntil === (until !== undefined) &&
    weekStart >= 0 &&
    months.every((month) => isWhole(month, 12) && month > 0) &&
    monthDays.every((day) => isWhole(day, 31)) &&
    positions.every((at) => isWhole(at, 366)) &&
    weekdays.every(({nth}) => nth === undefined || isWhole(nth, 53)) &&
    !(hasNth && (freq === 'DAILY' || freq === 'WEEKLY')) &&
    !(freq === 'WEEKLY' && monthDays.length > 0)
  );
}
