/** Codes that a word analysis would destroy: paragraphs, books of law, school years. */

/** A code in a text, with its half-open place. */
export interface Code {
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
}

const ROMAN: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10};
const ORDINALS = [
  'fünft',
  'sechst',
  'siebt',
  'acht',
  'neunt',
  'zehnt',
  'elft',
  'zwölft',
  'dreizehnt',
];
const FIRST_ORDINAL = 5;
const LAST_GRADE = 13;

const PARAGRAPH = /(?:§+|(?<!\p{L})paragra(?:f|ph)(?:en)?)\s*(\d+)([a-z]?)(?![\p{L}\d])/giu;
const BOOK =
  /(?<![\p{L}\d])(sgb|alg|hartz|arbeitslosengeld|sozialgesetzbuch)[\s-]*([ivx]+|\d{1,2})(?![\p{L}\d])/giu;
const YEAR =
  '(?:klassen?(?:stufen?)?|kl\\.|jahrg[aä]ng(?:s?stufen?|e[ns]?|s)?|jg(?:st)?\\.?|schuljahre?s?|years?|grades?)';
const TO = '(?:\\s*(?:[-–—/]|bis|und|oder|to)\\s*';
const BEFORE = new RegExp(
  `(?<![\\d.,])(\\d{1,2})\\.?${TO}(\\d{1,2})\\.?)?\\s*(${YEAR})(?!\\p{L})`,
  'giu',
);
const BEHIND = new RegExp(
  `(?<!\\p{L})(${YEAR})\\s*(\\d{1,2})(?!\\d)\\.?${TO}(\\d{1,2})(?!\\d))?`,
  'giu',
);
const SPELLED = new RegExp(
  `(?<!\\p{L})(${ORDINALS.join('|')})(?:e[nrs]?\\s+(${YEAR})(?!\\p{L})|kl[aä]ss(?:ler|ig)\\p{L}*)`,
  'giu',
);

/** Value of a Roman number; undefined for other letters. */
function romanValue(text: string): number | undefined {
  let sum = 0;
  let last = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    const value = ROMAN[text.charAt(i).toLowerCase()];
    if (value === undefined) return undefined;
    sum += value < last ? -value : value;
    last = Math.max(last, value);
  }
  return sum;
}

/** The word under which a school year is known. */
export const gradeWord = (grade: number): string => `klasse${grade}`;

function gradeWords(from: number, to: number): string[] {
  if (from < 1 || to > LAST_GRADE || to < from) return [];
  const words: string[] = [];
  for (let grade = from; grade <= to; grade++) words.push(gradeWord(grade));
  return words;
}

function rangeOf(from: string | undefined, to: string | undefined): string[] {
  return gradeWords(Number(from), Number(to ?? from));
}

function paragraphWords(number: string, letter: string): string[] {
  const code = number + letter.toLowerCase();
  return letter ? [`§${code}`, code] : [`§${code}`];
}

function bookWord(book: string, number: string): string[] {
  const value = /^\d/.test(number) ? Number(number) : romanValue(number);
  return value === undefined
    ? []
    : [(LONG_BOOKS[book.toLowerCase()] ?? book.toLowerCase()) + String(value)];
}

function spelledGrade(ordinal: string): string[] {
  const grade = ORDINALS.indexOf(ordinal.toLowerCase()) + FIRST_ORDINAL;
  return gradeWords(grade, grade);
}

const LONG_BOOKS: Readonly<Record<string, string>> = {
  arbeitslosengeld: 'alg',
  sozialgesetzbuch: 'sgb',
};

/** A kind of code: a cheap look whether a text can hold one, where it stands, and how it reads. */
interface Kind {
  readonly maybe: RegExp;
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray) => string[];
}

const MAYBE_YEAR = /kl\.|klass|jahr|jg|year|grade/i;

const KINDS: readonly Kind[] = [
  {
    maybe: /§|paragra/i,
    pattern: PARAGRAPH,
    read: ([, number = '', letter = '']) => paragraphWords(number, letter),
  },
  {
    maybe: /sgb|alg|hartz|losengeld|gesetzbuch/i,
    pattern: BOOK,
    read: ([, book = '', number = '']) => bookWord(book, number),
  },
  {maybe: MAYBE_YEAR, pattern: BEFORE, read: ([, from, to]) => rangeOf(from, to)},
  {maybe: MAYBE_YEAR, pattern: BEHIND, read: ([, , from, to]) => rangeOf(from, to)},
  {maybe: /kl[aä]ss|jahrg/i, pattern: SPELLED, read: ([, ordinal = '']) => spelledGrade(ordinal)},
];

/** Nearly all texts hold none; one look is enough for those. */
const MAYBE = /\d|sgb|alg|hartz|losengeld|gesetzbuch|kl[aä]ss|jahrg/i;

/** All codes of a text in their order; they do not overlap. */
export function findCodes(text: string): Code[] {
  const codes: Code[] = [];
  if (!MAYBE.test(text)) return codes;
  for (const {maybe, pattern, read} of KINDS) {
    if (!maybe.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const words = read(match);
      if (words.length > 0 && !codes.some((other) => start < other.end && other.start < end)) {
        codes.push({words, start, end});
      }
    }
  }
  return codes.sort((a, b) => a.start - b.start);
}
