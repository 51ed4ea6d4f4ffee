import {makePlainText, makeText} from '../make-text.js';
import {LANGUAGE_TAG} from '../schema/basics.js';
import type {Text} from '../types.js';
import {readEntries, type Read} from './read-entries.js';
import {readString} from './read-leaf.js';
import {isPlainObject, report, reportType, type Reading} from './reading.js';

/** Reads a string in the feed's first language, or an object of languages. */
export function readText(value: unknown, reading: Reading): Text | undefined {
  if (typeof value === 'string') return textFrom(readString(value, reading), reading);
  if (!isPlainObject(value)) {
    reportType(reading, 'text', value);
    return undefined;
  }
  const entries = readEntries(value, reading, readerFor);
  return entries.length > 0 ? makeText(entries) : undefined;
}

/** A text in the feed's first language. */
export const textFrom = (value: string, reading: Reading): Text =>
  makePlainText(reading.language, value);

/** Reads an id or a text: a string stays one, since only all records together tell which it is. */
export function readIdOrText(value: unknown, reading: Reading): string | Text | undefined {
  return typeof value === 'string' ? readString(value, reading) : readText(value, reading);
}

function readerFor(language: string): Read<string> {
  if (LANGUAGE_TAG.test(language)) return readOneLanguage;
  return language.startsWith('x-') ? () => undefined : (_, reading) => refuse(language, reading);
}

function readOneLanguage(value: unknown, reading: Reading): string | undefined {
  if (typeof value === 'string') return readString(value, reading);
  reportType(reading, 'string', value);
  return undefined;
}

function refuse(language: string, reading: Reading): undefined {
  report(reading, 'bad-language', {value: language});
  return undefined;
}
