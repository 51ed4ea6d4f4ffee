import {common as de, type CommonMessages} from './de/common.js';
import {common as en} from './en/common.js';
import {uiLanguage} from './language.js';

export type {CommonMessages};

/** Texts of all widgets in the language of a BCP 47 tag. */
export const commonMessages = (lang: string): CommonMessages =>
  uiLanguage(lang) === 'en' ? en : de;
