import {offerFinder as de, type OfferFinderMessages} from './de/offer-finder.js';
import {lazyMessages} from './lazy-messages.js';

export type {OfferFinderMessages};

/** Texts of the offer finder in the language of a BCP 47 tag. */
export const offerFinderMessages = lazyMessages<OfferFinderMessages>(de, {
  en: async () => (await import('./en/offer-finder.js')).offerFinder,
});
