import {readAt, type Read} from './read-entries.js';
import {report, type Reading} from './reading.js';

/** One key of an object, and how it is read. */
export interface Field {
  readonly key: string;
  readonly required: boolean;
  readonly read: Read<unknown>;
}

/**
 * Reads the known keys of an object into another one.
 *
 * @param carries for records: whether one cannot be kept when the value of this key is bad
 * @returns how many were found; 0 where one is missing that the object cannot be without
 */
export function readFields(
  fields: readonly Field[],
  value: object,
  reading: Reading,
  into: Record<string, unknown>,
  carries?: (key: string) => boolean,
): number {
  let count = 0;
  let isSound = true;
  for (const {key, required, read} of fields) {
    const before = reading.problems.count;
    const found = readAt(value, key, reading, read);
    if (found !== undefined) {
      into[key] = found;
      count += 1;
      if (carries && key === 'id') reading.id = found as string;
      continue;
    }
    const isBad = reading.problems.count > before;
    if (required && !isBad) report(reading, 'missing-field', {key});
    if (!required && !(isBad && carries?.(key))) continue;
    if (carries) reading.problems.markLeftOut();
    isSound = false;
  }
  return isSound ? count : 0;
}
