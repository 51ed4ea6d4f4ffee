import * as z from 'zod/mini';
import {cleanString, MAX_TEXT} from '../clean-string.js';
import {isProblemCode, type Bilingual} from '../problem-table.js';
import {report, type Reading} from './reading.js';

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: {de: 'ein Text', en: 'a text'},
  text: {de: 'ein Text oder ein Objekt mit Sprachen', en: 'a text or an object of languages'},
  number: {de: 'eine Zahl', en: 'a number'},
  boolean: {de: 'true oder false', en: 'true or false'},
  array: {de: 'eine Liste', en: 'a list'},
  object: {de: 'ein Objekt', en: 'an object'},
  pair: {de: 'ein Paar von Zahlen', en: 'a pair of numbers'},
};

const unnamed: Bilingual = {de: 'etwas anderes', en: 'something else'};

/** Reports that a value has the wrong type. */
export function reportType(reading: Reading, expected: string, value: unknown): undefined {
  const found = Array.isArray(value) ? 'array' : typeof value;
  report(reading, 'wrong-type', {
    expected: typeNames[expected] ?? unnamed,
    found: typeNames[found] ?? unnamed,
  });
  return undefined;
}

/** Takes out of a string what may not get into a page. */
export function readString(value: string, reading: Reading): string {
  const {value: clean, flaws} = cleanString(value);
  for (const flaw of flaws) report(reading, flaw, {limit: MAX_TEXT});
  return clean;
}

/** Reads a value that has no parts; undefined, with a problem, where the schema does not take it. */
export function readLeaf(schema: z.core.$ZodType, value: unknown, reading: Reading): unknown {
  const given = typeof value === 'string' ? readString(value, reading) : value;
  const result = z.safeParse(schema, given);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (issue) reportIssue(issue, given, reading);
  return undefined;
}

function reportIssue(issue: z.core.$ZodIssue, value: unknown, reading: Reading): void {
  const quoted = typeof value === 'string' || typeof value === 'number' ? value : '';
  if (isProblemCode(issue.message)) report(reading, issue.message, {value: quoted});
  else if (issue.code === 'invalid_type') reportType(reading, issue.expected, value);
  else if (issue.code === 'invalid_value' && typeof value === 'string')
    report(reading, 'unknown-value', {value: quoted, allowed: issue.values.join(', ')});
  else if (issue.code === 'too_small' || issue.code === 'too_big')
    report(reading, 'out-of-range', {value: quoted});
  else reportType(reading, 'string', value);
}
