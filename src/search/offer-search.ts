/** The offer finder's logic: text, facets, scope, order, help for empty results. */
import {lastDay} from '../feed/dates.js';
import {textIn} from '../feed/text-in.js';
import type {Feed, Text} from '../feed/types.js';
import {collator} from '../text/collate.js';
import {addBit, docsOf, emptyBitmap, fullBitmap, hasBit, intersect, type Bitmap} from './bitmap.js';
import type {Engine, EngineHit, EngineResult} from './engine.js';
import {createFacetIndex, facetColumns, type FacetColumn, type FacetIndex} from './facets.js';
import {FoundOffer, type Match} from './found-offer.js';
import type {FurtherSearch} from './further-search.js';
import {mainFacets} from './main-facets.js';
import {inOrder} from './order.js';
import {scopeBits} from './scope.js';
import type {FacetKey, Hit, OfferQuery, OfferResult, OfferSearch, WayOut} from './types.js';
import type {WordIndex} from './word-index.js';

export interface OfferSearchOptions {
  /** Language of the widget, BCP 47. */
  readonly lang: string;
  /** The day for "open now" and for who sits in a committee, `YYYY-MM-DD`. */
  readonly day?: string;
  /** The index of the same feed, where it is built already; else the first text builds it. */
  readonly index?: WordIndex;
}

/** What a search can begin without. */
export interface SearchParts {
  /** Makes the engine with the first text; undefined while it is not there, then texts count as none. */
  makeEngine(feed: Feed, index?: WordIndex): Engine | undefined;
  /** Undefined while it is not there: then further facets, dates and distances count as none. */
  further(): FurtherSearch | undefined;
}

function bitsOf(hits: readonly EngineHit[], size: number, similar: boolean): Bitmap {
  const bits = emptyBitmap(size);
  for (const hit of hits) if (hit.similar === similar) addBit(bits, hit.doc);
  return bits;
}

/** Rank in title order, which settles ties and orders an empty query. */
function titleRanks(feed: Feed, lang: string): Uint32Array {
  const compare = collator({lang});
  const titles = feed.offers.map(({title}) => textIn(title, [lang, ...feed.meta.languages]).value);
  const order = titles.map((_, doc) => doc);
  order.sort((a, b) => compare(titles[a] ?? '', titles[b] ?? '') || a - b);
  const ranks = new Uint32Array(order.length);
  order.forEach((doc, rank) => (ranks[doc] = rank));
  return ranks;
}

class FeedOfferSearch implements OfferSearch {
  readonly #feed: Feed;
  readonly #options: OfferSearchOptions;
  readonly #parts: SearchParts;
  #engine: Engine | undefined;
  readonly #mainColumns: readonly FacetColumn[];
  #index: {readonly further: FurtherSearch | undefined; readonly facets: FacetIndex} | undefined;
  readonly #over: (boolean | undefined)[] = [];
  readonly #ranks: Uint32Array;

  constructor(feed: Feed, options: OfferSearchOptions, parts: SearchParts) {
    this.#feed = feed;
    this.#parts = parts;
    this.#options = options;
    this.#mainColumns = facetColumns(feed, mainFacets, options);
    this.#ranks = titleRanks(feed, options.lang);
  }

  query(query: OfferQuery): OfferResult {
    const {text = '', refinements = {}} = query;
    const found = this.#find(text);
    const scope = this.#scope(query);
    const base = this.#within(found, scope);
    const allowed = intersect(scope, this.#facets.filter(refinements));
    const hits = this.#hits(query, found, allowed, false);
    return {
      total: hits.length,
      hits,
      similar: this.#hits(query, found, allowed, true),
      facets: this.#facets.count(base, refinements),
      waysOut: hits.length > 0 ? [] : this.#waysOut(query, found, scope),
    };
  }

  /** Further facets join the first ones once their code is there. */
  get #facets(): FacetIndex {
    const further = this.#parts.further();
    if (!this.#index || this.#index.further !== further) {
      const more = further ? facetColumns(this.#feed, further.facets, this.#options) : [];
      const columns = [...this.#mainColumns, ...more];
      this.#index = {further, facets: createFacetIndex(this.#feed.offers.length, columns)};
    }
    return this.#index.facets;
  }

  /** The first text waits for the index, unless it came with the options. */
  #ready(): Engine | undefined {
    return (this.#engine ??= this.#parts.makeEngine(this.#feed, this.#options.index));
  }

  #find(text: string): EngineResult | undefined {
    return text.trim() === '' ? undefined : this.#ready()?.search(text);
  }

  /** What the query may find at all: offers of certain records, in a certain place. */
  #scope({scope = [], near, within}: OfferQuery): Bitmap {
    const bits =
      scope.length > 0
        ? scopeBits(this.#feed, scope, this.#options.day)
        : fullBitmap(this.#feed.offers.length);
    const further = this.#parts.further();
    if (near === undefined || within === undefined || !further) return bits;
    return intersect(bits, further.nearBits(this.#feed, near, within));
  }

  #within(found: EngineResult | undefined, scope: Bitmap): Bitmap {
    return found ? intersect(scope, bitsOf(found.hits, this.#feed.offers.length, false)) : scope;
  }

  #hits(
    {sort, near}: OfferQuery,
    found: EngineResult | undefined,
    allowed: Bitmap,
    similar: boolean,
  ): Hit[] {
    const hits = found
      ? found.hits.filter((hit) => hit.similar === similar && hasBit(allowed, hit.doc))
      : similar
        ? []
        : docsOf(allowed).map((doc) => ({doc, score: 0, similar: false}));
    const further = this.#parts.further();
    const matches: Match[] = [];
    for (const {doc, score} of hits) {
      const offer = this.#feed.offers[doc];
      if (!offer) continue;
      const distance = near && further?.distanceTo(offer, near);
      const rank = this.#rank(doc, found !== undefined);
      matches.push({doc, score, similar, offer, distance, rank});
    }
    const order = sort ?? (found ? 'relevance' : 'title');
    const keyOf = (match: Match) => further?.orderKey(match, order, this.#options.day);
    return inOrder(matches, order, keyOf).map((match) => this.#hit(match, found));
  }

  /** By title; among hits of a text, what is over comes last. */
  #rank(doc: number, sinks: boolean): number {
    const rank = this.#ranks[doc] ?? 0;
    return sinks && this.#isOver(doc) ? rank + this.#feed.offers.length : rank;
  }

  /** Asked for each hit of each text, so it is worked out once. */
  #isOver(doc: number): boolean {
    return (this.#over[doc] ??= this.#areDatesOver(doc));
  }

  /** Whether all dates of an offer lie behind. */
  #areDatesOver(doc: number): boolean {
    const {day} = this.#options;
    const {schedule = [], validTo} = this.#feed.offers[doc] ?? {};
    const isBehind = (date: string | undefined) =>
      day !== undefined && date !== undefined && lastDay(date.slice(0, 10)) < day;
    const dates = schedule.filter(({rrule}) => rrule === undefined);
    return (
      isBehind(validTo) ||
      (dates.length > 0 &&
        dates.length === schedule.length &&
        dates.every(({start, end}) => isBehind(end ?? start)))
    );
  }

  #hit(match: Match, found: EngineResult | undefined): Hit {
    const mark = (text: Text | undefined) => {
      if (!found || !text) return [];
      const shown = textIn(text, [this.#options.lang, ...this.#feed.meta.languages]);
      return found.mark(shown.value, shown.lang);
    };
    return new FoundOffer(match, () => found?.explain(match.doc) ?? [], mark);
  }

  #waysOut(query: OfferQuery, found: EngineResult | undefined, scope: Bitmap): WayOut[] {
    const further = this.#parts.further();
    if (!further) return [];
    return further.waysOut(
      {
        facets: this.#facets,
        scope,
        found,
        bitsOf: (text) => this.#within(this.#find(text), scope),
        words: (text) => this.#ready()?.words(text) ?? [],
        labelOf: (key, id) => this.#labelOf(key, id),
      },
      query,
    );
  }

  #labelOf(key: FacetKey, id: string): Text {
    return this.#facets.labelOf(key, id) ?? {[this.#options.lang]: id};
  }
}

/**
 * A search over all offers of a feed, with parts of the caller's: they are most of what a finder
 * weighs, and the first list works without them.
 */
export function createOfferSearchWith(
  parts: SearchParts,
  feed: Feed,
  options: OfferSearchOptions,
): OfferSearch {
  return new FeedOfferSearch(feed, options, parts);
}
