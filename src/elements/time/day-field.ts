/** A day as somebody writes it. */
import {isRealDate} from '../../feed/dates.js';
import type {Day} from '../../feed/types.js';

const GERMAN = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/;
const ISO = /^\d{4}-\d\d-\d\d$/;

/** "1.6.2013" and "2013-06-01", as browsers without a date field hand it on; undefined for no day of the calendar. */
export function readDay(text: string): Day | undefined {
  const [, day = '', month = '', year = ''] = GERMAN.exec(text.trim()) ?? [];
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim();
  return ISO.test(iso) && isRealDate(iso) ? iso : undefined;
}
