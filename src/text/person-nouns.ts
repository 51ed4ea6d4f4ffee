/** Gendered forms of words for persons: all of them lead to one. */
import {findNoun} from './lexicon.js';
import {withoutUmlaut} from './spelling.js';

/** Signs between the stem and the ending: Schüler*innen, Schüler/-innen, Jugendliche:r. */
export const GENDER_SIGN = /[*:_·•./]-?(?=(?:innen|in|r|n|s|e[rns]?)(?![\p{L}]))/gu;

/** The capital I inside a word: SchülerInnen. */
export const INNER_I = /(?<=\p{Ll})I(?=n(?:nen)?(?![\p{L}]))/gu;

/** Endings of words for persons, to which -in can be added. */
const PERSON =
  /(?:..er|or|ent|ant|and|ist|eur|är|ör|iker|log|agog|nom|graf|urg|soph|pat|at|et|ekt|eg|ot|it|iz|an|ian)$/;

/** Words that end in -innen or -in without being feminine. */
const NOT_FEMININE =
  /^(?:.*(?:beginn|gewinn|besinn|entrinn|spinn)en|d?r?innen|binnen|finnen|zinnen|hierin|latein|mandarin)$/;

const isPerson = (word: string) => findNoun(word)?.person ?? false;

/** Masculine base for the stem of a feminine form: lots → lotse, ärzt → arzt. */
function masculine(stem: string, sure: boolean): string | undefined {
  const bare = withoutUmlaut(stem);
  const candidates = [stem, `${stem}e`, ...(bare === undefined ? [] : [bare, `${bare}e`])];
  const known = candidates.find(isPerson);
  if (known !== undefined) return known;
  if (/(?:log|agog|nom|graf|urg|soph|eg)$/.test(stem))
    return /(?:nom|graf|urg|soph)$/.test(stem) ? stem : `${stem}e`;
  return sure || (stem.length >= 5 && PERSON.test(stem)) ? stem : undefined;
}

/** Weak and plural forms of words for persons: Mentoren, Psychologen, Ingenieure. */
const WEAK =
  /^(.{2,}(?:or|ent|ant|..ist|ekt|nom|soph))en$|^(.{2,}(?:log|agog)e)n$|^(.{3,}(?:eur|är|ör))en?$/;

/** The masculine singular for any gendered form of a word for persons; undefined for other words. */
export function personLemma(word: string): string | undefined {
  if (NOT_FEMININE.test(word)) return undefined;
  if (word.length > 6 && word.endsWith('innen')) return masculine(word.slice(0, -5), true);
  if (word.length > 4 && word.endsWith('in')) return masculine(word.slice(0, -2), false);
  const weak = WEAK.exec(word);
  return weak ? (weak[1] ?? weak[2] ?? weak[3]) : undefined;
}
