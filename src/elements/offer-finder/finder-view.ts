/** What the finder shows, and what a person can do with it. */
import type {Feed, Situation} from '../../feed/types.js';
import type {KnownPlace} from '../../search/find-place.js';
import type {Facet, FacetKey, OfferResult, Refinements, SortKey} from '../../search/types.js';
import type {LocalState} from './finder-actions.js';
import type {ScopeRecord} from './finder-model.js';

export interface FinderView extends LocalState {
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
  /** Orders that make sense here, the usual one first. */
  readonly sorts: readonly SortKey[];
  readonly sort: SortKey;
  /** Where somebody is, as typed; `place` is what the feed knows by that name. */
  readonly near: string;
  readonly place: KnownPlace | undefined;
  /** Km. */
  readonly within: number | undefined;
  /** What the same search would give at any distance. */
  readonly anywhereTotal: () => number;
  readonly shown: number;
  readonly pageSize: number;
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
  /** The same, with focus left where it is. */
  type(query: string): void;
  start(situation: Situation): void;
  toggleFilters(open: boolean, next?: string): void;
  expand(facet: FacetKey, first: string | undefined): void;
  fold(shut: ReadonlySet<string>): void;
  toggleMore(): void;
  sortBy(sort: SortKey): void;
  /** Measures from another place; `isKnown` where the feed has it. Nothing typed ends it. */
  goNear(text: string, isKnown: boolean): void;
  /** Within so many km; undefined for any distance. */
  limitTo(within: number | undefined): void;
  /** The same, for what takes itself away. */
  removeNear(at?: number): void;
  say(message: string): void;
  searchFacet(facet: FacetKey, query: string): void;
  showMore(from: number): void;
}
