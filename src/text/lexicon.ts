/** Look-ups in the word list, unpacked once when the first word is asked for. */
import {MODIFIERS, NOUNS, VERBS} from './lexicon-words.js';

export interface NounEntry {
  /** Plural in -er: Kind, Kinder; Haus, Häuser. */
  readonly er: boolean;
  /** Plural by umlaut alone: Mutter, Mütter. */
  readonly umlaut: boolean;
  /** A verb has the same stem: Besuch, besuchen. */
  readonly verb: boolean;
  /** A person with a feminine form: Lotse, Lotsin. */
  readonly person: boolean;
}

interface Lexicon {
  readonly nouns: ReadonlyMap<string, NounEntry>;
  readonly verbs: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  /** First three letters of all words, umlauts of plurals included. */
  readonly starts: ReadonlySet<string>;
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

function readNoun(marked: string): [string, NounEntry] {
  const word = marked.replace(/[+~!*]+$/, '');
  const marks = marked.slice(word.length);
  const has = (mark: string) => marks.includes(mark);
  return [word, {er: has('+'), umlaut: has('~'), verb: has('!'), person: has('*')}];
}

let loaded: Lexicon | undefined;

const UMLAUTED: Readonly<Record<string, string>> = {a: 'ä', o: 'ö', u: 'ü'};

/** Häu for Haus, Wör for Wort: the first vowel is the one that changes in a short word. */
function withUmlaut(start: string): string {
  return start.replace(/[aou]/, (vowel) => UMLAUTED[vowel] ?? vowel);
}

function startsOf(words: Iterable<string>): Set<string> {
  const starts = new Set<string>();
  for (const word of words) {
    const start = word.slice(0, 3);
    starts.add(start);
    starts.add(withUmlaut(start));
  }
  return starts;
}

function lexicon(): Lexicon {
  if (loaded) return loaded;
  const nouns = new Map(wordsOf(NOUNS).map(readNoun));
  const verbs = new Set(wordsOf(VERBS));
  const modifiers = new Set(wordsOf(MODIFIERS));
  return (loaded = {nouns, verbs, modifiers, starts: startsOf([...nouns.keys(), ...verbs, ...modifiers])});
}

/** Whether any word of the list can begin with these three letters. */
export const isWordStart = (start: string): boolean => lexicon().starts.has(start);

export const findNoun = (word: string): NounEntry | undefined => lexicon().nouns.get(word);
export const isVerbStem = (word: string): boolean => lexicon().verbs.has(word);
export const isModifier = (word: string): boolean => lexicon().modifiers.has(word);
