import {blankRecord} from '../schema/blank-record.js';
import {shapes, sources, type RecordType} from '../schema/sources.js';
import {Pace, type Steps} from '../../steps/steps.js';
import type {FeedRecord} from '../types.js';
import {finishRecord} from './finish-record.js';
import {readAt, type Read} from './read-entries.js';
import {readFields, type Field} from './read-fields.js';
import {fieldsOf} from './reader-of.js';
import {readLength} from './read-list.js';
import {isPlainObject, MAX_ITEMS, reportType, type Reading} from './reading.js';

/** Optional keys that a record is about: with a bad one it would say something else than was meant. */
const CARRIERS = new Set(['since', 'until', 'status', 'validFrom', 'validTo', 'date', 'kind']);

const carries = (key: string) => CARRIERS.has(key);

const fieldsByType: ReadonlyMap<RecordType, readonly Field[]> = new Map(
  sources.map(({type}) => [type, fieldsOf(shapes[type])]),
);

function recordReader(type: RecordType): Read<FeedRecord> {
  const fields = fieldsByType.get(type) ?? [];
  return (value, reading) => {
    if (!isPlainObject(value)) {
      reportType(reading, 'object', value);
      reading.problems.markLeftOut();
      return undefined;
    }
    const record = blankRecord(type);
    const loose = record as unknown as Record<string, unknown>;
    if (readFields(fields, value, reading, loose, carries) === 0) return undefined;
    finishRecord(loose, reading);
    return record;
  };
}

/** Records read between two pauses. */
const SHARE = 100;

/** A list of a file, and how much of it is read. */
export interface FoundList {
  readonly list: readonly unknown[];
  readonly length: number;
}

/** Takes a value for a list of records, without looking into it yet. */
export function findList(value: unknown, reading: Reading): FoundList | undefined {
  if (Array.isArray(value)) return {list: value, length: readLength(value, MAX_ITEMS, reading)};
  reportType(reading, 'array', value);
  return undefined;
}

/**
 * Reads a list of records and hands each one on while its place is on the path. Their references
 * are still ids.
 */
export function* readRecords(
  type: RecordType,
  {list, length}: FoundList,
  reading: Reading,
  take: (record: FeedRecord, index: number) => void,
): Steps<void> {
  const pace = new Pace(SHARE);
  const read = recordReader(type);
  for (let index = 0; index < length; index += 1) {
    reading.id = undefined;
    const before = reading.problems.count;
    const record = readAt(list, index, reading, read);
    reading.path.push(index);
    if (record) take(record, index);
    else if (reading.problems.count === before) read(undefined, reading);
    reading.path.pop();
    if (pace.isDue()) yield;
  }
  reading.id = undefined;
}
