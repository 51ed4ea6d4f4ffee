import {takeAway as de, type TakeAwayMessages} from './de/take-away.js';
import {lazyMessages} from './lazy-messages.js';

export type {TakeAwayMessages};

/** What the list of kept offers and the printed sheet say, in the language of a BCP 47 tag. */
export const takeAwayMessages = lazyMessages<TakeAwayMessages>(de, {
  en: async () => (await import('./en/take-away.js')).takeAway,
});
