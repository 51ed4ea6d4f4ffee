import {readAt} from './read-entries.js';
import {reportType} from './read-leaf.js';
import {report, type Reading} from './reading.js';

/**
 * Reads a list entry by entry. An entry that cannot be kept falls out alone; where the others
 * stood is remembered for later problems.
 */
export function readList<T>(
  value: unknown,
  limit: number,
  reading: Reading,
  read: (value: unknown, reading: Reading) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(value)) return reportType(reading, 'array', value);
  if (value.length > limit) report(reading, 'list-too-long', {value: value.length, limit});
  const length = Math.min(value.length, limit);
  const kept: T[] = [];
  const positions: number[] = [];
  for (let index = 0; index < length; index += 1) {
    const entry = readAt(value, index, reading, read);
    if (entry === undefined) continue;
    kept.push(entry);
    positions.push(index);
  }
  if (kept.length < length) reading.positions.set(kept, positions);
  return Object.freeze(kept);
}
