/** Texts of a widget: German is there at once, another language is fetched when a page speaks it. */
import {uiLanguage, type UiLanguage} from './language.js';

type Loaders<T> = Readonly<Record<Exclude<UiLanguage, 'de'>, () => Promise<T>>>;

const sets: ((language: UiLanguage) => Promise<void> | undefined)[] = [];

/**
 * Makes the function that gives a widget's texts in the language of a BCP 47 tag: German until
 * `loadTexts` has fetched that language, and where it has none.
 */
export function lazyMessages<T>(german: T, loaders: Loaders<T>): (lang: string) => T {
  const loaded = new Map<UiLanguage, T>([['de', german]]);
  sets.push((language) =>
    language === 'de' || loaded.has(language)
      ? undefined
      : loaders[language]().then((texts) => void loaded.set(language, texts)),
  );
  return (lang) => loaded.get(uiLanguage(lang)) ?? german;
}

/** Fetches the texts of all widgets so far for a language; undefined where they are there already. */
export function loadTexts(lang: string): Promise<unknown> | undefined {
  const language = uiLanguage(lang);
  const waits = sets.map((load) => load(language)).filter((wait) => wait !== undefined);
  return waits.length > 0 ? Promise.all(waits) : undefined;
}
