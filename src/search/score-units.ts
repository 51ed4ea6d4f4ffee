/** Scores of all documents for one unit of a query. */
import {addBit, emptyBitmap, hasBit, type Bitmap} from './bitmap.js';
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

/** How well documents meet something. */
export interface UnitScores {
  /** Those with a score, in no order. */
  readonly docs: readonly number[];
  /** By document; 0, or nothing at all, for all others. */
  readonly scores: Float32Array;
}

const NONE: UnitScores = {docs: [], scores: new Float32Array(0)};

/** Scores that only grow. */
export class GrowingScores implements UnitScores {
  readonly docs: number[] = [];
  readonly scores: Float32Array;

  constructor(size: number) {
    this.scores = new Float32Array(size);
  }

  /** Keeps the higher of two scores. */
  raise(doc: number, score: number): void {
    const before = this.scores[doc] ?? 0;
    if (score <= before) return;
    if (before === 0) this.docs.push(doc);
    this.scores[doc] = score;
  }
}

/** Documents for an audience that has just this name; undefined where no audience has it. */
function isForThem(index: WordIndex, wishes: readonly Wish[]): Bitmap | undefined {
  let docs: Bitmap | undefined;
  for (const {key, how} of wishes) {
    if (how !== 'exact') continue;
    for (const packed of index.lookup(key)) {
      if (fitOf(packed) !== EXACT) continue;
      for (const posting of index.postingsOf(entryOf(packed)))
        if ((fieldsOf(posting) & AUDIENCES) !== 0)
          addBit((docs ??= emptyBitmap(index.size)), docOf(posting));
    }
  }
  return docs;
}

function addWishes(index: WordIndex, wishes: readonly Wish[], found: GrowingScores): void {
  const weights = fieldWeights();
  const own = isForThem(index, wishes);
  for (const {key, quality, whole} of wishes) {
    for (const packed of index.lookup(key)) {
      const fit = fitOf(packed);
      if (whole && fit === MODIFIER) continue;
      const factor = quality * (FIT[fit] ?? 1);
      const others = fit === MODIFIER && own ? ASIDE : 1;
      for (const posting of index.postingsOf(entryOf(packed))) {
        const doc = docOf(posting);
        const share = others < 1 && own && hasBit(own, doc) ? 1 : others;
        found.raise(doc, share * factor * (weights[fieldsOf(posting)] ?? 0));
      }
    }
  }
}

const fewest = (all: readonly UnitScores[]): UnitScores =>
  all.reduce((least, one) => (one.docs.length < least.docs.length ? one : least), all[0] ?? NONE);

/** Documents that meet all of these. */
export function docsOfAll(all: readonly UnitScores[]): number[] {
  return fewest(all).docs.filter((doc) => all.every(({scores}) => (scores[doc] ?? 0) > 0));
}

/** All parts are wanted; the weakest decides. */
function addParts(index: WordIndex, parts: readonly Unit[], found: GrowingScores): void {
  const all = parts.map((part) => scoreUnit(index, part));
  for (const doc of docsOfAll(all)) {
    let least = Infinity;
    for (const {scores} of all) least = Math.min(least, scores[doc] ?? 0);
    found.raise(doc, APART * least);
  }
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

function scoreAnew(index: WordIndex, {all, wishes}: Unit): UnitScores {
  if (!all && wishes.length === 0) return NONE;
  const found = new GrowingScores(index.size);
  if (all) addParts(index, all, found);
  addWishes(index, wishes, found);
  return found;
}

/** How well each document meets a unit by its weaker wishes. */
export function scoreLoosely(index: WordIndex, unit: Unit): UnitScores {
  const wishes = unit.loose();
  if (wishes.length === 0) return NONE;
  const found = new GrowingScores(index.size);
  addWishes(index, wishes, found);
  return found;
}
