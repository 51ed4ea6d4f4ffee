import {graphPages as de, type GraphPagesMessages} from './de/graph-pages.js';
import {lazyMessages} from './lazy-messages.js';

export type {GraphPagesMessages};

/** What panel, list and help of the network graph say, in the language of a BCP 47 tag. */
export const graphPagesMessages = lazyMessages<GraphPagesMessages>(de, {
  en: async () => (await import('./en/graph-pages.js')).graphPages,
});
