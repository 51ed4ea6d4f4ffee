import {MAX_ITEMS, report, type Reading} from './reading.js';

/**
 * Reads a value. Undefined stands for nothing: what cannot be kept, with the problem reported, or
 * what says nothing.
 */
export type Read<T> = (value: unknown, reading: Reading) => T | undefined;

/**
 * Reads one property of an object or list. Whatever its reader or a getter throws becomes a
 * problem of this place alone.
 *
 * @returns undefined where the value is absent, null, an empty string, or not to be kept
 */
export function readAt<T>(
  owner: object,
  key: string | number,
  reading: Reading,
  read: Read<T>,
): T | undefined {
  const depth = reading.path.push(key);
  let result: T | undefined;
  try {
    if (Object.hasOwn(owner, key)) {
      const value = (owner as Readonly<Record<string | number, unknown>>)[key];
      if (value !== undefined && value !== null && value !== '') result = read(value, reading);
    }
  } catch {
    reading.path.length = depth;
    report(reading, 'unreadable');
  }
  reading.path.pop();
  return result;
}

/** Reads all properties of an object, whatever they are called. */
export function readEntries<T>(
  owner: object,
  reading: Reading,
  readerOf: (key: string) => Read<T>,
): [key: string, value: T][] {
  const keys = Object.keys(owner);
  if (keys.length > MAX_ITEMS) {
    report(reading, 'list-too-long', {value: keys.length, limit: MAX_ITEMS});
    keys.length = MAX_ITEMS;
  }
  const entries: [string, T][] = [];
  for (const key of keys) {
    const value = readAt(owner, key, reading, readerOf(key));
    if (value !== undefined) entries.push([key, value]);
  }
  return entries;
}
