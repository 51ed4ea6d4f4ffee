import {share as de, type ShareMessages} from './de/share.js';
import {lazyMessages} from './lazy-messages.js';

export type {ShareMessages};

/** What is said about a link that somebody takes along, in the language of a BCP 47 tag. */
export const shareMessages = lazyMessages<ShareMessages>(de, {
  en: async () => (await import('./en/share.js')).share,
});
