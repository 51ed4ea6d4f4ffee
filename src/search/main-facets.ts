/** The four facets that every list begins with: their values are terms of the feed's own code lists. */
import type {Offer, Term} from '../feed/types.js';
import {MAIN_FACETS, type MainFacet} from './facet-keys.js';
import type {FacetSource} from './facets.js';
import {withAncestors} from './with-ancestors.js';

export const termsOf = (offer: Offer, key: MainFacet): readonly string[] =>
  withAncestors<Term>(offer[key], (term) => term.broader);

/** Code lists come whole and in their own order, so that a gap can be seen. */
export const mainFacets: FacetSource<MainFacet> = {
  keys: MAIN_FACETS,
  valuesOf: termsOf,
  facetValues: ({vocabularies}, key) =>
    vocabularies[key].map(({id, label, definition}) => ({id, label, definition})),
};
