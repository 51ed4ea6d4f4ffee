import {staticView as de, type StaticViewMessages} from './de/static-view.js';
import {lazyMessages} from './lazy-messages.js';

export type {StaticViewMessages};

/** Texts of the view without scripts, in the language of a BCP 47 tag. */
export const staticViewMessages = lazyMessages<StaticViewMessages>(de, {
  en: async () => (await import('./en/static-view.js')).staticView,
});
