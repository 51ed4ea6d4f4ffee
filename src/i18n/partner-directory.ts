import {partnerDirectory as de, type PartnerDirectoryMessages} from './de/partner-directory.js';
import {lazyMessages} from './lazy-messages.js';

export type {PartnerDirectoryMessages};

/** Texts of the partner directory in the language of a BCP 47 tag. */
export const partnerDirectoryMessages = lazyMessages<PartnerDirectoryMessages>(de, {
  en: async () => (await import('./en/partner-directory.js')).partnerDirectory,
});
