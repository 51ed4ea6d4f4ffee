import {keep as de, type KeepMessages} from './de/keep.js';
import {lazyMessages} from './lazy-messages.js';

export type {KeepMessages};

/** Texts for keeping and taking offers along, in the language of a BCP 47 tag. */
export const keepMessages = lazyMessages<KeepMessages>(de, {
  en: async () => (await import('./en/keep.js')).keep,
});
