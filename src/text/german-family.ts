/** Word families: all forms of a word, and the noun and the verb that name the same thing. */
import {isFunctionWord} from './function-words.js';
import {findNoun, isModifier} from './lexicon.js';
import {isNounLemma, nounLemma} from './noun-forms.js';
import {personLemma} from './person-nouns.js';
import {splitCompound} from './split-compound.js';
import {withoutUmlaut} from './spelling.js';
import {verbBehindNoun, verbStemOf} from './verb-forms.js';

/** How a word was written; a lower-case word in a German text is no noun. */
export type Writing = 'noun' | 'other' | 'any';

/** Verbs have keys of their own, apart from nouns of the same stem. */
export const verbKey = (stem: string) => `~${stem}`;

/** Verbs behind nouns that no rule connects. */
const VERB_OF: Readonly<Record<string, string>> = {
  hilfe: 'helf',
  studium: 'studier',
  studie: 'studier',
  wahl: 'wähl',
  fahrt: 'fahr',
  gabe: 'geb',
  antrag: 'beantrag',
  auftrag: 'beauftrag',
  wunsch: 'wünsch',
  kosten: 'kost',
  flug: 'flieg',
  sprung: 'spring',
  schnitt: 'schneid',
  zug: 'zieh',
  gruss: 'grüss',
  beruf: '',
};

/** Keys of a noun whose singular is known. */
function nounKeys(lemma: string): string[] {
  const keys = [lemma];
  const behind = VERB_OF[lemma] ?? verbBehindNoun(lemma);
  if (behind) keys.push(verbKey(behind));
  else if (findNoun(lemma)?.verb) keys.push(verbKey(lemma.replace(/en?$/, '')));
  return keys;
}

const ADJECTIVE =
  /^(.{3,}(?:lich|ig|isch|bar|sam|los|haft|voll|iv|al|ell|är|ös|ent|ant|frei|reich|wert|arm|end|tet))e[nmrs]?$/;
const ACTION = /^(.{3,})ung(?:en)?$/;

/** Endings of nouns and what must stand before them. */
const ENDINGS: readonly (readonly [ending: string, before: RegExp])[] = [
  ['n', /..(?:e|el|er)$/],
  ['en', /...$/],
  ['e', /...$/],
  ['s', /..[^sxz]$/],
  ['es', /...$/],
  ['se', /.(?:nis|us|as|is)$/],
  ['sen', /.(?:nis|us|as|is)$/],
];

/** Keys of a word that is not in the list: every singular that it could have, but for -er. */
function unknownKeys(word: string): string[] {
  const adjective = ADJECTIVE.exec(word)?.[1];
  if (adjective !== undefined) return [adjective];
  const action = ACTION.exec(word)?.[1];
  if (action !== undefined) return [`${action}ung`, verbKey(action)];
  const keys = new Set([word]);
  for (const [ending, before] of ENDINGS) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || !before.test(stem) || (ending === 'e' && findNoun(stem)?.er))
      continue;
    keys.add(stem);
    const bare = ending === 'e' || ending === 'en' ? withoutUmlaut(stem) : undefined;
    if (bare !== undefined) keys.add(bare);
  }
  const latin = /^(.{2,})ien$/.exec(word)?.[1];
  if (latin !== undefined) keys.add(`${latin}ium`);
  const verb = /^(.{3,}ier)(?:en|t|te|ten)$/.exec(word)?.[1];
  if (verb !== undefined) keys.add(verbKey(verb));
  return [...keys];
}

/** Keys of the last part of a compound: its noun, without the verb behind it. */
function headKeys(head: string): string[] {
  const lemma = nounLemma(head) ?? personLemma(head);
  if (lemma !== undefined) return [nounLemma(lemma) ?? lemma];
  const action = ACTION.exec(head)?.[1];
  return action === undefined ? unknownKeys(head) : [`${action}ung`];
}

/** drücken is no form of Druck: a noun that changes its vowel has no plural in -en. */
function isInfinitive(word: string, verb: string, lemma: string): boolean {
  return /[äöü]/.test(verb) && !/[äöü]/.test(lemma) && word === `${verb}en`;
}

/** beantragen, beauftragen: verbs made from a noun. */
function verbFromNoun(word: string): string | undefined {
  const noun = /^be(.{4,}?)(?:e[nt]?|t|te[nt]?|ung)$/.exec(word)?.[1];
  return noun !== undefined && findNoun(noun) === undefined && isNounLemma(noun)
    ? `be${noun}`
    : undefined;
}

/** The adjective of the list behind one of its forms: junge, jungen → jung. */
function adjectiveOf(word: string): string | undefined {
  const stem = word.replace(/e[mnrs]?$/, '');
  return isModifier(stem) ? stem : undefined;
}

/** Keys of a noun of the list; a lower-case word in a text is none where it can be something else. */
function listedNounKeys(word: string, writing: Writing, other: boolean): string[] {
  const lemma = nounLemma(word);
  return lemma === undefined || (writing === 'other' && other) ? [] : nounKeys(lemma);
}

/** Keys of a word that is in the list, or is derived from one that is. */
function knownKeys(word: string, writing: Writing): string[] {
  if (writing !== 'noun' && isFunctionWord(word, 'de')) {
    const stem = verbStemOf(word);
    return [stem === undefined ? word : verbKey(stem)];
  }
  const lemma = nounLemma(word);
  const adjective = adjectiveOf(word);
  const isPlainNoun =
    lemma !== undefined && (writing === 'noun' || (lemma === word && writing === 'any'));
  const verb =
    isPlainNoun || (writing === 'noun' && !/(?:n|e[rs]?)$/.test(word))
      ? undefined
      : verbStemOf(word);
  const isVerb = verb !== undefined && lemma !== undefined && isInfinitive(word, verb, lemma);
  const keys = isVerb
    ? []
    : listedNounKeys(word, writing, verb !== undefined || adjective !== undefined);
  if (verb !== undefined) keys.push(verbKey(verb));
  if (adjective !== undefined && (writing !== 'noun' || lemma === undefined)) keys.push(adjective);
  return keys.length > 0 ? keys : derivedKeys(word);
}

/** Keys of words for persons and of nouns and verbs that the list only gives by a rule. */
function derivedKeys(word: string): string[] {
  const person = personLemma(word);
  if (person !== undefined) return nounKeys(nounLemma(person) ?? person);
  const action = word.replace(/ungen$/, 'ung');
  const behind = verbBehindNoun(action);
  if (behind !== undefined) return [action, verbKey(behind)];
  const fromNoun = verbFromNoun(word);
  return fromNoun === undefined ? [] : [verbKey(fromNoun)];
}

/**
 * Keys of a word's family; words that share one belong together. Expects the canonical spelling.
 * Words of the list get the keys of their own forms only; unknown words get all that are possible.
 * `parts` are those of the word, where they are known already.
 */
export function familyKeys(
  word: string,
  writing: Writing = 'any',
  parts: readonly string[] = splitCompound(word),
): string[] {
  const known = knownKeys(word, writing);
  if (known.length > 0) return [...new Set(known)];
  const head = parts[parts.length - 1];
  if (parts.length < 2 || head === undefined) return unknownKeys(word);
  const front = parts.slice(0, -1).join('');
  return headKeys(head).map((key) => front + key);
}

/** Whether a word is in the list, or a form of one that is. */
export function isKnownWord(word: string): boolean {
  return knownKeys(word, 'any').length > 0;
}
