/** Turns the text of a query into units. */
import {
  bindingWord,
  boundPhrases,
  isFunctionWord,
  languagesOf,
  phrasesFrom,
  readText,
  type Analysis,
  type ReadWord,
} from '../text/index.js';
import {boundWord} from './bound-words.js';
import {analyse, fulfillable, looseWishes, makeUnit, wordUnit} from './query-word.js';
import type {Plan, Unit, Wish} from './units.js';
import {synonymWishes, wish} from './wishes.js';
import {exactKey, type WordIndex} from './word-index.js';

/** Longest run of words that may be one compound typed apart. */
const MAX_RUN = 4;
/** With so many small words a query is a sentence. */
const SMALL_IN_SENTENCE = 2;
/** A phrase of synonyms is worth nearly as much as the words themselves. */
const PHRASE = 0.95;

/** What the words from one place on give, and how many of them it takes. */
interface Step {
  readonly unit?: Unit;
  readonly length: number;
}

const isSmall = (word: ReadWord | undefined) =>
  word !== undefined && isFunctionWord(word.word, 'de');
/** Helping, searching, finding: what every question is about says nothing about this one. */
const WEAK = new Set(
  'hilfe ~helf ~such suche ~find ~brauch ~bekomm ~mach ~geh ~komm ~interessier'.split(' '),
);

const isWeak = (index: WordIndex, word: ReadWord) =>
  analyse(index, word)[0]?.family.some((key) => WEAK.has(key)) ?? false;

const isBinding = ({word}: ReadWord) => bindingWord(word) !== undefined;

const POSSESSIVE = /^(?:mein|unser)e?[mnrs]?$/;
const PERSON = /^(?:kind|sohn|tochter|freund|neffe|nichte|enkel|schüler|azubi|mann|frau)/;

/** „mein Sohn“, „unsere Tochter“: who asks is not what is asked for. */
function isWhoAsks(words: readonly ReadWord[], at: number): boolean {
  const isPerson = PERSON.test(words[at]?.word ?? '');
  return isPerson && words.length > 3 && POSSESSIVE.test(words[at - 1]?.word ?? '');
}

/** Several words read as one. */
function joinWords(words: readonly ReadWord[]): ReadWord {
  const first = words[0];
  return {
    word: words.map(({word}) => word).join(''),
    written: words.map(({written}) => written).join(' '),
    start: first?.start ?? 0,
    end: words[words.length - 1]?.end ?? 0,
    code: false,
    capital: first?.capital ?? false,
    parts: words.map(({word}) => word),
  };
}

/** „Freiwilliges Soziales Jahr“: several words that a group of synonyms knows as one. */
function phraseStep(index: WordIndex, words: readonly ReadWord[], at: number): Step | undefined {
  const phrases = phrasesFrom(words, at).filter((phrase) => phrase.length > 1);
  const length = Math.max(0, ...phrases.map((phrase) => phrase.length));
  const longest = phrases.filter((phrase) => phrase.length === length);
  const wishes = fulfillable(index, synonymWishes(longest));
  if (wishes.length === 0) return undefined;
  const own = new Set(longest.map(({word}) => exactKey(word)));
  const whole = wishes.map((one): Wish =>
    own.has(one.key) ? wish(one.key, 'family') : {...one, quality: PHRASE},
  );
  return {unit: makeUnit(index, joinWords(words.slice(at, at + length)), whole), length};
}

/** „Berufs Beratung“: a compound of the feed, typed apart. */
function runStep(index: WordIndex, words: readonly ReadWord[], at: number): Step | undefined {
  for (let length = Math.min(MAX_RUN, words.length - at); length > 1; length--) {
    const run = words.slice(at, at + length);
    if (run.some((word) => word.code || isSmall(word) || isBinding(word))) continue;
    const read = joinWords(run);
    const exact = analyse(index, read)[0]?.exact ?? '';
    if (index.lookup(exactKey(exact)).length > 0) return {unit: wordUnit(index, read), length};
  }
  return undefined;
}

function boundWishes(binding: string, analyses: readonly Analysis[]): Wish[] {
  return analyses.flatMap(({exact, family}) => [
    wish(exactKey(boundWord(binding, exact)), 'exact'),
    ...family.map((key) => wish(boundWord(binding, key), 'family')),
  ]);
}

/** „ohne Termin“: a noun whose meaning a small word turns. */
function boundStep(index: WordIndex, words: readonly ReadWord[], at: number): Step | undefined {
  const small = words[at];
  const binding = small && bindingWord(small.word);
  if (!small || binding === undefined) return undefined;
  let to = at + 1;
  while (isSmall(words[to])) to++;
  const noun = words[to];
  if (!noun) return undefined;
  const groups = synonymWishes(boundPhrases(binding, noun));
  const wishes = fulfillable(index, [...boundWishes(binding, analyse(index, noun)), ...groups]);
  if (wishes.length === 0) return undefined;
  const unit = makeUnit(index, joinWords(words.slice(at, to + 1)), wishes);
  const pieces = () => [
    {...makeUnit(index, noun, []), loose: () => looseWishes(index, noun)},
    makeUnit(index, small, []),
  ];
  return {unit: {...unit, pieces}, length: to + 1 - at};
}

/** Small words of any language fall out where nothing in the feed holds them. */
function isDroppable(word: ReadWord, {wishes, all}: Unit): boolean {
  const small = languagesOf(word.word).some((lang) => isFunctionWord(word.word, lang));
  return small && wishes.length === 0 && !all;
}

function singleStep(
  index: WordIndex,
  words: readonly ReadWord[],
  at: number,
  onlySmall: boolean,
): Step {
  const word = words[at];
  if (!word) return {length: 1};
  const isAside = isSmall(word) || isBinding(word) || isWhoAsks(words, at) || isWeak(index, word);
  if (isAside && !onlySmall) return {length: 1};
  const unit = wordUnit(index, word);
  return words.length > 1 && isDroppable(word, unit) ? {length: 1} : {unit, length: 1};
}

/** „§ 16h“ is read as `§16h` and `16h`; a query that has the sign wants the first. */
const isWanted = ({word, code, written}: ReadWord) =>
  !code || !/^\d/.test(word) || /^\d/.test(written);

/** Takes a query apart; no units for a text without words. */
export function planQuery(index: WordIndex, text: string): Plan {
  const words = readText(text).filter(isWanted);
  const onlySmall = words.every((word) => isSmall(word) || isWeak(index, word));
  const units: Unit[] = [];
  for (let at = 0; at < words.length;) {
    const step =
      phraseStep(index, words, at) ??
      runStep(index, words, at) ??
      boundStep(index, words, at) ??
      singleStep(index, words, at, onlySmall);
    if (step.unit) units.push(step.unit);
    at += step.length;
  }
  const isLittle = (word: ReadWord) => isSmall(word) || isBinding(word) || isWeak(index, word);
  const small = words.filter(isLittle).length;
  const isSentence = small >= SMALL_IN_SENTENCE || text.includes('?');
  return {units, isQuestion: isSentence && units.length > 1};
}
