import {exportCommand as de, type ExportCommandMessages} from './de/export-command.js';
import {lazyMessages} from './lazy-messages.js';

export type {ExportCommandMessages};

/** What `koko export` says, in the language of a BCP 47 tag. */
export const exportCommandMessages = lazyMessages<ExportCommandMessages>(de, {
  en: async () => (await import('./en/export-command.js')).exportCommand,
});
