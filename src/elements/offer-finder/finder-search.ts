/** Keeps the search of a feed and its newest result, so that drawing again costs nothing. */
import type {Feed} from '../../feed/types.js';
import {
  createOfferSearchWith,
  type MakeEngine,
  type OfferSearchOptions,
} from '../../search/offer-search.js';
import {LazyPart} from '../lazy-part.js';
import type {Facet, OfferQuery, OfferResult, OfferSearch} from '../../search/types.js';

/** The search of words. The list and its filters do not wait for it. */
export const enginePart = new LazyPart(() => import('../../search/word-engine.js'));

const makeEngine: MakeEngine = (all, index) => enginePart.module?.createWordEngine(all, index);

interface Kept {
  readonly feed: Feed;
  readonly options: OfferSearchOptions;
  readonly search: OfferSearch;
  /** Facets without any search or filter. */
  readonly whole: readonly Facet[];
}

export class FinderSearch {
  #kept: Kept | undefined;
  #newest: {readonly kept: Kept; readonly key: string; readonly result: OfferResult} | undefined;

  /** Facets of the whole feed. */
  whole(feed: Feed, options: OfferSearchOptions): readonly Facet[] {
    return this.#keep(feed, options).whole;
  }

  result(feed: Feed, options: OfferSearchOptions, query: OfferQuery): OfferResult {
    const kept = this.#keep(feed, options);
    const key = JSON.stringify([query, enginePart.module !== undefined]);
    if (this.#newest?.kept === kept && this.#newest.key === key) return this.#newest.result;
    const result = kept.search.query(query);
    this.#newest = {kept, key, result};
    return result;
  }

  /** How many offers another query would give; leaves the newest result as it is. */
  total(feed: Feed, options: OfferSearchOptions, query: OfferQuery): number {
    return this.#keep(feed, options).search.query(query).total;
  }

  #keep(feed: Feed, options: OfferSearchOptions): Kept {
    const kept = this.#kept;
    const {lang, day} = options;
    if (kept?.feed === feed && kept.options.lang === lang && kept.options.day === day) return kept;
    const search = createOfferSearchWith(makeEngine, feed, options);
    this.#kept = {feed, options, search, whole: search.query({}).facets};
    return this.#kept;
  }
}
