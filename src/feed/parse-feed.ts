import {finish} from '../steps/steps.js';
import {describeFinding} from './describe-finding.js';
import {feedSteps, feedTextSteps, type ParseOptions, type ReadResult} from './read-feed.js';
import type {ParseResult} from './types.js';

export type {ParseOptions};

/**
 * Reads the text of a feed file.
 *
 * @returns a frozen, linked feed and what had to be left out; no feed for text that is no JSON
 */
export function parseFeedText(text: string, options?: ParseOptions): ParseResult {
  return describe(finish(feedTextSteps(text, options)));
}

/**
 * Reads a feed from plain data. Never throws: a record that cannot be kept is left out with a
 * problem, and the others stay.
 *
 * @returns a frozen, linked feed and what had to be left out; no feed for what is none at all
 */
export function parseFeed(input: unknown, options?: ParseOptions): ParseResult {
  return describe(finish(feedSteps(input, options)));
}

function describe({feed, findings}: ReadResult): ParseResult {
  const problems = Object.freeze(findings.map(describeFinding));
  return Object.freeze({...(feed && {feed}), problems});
}
