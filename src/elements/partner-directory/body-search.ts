/** Finds committees and programmes by name, beside the search for partners. */
import type {Committee, Feed, Programme, Text} from '../../feed/types.js';
import {foldText} from '../../text/fold-text.js';
import {tokenize} from '../../text/tokenize.js';

type Body = Committee | Programme;

const foldedWords = (text: string): string[] => tokenize(text).map((token) => foldText(token.text));

const wordsOf = (text: Text | undefined): string[] =>
  text ? Object.values(text).flatMap(foldedWords) : [];

/** Committees, then programmes, in whose name or short name each word of the query begins a word; none for an empty query. */
export function findBodies({committees, programmes}: Feed, query: string): readonly Body[] {
  const wanted = foldedWords(query);
  if (wanted.length === 0) return [];
  return [...committees, ...programmes].filter(({name, shortName}) => {
    const own = [...wordsOf(name), ...wordsOf(shortName)];
    return wanted.every((word) => own.some((candidate) => candidate.startsWith(word)));
  });
}
