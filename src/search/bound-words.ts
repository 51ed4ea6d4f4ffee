/** „ohne Termin“, „nach der Schule“: small words that turn the meaning of a noun near them. */
import {bindingWord, isFunctionWord, type ReadWord} from '../text/index.js';

/** How many words away a noun can be. */
const REACH = 4;
const NEEDED = /^(?:nötig|notwendig|erforderlich)$/;

/** The word under which the index knows both: `ohne termin`. */
export const boundWord = (binding: string, word: string) => `${binding} ${word}`;

/** „Ein Termin ist nicht nötig“ says „ohne Termin“. */
function notNeeded(words: readonly ReadWord[], at: number): ReadWord[] {
  const near = words.slice(Math.max(0, at - REACH), at).filter(({capital}) => capital);
  const noun = near[near.length - 1];
  return noun ? [{...noun, word: boundWord('ohne', noun.word)}] : [];
}

/** The nouns that a binding word at this place is meant for, each joined with it. */
export function boundWords(words: readonly ReadWord[], at: number): ReadWord[] {
  const binding = words[at] && bindingWord(words[at].word);
  if (binding === undefined) return [];
  const next = words[at + 1];
  if (binding === 'nicht' && next && NEEDED.test(next.word)) return notNeeded(words, at);
  const found: ReadWord[] = [];
  for (const word of words.slice(at + 1, at + 1 + REACH)) {
    if (isFunctionWord(word.word, 'de')) continue;
    found.push({...word, word: boundWord(binding, word.word)});
    if (word.capital) break;
  }
  return found;
}
