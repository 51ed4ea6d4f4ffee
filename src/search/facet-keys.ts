import type {FacetKey} from './types.js';

/** The visitor's own questions: their facets are always there. */
export const MAIN_FACETS = ['audiences', 'fields', 'kinds', 'aims'] as const;

export type MainFacet = (typeof MAIN_FACETS)[number];
export type FurtherFacet = Exclude<FacetKey, MainFacet>;

/** What else tells offers apart. */
export const FURTHER_FACETS: readonly FurtherFacet[] = [
  'areas',
  'providers',
  'mode',
  'languages',
  'cost',
  'grades',
  'open',
  'dates',
];

/** Order in which facets are shown. */
export const FACET_KEYS: readonly FacetKey[] = [...MAIN_FACETS, ...FURTHER_FACETS];

export const isMainFacet = (key: FacetKey): key is MainFacet =>
  (MAIN_FACETS as readonly FacetKey[]).includes(key);
