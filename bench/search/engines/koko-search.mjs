/** All twelve facets are counted with each search. */
import {searchPage} from './koko-search-with.mjs';

export const source = 'feed.json';
export const start = searchPage(() => true);
