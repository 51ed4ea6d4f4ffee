import {oneFile as de, type OneFileMessages} from './de/one-file.js';
import {lazyMessages} from './lazy-messages.js';

export type {OneFileMessages};

/** What is said in the one file of a talk and where it is made, in the language of a BCP 47 tag. */
export const oneFileMessages = lazyMessages<OneFileMessages>(de, {
  en: async () => (await import('./en/one-file.js')).oneFile,
});
