/** Texts of offers, read and looked up in the index; labels come again and again. */
import {findPhrases, readText, type Analysis, type ReadWord} from '../text/index.js';
import {boundWords} from './bound-words.js';
import {baseLanguage, type WordIndex} from './word-index.js';

/** A word of a text and what the index knows of it. */
export interface KnownWord {
  readonly read: ReadWord;
  readonly analysis: Analysis;
}

const MAX_TEXTS = 2000;
const caches = new WeakMap<WordIndex, Map<string, readonly KnownWord[]>>();

function lookUp(index: WordIndex, text: string, lang: string): KnownWord[] {
  const words = readText(text);
  const german = baseLanguage(lang) === 'de';
  const special = german
    ? [...words.flatMap((_, at) => boundWords(words, at)), ...findPhrases(words)]
    : [];
  return [...words, ...special].flatMap((read) => {
    const analysis = index.analysisOf(read, lang);
    return analysis ? [{read, analysis}] : [];
  });
}

/** The words of a text that the index holds, phrases and bound words behind them. */
export function knownWords(index: WordIndex, text: string, lang: string): readonly KnownWord[] {
  const cache = caches.get(index) ?? new Map<string, readonly KnownWord[]>();
  caches.set(index, cache);
  const name = `${lang}\n${text}`;
  const known = cache.get(name);
  if (known) return known;
  if (cache.size >= MAX_TEXTS) cache.clear();
  const words = lookUp(index, text, lang);
  cache.set(name, words);
  return words;
}
