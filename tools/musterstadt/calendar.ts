/** Days as the feed writes them. */

const DAY = 86400000;

/** The day on which all generated feeds are up to date. */
export const TODAY = '2026-11-21';

const START = Date.UTC(2026, 10, 21);

const known = new Map<number, string>();

/** `YYYY-MM-DD`, so many days after `TODAY` (before it where negative). */
export function dayFromToday(days: number): string {
  const seen = known.get(days);
  if (seen !== undefined) return seen;
  const day = new Date(START + days * DAY).toISOString().slice(0, 10);
  known.set(days, day);
  return day;
}

/** Of the length that a source would give it: a year, a month or a day. */
export function partOfDay(day: string, precision: number): string {
  return day.slice(0, [4, 7, 10][precision] ?? 10);
}

const TUESDAY = 2;

/** The first day from a date on, which may be a month or a year, that is the first Tuesday of its month. */
export function firstTuesdayFrom(date: string): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  for (let at = month - 1; ; at++) {
    const first = new Date(Date.UTC(year, at, 1));
    const days = (TUESDAY - first.getUTCDay() + 7) % 7;
    const day = new Date(first.getTime() + days * DAY).toISOString().slice(0, 10);
    if (day >= date) return day;
  }
}
