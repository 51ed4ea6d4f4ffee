import {readAt, type Read} from './read-entries.js';
import {report, reportType, type Reading} from './reading.js';

/**
 * Reads a list entry by entry. An entry that cannot be kept falls out alone; where the others
 * stood is remembered for later problems.
 */
export function readList<T>(
  value: unknown,
  limit: number,
  reading: Reading,
  read: Read<T>,
): readonly T[] | undefined {
  if (!Array.isArray(value)) {
    reportType(reading, 'array', value);
    return undefined;
  }
  const length = readLength(value, limit, reading);
  // Made at its full length: most of a feed is short lists, and one that grows keeps room for more.
  const kept = new Array<T>(length);
  let count = 0;
  let positions: number[] | undefined;
  for (let index = 0; index < length; index += 1) {
    const entry = readAt(value, index, reading, read);
    if (entry === undefined) positions ??= kept.slice(0, count).map((_, place) => place);
    else {
      kept[count] = entry;
      count += 1;
      positions?.push(index);
    }
  }
  if (positions) {
    kept.length = count;
    reading.positions.set(kept, positions);
  }
  return Object.freeze(kept);
}

/** How many entries of a list are read. */
export function readLength(list: readonly unknown[], limit: number, reading: Reading): number {
  const {length} = list;
  if (length > limit) report(reading, 'list-too-long', {value: length, limit});
  return Math.min(length, limit);
}
