/** The languages that the widgets speak themselves; a feed may speak more. */
export type UiLanguage = 'de' | 'en';

/** The widget language for a BCP 47 tag: its base language where we have it, else German. */
export function uiLanguage(tag: string): UiLanguage {
  return /^en(-|$)/i.test(tag) ? 'en' : 'de';
}
