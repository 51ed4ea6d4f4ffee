/** The order of offers by their titles. */
import {textIn} from '../feed/text-in.js';
import type {Feed} from '../feed/types.js';
import type {Steps} from '../steps/steps.js';
import {collator, type Compare} from '../text/collate.js';

export interface TitleOrder {
  /** Documents in the order of their titles. */
  readonly docs: Uint32Array;
  /** Place of each document in that order. */
  readonly ranks: Uint32Array;
}

/** So many titles are sorted between two pauses. */
const SORTED_AT_ONCE = 1_000;

/** Two sorted lists as one. */
function merged(
  a: readonly number[],
  b: readonly number[],
  compare: (a: number, b: number) => number,
) {
  const all: number[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i] ?? 0, b[j] ?? 0];
    if (compare(one, other) <= 0) {
      all.push(one);
      i++;
    } else {
      all.push(other);
      j++;
    }
  }
  for (; i < a.length; i++) all.push(a[i] ?? 0);
  for (; j < b.length; j++) all.push(b[j] ?? 0);
  return all;
}

function* sortedSteps(
  docs: readonly number[],
  compare: (a: number, b: number) => number,
): Steps<readonly number[]> {
  if (docs.length <= SORTED_AT_ONCE) {
    const sorted = [...docs].sort(compare);
    yield;
    return sorted;
  }
  const middle = docs.length >>> 1;
  const first = yield* sortedSteps(docs.slice(0, middle), compare);
  const second = yield* sortedSteps(docs.slice(middle), compare);
  const all = merged(first, second, compare);
  yield;
  return all;
}

/** Titles in a language, sorted in steps; equal ones stay in the order of the feed. */
export function* titleOrderSteps(feed: Feed, lang: string): Steps<TitleOrder> {
  const compare: Compare = collator({lang});
  const languages = [lang, ...feed.meta.languages];
  const titles = feed.offers.map(({title}) => textIn(title, languages).value);
  yield;
  const sorted = yield* sortedSteps([...titles.keys()], (a, b) =>
    titles[a] === titles[b] ? a - b : compare(titles[a] ?? '', titles[b] ?? '') || a - b,
  );
  const docs = Uint32Array.from(sorted);
  const ranks = new Uint32Array(docs.length);
  docs.forEach((doc, rank) => (ranks[doc] = rank));
  return {docs, ranks};
}
