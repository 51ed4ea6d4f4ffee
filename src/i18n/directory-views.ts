import {directoryViews as de, type DirectoryViewsMessages} from './de/directory-views.js';
import {lazyMessages} from './lazy-messages.js';

export type {DirectoryViewsMessages};

/** What the directory's further views say, in the language of a BCP 47 tag. */
export const directoryViewsMessages = lazyMessages<DirectoryViewsMessages>(de, {
  en: async () => (await import('./en/directory-views.js')).directoryViews,
});
