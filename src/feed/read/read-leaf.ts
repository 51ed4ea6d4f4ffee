import * as z from 'zod/mini';
import {cleanString, isClean, MAX_TEXT} from '../clean-string.js';
import {isProblemCode} from '../problems.js';
import type {Schema} from '../schema/forms.js';
import type {Read} from './read-entries.js';
import {report, reportType, type Reading} from './reading.js';

/** Takes out of a string what may not get into a page. */
export function readString(value: string, reading: Reading): string {
  return isClean(value) ? value : mendString(value, reading);
}

function mendString(value: string, reading: Reading): string {
  return cleanString(value, (flaw) => report(reading, flaw, {limit: MAX_TEXT}));
}

/** A reader of values that have no parts. */
export function leafReader(schema: Schema): Read<unknown> {
  const {def} = (schema as z.core.$ZodTypes)._zod;
  const isPlain = def.type === 'string' && !def.checks?.length;
  // A feed says the same date, language or status many times in a row.
  let last: {given: string; read: unknown} | undefined;
  return (value, reading) => {
    if (typeof value !== 'string') return check(schema, value, reading);
    const given = readString(value, reading);
    if (isPlain) return given;
    if (last?.given === given) return last.read;
    const read = check(schema, given, reading);
    if (read !== undefined) last = {given, read};
    return read;
  };
}

function check(schema: Schema, value: unknown, reading: Reading): unknown {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue) reportIssue(issue, value, reading);
  return undefined;
}

function reportIssue(issue: z.core.$ZodIssue, value: unknown, reading: Reading): void {
  const quoted = typeof value === 'string' || typeof value === 'number' ? value : '';
  if (isProblemCode(issue.message)) report(reading, issue.message, {value: quoted});
  else if (issue.code === 'invalid_type') reportType(reading, issue.expected, value);
  else if (issue.code !== 'invalid_value') report(reading, 'out-of-range', {value: quoted});
  else if (typeof value !== 'string') reportType(reading, 'string', value);
  else report(reading, 'unknown-value', {value: quoted, allowed: issue.values.join(', ')});
}
