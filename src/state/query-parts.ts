/** A page's query as a row of parts, so that other people's stay as they were written. */
import {decodePercent, encodePercent} from '../search/percent.js';

/** Signs that mean nothing in a query and that people can read; blanks as forms write them. */
const PLAIN: Readonly<Record<string, string>> = {'%20': '+', '%2C': ',', '%3A': ':', '%3B': ';'};

const escape = (text: string): string =>
  encodePercent(text).replace(/%(20|2C|3A|3B)/g, (code) => PLAIN[code] ?? code);

const unescape = (text: string): string => decodePercent(text.replaceAll('+', ' '));

const partsOf = (query: string): readonly string[] =>
  query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '');

function keyOf(part: string): string {
  const equals = part.indexOf('=');
  return unescape(equals < 0 ? part : part.slice(0, equals));
}

/** The value of each key; of a key that stands twice, the first. */
export function readQuery(query: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const part of partsOf(query)) {
    const key = keyOf(part);
    const equals = part.indexOf('=');
    if (!values.has(key)) values.set(key, equals < 0 ? '' : unescape(part.slice(equals + 1)));
  }
  return values;
}

/**
 * The query with other values under the keys that are owned; all others keep their place and their
 * spelling.
 *
 * @param owned keys that may be taken out
 * @param values what stands under them now, in order; with `?`, or empty where nothing is left
 */
export function writeQuery(
  query: string,
  owned: ReadonlySet<string>,
  values: ReadonlyMap<string, string>,
): string {
  const foreign = partsOf(query).filter((part) => !owned.has(keyOf(part)));
  const own = [...values].map(([key, value]) => `${escape(key)}=${escape(value)}`);
  const all = [...foreign, ...own];
  return all.length === 0 ? '' : `?${all.join('&')}`;
}
