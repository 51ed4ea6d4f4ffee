/** What a query asks for, taken apart. */
import type {ReadWord} from '../text/index.js';
import type {Reason} from './types.js';

export type How = Exclude<Reason['how'], 'piece'>;

/** A key to look up, how much a hit is worth and what it is called. */
export interface Wish {
  readonly key: string;
  readonly quality: number;
  readonly how: How;
  /** Only words as a whole, no parts of compounds. */
  readonly whole?: boolean;
}

/** A query taken apart. */
export interface Plan {
  readonly units: readonly Unit[];
  /** A sentence rather than a list of words: offers need not meet all of it. */
  readonly isQuestion: boolean;
}

/** One word or phrase of the query, with all keys that may fulfil it. */
export interface Unit {
  /** As it was typed. */
  readonly typed: string;
  readonly read: ReadWord;
  readonly wishes: readonly Wish[];
  /** Parts of a compound that the feed does not hold as a whole: all of them are wanted. */
  readonly all?: readonly Unit[];
  /** Only a correction of the typing fulfils it. */
  readonly similar: boolean;
  /** The word of the feed that was probably meant. */
  readonly meant?: string;
  /** Weaker wishes, for queries that few offers meet word by word. */
  loose(): readonly Wish[];
  /** What the unit is made of: each piece can be met alone when the query is taken loosely. */
  pieces?(): readonly Unit[];
}
