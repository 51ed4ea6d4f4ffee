/** Looks at a word of the feed in its own language. */
import {
  analyseForeign,
  analyseGerman,
  LIGHT_LANGUAGES,
  type Analysis,
  type KnownWords,
  type ReadWord,
} from '../text/index.js';
import {boundWord} from './bound-words.js';
import type {Entry} from './word-index.js';

/** A noun with its binding word is found by the noun's family and head, always with that word. */
function analyseBound(read: ReadWord, binding: string, known: KnownWords): Analysis {
  const noun = {...read, word: read.word.slice(binding.length + 1)};
  const {exact, family, parts} = analyseGerman(noun, 'noun', known);
  const bind = (word: string) => boundWord(binding, word);
  return {
    exact: bind(exact),
    family: family.map(bind),
    parts: parts
      .filter(({head}) => head)
      .map((part) => ({...part, exact: bind(part.exact), keys: part.keys.map(bind)})),
    pieces: [],
  };
}

export function analyseEntry({read, lang, writing}: Entry, known: KnownWords): Analysis {
  const space = read.word.indexOf(' ');
  if (space > 0) return analyseBound(read, read.word.slice(0, space), known);
  if (lang === 'de') return analyseGerman(read, writing, known);
  if (LIGHT_LANGUAGES.includes(lang)) return analyseForeign(read, lang);
  return {exact: read.word, family: [], parts: [], pieces: []};
}
