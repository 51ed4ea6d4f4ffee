import type {ProblemCode} from './problem-table.js';

/** Problems that are kept; of more, the last one says how many there are. */
export const MAX_PROBLEMS = 1000;

/** Keys and indices that lead to a place in the file. */
export type Path = readonly (string | number)[];

/** What fills the blanks of a message. */
export type Blanks = Readonly<Record<string, string | number>>;

/**
 * What is wrong, without sentences: they are many, in two languages, and only wanted where
 * something is wrong. `describeFinding` makes a `Problem` of it.
 */
export interface Finding {
  readonly code: ProblemCode;
  /** RFC 6901. */
  readonly pointer: string;
  readonly id?: string;
  readonly leftOut?: true;
  readonly blanks: Blanks;
}

export interface ProblemList {
  /** How many were added, kept or not. */
  readonly count: number;
  add(code: ProblemCode, path: Path, id?: string, blanks?: Blanks): void;
  /** The problem added last cost the whole record. */
  markLeftOut(): void;
  toArray(): readonly Finding[];
}

type Draft = {-readonly [K in keyof Finding]: Finding[K]};

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
      if (count <= MAX_PROBLEMS) drafts.push(makeFinding(code, path, id, blanks));
    },
    markLeftOut() {
      const last = count <= MAX_PROBLEMS ? drafts[count - 1] : undefined;
      if (last) last.leftOut = true;
    },
    toArray() {
      const more = count - MAX_PROBLEMS;
      if (more > 0)
        drafts[MAX_PROBLEMS - 1] = makeFinding('too-many', [], undefined, {value: more + 1});
      return Object.freeze(drafts.map((draft) => Object.freeze(draft)));
    },
  };
}

function makeFinding(code: ProblemCode, path: Path, id?: string, blanks: Blanks = {}): Draft {
  return {code, pointer: jsonPointer(path), ...(id === undefined ? {} : {id}), blanks};
}
