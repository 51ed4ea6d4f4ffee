/** From a word to the keys that may fulfil it. */
import {
  asWord,
  analyseForeign,
  analyseGerman,
  groupKeys,
  languagesOf,
  LIGHT_LANGUAGES,
  phrasesFrom,
  relatedCompound,
  remembered,
  type Analysis,
  type FoundPhrase,
  type KnownWords,
  type ReadWord,
} from '../text/index.js';
import type {How, Wish} from './units.js';
import {exactKey} from './word-index.js';

/** What the way of finding is worth. */
const WORTH: Readonly<Record<How, number>> = {
  exact: 1,
  family: 0.97,
  part: 1,
  synonym: 0.8,
  prefix: 0.6,
  similar: 0.4,
};

export const wish = (key: string, how: How, factor = 1): Wish => ({
  key,
  how,
  quality: factor * WORTH[how],
});

/** A verb for a noun that was asked for: related, but seldom meant. */
const VERB_OF_NOUN = 0.7;

/** The word as each language that it can be in sees it; German first, if at all. */
export function analyseQueryWord(read: ReadWord, known?: KnownWords): Analysis[] {
  const writing = read.capital ? 'noun' : 'any';
  return languagesOf(read.word).map((lang) =>
    LIGHT_LANGUAGES.includes(lang)
      ? analyseForeign(read, lang)
      : analyseGerman(read, writing, known),
  );
}

/** Wishes for the words and phrases that mean the same. */
export function synonymWishes(phrases: readonly FoundPhrase[]): Wish[] {
  return phrases.flatMap(({group}) =>
    groupKeys(group).flatMap((key) => [wish(exactKey(key), 'synonym'), wish(key, 'synonym')]),
  );
}

/** The verb behind a noun is wanted as a word: Förderung is not in Förderschule. */
function familyWish(key: string, keys: readonly string[]): Wish {
  const whole = key.startsWith('~') && keys.some((other) => !other.startsWith('~'));
  return {...wish(key, 'family', whole ? VERB_OF_NOUN : 1), whole};
}

/** Wishes for a word itself, its family and its synonyms. */
export function wordWishes(read: ReadWord, analyses: readonly Analysis[]): Wish[] {
  const exact = analyses.map((analysis) => wish(exactKey(analysis.exact), 'exact'));
  const family = analyses.flatMap(({family: keys}) => keys.map((key) => familyWish(key, keys)));
  const related = analyses
    .flatMap(({pieces}) => relatedCompound(pieces))
    .map((word) => wish(exactKey(word), 'family'));
  return [...exact, ...family, ...related, ...synonymWishes(phrasesFrom([read], 0))];
}

/** Wishes for a piece of a compound, with and without its linking element. */
export const pieceWishes = remembered((piece): readonly Wish[] => {
  const forms = [
    piece,
    `${piece}e`,
    piece.replace(/e?s$/, ''),
    piece.replace(/e?n$/, ''),
    piece.replace(/er$/, ''),
  ];
  return [...new Set(forms)].flatMap((word) => {
    const read = asWord(word);
    const {exact, family} = analyseGerman(read, 'noun');
    const nouns = family.filter((key) => !key.startsWith('~'));
    const keys = nouns.length > 0 ? nouns : family;
    return [
      wish(exactKey(exact), 'part'),
      ...keys.map((key) => wish(key, 'part')),
      ...synonymWishes(phrasesFrom([read], 0)),
    ];
  });
});
