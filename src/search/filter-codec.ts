/** Chosen values of facets as a short string, for `filter` attributes and the address. */
import {decodePercent, encodePercent} from './percent.js';

export type Filter<K extends string> = Readonly<Partial<Record<K, readonly string[]>>>;

/** `a,b`: each id once, without empty ones. */
export function encodeIds(ids: readonly string[]): string {
  return [...new Set(ids)]
    .filter((id) => id !== '')
    .map(encodePercent)
    .join(',');
}

/** Reads what `encodeIds` wrote; never throws. */
export function decodeIds(text: string): readonly string[] {
  const ids = text.split(',').map((id) => decodePercent(id.trim()));
  return [...new Set(ids)].filter((id) => id !== '');
}

/** `audiences:aud-eltern,aud-sus;fields:f1`, facets in the order of `keys`, each id once; empty for none. */
export function encodeFilter<K extends string>(filter: Filter<K>, keys: readonly K[]): string {
  return keys
    .flatMap((key) => {
      const ids = encodeIds(filter[key] ?? []);
      return ids === '' ? [] : [`${key}:${ids}`];
    })
    .join(';');
}

/** Reads what `encodeFilter` wrote; leaves out what is not in `keys`, and never throws. */
export function decodeFilter<K extends string>(text: string, keys: readonly K[]): Filter<K> {
  const found: Partial<Record<K, string[]>> = {};
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    const name = part.slice(0, Math.max(colon, 0)).trim();
    const key = keys.find((known) => known === name);
    if (key === undefined) continue;
    const all = [...new Set([...(found[key] ?? []), ...decodeIds(part.slice(colon + 1))])];
    if (all.length > 0) found[key] = all;
  }
  return found;
}
