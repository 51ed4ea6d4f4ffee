import {record as de, type RecordMessages} from './de/record.js';
import {lazyMessages} from './lazy-messages.js';

export type {RecordMessages};

/** What is said of one record shown in full, in the language of a BCP 47 tag. */
export const recordMessages = lazyMessages<RecordMessages>(de, {
  en: async () => (await import('./en/record.js')).record,
});
