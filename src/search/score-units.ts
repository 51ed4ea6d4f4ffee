/** Scores of all documents for one unit of a query. */
import {fieldBit, fieldWeights} from './field-weights.js';
import type {Unit, Wish} from './units.js';
import {docOf, entryOf, EXACT, fieldsOf, fitOf, MODIFIER, type WordIndex} from './word-index.js';

/** Worth of a hit on the word as written, its family, its last part, another part. */
const FIT = [1, 0.97, 0.85, 0.8];
/** Worth of a compound whose parts stand apart. */
const APART = 0.7;

/** What a part of a word is worth where it names an audience, and the offer is not for them: Eltern|beirat. */
const ASIDE = 0.15;
const AUDIENCES = fieldBit('audiences');

/** One score for each document; 0 where the unit is not met. */
export type UnitScores = Float32Array;

/** Documents for an audience that has just this name; undefined where no audience has it. */
function isForThem(index: WordIndex, wishes: readonly Wish[]): ReadonlySet<number> | undefined {
  const docs = new Set<number>();
  for (const {key, how} of wishes) {
    if (how !== 'exact') continue;
    for (const packed of index.lookup(key)) {
      if (fitOf(packed) !== EXACT) continue;
      for (const posting of index.postingsOf(entryOf(packed)))
        if ((fieldsOf(posting) & AUDIENCES) !== 0) docs.add(docOf(posting));
    }
  }
  return docs.size > 0 ? docs : undefined;
}

function addWishes(index: WordIndex, wishes: readonly Wish[], scores: UnitScores): void {
  const weights = fieldWeights();
  const own = isForThem(index, wishes);
  for (const {key, quality, whole} of wishes) {
    for (const packed of index.lookup(key)) {
      if (whole && fitOf(packed) === MODIFIER) continue;
      const factor = quality * (FIT[fitOf(packed)] ?? 1);
      for (const posting of index.postingsOf(entryOf(packed))) {
        const doc = docOf(posting);
        const isAside = own !== undefined && fitOf(packed) === MODIFIER && !own.has(doc);
        const score = (isAside ? ASIDE : 1) * factor * (weights[fieldsOf(posting)] ?? 0);
        if (score > (scores[doc] ?? 0)) scores[doc] = score;
      }
    }
  }
}

/** All parts are wanted; the weakest decides. */
function scoreParts(index: WordIndex, parts: readonly Unit[]): UnitScores {
  const found = parts.map((part) => scoreUnit(index, part));
  const scores = new Float32Array(index.size);
  for (let doc = 0; doc < index.size; doc++) {
    let least = Infinity;
    for (const part of found) least = Math.min(least, part[doc] ?? 0);
    scores[doc] = APART * least;
  }
  return scores;
}

/** A unit that is met strictly is asked for again where a query is taken loosely. */
const scored = new WeakMap<Unit, UnitScores>();

/** How well each document meets a unit; not to be written to. */
export function scoreUnit(index: WordIndex, unit: Unit): UnitScores {
  const known = scored.get(unit);
  if (known) return known;
  const scores = scoreAnew(index, unit);
  scored.set(unit, scores);
  return scores;
}

function scoreAnew(index: WordIndex, unit: Unit): UnitScores {
  const scores = unit.all ? scoreParts(index, unit.all) : new Float32Array(index.size);
  addWishes(index, unit.wishes, scores);
  return scores;
}

/** How well each document meets a unit by its weaker wishes. */
export function scoreLoosely(index: WordIndex, unit: Unit): UnitScores {
  const scores = new Float32Array(index.size);
  addWishes(index, unit.loose(), scores);
  return scores;
}
