/** The four facets that every list begins with: their values are terms of the feed's own code lists. */
import type {Area, Offer, Term} from '../feed/types.js';
import {MAIN_FACETS, type MainFacet} from './facet-keys.js';
import type {FacetSource} from './facets.js';

/** An offer for a narrower term or place is one for the broader term or place, too. */
export function withAncestors<T extends Term | Area>(
  records: readonly T[],
  up: (record: T) => T | undefined,
): string[] {
  const ids = new Set<string>();
  for (const record of records) {
    for (let at: T | undefined = record; at && !ids.has(at.id); at = up(at)) ids.add(at.id);
  }
  return [...ids];
}

export const termsOf = (offer: Offer, key: MainFacet): string[] =>
  withAncestors<Term>(offer[key], (term) => term.broader);

/** Code lists come whole and in their own order, so that a gap can be seen. */
export const mainFacets: FacetSource<MainFacet> = {
  keys: MAIN_FACETS,
  valuesOf: termsOf,
  facetValues: ({vocabularies}, key) =>
    vocabularies[key].map(({id, label, definition}) => ({id, label, definition})),
};
