/** Dates, numbers and lists in words. Own wording instead of Intl, so that all browsers say the same. */
import {commonMessages} from './common.js';
import type {Precision} from './de/common.js';
import {uiLanguage} from './language.js';

/** A partial ISO date in words: "2012", "Juli 2013", "31. August 2013". Anything else comes back as it is. */
export function formatDate(date: string, lang: string): string {
  const words = commonMessages(lang);
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!match) return date;
  const [, year = '', month, day] = match;
  if (month === undefined) return year;
  const name = words.months[Number(month) - 1] ?? month;
  return day === undefined ? words.month(name, year) : words.day(Number(day), name, year);
}

/** How exactly a partial ISO date is known. */
export function precisionOf({length}: string): Precision {
  return length > 7 ? 'day' : length > 4 ? 'month' : 'year';
}

/** "seit 2012", "bis 31. August 2013", "2012 bis 2014", or nothing where no date is known. */
export function formatPeriod(
  dated: {readonly since?: string; readonly until?: string},
  lang: string,
): string {
  const words = commonMessages(lang);
  const since = dated.since === undefined ? '' : formatDate(dated.since, lang);
  const until = dated.until === undefined ? '' : formatDate(dated.until, lang);
  if (since && until) return words.between(since, until);
  if (since) return words.since(since);
  return until ? words.until(until) : '';
}

/** Whole numbers with the language's thousands separator: "1.250" or "1,250". */
export function formatCount(count: number, lang: string): string {
  const separator = uiLanguage(lang) === 'en' ? ',' : '.';
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, separator);
}

/** "A, B und C". */
export function formatList(items: readonly string[], lang: string): string {
  if (items.length < 2) return items[0] ?? '';
  return items.slice(0, -1).join(', ') + commonMessages(lang).and + (items[items.length - 1] ?? '');
}
