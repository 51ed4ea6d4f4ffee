/** Words of the feed that begin like a word, look like it, or share its stem. */
import {allowedEdits, bareWord, editDistance, stemGerman} from '../text/index.js';
import type {WordIndex} from './word-index.js';

const MIN_PREFIX = 3;
const MIN_STEM = 5;
const MIN_BARE = 4;
/** How many beginnings are looked up at most. */
const MAX_KEYS = 400;
/** Letters with and without dots, by the bare one. */
const DOTTED: Readonly<Record<string, readonly string[]>> = {
  a: ['a', 'ä'],
  o: ['o', 'ö'],
  u: ['u', 'ü'],
};

/** Words and parts of words that begin with what was typed. */
export function completions(index: WordIndex, typed: string): string[] {
  const found: string[] = [];
  if (typed.length < MIN_PREFIX) return found;
  for (const word of index.wordsFrom(typed.charAt(0))) {
    if (word.startsWith(typed)) found.push(word);
    if (found.length >= MAX_KEYS) break;
  }
  return found;
}

/** Words that differ only in the dots of umlauts. */
export function withDots(index: WordIndex, typed: string): string[] {
  if (typed.length < MIN_BARE) return [];
  const bare = bareWord(typed);
  const found: string[] = [];
  const first = bare.charAt(0);
  for (const letter of DOTTED[first] ?? [first]) {
    for (const word of index.wordsFrom(letter)) {
      if (word.length === typed.length && bareWord(word) === bare) found.push(word);
    }
  }
  return found;
}

/** Words at the smallest distance that their length allows. */
export function closest(index: WordIndex, typed: string): string[] {
  let limit = allowedEdits(typed.length);
  let found: string[] = [];
  if (limit === 0) return found;
  for (const word of index.wordsFrom(typed.charAt(0))) {
    if (Math.abs(word.length - typed.length) > limit) continue;
    const distance = editDistance(typed, word, limit);
    if (distance > limit) continue;
    if (distance < limit) found = [];
    limit = distance;
    found.push(word);
  }
  return found;
}

/** Words with the same Snowball stem. */
export function sameStem(index: WordIndex, typed: string): string[] {
  const stem = stemGerman(typed);
  if (stem.length < MIN_STEM) return [];
  const start = typed.slice(0, 3);
  const found: string[] = [];
  for (const word of index.wordsFrom(typed.charAt(0)))
    if (word.startsWith(start) && stemGerman(word) === stem) found.push(word);
  return found;
}
