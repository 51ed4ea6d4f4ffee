import {time as de, type TimeMessages} from './de/time.js';
import {lazyMessages} from './lazy-messages.js';

export type {TimeMessages};

/** Texts of the time line, in the language of a BCP 47 tag. */
export const timeMessages = lazyMessages<TimeMessages>(de, {
  en: async () => (await import('./en/time.js')).time,
});
