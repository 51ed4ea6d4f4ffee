import {makeText} from '../make-text.js';
import {LANGUAGE_TAG} from '../schema/basics.js';
import type {Text} from '../types.js';
import {readString, reportType} from './read-leaf.js';
import {readEntries} from './read-entries.js';
import {report, type Reading} from './reading.js';

/** Reads a string in the feed's first language, or a language map, as a text; undefined for an empty one. */
export function readText(value: unknown, reading: Reading): Text | undefined {
  if (typeof value === 'string') return textFrom(readString(value, reading), reading);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return reportType(reading, 'text', value);
  const entries = readEntries(value, reading, readInLanguage);
  return entries.length > 0 ? makeText(entries) : undefined;
}

/** A text in the feed's first language. */
export const textFrom = (value: string, reading: Reading): Text =>
  makeText([[reading.language, value]]);

/** Reads an id or a text: a string stays one, since only all records together tell which it is. */
export function readIdOrText(value: unknown, reading: Reading): string | Text | undefined {
  return typeof value === 'string' ? readString(value, reading) : readText(value, reading);
}

function readInLanguage(value: unknown, language: string, reading: Reading): string | undefined {
  if (language.startsWith('x-')) return undefined;
  if (!LANGUAGE_TAG.test(language)) {
    report(reading, 'bad-language', {value: language});
    return undefined;
  }
  return typeof value === 'string'
    ? readString(value, reading)
    : reportType(reading, 'string', value);
}
