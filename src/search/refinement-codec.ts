/** Refinements as a short string, for the `filter` attribute and the address. */
import {FACET_KEYS} from './offer-values.js';
import type {FacetKey, Refinements} from './types.js';

const isFacetKey = (key: string): key is FacetKey =>
  (FACET_KEYS as readonly string[]).includes(key);

/** Lone surrogates make encodeURIComponent throw; they become U+FFFD. */
function escapeId(id: string): string {
  const wellFormed = id.replace(/[\ud800-\udfff]/gu, '\ufffd');
  return encodeURIComponent(wellFormed).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function unescapeId(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `audiences:aud-eltern,aud-sus;fields:f1`, facets in fixed order, each id once; empty for none. */
export function encodeRefinements(refinements: Refinements): string {
  return FACET_KEYS.flatMap((key) => {
    const ids = [...new Set(refinements[key] ?? [])].filter((id) => id !== '');
    return ids.length > 0 ? [`${key}:${ids.map(escapeId).join(',')}`] : [];
  }).join(';');
}

/** Reads what `encodeRefinements` wrote; leaves out what it does not know, and never throws. */
export function decodeRefinements(text: string): Refinements {
  const found: Partial<Record<FacetKey, string[]>> = {};
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    const key = part.slice(0, Math.max(colon, 0)).trim();
    if (!isFacetKey(key)) continue;
    const ids = part.slice(colon + 1).split(',');
    const clean = ids.map((id) => unescapeId(id.trim())).filter((id) => id !== '');
    const all = [...new Set([...(found[key] ?? []), ...clean])];
    if (all.length > 0) found[key] = all;
  }
  return found;
}
