import {offerPage as de, type OfferPageMessages} from './de/offer-page.js';
import {lazyMessages} from './lazy-messages.js';

export type {OfferPageMessages};

/** What the view of one offer says, in the language of a BCP 47 tag. */
export const offerPageMessages = lazyMessages<OfferPageMessages>(de, {
  en: async () => (await import('./en/offer-page.js')).offerPage,
});
