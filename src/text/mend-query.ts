/** What was probably meant by a query that no name answers. */
import {allowedEdits, editDistance} from './edit-distance.js';
import {foldText} from './fold-text.js';
import {tokenize} from './tokenize.js';

interface Word {
  readonly written: string;
  readonly folded: string;
}

interface Nearest {
  readonly word: Word;
  readonly distance: number;
}

const readWords = (text: string): readonly Word[] =>
  tokenize(text).map((token) => ({written: token.text, folded: foldText(token.text)}));

/** How far a typed word is from a word, or from a beginning of it about as long: people stop typing early. */
function distanceTo(typed: string, {folded}: Word, limit: number): number {
  let nearest = editDistance(typed, folded, limit);
  const last = Math.min(typed.length + limit, folded.length - 1);
  for (let end = typed.length - limit; end <= last; end += 1)
    nearest = Math.min(nearest, editDistance(typed, folded.slice(0, end), limit));
  return nearest;
}

/** The word of the least distance that its length allows; typing errors seldom hit the first letter. */
function nearestWord(typed: string, words: readonly Word[]): Word | undefined {
  const limit = allowedEdits(typed.length);
  let nearest: Nearest | undefined;
  for (const word of limit === 0 ? [] : words) {
    if (!word.folded.startsWith(typed.charAt(0))) continue;
    const distance = distanceTo(typed, word, nearest ? nearest.distance - 1 : limit);
    if (distance <= (nearest ? nearest.distance - 1 : limit)) nearest = {word, distance};
  }
  return nearest?.word;
}

/**
 * Mends the typing errors of queries by the words of some names. What it gives has each word that begins no word of a
 * name, or is no part of one, put as the nearest one is written; undefined where nothing is to mend, or one cannot be mended.
 */
export function queryMender(names: readonly string[]): (query: string) => string | undefined {
  let known: readonly Word[] | undefined;
  const mended = ({written, folded}: Word, words: readonly Word[]): string | undefined => {
    const isKnown = words.some((word) => word.folded.includes(folded));
    return isKnown ? written : nearestWord(folded, words)?.written;
  };
  return (query) => {
    const words = (known ??= [
      ...new Map(names.flatMap(readWords).map((word) => [word.folded, word])).values(),
    ]);
    const asked = readWords(query);
    const meant = asked.map((word) => mended(word, words));
    const isMended = meant.some((word, at) => word !== asked[at]?.written);
    return isMended && !meant.includes(undefined) ? meant.join(' ') : undefined;
  };
}
