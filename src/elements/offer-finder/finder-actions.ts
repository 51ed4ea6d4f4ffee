/** What each thing that a person can do sets in motion, and where focus goes when it went away. */
import type {Refinements} from '../../search/types.js';
import type {ViewState} from '../../state/types.js';
import type {FinderFocus} from './finder-focus.js';
import {toggled} from './finder-model.js';
import type {FinderActions} from './finder-view.js';

/** What only this finder needs to know. */
export interface LocalState {
  readonly filtersOpen: boolean;
  /** Offers shown by "weitere zeigen"; 0 for one page. */
  readonly shownCount: number;
  /** Facets with all their values in sight. */
  readonly expanded: ReadonlySet<string>;
  /** Facets shut in a narrow column; undefined before the first touch. */
  readonly shut: ReadonlySet<string> | undefined;
  /** The facets beyond the visitor's four questions are in sight. */
  readonly moreFilters: boolean;
  /** What is looked for inside of long facets. */
  readonly facetQueries: Readonly<Record<string, string>>;
}

export const FIRST_STATE: LocalState = {
  filtersOpen: false,
  shownCount: 0,
  expanded: new Set(),
  shut: undefined,
  moreFilters: false,
  facetQueries: {},
};

/** The element as its actions see it. */
export interface FinderPort {
  readonly focus: FinderFocus;
  pageSize(): number;
  /** The choice shared with the page. */
  selection(): readonly string[];
  select(ids: readonly string[]): void;
  local(): LocalState;
  change(part: Partial<LocalState>): void;
  refine(facet: string, id: string, on: boolean): void;
  setQuery(query: string): void;
  /** Order and place of the list. */
  show(change: Partial<Pick<ViewState, 'sort' | 'near' | 'within'>>): void;
  say(message: string): void;
  setRefinements(refinements: Refinements): void;
}

const ANYWHERE = {sort: undefined, near: undefined, within: undefined};

export function finderActions(port: FinderPort): FinderActions {
  const {focus} = port;
  const toResults = (): void => focus.then(() => focus.onResults());
  const removeAll = (): void => {
    port.setRefinements({});
    port.show(ANYWHERE);
    if (port.selection().length > 0) port.select([]);
    toResults();
  };
  return {
    toggle: (facet, id, on) => port.refine(facet, id, on),
    removeValue: (facet, id, at) => {
      port.refine(facet, id, false);
      if (at === undefined) toResults();
      else focus.then(() => focus.onChip(at));
    },
    removeScope: (id, at) => {
      port.select(port.selection().filter((one) => one !== id));
      focus.then(() => focus.onChip(at));
    },
    widen: () => {
      port.select([]);
      toResults();
    },
    removeAll,
    startOver: () => {
      port.setQuery('');
      removeAll();
    },
    search: (query) => {
      port.setQuery(query);
      toResults();
    },
    type: (query) => port.setQuery(query),
    start: ({query = '', filter}) => {
      port.setQuery(query);
      port.setRefinements(filter);
      port.show(ANYWHERE);
      toResults();
    },
    toggleFilters: (filtersOpen, next) => {
      port.change({filtersOpen});
      if (next) focus.then(() => focus.on(next));
    },
    expand: (facet, first) => {
      const {expanded, facetQueries} = port.local();
      const queries = {...facetQueries, [facet]: ''};
      port.change({expanded: toggled(expanded, facet), facetQueries: queries});
      if (first !== undefined) focus.then(() => focus.onOption(facet, first));
    },
    fold: (shut) => port.change({shut}),
    toggleMore: () => port.change({moreFilters: !port.local().moreFilters}),
    sortBy: (sort) => port.show({sort}),
    goNear: (near, isKnown) =>
      port.show(
        near === '' ? ANYWHERE : {near, ...(isKnown ? {sort: 'distance'} : {within: undefined})},
      ),
    limitTo: (within) => port.show({within}),
    removeNear: (at) => {
      port.show(ANYWHERE);
      if (at === undefined) toResults();
      else focus.then(() => focus.onChip(at));
    },
    say: (message) => port.say(message),
    searchFacet: (facet, query) =>
      port.change({facetQueries: {...port.local().facetQueries, [facet]: query}}),
    showMore: (from) => {
      port.change({shownCount: from + port.pageSize()});
      focus.then(() => focus.onTitleAt(from));
    },
  };
}
