import type {Steps} from '../steps/steps.js';
import {today as localDay} from './dates.js';
import {createProblemList} from './problems.js';
import type {ProblemCode} from './problem-table.js';
import {looksLikeFeed, readFile} from './read-file.js';
import type {Blanks, Finding} from './problems.js';
import type {Day, Feed} from './types.js';

/** A feed, and what is wrong with its file without sentences. */
export interface ReadResult {
  readonly feed?: Feed;
  readonly findings: readonly Finding[];
}

export interface ParseOptions {
  /** Decides whose name may still be shown; the visitor's calendar day by default. */
  readonly today?: Day;
  /** Absolute address of the file: relative ones in it start there. Without it they stay as they are. */
  readonly base?: string;
}

/**
 * Reads the text of a feed file in steps; the text itself is one of them.
 *
 * @param parse does in steps what `JSON.parse` does
 * @returns a frozen, linked feed and what had to be left out; no feed for text that is no JSON
 */
export function* feedTextSteps(
  text: string,
  options: ParseOptions = {},
  parse?: (json: string) => Steps<unknown>,
): Steps<ReadResult> {
  let file: unknown;
  try {
    const json = text.startsWith('\ufeff') ? text.slice(1) : text;
    file = parse ? yield* parse(json) : JSON.parse(json);
  } catch (error) {
    return refuse('not-json', {reason: String(error)});
  }
  yield;
  return yield* feedSteps(file, options);
}

/**
 * Reads a feed from plain data in steps. Never throws: a record that cannot be kept is left out with a
 * problem, and the others stay.
 *
 * @returns a frozen, linked feed and what had to be left out; no feed for what is none at all
 */
export function* feedSteps(
  input: unknown,
  {today = localDay(), base}: ParseOptions = {},
): Steps<ReadResult> {
  try {
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      return refuse('not-an-object');
    return looksLikeFeed(input) ? yield* readFile(input, today, base) : refuse('not-a-feed');
  } catch {
    // Only an object that resists being looked at gets here.
    return refuse('unreadable');
  }
}

function refuse(code: ProblemCode, blanks?: Blanks): ReadResult {
  const problems = createProblemList();
  problems.add(code, [], undefined, blanks);
  return Object.freeze({findings: problems.toArray()});
}
