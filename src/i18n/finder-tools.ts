import {finderTools as de, type FinderToolsMessages} from './de/finder-tools.js';
import {lazyMessages} from './lazy-messages.js';

export type {FinderToolsMessages};

/** What the finder's suggestions and further filters say, in the language of a BCP 47 tag. */
export const finderToolsMessages = lazyMessages<FinderToolsMessages>(de, {
  en: async () => (await import('./en/finder-tools.js')).finderTools,
});
