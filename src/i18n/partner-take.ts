import {partnerTake as de, type PartnerTakeMessages} from './de/partner-take.js';
import {lazyMessages} from './lazy-messages.js';

export type {PartnerTakeMessages};

/** Texts for taking partners along, in the language of a BCP 47 tag. */
export const partnerTakeMessages = lazyMessages<PartnerTakeMessages>(de, {
  en: async () => (await import('./en/partner-take.js')).partnerTake,
});
