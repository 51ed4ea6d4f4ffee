/** The index: which words stand in which offers and fields, and which keys lead to those words. */
import type {Analysis, ReadWord, Writing} from '../text/index.js';

/** How well a key fits a word, best first. */
export const EXACT = 0;
export const FAMILY = 1;
export const HEAD = 2;
export const MODIFIER = 3;

/** A distinct word of the feed, in one language and one way of writing. */
export interface Entry {
  readonly read: ReadWord;
  /** Base language: `de`, `en`. */
  readonly lang: string;
  readonly writing: Writing;
}

const FIELD_BITS = 15;
const FIELD_MASK = (1 << FIELD_BITS) - 1;

/** A posting is a document number and the bits of the fields in which the word stands. */
export const packPosting = (doc: number, fields: number) => doc * (1 << FIELD_BITS) + fields;
export const docOf = (posting: number) => posting >>> FIELD_BITS;
export const fieldsOf = (posting: number) => posting & FIELD_MASK;

/** A key leads to an entry with a certain fit; both share one number. */
export const packFit = (entry: number, fit: number) => entry * 4 + fit;
export const entryOf = (packed: number) => packed >>> 2;
export const fitOf = (packed: number) => packed & 3;

/** Key under which a word is found as it is written; family keys stand without the sign. */
export const exactKey = (word: string) => `=${word}`;

export interface WordIndex {
  /** Number of documents. */
  readonly size: number;
  entry(id: number): Entry | undefined;
  /** What is known of a word that stands in the feed. */
  analysisOf(read: ReadWord, lang: string): Analysis | undefined;
  postingsOf(entry: number): Uint32Array;
  /** Entries of the content words of each text of a document, in their order. */
  textsOf(doc: number): readonly (readonly number[])[];
  /** Packed entries and fits that a key leads to. */
  lookup(key: string): readonly number[];
  /** Words and parts of words that begin with a letter, for beginnings and corrections. */
  wordsFrom(letter: string): readonly string[];
}

/** `de-x-ls` → `de`. */
export const baseLanguage = (lang: string) => lang.split('-', 1)[0]?.toLowerCase() ?? '';

/** A word in lower case is no noun in German; elsewhere case says nothing. */
export function writingOf({capital}: ReadWord, lang: string): Writing {
  return lang !== 'de' ? 'any' : capital ? 'noun' : 'other';
}
