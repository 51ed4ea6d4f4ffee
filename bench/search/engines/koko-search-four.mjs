/** The four facets that a page shows at first are counted with each search, as the element does it. */
import {searchPage} from './koko-search-with.mjs';

const SHOWN = ['audiences', 'fields', 'kinds', 'aims'];

export const source = 'feed.json';
export const start = searchPage(({key}) => SHOWN.includes(key));
