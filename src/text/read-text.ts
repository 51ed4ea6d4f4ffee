/** Reads a text into the words that it is searched by, each with its place in the written text. */
import {findCodes} from './codes.js';
import {cleanText} from './fold-text.js';
import {GENDER_SIGN, INNER_I} from './person-nouns.js';
import {remembered} from './remembered.js';
import {canonicalWord} from './spelling.js';
import {splitCompound, type KnownWords} from './split-compound.js';

/** One word of a text, hyphens and gender signs resolved. */
export interface ReadWord {
  /** Canonical spelling; of a hyphenated word its joined form. */
  readonly word: string;
  /** As it is written. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** Parts of a hyphenated word, canonical. */
  readonly parts?: readonly string[];
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Paragraphs, books of law and school years: never corrected, never split. */
  readonly code: boolean;
}

const LETTER = '\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d\\u2060';
const GENDER_END = '(?:[*:_/·•.]-?(?:innen|in|e?[rns])(?![\\p{L}]))';
const CHUNK = new RegExp(`-?[${LETTER}]+(?:${GENDER_END}|[-‐‑·•'’ʼ][${LETTER}]+)*-?`, 'gu');
const HANGING = /^[-‐‑]|[-‐‑]$/;
const CAPITAL = /^\P{L}*\p{Lu}/u;
const JOINT = /[-‐‑·•'’ʼ]+/;
const CAMEL = /(?<=\p{Ll}\p{Ll})(?=\p{Lu}\p{Ll}\p{Ll})/u;
/** What may stand between the members of an elliptic list: Grund-, Haupt- und Realschule. */
const LIST = /^\s*(?:,|und|oder|bzw\.|sowie|&|\/)\s*(?:und\s+|oder\s+)?$/;

const withoutGenderSigns = (written: string) =>
  written.replace(GENDER_SIGN, '').replace(INNER_I, 'i');

interface ReadForm {
  /** A hyphen at one end: a member of an elliptic list. */
  readonly hangs: boolean;
  readonly word: string;
  readonly capital: boolean;
  readonly parts?: readonly string[];
}

const readForm = remembered((written): ReadForm => {
  const plain = withoutGenderSigns(cleanText(written));
  const pieces = plain.split(JOINT).flatMap((piece) => piece.split(CAMEL));
  const parts = pieces.map(canonicalWord).filter((part) => part !== '');
  const word = canonicalWord(plain.replace(/[-‐‑·•'’ʼ]+/g, ''));
  return {
    hangs: HANGING.test(written),
    word,
    capital: CAPITAL.test(plain),
    parts: parts.length > 1 ? parts : undefined,
  };
});

/** What an elliptic member lacks: `schule` for Haupt- from Realschule, `bildung` for Aus- from Weiterbildung. */
function missingTail(full: string): string | undefined {
  const [, ...tail] = splitCompound(full);
  if (tail.length > 0) return tail.join('');
  return /^(?:ab|an|auf|aus|be|bei|ein|ent|er|hin|mit|nach|über|um|un|unter|ver|vor|weg|zu|zurück)(.{4,})$/.exec(
    full,
  )?.[1];
}

/** Completes Haupt- in „Haupt- und Realschule“ and -leiter in „Schulverwalter und -leiter“. */
function resolveLists(text: string, words: ReadWord[]): ReadWord[] {
  return words.map((word, i) => {
    if (/[-‐‑]$/.test(word.written)) {
      const full = fullMember(text, words, i);
      const tail = full && missingTail(full.word);
      return tail === undefined ? word : {...word, word: word.word + tail, parts: undefined};
    }
    const before = words[i - 1];
    if (/^[-‐‑]/.test(word.written) && before && LIST.test(text.slice(before.end, word.start))) {
      const front = splitCompound(before.word).slice(0, -1).join('');
      return front === '' ? word : {...word, word: front + word.word};
    }
    return word;
  });
}

/** The first word behind place `i` in the same list that is written in full. */
function fullMember(text: string, words: readonly ReadWord[], i: number): ReadWord | undefined {
  for (let next = i + 1; next < words.length && next < i + 8; next++) {
    const before = words[next - 1];
    const word = words[next];
    if (!before || !word) return undefined;
    if (/^(?:und|oder|bzw|sowie)$/.test(word.word)) continue;
    const between = text.slice(words[i]?.end ?? 0, word.start).replace(/[\p{L}]+-/gu, '');
    if (!/^[\s,/&]*(?:(?:und|oder|bzw\.?|sowie)[\s,]*)?$/.test(between)) return undefined;
    if (!/[-‐‑]$/.test(word.written)) return word;
  }
  return undefined;
}

/** A word by itself, in canonical spelling. */
export const asWord = (word: string, code = false): ReadWord => ({
  word,
  written: word,
  start: 0,
  end: 0,
  code,
  capital: false,
});

/** All words of a text, in their order. Codes come as words of their own. */
export function readText(text: string): ReadWord[] {
  const codes = findCodes(text);
  const words: ReadWord[] = [];
  let isList = false;
  for (const {0: written, index: start} of text.matchAll(CHUNK)) {
    const {word, capital, parts, hangs} = readForm(written);
    const end = start + written.length;
    if (word === '' || codes.some((code) => start < code.end && code.start < end)) continue;
    words.push({word, written, start, end, capital, code: false, parts});
    isList ||= hangs;
  }
  const resolved = isList ? resolveLists(text, words) : words;
  if (codes.length === 0) return resolved;
  const coded = codes.flatMap(({words: found, start, end}) =>
    found.map((word): ReadWord => ({
      word,
      written: text.slice(start, end),
      start,
      end,
      code: true,
      capital: false,
    })),
  );
  return [...resolved, ...coded].sort((a, b) => a.start - b.start);
}

export type {KnownWords};
