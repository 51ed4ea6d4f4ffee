import {graphTools as de, type GraphToolsMessages} from './de/graph-tools.js';
import {lazyMessages} from './lazy-messages.js';

export type {GraphToolsMessages};

/** What the graph's search, filter and other tools say, in the language of a BCP 47 tag. */
export const graphToolsMessages = lazyMessages<GraphToolsMessages>(de, {
  en: async () => (await import('./en/graph-tools.js')).graphTools,
});
