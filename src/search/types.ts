/** What a finder may need, made by logic that knows no markup. */
import type {Steps} from '../steps/steps.js';
import type {Geo, Offer, Partner, Text} from '../feed/types.js';

/** Facets of offers. The first four are the visitor's questions; the others come where the feed fills them. */
export type FacetKey =
  | 'audiences'
  | 'fields'
  | 'kinds'
  | 'aims'
  | 'areas'
  | 'providers'
  | 'mode'
  | 'languages'
  | 'cost'
  | 'grades'
  | 'open'
  | 'dates';

/** Chosen values: OR inside a facet, AND across facets. */
export type Refinements = Readonly<Partial<Record<FacetKey, readonly string[]>>>;

/** What a list is ordered by; what has no such date or place comes last. */
export type SortKey = 'relevance' | 'title' | 'date' | 'deadline' | 'distance';

export interface OfferQuery {
  readonly text?: string;
  readonly refinements?: Refinements;
  /** Only offers that one of these partners, committees or programmes provides, funds or stands behind. */
  readonly scope?: readonly string[];
  /** By score where there is a text, by title where there is none. */
  readonly sort?: SortKey;
  /** Where distances are measured from. */
  readonly near?: Geo;
  /** Only offers whose place is known and at most so many km away. */
  readonly within?: number;
}

export interface FacetItem {
  readonly id: string;
  readonly label: Text;
  readonly definition?: Text;
  /** Hits that choosing it (in addition, inside its own facet instead of nothing) would give. */
  readonly count: number;
  readonly selected: boolean;
}

export interface Facet {
  readonly key: FacetKey;
  /** In the order of the code list, or by label where there is none. */
  readonly items: readonly FacetItem[];
}

export type SearchField =
  | 'title'
  | 'summary'
  | 'description'
  | 'providers'
  | 'areas'
  | 'places'
  | 'audiences'
  | 'fields'
  | 'kinds'
  | 'aims'
  | 'programme'
  | 'legalBasis'
  | 'schedule'
  | 'grades';

/** Half-open range of UTF-16 units in the text as it is written. */
export type TextRange = readonly [start: number, end: number];

/**
 * Why an offer was found, for one word of the query. With `part` the text's word contains the
 * query's, with `piece` it contains a part of the query's.
 */
export interface Reason {
  /** The word as it was typed. */
  readonly word: string;
  readonly how: 'exact' | 'family' | 'part' | 'piece' | 'synonym' | 'prefix' | 'similar';
  readonly field: SearchField;
  /** The whole word or label as it is written in the offer. */
  readonly found: string;
  /** Only a part of `found` is meant. */
  readonly inside?: boolean;
  /** The synonym's preferred label, where `how` is `synonym`; the word meant where it is `similar`. */
  readonly via?: string;
}

export interface Hit {
  readonly offer: Offer;
  readonly score: number;
  /** Km from where it was asked, as the crow flies; undefined where the offer's place is not known. */
  readonly distance?: number;
  /** Found by a correction of the typing, or meets only a part of the query: a group of its own, below. */
  readonly similar: boolean;
  readonly reasons: readonly Reason[];
  /** Ranges to mark in title and summary, in the language shown. */
  readonly highlights: Readonly<Partial<Record<'title' | 'summary', readonly TextRange[]>>>;
}

/** A way out of an empty result, with the number of hits it gives. */
export type WayOut =
  | {
      readonly kind: 'remove-refinement';
      readonly facet: FacetKey;
      readonly id: string;
      readonly label: Text;
      readonly count: number;
    }
  | {readonly kind: 'remove-all'; readonly count: number}
  | {
      readonly kind: 'query';
      readonly query: string;
      readonly reason: 'did-you-mean' | 'fewer-words';
      readonly count: number;
    }
  | {readonly kind: 'remove-query'; readonly count: number};

export interface OfferResult {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly similar: readonly Hit[];
  readonly facets: readonly Facet[];
  /** Offers that would be among the hits at any distance, and whose place is not known. */
  readonly placeless: number;
  /** Filled when `total` is 0. Best first. */
  readonly waysOut: readonly WayOut[];
}

export interface OfferSearch {
  query(query: OfferQuery): OfferResult;
}

export interface PartnerHit {
  readonly partner: Partner;
  readonly score: number;
  readonly highlights: readonly TextRange[];
}

export interface PartnerSearch {
  /** Reads all words ahead of the first query, in steps: with thousands of partners that takes longer than a key press may. */
  read(): Steps<void>;
  /** Partners whose name, short name, category, place or committee matches; all of them, in name order, for an empty text. */
  query(text: string): readonly PartnerHit[];
}
