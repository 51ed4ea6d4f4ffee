/** The offer finder's logic: text, facets, scope, order, help for empty results. */
import {textIn} from '../feed/text-in.js';
import type {Feed, Text} from '../feed/types.js';
import {finish, type Steps} from '../steps/steps.js';
import {
  addBit,
  countBits,
  docsOf,
  emptyBitmap,
  fullBitmap,
  hasBit,
  intersect,
  type Bitmap,
} from './bitmap.js';
import type {Engine, EngineHit, EngineResult} from './engine.js';
import {columnSteps, createFacetIndex, type FacetColumn, type FacetIndex} from './facets.js';
import {FoundOffer, type Asked} from './found-offer.js';
import type {FurtherSearch} from './further-search.js';
import {isOver} from './is-over.js';
import {mainFacets} from './main-facets.js';
import {inOrder} from './order.js';
import {scopeBits} from './scope.js';
import {titleOrderSteps, type TitleOrder} from './title-order.js';
import type {Facet, FacetKey, Hit, OfferQuery, OfferResult, OfferSearch, WayOut} from './types.js';
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

/** A search that can read a feed ahead of its first query. */
export interface ReadableOfferSearch extends OfferSearch {
  /** Whether all that queries count and order by has been read. */
  readonly isReady: boolean;
  /** Reads it in steps, which takes long for thousands of offers; a query that does not wait reads the rest at once. */
  ready(): Steps<void>;
}

function bitsOf(hits: readonly EngineHit[], size: number, similar: boolean): Bitmap {
  const bits = emptyBitmap(size);
  for (const hit of hits) if (hit.similar === similar) addBit(bits, hit.doc);
  return bits;
}

/** What a result is asked for only where it is shown: ordering thousands of hits takes time, and each way out is a search of its own. */
interface Later {
  hits(similar: boolean): readonly Hit[];
  placeless(): number;
  waysOut(): readonly WayOut[];
}

class LazyResult implements OfferResult {
  readonly total: number;
  readonly facets: readonly Facet[];
  readonly #later: Later;
  #hits?: readonly Hit[];
  #similar?: readonly Hit[];
  #placeless?: number;
  #waysOut?: readonly WayOut[];

  constructor(total: number, facets: readonly Facet[], later: Later) {
    this.total = total;
    this.facets = facets;
    this.#later = later;
  }

  get hits(): readonly Hit[] {
    return (this.#hits ??= this.#later.hits(false));
  }

  get similar(): readonly Hit[] {
    return (this.#similar ??= this.#later.hits(true));
  }

  get placeless(): number {
    return (this.#placeless ??= this.#later.placeless());
  }

  get waysOut(): readonly WayOut[] {
    return (this.#waysOut ??= this.#later.waysOut());
  }
}

/** What all queries of a feed need before the first one. */
interface Base {
  readonly columns: readonly FacetColumn[];
  readonly titles: TitleOrder;
}

const NO_TITLES: TitleOrder = {docs: new Uint32Array(0), ranks: new Uint32Array(0)};

class FeedOfferSearch implements ReadableOfferSearch {
  readonly #feed: Feed;
  readonly #options: OfferSearchOptions;
  readonly #parts: SearchParts;
  #engine: Engine | undefined;
  #base: Base | undefined;
  #index: {readonly further: FurtherSearch | undefined; readonly facets: FacetIndex} | undefined;
  readonly #over: (boolean | undefined)[] = [];
  #placed: Bitmap | undefined;

  constructor(feed: Feed, options: OfferSearchOptions, parts: SearchParts) {
    this.#feed = feed;
    this.#parts = parts;
    this.#options = options;
  }

  get isReady(): boolean {
    return this.#base !== undefined && this.#index?.further === this.#parts.further();
  }

  *ready(): Steps<void> {
    const further = this.#parts.further();
    const base = (this.#base ??= yield* this.#readBase());
    if (this.#index && this.#index.further === further) return;
    const more = further ? yield* columnSteps(this.#feed, further.facets, this.#options) : [];
    const facets = createFacetIndex(this.#feed.offers.length, [...base.columns, ...more]);
    this.#index = {further, facets};
  }

  *#readBase(): Steps<Base> {
    const columns = yield* columnSteps(this.#feed, mainFacets, this.#options);
    return {columns, titles: yield* titleOrderSteps(this.#feed, this.#options.lang)};
  }

  query(query: OfferQuery): OfferResult {
    const {text = '', refinements = {}} = query;
    const found = this.#find(text);
    const scope = this.#scope(query);
    const base = this.#within(found, scope);
    const allowed = intersect(scope, this.#facets.filter(refinements));
    const total = countBits(intersect(base, allowed));
    return new LazyResult(total, this.#facets.count(base, refinements), {
      hits: (similar) => this.#hits(query, found, allowed, similar),
      placeless: () => this.#placeless(query, found),
      waysOut: () => (total > 0 ? [] : this.#waysOut(query, found, scope)),
    });
  }

  /** Further facets join the first ones once their code is there. */
  get #facets(): FacetIndex {
    if (!this.isReady) finish(this.ready());
    return this.#index?.facets ?? createFacetIndex(0, []);
  }

  get #titles(): TitleOrder {
    if (!this.#base) finish(this.ready());
    return this.#base?.titles ?? NO_TITLES;
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

  /** Of the hits at any distance; the text is not searched for again. */
  #placeless({refinements = {}, scope = []}: OfferQuery, found: EngineResult | undefined): number {
    const placed = (this.#placed ??= this.#parts.further()?.placedBits(this.#feed));
    if (!placed) return 0;
    const all = intersect(
      this.#within(found, this.#scope({scope})),
      this.#facets.filter(refinements),
    );
    return countBits(all) - countBits(intersect(all, placed));
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
    const order = sort ?? (found ? 'relevance' : 'title');
    if (!found && order === 'title' && !near) return similar ? [] : this.#byTitle(allowed);
    const hits = found
      ? found.ranked().filter((hit) => hit.similar === similar && hasBit(allowed, hit.doc))
      : similar
        ? []
        : docsOf(allowed).map((doc) => ({doc, score: 0, similar: false}));
    const further = this.#parts.further();
    const asked = this.#askedOf(found);
    const all: FoundOffer[] = [];
    for (const hit of hits) {
      const offer = this.#feed.offers[hit.doc];
      if (!offer) continue;
      const distance = near && further?.distanceTo(offer, near);
      const rank = this.#rank(hit.doc, found !== undefined);
      all.push(new FoundOffer(offer, hit, {rank, distance}, asked));
    }
    return inOrder(all, order, (one) => further?.orderKey(one, order, this.#options.day));
  }

  /** All that is allowed in the order of its titles, which is known already. */
  #byTitle(allowed: Bitmap): Hit[] {
    const asked = this.#askedOf(undefined);
    const hits: Hit[] = [];
    for (const [rank, doc] of this.#titles.docs.entries()) {
      const offer = hasBit(allowed, doc) && this.#feed.offers[doc];
      if (offer) hits.push(new FoundOffer(offer, {doc, score: 0, similar: false}, {rank}, asked));
    }
    return hits;
  }

  /** By title; among hits of a text, what is over comes last. */
  #rank(doc: number, sinks: boolean): number {
    const rank = this.#titles.ranks[doc] ?? 0;
    return sinks && this.#isOver(doc) ? rank + this.#feed.offers.length : rank;
  }

  /** Asked for each hit of each text, so it is worked out once. */
  #isOver(doc: number): boolean {
    return (this.#over[doc] ??= isOver(this.#feed.offers[doc], this.#options.day));
  }

  /** What a hit asks when a card wants its reasons and highlights. */
  #askedOf(found: EngineResult | undefined): Asked {
    return {
      explain: (doc) => found?.explain(doc) ?? [],
      mark: (text) => {
        if (!found || !text) return [];
        const shown = textIn(text, [this.#options.lang, ...this.#feed.meta.languages]);
        return found.mark(shown.value, shown.lang);
      },
    };
  }

  #waysOut(query: OfferQuery, found: EngineResult | undefined, scope: Bitmap): WayOut[] {
    const further = this.#parts.further();
    if (!further) return [];
    return further.waysOut(
      {
        facets: this.#facets,
        scope,
        found,
        bitsOf: (text) => this.#within(text === query.text ? found : this.#find(text), scope),
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
): ReadableOfferSearch {
  return new FeedOfferSearch(feed, options, parts);
}
