/** From the scores of the units to the hits of the query. */
import {addBit, docsOf, emptyBitmap} from './bitmap.js';
import {closeness, unitsByEntry} from './closeness.js';
import type {EngineHit, EngineResult} from './engine.js';
import {docsOfAll, GrowingScores, scoreLoosely, scoreUnit, type UnitScores} from './score-units.js';
import type {Plan, Unit} from './units.js';
import type {WordIndex} from './word-index.js';

/** With fewer hits than this, offers that meet only a part of the query come as similar ones. */
const FEW = 5;
const MAX_LOOSE = 20;
/** Share of the query, by weight, that a loose hit must meet. */
const MIN_SHARE = 0.3;
/** What a loose match is worth beside a sure one. */
const LOOSELY = 0.6;
/** What it adds to a sure one. */
const BESIDE = 0.5;
/** Share of a question that makes a hit. */
const ANSWER = 0.6;
const MAX_ANSWERS = 12;
/** What it adds when all words stand side by side. */
const TOGETHER = 0.6;
/** So many of the best hits are looked at for that. */
const MAX_LOOKED_AT = 1000;

/** Equals in the order of the feed. */
const byScore = (a: EngineHit, b: EngineHit) => b.score - a.score || a.doc - b.doc;

/** Documents that meet all units. */
function strictHits(index: WordIndex, units: readonly Unit[]): EngineHit[] {
  const found = units.map((unit) => scoreUnit(index, unit));
  const similar = units.some((unit) => unit.similar);
  return docsOfAll(found).map((doc) => {
    const sum = found.reduce((all, {scores}) => all + (scores[doc] ?? 0), 0);
    return {doc, score: sum / units.length, similar};
  });
}

/** Hits with the words near to each other come first among their like. */
function preferClose(
  index: WordIndex,
  units: readonly Unit[],
  hits: readonly EngineHit[],
): EngineHit[] {
  if (units.length < 2) return [...hits];
  const bits = unitsByEntry(index, units);
  const best = hits.length > MAX_LOOKED_AT ? [...hits].sort(byScore) : hits;
  return best.map((hit, i) => {
    const near = i < MAX_LOOKED_AT ? closeness(index, hit.doc, bits, units.length) : 0;
    return {...hit, score: hit.score * (1 + TOGETHER * near)};
  });
}

/** Rare words say more; a word that no offer has says most. */
const rarity = (count: number, size: number): number => Math.log(1 + (size + 1) / (count + 1));

interface LooseHit extends EngineHit {
  /** Share of the query that is met, by weight. */
  readonly share: number;
}

/** What a piece of the query finds as it is meant, and what it finds taken loosely. */
interface Evidence {
  readonly strict: UnitScores;
  readonly loose: UnitScores;
  readonly weight: number;
}

/** The higher score of each document. */
function higher(index: WordIndex, all: readonly UnitScores[]): UnitScores {
  const best = new GrowingScores(index.size);
  for (const {docs, scores} of all) for (const doc of docs) best.raise(doc, scores[doc] ?? 0);
  return best;
}

function evidenceOf(index: WordIndex, piece: Unit, whole: UnitScores | undefined): Evidence {
  const own = scoreUnit(index, piece);
  const strict = whole && whole.docs.length > 0 ? higher(index, [own, whole]) : own;
  const loose = scoreLoosely(index, piece);
  return {strict, loose, weight: rarity(strict.docs.length || loose.docs.length, index.size)};
}

/** Evidence of each piece of a unit; who meets the whole unit meets all of its pieces. */
function evidence(index: WordIndex, unit: Unit): Evidence[] {
  const pieces = unit.pieces?.();
  if (!pieces) return [evidenceOf(index, unit, undefined)];
  const whole = scoreUnit(index, unit);
  return pieces.map((piece) => evidenceOf(index, piece, whole));
}

/** Weight of the pieces that a document meets. */
function metBy(pieces: readonly Evidence[], doc: number): number {
  let met = 0;
  for (const {strict, loose, weight} of pieces) {
    if ((strict.scores[doc] ?? 0) > 0) met += weight;
    else if ((loose.scores[doc] ?? 0) > 0) met += LOOSELY * weight;
  }
  return met;
}

function evidenceFor(pieces: readonly Evidence[], doc: number): number {
  let sum = 0;
  for (const {strict, loose, weight} of pieces) {
    const sure = strict.scores[doc] ?? 0;
    const vague = LOOSELY * Math.sqrt(loose.scores[doc] ?? 0);
    sum += weight * (sure > 0 ? Math.sqrt(sure) + BESIDE * vague : vague);
  }
  return sum;
}

/** The best so many of thousands, with all that are as good as the last of them; best first. */
function bestOf(hits: readonly LooseHit[], count: number): readonly LooseHit[] {
  if (hits.length <= count) return [...hits].sort(byScore);
  const scores = new Float64Array(hits.length);
  hits.forEach(({score}, at) => (scores[at] = score));
  const least = scores.sort()[scores.length - count] ?? 0;
  return hits.filter(({score}) => score >= least).sort(byScore);
}

/** Documents that meet any of the pieces, in any way. */
function docsOfAny(index: WordIndex, pieces: readonly Evidence[]): number[] {
  const bits = emptyBitmap(index.size);
  for (const {strict, loose} of pieces)
    for (const {docs} of [strict, loose]) for (const doc of docs) addBit(bits, doc);
  return docsOf(bits);
}

/** The offers that meet a good part of the query, as many as are wanted, best first. */
function looseHits(index: WordIndex, units: readonly Unit[], count: number): readonly LooseHit[] {
  const pieces = units.flatMap((unit) => evidence(index, unit));
  const total = pieces.reduce((sum, {weight}) => sum + weight, 0);
  const hits: LooseHit[] = [];
  for (const doc of docsOfAny(index, pieces)) {
    const share = metBy(pieces, doc) / total;
    if (share < MIN_SHARE) continue;
    hits.push({doc, score: (share * evidenceFor(pieces, doc)) / total, similar: true, share});
  }
  return bestOf(hits, count);
}

/** The best answers to a question are hits, the next ones similar. */
function answers(loose: readonly LooseHit[]): EngineHit[] {
  return loose
    .slice(0, MAX_ANSWERS + MAX_LOOSE)
    .map(({doc, score, share}, i) => ({doc, score, similar: share < ANSWER || i >= MAX_ANSWERS}));
}

/** Similar ones besides, where there are few. */
function besides(index: WordIndex, units: readonly Unit[], strict: readonly EngineHit[]) {
  const canLoosen = units.length > 1 || units.some(({pieces}) => pieces);
  if (strict.length >= FEW || !canLoosen) return [];
  const taken = new Set(strict.map(({doc}) => doc));
  return looseHits(index, units, MAX_LOOSE + FEW)
    .filter(({doc}) => !taken.has(doc))
    .slice(0, MAX_LOOSE);
}

/** Hits of all units together; closeness, and similar ones, where somebody wants to see them. */
export function rankHits(
  index: WordIndex,
  {units, isQuestion}: Plan,
): Pick<EngineResult, 'hits' | 'ranked'> {
  if (isQuestion) {
    const hits = answers(looseHits(index, units, MAX_ANSWERS + MAX_LOOSE));
    return {hits, ranked: () => hits};
  }
  const hits = strictHits(index, units);
  let ranked: readonly EngineHit[] | undefined;
  return {
    hits,
    ranked: () => (ranked ??= [...preferClose(index, units, hits), ...besides(index, units, hits)]),
  };
}
