/** Counts in German words. */
import {formatCount} from '../format.js';

const WORDS = 'keine ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

/** "zwei" up to "zwölf", digits beyond: "1.250"; none is "keine". */
export const inWords = (count: number): string => WORDS[count] ?? formatCount(count, 'de');

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "ein Gremium", "drei Gremien", "keine Gremien". */
export const committees = (count: number): string =>
  `${inWords(count)} ${count === 1 ? 'Gremium' : 'Gremien'}`;

/** After "in" and before "Gremien": "keinem", "einem", "drei"; "beiden", "allen drei" where there are no more. */
export const howManyDative = (count: number, all = Infinity): string => {
  if (count < 2) return count === 0 ? 'keinem' : 'einem';
  if (count < all) return inWords(count);
  return count === 2 ? 'beiden' : `allen ${inWords(count)}`;
};

/** The same with the noun: "einem Gremium", "allen drei Gremien". */
export const committeesDative = (count: number, all?: number): string =>
  `${howManyDative(count, all)} ${count < 2 ? 'Gremium' : 'Gremien'}`;
