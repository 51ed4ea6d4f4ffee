/** Keeps the search of a feed and its newest result, so that drawing again costs nothing. */
import type {Feed} from '../../feed/types.js';
import {deadline} from '../../search/deadline.js';
import {
  createOfferSearchWith,
  type OfferSearchOptions,
  type ReadableOfferSearch,
  type SearchParts,
} from '../../search/offer-search.js';
import {runSlices} from '../../steps/slices.js';
import type {Facet, OfferQuery, OfferResult, SortKey} from '../../search/types.js';
import type {WordIndex} from '../../search/word-index.js';
import {LazyPart} from '../lazy-part.js';
import {remember} from '../remember.js';
import {moreFiltersPart} from './filter-view.js';
import {isDateAhead} from './offer-words.js';

/** The search of words. The list and its filters do not wait for it. */
export const enginePart = new LazyPart(() => import('../../search/word-engine.js'));

/** The words of so many offers are read in slices; those of fewer take no longer than a frame. */
const MANY = 500;
const manyPart = new LazyPart(() => import('./many-offers.js'));

/** The index of words, once a text was searched for or there was time to build it. */
export interface Words {
  index?: WordIndex;
  building?: Promise<void>;
}

interface Kept {
  readonly feed: Feed;
  readonly options: OfferSearchOptions;
  readonly search: ReadableOfferSearch;
  /** Facets without any search or filter. */
  whole(): readonly Facet[];
  readonly words: Words;
  /** Orders by dates that some offer has. */
  readonly dates: readonly SortKey[];
}

/** Without reading rules of recurrence, which the first list does not wait for. */
function datesOf({offers}: Feed, {day}: OfferSearchOptions): readonly SortKey[] {
  if (day === undefined) return [];
  const hasDate = offers.some(({schedule}) => schedule.some((one) => isDateAhead(one, day)));
  const hasDeadline = offers.some((offer) => deadline(offer, day));
  return [...(hasDate ? ['date' as const] : []), ...(hasDeadline ? ['deadline' as const] : [])];
}

function openSearch(feed: Feed, options: OfferSearchOptions): Omit<Kept, 'feed' | 'options'> {
  const words: Words = {};
  const parts: SearchParts = {
    makeEngine: (all) => {
      const engine = enginePart.module?.createWordEngine(all, words.index);
      words.index = engine?.index;
      return engine;
    },
    further: () => moreFiltersPart.module?.furtherSearch,
  };
  const search = createOfferSearchWith(parts, feed, options);
  const whole = remember((_there: string) => search.query({}).facets);
  return {
    search,
    whole: () => whole(partsThere()),
    words,
    dates: datesOf(feed, options),
  };
}

/** What is there of the code that answers depend on. */
const partsThere = (): string =>
  [enginePart, moreFiltersPart].map(({module}) => module !== undefined).join();

export class FinderSearch {
  #kept: Kept | undefined;
  #newest: {readonly kept: Kept; readonly key: string; readonly result: OfferResult} | undefined;

  /** Facets of the whole feed. */
  whole(feed: Feed, options: OfferSearchOptions): readonly Facet[] {
    return this.#keep(feed, options).whole();
  }

  result(feed: Feed, options: OfferSearchOptions, query: OfferQuery): OfferResult {
    const kept = this.#keep(feed, options);
    const key = JSON.stringify([query, partsThere()]);
    if (this.#newest?.kept === kept && this.#newest.key === key) return this.#newest.result;
    const result = kept.search.query(query);
    this.#newest = {kept, key, result};
    return result;
  }

  /** How many offers another query would give; leaves the newest result as it is. */
  total(feed: Feed, options: OfferSearchOptions, query: OfferQuery): number {
    return this.#keep(feed, options).search.query(query).total;
  }

  kinds(feed: Feed, options: OfferSearchOptions): Pick<Kept, 'dates'> {
    return this.#keep(feed, options);
  }

  index(feed: Feed, options: OfferSearchOptions): WordIndex | undefined {
    return this.#keep(feed, options).words.index;
  }

  /** Whether a text has to wait for `prepare`. */
  isWaiting(feed: Feed, options: OfferSearchOptions): boolean {
    const isPossible = !manyPart.isMissing && !enginePart.isMissing;
    return feed.offers.length >= MANY && isPossible && !this.index(feed, options);
  }

  /** Reads what the list of many offers is counted and ordered by, without holding up the page; undefined where that is there. */
  open(feed: Feed, options: OfferSearchOptions): Promise<void> | undefined {
    if (!this.isOpening(feed, options)) return undefined;
    return runSlices(this.#keep(feed, options).search.ready());
  }

  isOpening(feed: Feed, options: OfferSearchOptions): boolean {
    return feed.offers.length >= MANY && !this.#keep(feed, options).search.isReady;
  }

  /** Reads the words of many offers without holding up the page; asked again, it goes on. */
  prepare(feed: Feed, options: OfferSearchOptions): Promise<void> | undefined {
    if (!this.isWaiting(feed, options)) return undefined;
    const {module} = manyPart;
    return module ? module.wordsFor(feed, this.#keep(feed, options).words) : manyPart.load();
  }

  #keep(feed: Feed, options: OfferSearchOptions): Kept {
    const kept = this.#kept;
    const {lang, day} = options;
    if (kept?.feed === feed && kept.options.lang === lang && kept.options.day === day) return kept;
    this.#kept = {feed, options, ...openSearch(feed, options)};
    return this.#kept;
  }
}
