/** Counts in English words. */
import {formatCount} from '../format.js';

const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "two" up to "twelve", digits beyond: "1,250"; none is "no". */
export const inWords = (count: number): string => WORDS[count] ?? formatCount(count, 'en');

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "one committee", "three committees", "no committees". */
export const committees = (count: number): string =>
  `${inWords(count)} ${count === 1 ? 'committee' : 'committees'}`;

/** Before "committees": "none", "one", "three"; "both", "all three" where there are no more. */
export const howMany = (count: number, all = Infinity): string => {
  if (count === 0) return 'none';
  if (count < 2 || count < all) return inWords(count);
  return count === 2 ? 'both' : `all ${inWords(count)}`;
};

/** The same with the noun: "no committee", "one committee", "all three committees". */
export const inCommittees = (count: number, all?: number): string =>
  count === 0
    ? 'no committee'
    : `${howMany(count, all)} ${count === 1 ? 'committee' : 'committees'}`;
