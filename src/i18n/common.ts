import {common as de, type CommonMessages} from './de/common.js';
import {lazyMessages} from './lazy-messages.js';

export type {CommonMessages};

/** Texts of all widgets in the language of a BCP 47 tag. */
export const commonMessages = lazyMessages<CommonMessages>(de, {
  en: async () => (await import('./en/common.js')).common,
});
