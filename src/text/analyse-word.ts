/** Everything that a search needs to know about one word of a text or query. */
import {familyKeys, verbKey, type Writing} from './german-family.js';
import {findNoun} from './lexicon.js';
import {lightStem} from './light-stems.js';
import {nounLemma} from './noun-forms.js';
import {personLemma} from './person-nouns.js';
import type {ReadWord} from './read-text.js';
import {splitCompound, type KnownWords} from './split-compound.js';
import {isVerbModifier} from './verb-forms.js';

/** A part of a compound and the place of its first letter in the canonical word. */
export interface WordPart {
  readonly text: string;
  readonly at: number;
  /** What is equal for a reader, and keys of the family. */
  readonly exact: string;
  readonly keys: readonly string[];
  /** Whether it names the thing (Beratung in Berufsberatung) or narrows it (Beruf). */
  readonly head: boolean;
}

export interface Analysis {
  /** What is equal for a reader: gender forms are one. */
  readonly exact: string;
  /** Keys of the family; words that share one belong together. */
  readonly family: readonly string[];
  /** Parts and groups of neighbouring parts; empty for a word that is no compound. */
  readonly parts: readonly WordPart[];
  /** The parts alone, without groups. */
  readonly pieces: readonly string[];
}

const PARTICIPLE = /^(.{3,}(?:end|lich|tet))e[nmrs]$/;

/** What is equal for a reader: gender forms and the endings of nouns like Studierende are one. */
export function exactForm(word: string): string {
  const person = personLemma(word);
  if (person !== undefined) return nounLemma(person) ?? person;
  const lemma = nounLemma(word);
  if (lemma !== undefined && findNoun(lemma)?.person) return lemma;
  const participle = PARTICIPLE.exec(word)?.[1];
  return participle === undefined ? word.replace(/kräften?$/, 'kraft') : `${participle}e`;
}

/** What „Lehr-“ stands for teaching in, not for an apprenticeship. */
const TEACHING = /^(?:kr[aä]ft|amt|ämter|plan|pläne|buch|bücher|mittel|material|auftr[aä]g|person)/;

/** „Lehrkraft“ is of teaching; „Lehrstelle“ is not. */
const isTeaching = (part: string, next: string) => part === 'lehr' && TEACHING.test(next);

/** Keys of a part that stands before another: `schul` → schule, `lern` → lernen. */
function modifierKeys(part: string, next: string): string[] {
  if (isTeaching(part, next)) return [verbKey(part)];
  const candidates = [part, `${part}e`];
  if (part.endsWith('s')) candidates.push(part.slice(0, -1), `${part.slice(0, -1)}e`);
  for (const candidate of candidates) {
    if (nounLemma(candidate) !== undefined) return familyKeys(candidate, 'noun');
  }
  if (isVerbModifier(part)) return [verbKey(part.replace(/e$/, ''))];
  return familyKeys(part.endsWith('s') && part.length > 4 ? part.slice(0, -1) : part, 'noun');
}

function groupKeys(text: string): string[] {
  return [...new Set([...familyKeys(text, 'noun'), ...familyKeys(text.replace(/s$/, ''), 'noun')])];
}

/** Runs of neighbouring parts, but not the whole word. */
function groupsOf(pieces: readonly string[]): WordPart[] {
  const parts: WordPart[] = [];
  let at = 0;
  pieces.forEach((piece, from) => {
    for (let to = from + 1; to <= pieces.length; to++) {
      if (from === 0 && to === pieces.length) continue;
      const text = pieces.slice(from, to).join('');
      const next = pieces[to];
      const single = to - from === 1;
      const keys =
        next === undefined
          ? familyKeys(text, 'noun')
          : single
            ? modifierKeys(text, next)
            : groupKeys(text);
      parts.push({
        text,
        at,
        exact: next === undefined ? exactForm(text) : isTeaching(text, next) ? 'lehren' : text,
        keys,
        head: next === undefined,
      });
    }
    at += piece.length;
  });
  return parts;
}

function piecesOf({word, parts = []}: ReadWord, known: KnownWords | undefined): readonly string[] {
  const split = splitCompound(word, known);
  if (split.length > 1) return split;
  return parts.length > 1 ? parts.flatMap((part) => splitCompound(part, known)) : [];
}

/** Looks at a word of a German text. */
export function analyseGerman(read: ReadWord, writing: Writing, known?: KnownWords): Analysis {
  const {word, code} = read;
  if (code || /\d/.test(word)) return {exact: word, family: [], parts: [], pieces: []};
  const pieces = piecesOf(read, known);
  return {
    exact: exactForm(word),
    family: familyKeys(word, writing, pieces),
    parts: groupsOf(pieces),
    pieces,
  };
}

/** Looks at a word of a text in one of the other languages; keys carry the language. */
export function analyseForeign(read: ReadWord, lang: string): Analysis {
  const {word, parts: pieces = []} = read;
  const keyOf = (text: string) => `${lang}:${lightStem(text, lang)}`;
  let at = 0;
  const parts = pieces.map((text, i): WordPart => {
    const part = {text, at, exact: text, keys: [keyOf(text)], head: i === pieces.length - 1};
    at += text.length;
    return part;
  });
  return {exact: word, family: [keyOf(word)], parts, pieces};
}

const SERVICE = /^(.*(?:berat|begleit|betreu|vermittl|leit|arbeit|coach|koordinier))(ung|er|ing|)$/;

/**
 * The person and the service are one for who looks for help: Berufsberatung and Berufsberater,
 * Schulsozialarbeit and Schulsozialarbeiter. Only for compounds: Ausbildung is not Ausbilder.
 */
export function relatedCompound(pieces: readonly string[]): string[] {
  const [, stem, ending] = SERVICE.exec(pieces[pieces.length - 1] ?? '') ?? [];
  if (pieces.length < 2 || stem === undefined) return [];
  const front = pieces.slice(0, -1).join('') + stem;
  return ['ung', 'er', 'ing', ''].filter((other) => other !== ending).map((other) => front + other);
}
