import {networkGraph as de, type NetworkGraphMessages} from './de/network-graph.js';
import {networkGraph as en} from './en/network-graph.js';
import {uiLanguage} from './language.js';

export type {NetworkGraphMessages};

/** Texts of the network graph in the language of a BCP 47 tag. */
export const networkGraphMessages = (lang: string): NetworkGraphMessages =>
  uiLanguage(lang) === 'en' ? en : de;
