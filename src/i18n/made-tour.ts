import {madeTour as de, type MadeTourMessages} from './de/made-tour.js';
import {lazyMessages} from './lazy-messages.js';

export type {MadeTourMessages};

/** Texts of a talk that nobody wrote, in the language of a BCP 47 tag. */
export const madeTourMessages = lazyMessages<MadeTourMessages>(de, {
  en: async () => (await import('./en/made-tour.js')).madeTour,
});
