/** Break opportunities for long German words. */
import {labelParts} from './label-joints.js';

const SOFT_HYPHEN = '\u00ad';
/** Shorter words fit into any column. */
const MIN_LETTERS = 12;
const MAX_REMEMBERED = 2000;

/**
 * Words without signs inside; what stands beside a gender sign, a hyphen or a digit is left alone.
 * A stroke before a capital stands between two words: Einrichtungen/Betriebe.
 */
const LONG_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}*:_·•@.\\-\u00ad]|/(?!\\p{Lu}))\\p{L}{${MIN_LETTERS},}(?![\\p{L}\\p{N}*:_·•@\\-\u00ad]|/(?!\\p{Lu})|\\.\\p{L})`,
  'gu',
);
/** The inner capital of SchülerInnen, and abbreviations. */
const ODD_CASE = /\p{Ll}\p{Lu}|^\p{Lu}{2}/u;

const remembered = new Map<string, string>();

function hyphenate(word: string): string {
  if (ODD_CASE.test(word)) return word;
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const hyphenated = labelParts(word).join(SOFT_HYPHEN);
  remembered.set(word, hyphenated);
  return hyphenated;
}

/**
 * A German text with soft hyphens at the joints of its long compounds, as far as a short list knows
 * them. Gender forms, addresses and words under twelve letters stay as they are.
 */
export function withSoftHyphens(text: string): string {
  return text.length < MIN_LETTERS ? text : text.replace(LONG_WORD, hyphenate);
}
