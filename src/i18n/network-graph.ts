import {networkGraph as de, type NetworkGraphMessages} from './de/network-graph.js';
import {lazyMessages} from './lazy-messages.js';

export type {NetworkGraphMessages};

/** Texts of the network graph in the language of a BCP 47 tag. */
export const networkGraphMessages = lazyMessages<NetworkGraphMessages>(de, {
  en: async () => (await import('./en/network-graph.js')).networkGraph,
});
