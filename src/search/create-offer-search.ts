import type {Feed} from '../feed/types.js';
import {createOfferSearchWith, type OfferSearchOptions} from './offer-search.js';
import type {OfferSearch} from './types.js';
import {createWordEngine} from './word-engine.js';

/**
 * A search over all offers of a feed. Filters work at once; the index of words is built with the
 * first text, or comes ready from `buildIndex`.
 */
export function createOfferSearch(feed: Feed, options: OfferSearchOptions): OfferSearch {
  return createOfferSearchWith(createWordEngine, feed, options);
}
