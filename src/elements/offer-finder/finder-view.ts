/** What the finder shows, and what a person can do with it. */
import type {Feed, Situation} from '../../feed/types.js';
import type {Facet, FacetKey, OfferResult, Refinements} from '../../search/types.js';
import type {ScopeRecord} from './finder-model.js';

export interface FinderView {
  readonly feed: Feed;
  readonly query: string;
  readonly refinements: Refinements;
  readonly result: OfferResult;
  /** Facets without any search, filter or scope. */
  readonly whole: readonly Facet[];
  /** What narrows the list from elsewhere on the page. */
  readonly scope: readonly ScopeRecord[];
  /** What the same search would give without it. */
  readonly unscopedTotal: () => number;
  readonly shown: number;
  readonly pageSize: number;
  readonly filtersOpen: boolean;
  readonly expanded: ReadonlySet<string>;
  /** Facets shut in the narrow panel; undefined before the first touch. */
  readonly shut: ReadonlySet<string> | undefined;
}

/** What a person can do here. Where the thing pressed goes away, `at` or `next` says where focus goes. */
export interface FinderActions {
  toggle(facet: FacetKey, id: string, on: boolean): void;
  removeValue(facet: FacetKey, id: string, at?: number): void;
  removeScope(id: string, at: number): void;
  widen(): void;
  removeAll(): void;
  startOver(): void;
  search(query: string): void;
  start(situation: Situation): void;
  toggleFilters(open: boolean, next?: string): void;
  expand(facet: FacetKey, first: string | undefined): void;
  fold(shut: ReadonlySet<string>): void;
  showMore(from: number): void;
}
