/** The door between the finder and whatever finds words. */
import type {Reason, TextRange} from './types.js';

export interface EngineHit {
  readonly doc: number;
  readonly score: number;
  /** Found by a typing correction only. */
  readonly similar: boolean;
}

/** What an engine found for one text. */
export interface EngineResult {
  /** What is enough to count, in no particular order. */
  readonly hits: readonly EngineHit[];
  /** All that is worth showing, with scores that say how well it fits; works that out where it is asked for. */
  ranked(): readonly EngineHit[];
  /** Why a document was found, one reason for each word of the query. */
  explain(doc: number): Reason[];
  /** Places in a text, as it is written, that the query found. */
  mark(text: string, lang: string): TextRange[];
  /** Another spelling of the query, from the words of the feed. */
  readonly didYouMean?: string;
}

export interface Engine {
  /** Undefined for a text without a single word: then nothing is asked for. Never throws. */
  search(text: string): EngineResult | undefined;
  /** The words of the query as typed, for help with empty results. */
  words(text: string): string[];
}
