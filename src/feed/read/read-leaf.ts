import {cleanString, isClean, MAX_TEXT} from '../clean-string.js';
import type {LeafForm} from '../schema/forms.js';
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
export function leafReader(leaf: LeafForm): Read<unknown> {
  const isPlain = leaf.form === 'string' && !leaf.pattern && !leaf.flaw;
  // A feed says the same date, language or status many times in a row.
  let last: {given: string; base?: string; read: unknown} | undefined;
  return (value, reading) => {
    if (typeof value !== 'string') return readOther(leaf, value, reading);
    const given = readString(value, reading);
    if (isPlain) return given;
    const {base} = reading;
    if (last?.given === given && last.base === base) return last.read;
    const read = checkString(leaf, given, reading);
    if (read !== undefined) last = {given, base, read};
    return read;
  };
}

function checkString(leaf: LeafForm, value: string, reading: Reading): string | undefined {
  if (leaf.form === 'enum') {
    if (leaf.allowed.includes(value)) return value;
    report(reading, 'unknown-value', {value, allowed: leaf.allowed.join(', ')});
  } else if (leaf.form === 'string') {
    const {pattern, misfit, flaw, mend} = leaf;
    const problem = pattern?.test(value) === false ? misfit : flaw?.(value);
    if (!problem) return mend ? mend(value, reading.base) : value;
    report(reading, problem, {value});
  } else reportType(reading, leaf.form, value);
  return undefined;
}

function readOther(leaf: LeafForm, value: unknown, reading: Reading): unknown {
  if (leaf.form === 'number' && Number.isFinite(value)) {
    const {min = -Infinity, max = Infinity} = leaf;
    const number = value as number;
    if (number >= min && number <= max) return number;
    report(reading, 'out-of-range', {value: number});
  } else if (leaf.form === 'boolean' && typeof value === 'boolean') return value;
  else reportType(reading, leaf.form === 'enum' ? 'string' : leaf.form, value);
  return undefined;
}
