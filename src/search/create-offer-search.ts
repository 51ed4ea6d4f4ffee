import type {Feed} from '../feed/types.js';
import {furtherSearch} from './further-search.js';
import {createOfferSearchWith, type OfferSearchOptions, type SearchParts} from './offer-search.js';
import type {OfferSearch} from './types.js';
import {createWordEngine} from './word-engine.js';

const PARTS: SearchParts = {makeEngine: createWordEngine, further: () => furtherSearch};

/**
 * A search over all offers of a feed. Filters work at once; the index of words is built with the
 * first text, or comes ready from `buildIndex`.
 */
export function createOfferSearch(feed: Feed, options: OfferSearchOptions): OfferSearch {
  return createOfferSearchWith(PARTS, feed, options);
}
