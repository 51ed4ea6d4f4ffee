/** From the forms of German nouns to their singular. */
import {findNoun} from './lexicon.js';
import {remembered} from './remembered.js';
import {withoutUmlaut} from './spelling.js';
import {isVerbModifier} from './verb-forms.js';

/** Plurals that no rule gives. */
const IRREGULAR: Readonly<Record<string, string>> = {
  daten: 'datum',
  kursus: 'kurs',
  wörter: 'wort',
  wörtern: 'wort',
};

/** Endings of Latin and Greek plurals and what stands in the singular. */
const LATIN: readonly (readonly [plural: string, ...singular: string[]])[] = [
  ['ien', 'ium', 'ie'],
  ['en', 'um', 'us', 'a', 'is', 'o', 'on'],
  ['a', 'um', 'on', 'ikum'],
  ['i', 'us', 'o'],
];

/** Prefixes of nouns that are derived, not compounded: Abschluss, Einstieg, Nachfrage. */
const PREFIX = /^(?:ab|an|auf|aus|bei|ein|gegen|mit|nach|rück|über|unter|un|um|vor|zu)(?=...)/;

/** What only stands behind such a prefix. */
const TAILS = new Set(
  'stieg nahme kunft weis trag tritt sage zeige sicht haben gebot teil dacht'.split(' '),
);

/** Whether a word is a noun of the list, or one derived from it. */
export function isNounLemma(word: string): boolean {
  if (findNoun(word) !== undefined) return true;
  const prefix = PREFIX.exec(word)?.[0];
  if (prefix === undefined) return false;
  const rest = word.slice(prefix.length);
  return TAILS.has(rest) || findNoun(rest) !== undefined;
}

/** Somebody or something that does what a verb says: Berater, Begleiter. */
export function isAgent(word: string): boolean {
  return word.endsWith('er') && word.length > 5 && isVerbModifier(word.slice(0, -2));
}

/** Whether the noun, or what stands behind its prefix, carries a mark. */
function isMarked(word: string, mark: 'er' | 'umlaut'): boolean {
  const entry = findNoun(word) ?? findNoun(word.replace(PREFIX, ''));
  return entry?.[mark] ?? false;
}

/** Ausbilder are no plural of a picture. */
const isPrefixedAgent = (word: string) =>
  findNoun(word.slice(0, -2)) === undefined && isAgent(word);

/** Singulars of a form that ends in -e, -er or nothing; umlauts taken back as well. */
function plainSingulars(form: string, found: string[]): void {
  const bare = withoutUmlaut(form);
  const both = bare === undefined ? [form] : [form, bare];
  for (const word of both) {
    if (word.endsWith('er') && isMarked(word.slice(0, -2), 'er') && !isPrefixedAgent(word))
      found.push(word.slice(0, -2));
    const stem = word.endsWith('e') ? word.slice(0, -1) : '';
    if (stem !== '' && isNounLemma(stem) && !isMarked(stem, 'er')) found.push(stem);
  }
  if (form.endsWith('nisse') && isNounLemma(form.slice(0, -2))) found.push(form.slice(0, -2));
  if (bare !== undefined && isMarked(bare, 'umlaut') && isNounLemma(bare)) found.push(bare);
}

function latinSingulars(form: string, found: string[]): void {
  for (const [plural, ...singular] of LATIN) {
    if (!form.endsWith(plural) || form.length < plural.length + 3) continue;
    const stem = form.slice(0, -plural.length);
    for (const ending of singular)
      if (findNoun(stem + ending) !== undefined) found.push(stem + ending);
  }
}

function caseSingulars(form: string, found: string[]): void {
  for (const ending of ['n', 'en', 's', 'es']) {
    if (!form.endsWith(ending)) continue;
    const word = form.slice(0, -ending.length);
    const before = found.length;
    if (isNounLemma(word) && !(ending === 'en' && isMarked(word, 'er'))) found.push(word);
    else plainSingulars(word, found);
    if (found.length === before && isAgent(word)) found.push(word);
  }
}

/** The singular of a noun of the word list in any of its forms; undefined where it is not in the list. */
export const nounLemma = remembered((form): string | undefined => {
  const irregular = IRREGULAR[form];
  if (irregular !== undefined) return irregular;
  if (isNounLemma(form)) return form;
  const found: string[] = [];
  plainSingulars(form, found);
  caseSingulars(form, found);
  latinSingulars(form, found);
  if (found.length > 0) return found.reduce((a, b) => (b.length > a.length ? b : a));
  return isAgent(form) ? form : undefined;
});
