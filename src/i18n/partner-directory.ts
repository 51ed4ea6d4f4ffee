import {partnerDirectory as de, type PartnerDirectoryMessages} from './de/partner-directory.js';
import {partnerDirectory as en} from './en/partner-directory.js';
import {uiLanguage} from './language.js';

export type {PartnerDirectoryMessages};

/** Texts of the partner directory in the language of a BCP 47 tag. */
export const partnerDirectoryMessages = (lang: string): PartnerDirectoryMessages =>
  uiLanguage(lang) === 'en' ? en : de;
