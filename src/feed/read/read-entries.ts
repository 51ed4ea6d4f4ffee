import {MAX_ITEMS, report, type Reading} from './reading.js';

/** Reads what a key leads to; undefined where there is nothing that can be kept. */
export type ReadEntry<T> = (value: unknown, key: string, reading: Reading) => T | undefined;

/**
 * Reads one property of an object or list. Whatever its reader or a getter throws becomes a
 * problem of this place alone.
 *
 * @returns undefined for nothing: absent, null, an empty string, or not to be kept
 */
export function readAt<T>(
  owner: object,
  key: string | number,
  reading: Reading,
  read: (value: unknown, reading: Reading) => T | undefined,
): T | undefined {
  const depth = reading.path.push(key);
  let result: T | undefined;
  try {
    const value: unknown = Object.hasOwn(owner, key) ? Reflect.get(owner, key) : undefined;
    if (value !== undefined && value !== null && value !== '') result = read(value, reading);
  } catch {
    reading.path.length = depth;
    report(reading, 'unreadable');
  }
  reading.path.length = depth - 1;
  return result;
}

/** Reads all properties of an object, whatever they are called. */
export function readEntries<T>(
  owner: object,
  reading: Reading,
  read: ReadEntry<T>,
): (readonly [key: string, value: T])[] {
  const keys = Object.keys(owner);
  if (keys.length > MAX_ITEMS)
    report(reading, 'list-too-long', {value: keys.length, limit: MAX_ITEMS});
  const entries: (readonly [string, T])[] = [];
  for (const key of keys.slice(0, MAX_ITEMS)) {
    const value = readAt(owner, key, reading, (given) => read(given, key, reading));
    if (value !== undefined) entries.push([key, value]);
  }
  return entries;
}
