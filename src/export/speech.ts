/** In which languages an export speaks, and of which day. */
import {textIn} from '../feed/text-in.js';
import type {Day, Text} from '../feed/types.js';
import {harmlessLine, harmlessText} from './harmless.js';

export interface Speech {
  /** BCP 47 tags, best first: the reader's own, then those of the feed. */
  readonly languages: readonly string[];
  /** Decides what is over, and whose name may still be told. */
  readonly day: Day;
}

/** A feed text on one line, harmless; empty for none. */
export function lineOf(text: Text | undefined, {languages}: Speech): string {
  return text === undefined ? '' : harmlessLine(textIn(text, languages).value);
}

/** The same with its lines. */
export function proseOf(text: Text | undefined, {languages}: Speech): string {
  return text === undefined ? '' : harmlessText(textIn(text, languages).value);
}
