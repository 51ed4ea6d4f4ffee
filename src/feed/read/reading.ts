import type {ProblemCode} from '../problem-table.js';
import type {Blanks, ProblemList} from '../problems.js';
import type {Day} from '../types.js';

/** Longest list of records that is read. */
export const MAX_ITEMS = 250_000;

/** Longest list inside a record that is read. */
export const MAX_INNER_ITEMS = 10_000;

/** Where a reading stands in the file, and what it needs to know on its way. */
export interface Reading {
  readonly problems: ProblemList;
  /** Where the reader is now; grows and shrinks with it. */
  readonly path: (string | number)[];
  /** Language of texts that are plain strings. */
  language: string;
  /** The record that is being read. */
  id?: string;
  /** Of a list that lost entries: where those left stood in the file. */
  readonly positions: WeakMap<object, readonly number[]>;
  /** Decides whose name may still be shown. */
  readonly today: Day;
  /** Where the file came from: relative addresses start there. */
  readonly base?: string;
}

export function startReading(problems: ProblemList, today: Day, base?: string): Reading {
  return {problems, path: [], language: 'de', positions: new WeakMap(), today, base};
}

/** Adds a problem at the place the reading has reached. */
export function report(reading: Reading, code: ProblemCode, blanks?: Blanks): void {
  reading.problems.add(code, reading.path, reading.id, blanks);
}

/** Reports that a value has the wrong type, both by their names in the schema. */
export function reportType(reading: Reading, expected: string, value: unknown): void {
  const found = value === null ? '' : Array.isArray(value) ? 'array' : typeof value;
  report(reading, 'wrong-type', {expected, found});
}

/** Whether a value is an object and no list. */
export const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where an entry of a list stood in the file. */
export function positionOf(reading: Reading, list: readonly unknown[], index: number): number {
  return reading.positions.get(list)?.[index] ?? index;
}
