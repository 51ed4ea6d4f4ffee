/** From the scores of the units to the hits of the query. */
import type {EngineHit} from './engine.js';
import {scoreLoosely, scoreUnit, type UnitScores} from './score-units.js';
import type {Unit} from './units.js';
import type {WordIndex} from './word-index.js';

/** With fewer hits than this, offers that meet only some of the words come as similar ones. */
const FEW = 5;
const MAX_LOOSE = 20;
/** Share of the query, by weight, that a loose hit must meet. */
const MIN_SHARE = 0.4;
/** All words in one field are worth more than words all over the offer. */
const TOGETHER = 1.3;

function strictHits(size: number, units: readonly Unit[], found: readonly UnitScores[]): EngineHit[] {
  const hits: EngineHit[] = [];
  const similar = units.some((unit) => unit.similar);
  for (let doc = 0; doc < size; doc++) {
    let sum = 0;
    let fields = -1;
    for (const {scores, fields: mask} of found) {
      const score = scores[doc] ?? 0;
      if (score === 0) {
        sum = 0;
        break;
      }
      sum += score;
      fields &= mask[doc] ?? 0;
    }
    if (sum > 0) hits.push({doc, score: (sum / units.length) * (fields && units.length > 1 ? TOGETHER : 1), similar});
  }
  return hits;
}

/** Rare words say more; a word that no offer has says most. */
function rarity({scores}: UnitScores): number {
  let count = 0;
  for (const score of scores) if (score > 0) count++;
  return Math.log(1 + (scores.length + 1) / (count + 1));
}

/** Offers that meet a good part of the query. */
function looseHits(index: WordIndex, units: readonly Unit[], taken: ReadonlySet<number>): EngineHit[] {
  const found = units.map((unit) => scoreLoosely(index, unit));
  const weights = found.map(rarity);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const hits: EngineHit[] = [];
  for (let doc = 0; doc < index.size; doc++) {
    if (taken.has(doc)) continue;
    let met = 0;
    let sum = 0;
    found.forEach(({scores}, i) => {
      const score = scores[doc] ?? 0;
      const weight = weights[i] ?? 0;
      if (score > 0) met += weight;
      sum += weight * score;
    });
    const share = total > 0 ? met / total : 0;
    if (share >= MIN_SHARE) hits.push({doc, score: (share * sum) / total, similar: true});
  }
  return hits.sort((a, b) => b.score - a.score).slice(0, MAX_LOOSE);
}

/** Hits of all units together, and similar ones where there are few. */
export function rankHits(index: WordIndex, units: readonly Unit[]): EngineHit[] {
  if (units.length === 0) return [];
  const found = units.map((unit) => scoreUnit(index, unit));
  const strict = strictHits(index.size, units, found);
  const canLoosen = units.length > 1 || units.some(({all}) => all);
  if (strict.length >= FEW || !canLoosen) return strict;
  return [...strict, ...looseHits(index, units, new Set(strict.map(({doc}) => doc)))];
}
