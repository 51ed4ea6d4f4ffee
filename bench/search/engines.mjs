/** What is measured: the page of each, and what it can do beyond finding words. */
export const ENGINES = [
  {name: 'koko element', file: 'koko-element', isOurs: true, facets: 12},
  {name: 'koko search', file: 'koko-search', isGold: true, isOurs: true, facets: 12},
  {name: 'koko search, facets in sight', file: 'koko-search-four', isOurs: true, facets: 4},
  {name: 'MiniSearch', file: 'minisearch', isGold: true},
  {name: 'MiniSearch, prefix and fuzzy', file: 'minisearch-loose', isGold: true},
  {name: 'Orama', file: 'orama', isGold: true, facets: 4},
  {name: 'FlexSearch', file: 'flexsearch', isGold: true},
  {name: 'Fuse.js', file: 'fuse', isGold: true},
  {name: 'ItemsJS', file: 'itemsjs', isGold: true, facets: 4},
  {name: 'List.js', file: 'list', isGold: true},
  {name: 'InstantSearch over MiniSearch', file: 'instantsearch', facets: 4},
];

/** What times are set in proportion to. */
export const MEASURE = 'MiniSearch, prefix and fuzzy';

export const isOurs = (name) => ENGINES.some((engine) => engine.name === name && engine.isOurs);

/** Packages that the pages of others are made of. */
export const PEERS = [
  ...['minisearch', '@orama/orama', 'flexsearch', 'fuse.js', 'itemsjs', 'list.js'],
  'instantsearch.js',
];
