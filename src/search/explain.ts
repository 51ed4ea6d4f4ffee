import type {Feed} from '../feed/types.js';
import type {Reason, TextRange} from './types.js';
import type {Unit} from './units.js';
import type {WordIndex} from './word-index.js';
export function explainOffer(_index: WordIndex, _feed: Feed, _doc: number, _units: readonly Unit[]): Reason[] { return []; }
export function markText(_index: WordIndex, _shown: string, _lang: string, _units: readonly Unit[]): TextRange[] { return []; }
