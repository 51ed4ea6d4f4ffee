/** Words of the feed that begin like a word, look like it, or share its stem. */
import {allowedEdits, bareWord, editDistance, stemGerman} from '../text/index.js';
import {isExactKey, wordOfKey, type WordIndex} from './word-index.js';

const MIN_PREFIX = 3;
const MIN_STEM = 5;
const MIN_BARE = 4;
/** How many beginnings are looked up at most. */
const MAX_KEYS = 400;

function* exactWords(index: WordIndex): Generator<string> {
  for (const key of index.keys()) if (isExactKey(key)) yield wordOfKey(key);
}

/** Words and parts of words that begin with what was typed. */
export function completions(index: WordIndex, typed: string): string[] {
  const found: string[] = [];
  if (typed.length < MIN_PREFIX) return found;
  for (const word of exactWords(index)) {
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
  for (const word of exactWords(index)) {
    if (word.length === typed.length && bareWord(word) === bare) found.push(word);
  }
  return found;
}

/** Words at the smallest distance that their length allows. */
export function closest(index: WordIndex, typed: string): string[] {
  let limit = allowedEdits(typed.length);
  let found: string[] = [];
  if (limit === 0) return found;
  for (const word of exactWords(index)) {
    const isFar = Math.abs(word.length - typed.length) > limit;
    if (isFar || !word.startsWith(typed.charAt(0))) continue;
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
  for (const word of exactWords(index))
    if (word.startsWith(start) && stemGerman(word) === stem) found.push(word);
  return found;
}
