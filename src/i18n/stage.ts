import {stage as de, type StageMessages} from './de/stage.js';
import {lazyMessages} from './lazy-messages.js';

export type {StageMessages};

/** What tours, stage and speaker window say, in the language of a BCP 47 tag. */
export const stageMessages = lazyMessages<StageMessages>(de, {
  en: async () => (await import('./en/stage.js')).stage,
});
