/** Scores of all documents for one unit of a query. */
import {fieldWeights} from './field-weights.js';
import type {Unit, Wish} from './units.js';
import {docOf, entryOf, fieldsOf, fitOf, type WordIndex} from './word-index.js';

/** Worth of a hit on the word as written, its family, its last part, another part. */
const FIT = [1, 0.97, 0.85, 0.8];
/** Worth of a compound whose parts stand apart. */
const APART = 0.7;

export interface UnitScores {
  /** 0 where the unit is not met. */
  readonly scores: Float32Array;
  /** Bits of the fields where it was found. */
  readonly fields: Uint16Array;
}

function emptyScores(size: number): UnitScores {
  return {scores: new Float32Array(size), fields: new Uint16Array(size)};
}

function addWishes(index: WordIndex, wishes: readonly Wish[], {scores, fields}: UnitScores): void {
  const weights = fieldWeights();
  for (const {key, quality} of wishes) {
    for (const packed of index.lookup(key)) {
      const factor = quality * (FIT[fitOf(packed)] ?? 1);
      for (const posting of index.postingsOf(entryOf(packed))) {
        const doc = docOf(posting);
        const mask = fieldsOf(posting);
        const score = factor * (weights[mask] ?? 0);
        fields[doc] = (fields[doc] ?? 0) | mask;
        if (score > (scores[doc] ?? 0)) scores[doc] = score;
      }
    }
  }
}

/** All parts are wanted; the weakest decides. */
function scoreParts(index: WordIndex, parts: readonly Unit[]): UnitScores {
  const {scores, fields} = emptyScores(index.size);
  const found = parts.map((part) => scoreUnit(index, part));
  for (let doc = 0; doc < index.size; doc++) {
    const least = found.reduce((low, part) => Math.min(low, part.scores[doc] ?? 0), Infinity);
    scores[doc] = APART * least;
    fields[doc] = found.reduce((all, part) => all & (part.fields[doc] ?? 0), -1);
  }
  return {scores, fields};
}

/** How well each document meets a unit. */
export function scoreUnit(index: WordIndex, unit: Unit): UnitScores {
  if (unit.all) return scoreParts(index, unit.all);
  const result = emptyScores(index.size);
  addWishes(index, unit.wishes, result);
  return result;
}

/** The same, with the weaker wishes. */
export function scoreLoosely(index: WordIndex, unit: Unit): UnitScores {
  const result = emptyScores(index.size);
  addWishes(index, unit.loose, result);
  const strict = scoreUnit(index, unit);
  for (let doc = 0; doc < index.size; doc++) {
    result.scores[doc] = Math.max(result.scores[doc] ?? 0, strict.scores[doc] ?? 0);
  }
  return result;
}
