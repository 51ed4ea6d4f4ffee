import type {Text} from './types.js';

/** A text in one language, with the BCP 47 tag of what is really given. */
export interface TextInLanguage {
  readonly value: string;
  readonly lang: string;
}

/**
 * Picks from a text what suits a reader best: for each wanted language in turn the exact tag, then
 * shorter forms of it (`de` for `de-x-ls`), then another form of the same language; if none is
 * there, the first one given. An empty text gives an empty value.
 *
 * @param languages BCP 47 tags, best first: the reader's own, then `meta.languages`
 */
export function textIn(text: Text, languages: readonly string[]): TextInLanguage {
  const given = Object.keys(text);
  for (const wanted of languages) {
    const lang = match(wanted.toLowerCase(), given);
    if (lang !== undefined) return {value: text[lang] ?? '', lang};
  }
  const lang = given[0] ?? languages[0] ?? '';
  return {value: text[lang] ?? '', lang};
}

function match(wanted: string, given: readonly string[]): string | undefined {
  for (let tag = wanted; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const lang = given.find((candidate) => candidate.toLowerCase() === tag);
    if (lang !== undefined) return lang;
  }
  const base = wanted.split('-')[0];
  return given.find((candidate) => candidate.toLowerCase().split('-')[0] === base);
}
