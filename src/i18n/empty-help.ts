import {emptyHelp as de, type EmptyHelpMessages} from './de/empty-help.js';
import {lazyMessages} from './lazy-messages.js';

export type {EmptyHelpMessages};

/** What the finder says where nothing was found, in the language of a BCP 47 tag. */
export const emptyHelpMessages = lazyMessages<EmptyHelpMessages>(de, {
  en: async () => (await import('./en/empty-help.js')).emptyHelp,
});
