import {MAX_ITEMS, report, type Reading} from './reading.js';

/**
 * Reads a value. Undefined stands for nothing: what cannot be kept, with the problem reported, or
 * what says nothing.
 */
export type Read<T> = (value: unknown, reading: Reading) => T | undefined;

type Values = Readonly<Record<string | number, unknown>>;

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
  const depth = reading.path.length;
  let result: T | undefined;
  try {
    const value = Object.hasOwn(owner, key) ? (owner as Values)[key] : undefined;
    if (value === undefined || value === null || value === '') return undefined;
    reading.path.push(key);
    result = read(value, reading);
  } catch {
    reading.path.length = depth;
    reading.path.push(key);
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
