import {schemas, type RawRecord, type RecordType} from '../schema/sources.js';
import {hideNames} from './hide-names.js';
import {dropReversedSpans} from './drop-reversed-spans.js';
import {readAt} from './read-entries.js';
import {reportType} from './read-leaf.js';
import {readFields, type ObjectSchema} from './read-value.js';
import {MAX_ITEMS, report, type Reading} from './reading.js';

/** Optional keys that a record is about: with a bad one it would say something else than was meant. */
const CARRIERS = new Set(['since', 'until', 'status', 'validFrom', 'validTo', 'date', 'kind']);

const carries = (key: string) => CARRIERS.has(key);

/** Reads one record; undefined, with the problem reported, where it has to be left out. */
function readRecord(type: RecordType, value: unknown, reading: Reading): RawRecord | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reportType(reading, 'object', value);
    reading.problems.markLeftOut();
    return undefined;
  }
  const {values, sound} = readFields(schemas[type] as ObjectSchema, value, reading, carries);
  if (!sound) return undefined;
  dropReversedSpans(values, reading);
  hideNames(values, reading);
  // The schema of this type has let exactly its own keys through.
  return {type, ...values} as unknown as RawRecord;
}

/** Reads a list of records and hands each one on while its place is on the path. */
export function readRecords(
  type: RecordType,
  list: unknown,
  reading: Reading,
  take: (record: RawRecord) => void,
): void {
  if (!Array.isArray(list)) return reportType(reading, 'array', list);
  const length = Math.min(list.length, MAX_ITEMS);
  if (list.length > MAX_ITEMS)
    report(reading, 'list-too-long', {value: list.length, limit: MAX_ITEMS});
  for (let index = 0; index < length; index += 1) {
    reading.id = undefined;
    const before = reading.problems.count;
    const record = readAt(list, index, reading, (value) => readRecord(type, value, reading));
    reading.path.push(index);
    if (record) take(record);
    else if (reading.problems.count === before) readRecord(type, undefined, reading);
    reading.path.pop();
  }
  reading.id = undefined;
}
