/** What a query asks for, taken apart. */
import type {ReadWord} from '../text/index.js';
import type {Reason} from './types.js';

export type How = Reason['how'];

/** A key to look up, how much a hit is worth and what it is called. */
export interface Wish {
  readonly key: string;
  readonly quality: number;
  readonly how: How;
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
  /** Weaker wishes, for queries that no offer meets word by word. */
  readonly loose: readonly Wish[];
}
