/** Look-ups in the word list, unpacked once when the first word is asked for. */
import {WORDS} from './lexicon-words.js';

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

const PACKED = /([A-Z])([a-zäöü]+)([^A-Za-zäöü]*)/g;
const FIRST_CODE = 65;
const UMLAUTED: Readonly<Record<string, string>> = {a: 'ä', o: 'ö', u: 'ü'};

/** Häu for Haus, Wör for Wort: the first vowel is the one that changes in a short word. */
const withUmlaut = (start: string) => start.replace(/[aou]/, (vowel) => UMLAUTED[vowel] ?? vowel);

function nounEntry(marks: string): NounEntry {
  const has = (mark: string) => marks.includes(mark);
  return {er: has('+'), umlaut: has('~'), verb: has('!'), person: has('*')};
}

function unpack(): Lexicon {
  const nouns = new Map<string, NounEntry>();
  const verbs = new Set<string>();
  const modifiers = new Set<string>();
  const starts = new Set<string>();
  let word = '';
  for (const [, shared = '', rest = '', marks = ''] of WORDS.matchAll(PACKED)) {
    word = word.slice(0, shared.charCodeAt(0) - FIRST_CODE) + rest;
    if (marks === '' || marks.startsWith('.')) nouns.set(word, nounEntry(marks));
    if (marks.includes('-')) verbs.add(word);
    if (marks.includes('=')) modifiers.add(word);
    const start = word.slice(0, 3);
    starts.add(start).add(withUmlaut(start));
  }
  return {nouns, verbs, modifiers, starts};
}

let unpacked: Lexicon | undefined;
const lexicon = () => (unpacked ??= unpack());

export const findNoun = (word: string): NounEntry | undefined => lexicon().nouns.get(word);
export const isVerbStem = (word: string): boolean => lexicon().verbs.has(word);
export const isModifier = (word: string): boolean => lexicon().modifiers.has(word);

/** Whether any word of the list can begin with these three letters. */
export const isWordStart = (start: string): boolean => lexicon().starts.has(start);
