import {offerFinder as de, type OfferFinderMessages} from './de/offer-finder.js';
import {offerFinder as en} from './en/offer-finder.js';
import {uiLanguage} from './language.js';

export type {OfferFinderMessages};

/** Texts of the offer finder in the language of a BCP 47 tag. */
export const offerFinderMessages = (lang: string): OfferFinderMessages =>
  uiLanguage(lang) === 'en' ? en : de;
