/** Finds things by their names: for short lists, without an index and without any knowledge of a language. */
import {foldText} from './fold-text.js';
import {tokenize} from './tokenize.js';

/** A thing by all its names, the one that is shown first. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

export interface FoundName {
  readonly id: string;
  /** The name that was found, where the first one was not. */
  readonly other?: string;
}

/** How well a word of a query fits a name: whole word, beginning of one, part of one. */
const WHOLE = 4;
const BEGINNING = 2;
const PART = 1;
/** The name begins with what was typed. */
const IN_FRONT = 8;

interface Read {
  readonly name: string;
  readonly words: readonly string[];
}

const wordsOf = (text: string): readonly string[] =>
  tokenize(text).map((token) => foldText(token.text));

function fitOf(wanted: string, words: readonly string[]): number {
  if (words.includes(wanted)) return WHOLE;
  if (words.some((word) => word.startsWith(wanted))) return BEGINNING;
  const isPart = wanted.length > 1 && words.some((word) => word.includes(wanted));
  return isPart ? PART : 0;
}

function scoreOf({words}: Read, wanted: readonly string[]): number {
  const fits = wanted.map((word) => fitOf(word, words));
  if (fits.includes(0)) return 0;
  const isInFront = words.join(' ').startsWith(wanted.join(' '));
  return fits.reduce((sum, fit) => sum + fit, isInFront ? IN_FRONT : 0) / wanted.length;
}

/**
 * A finder over things. Every word of a query must be in one of a thing's names, whole or in part, a single letter at
 * the beginning; case and accents do not matter. The best come first, then in the order given; nothing for a query without words.
 */
export function nameFinder(things: readonly Named[]): (query: string) => readonly FoundName[] {
  let read: readonly {readonly id: string; readonly names: readonly Read[]}[] | undefined;
  return (query) => {
    const wanted = wordsOf(query);
    if (wanted.length === 0) return [];
    read ??= things.map(({id, names}) => ({
      id,
      names: names.map((name) => ({name, words: wordsOf(name)})),
    }));
    const found = read.flatMap(({id, names}) => {
      const scores = names.map((name) => scoreOf(name, wanted));
      const score = Math.max(0, ...scores);
      const isOther = scores[0] === 0;
      const other = isOther ? {other: names[scores.indexOf(score)]?.name} : {};
      return score > 0 ? [{score, hit: {id, ...other}}] : [];
    });
    return found.sort((a, b) => b.score - a.score).map(({hit}) => hit);
  };
}
