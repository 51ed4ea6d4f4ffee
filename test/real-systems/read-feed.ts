import {readFileSync} from 'node:fs';
import {parseFeed} from '../../src/feed/parse-feed.js';
import type {Feed} from '../../src/feed/types.js';
import type {FeedName} from './questions.js';

type AnyFeed = FeedName | 'musterstadt';

const fileOf = (name: AnyFeed): string =>
  readFileSync(new URL(`../../demo/feeds/${name}.json`, import.meta.url), 'utf8');

/** The file of a demo page as it is published. */
export const readFile = (name: AnyFeed): object => JSON.parse(fileOf(name)) as object;

/** Its text, for tests of how it is written. */
export const readText = fileOf;

/** The same, parsed and linked. */
export function readFeed(name: AnyFeed): Feed {
  const {feed, problems} = parseFeed(readFile(name));
  if (!feed || problems.length > 0) throw new Error(`${name}: ${JSON.stringify(problems[0])}`);
  return feed;
}
