/** Completes the last word of a query with words of the feed, as they are written there. */
import {cleanText, isFunctionWord, readText} from '../text/index.js';
import type {Entry, WordIndex} from './word-index.js';

const MIN_LETTERS = 2;
const HANGING = /^[-‐‑]|[-‐‑]$/;

/** Phrases, codes and school years have no place in a text; a member of a list has no meaning alone. */
const isSuggestible = ({read, lang}: Entry): boolean =>
  read.end > 0 && !read.code && !HANGING.test(read.written) && !isFunctionWord(read.word, lang);

interface Completion {
  readonly written: string;
  readonly docs: number;
}

function completionsOf(index: WordIndex, begun: string): Map<string, Completion> {
  const found = new Map<string, Completion>();
  for (let id = 0, entry = index.entry(0); entry; entry = index.entry(++id)) {
    const {word, written} = entry.read;
    if (word.length === begun.length || !word.startsWith(begun) || !isSuggestible(entry)) continue;
    const docs = index.postingsOf(id).length;
    if (docs > (found.get(word)?.docs ?? 0)) found.set(word, {written: cleanText(written), docs});
  }
  return found;
}

/**
 * Queries that end in a word of the feed instead of its beginning: words of many offers first, then
 * short ones. Empty where the text does not end in the beginning of a word.
 */
export function completeQuery(index: WordIndex, text: string): string[] {
  const words = readText(text);
  const last = words[words.length - 1];
  if (last?.end !== text.length || last.word.length < MIN_LETTERS || last.code) return [];
  const before = text.slice(0, last.start);
  return [...completionsOf(index, last.word).values()]
    .sort(
      (a, b) =>
        b.docs - a.docs || a.written.length - b.written.length || (a.written < b.written ? -1 : 1),
    )
    .map(({written}) => before + written);
}
