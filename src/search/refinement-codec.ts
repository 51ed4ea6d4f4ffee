/** Refinements of offers as a short string, for the `filter` attribute and the address. */
import {decodeFilter, encodeFilter} from './filter-codec.js';
import {FACET_KEYS} from './facet-keys.js';
import type {Refinements} from './types.js';

/** `audiences:aud-eltern,aud-sus;fields:f1`, facets in fixed order, each id once; empty for none. */
export function encodeRefinements(refinements: Refinements): string {
  return encodeFilter(refinements, FACET_KEYS);
}

/** Reads what `encodeRefinements` wrote; leaves out what it does not know, and never throws. */
export function decodeRefinements(text: string): Refinements {
  return decodeFilter(text, FACET_KEYS);
}
