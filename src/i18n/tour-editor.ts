import {tourEditor as de, type TourEditorMessages} from './de/tour-editor.js';
import {lazyMessages} from './lazy-messages.js';

export type {TourEditorMessages};

/** Texts of the editor of talks, in the language of a BCP 47 tag. */
export const tourEditorMessages = lazyMessages<TourEditorMessages>(de, {
  en: async () => (await import('./en/tour-editor.js')).tourEditor,
});
