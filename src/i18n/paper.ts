import {paper as de, type PaperMessages} from './de/paper.js';
import {lazyMessages} from './lazy-messages.js';

export type {PaperMessages};

/** What sheets of paper say, in the language of a BCP 47 tag. */
export const paperMessages = lazyMessages<PaperMessages>(de, {
  en: async () => (await import('./en/paper.js')).paper,
});
