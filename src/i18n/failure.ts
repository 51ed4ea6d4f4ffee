import {failure as de, type FailureMessages} from './de/failure.js';
import {lazyMessages} from './lazy-messages.js';

export type {FailureMessages};

/** What is said of a feed that could not be had, in the language of a BCP 47 tag. */
export const failureMessages = lazyMessages<FailureMessages>(de, {
  en: async () => (await import('./en/failure.js')).failure,
});
