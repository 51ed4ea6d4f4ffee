import {partnerPage as de, type PartnerPageMessages} from './de/partner-page.js';
import {lazyMessages} from './lazy-messages.js';

export type {PartnerPageMessages};

/** What the page of a partner, committee or programme says, in the language of a BCP 47 tag. */
export const partnerPageMessages = lazyMessages<PartnerPageMessages>(de, {
  en: async () => (await import('./en/partner-page.js')).partnerPage,
});
