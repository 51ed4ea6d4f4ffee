import {problemTable, type Bilingual, type ProblemCode} from './problem-table.js';
import type {Problem} from './types.js';

/** Problems that are kept; of more, the last one says how many there are. */
export const MAX_PROBLEMS = 1000;

/** Longest piece of the file that a message quotes. */
const MAX_QUOTE = 60;

/** Keys and indices that lead to a place in the file. */
export type Path = readonly (string | number)[];

/** What fills the blanks of a message: the same in both languages, or one for each. */
export type Blanks = Readonly<Record<string, string | number | Bilingual>>;

export interface ProblemList {
  /** How many were added, kept or not. */
  readonly count: number;
  add(code: ProblemCode, path: Path, id?: string, blanks?: Blanks): void;
  /** The problem added last cost the whole record. */
  markLeftOut(): void;
  toArray(): readonly Problem[];
}

type Draft = {-readonly [K in keyof Problem]: Problem[K]};

/** RFC 6901. */
export function jsonPointer(path: Path): string {
  return path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

export function createProblemList(): ProblemList {
  const drafts: Draft[] = [];
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(code, path, id, blanks) {
      count += 1;
      if (count <= MAX_PROBLEMS) drafts.push(makeProblem(code, path, id, blanks));
    },
    markLeftOut() {
      const last = count <= MAX_PROBLEMS ? drafts[count - 1] : undefined;
      if (last) last.leftOut = true;
    },
    toArray() {
      const more = count - MAX_PROBLEMS;
      if (more > 0)
        drafts[MAX_PROBLEMS - 1] = makeProblem('too-many', [], undefined, {value: more + 1});
      return Object.freeze(drafts.map((draft) => Object.freeze(draft)));
    },
  };
}

function makeProblem(code: ProblemCode, path: Path, id?: string, blanks: Blanks = {}): Draft {
  const {message, mend} = problemTable[code];
  return {
    code,
    pointer: jsonPointer(path),
    ...(id === undefined ? {} : {id}),
    message: fill(message, blanks),
    mend: fill(mend, blanks),
  };
}

function fill(sentence: Bilingual, blanks: Blanks): Bilingual {
  const inLanguage = (language: 'de' | 'en') =>
    sentence[language].replace(/\{(\w+)\}/g, (_, key: string) => {
      const blank = blanks[key] ?? '';
      return shorten(typeof blank === 'object' ? blank[language] : String(blank));
    });
  return Object.freeze({de: inLanguage('de'), en: inLanguage('en')});
}

function shorten(value: string): string {
  if (value.length <= MAX_QUOTE) return value;
  // Half a character at the cut is worse than a quote that is shorter by one.
  return `${value.slice(0, MAX_QUOTE).replace(/[\ud800-\udbff]$/, '')} …`;
}
