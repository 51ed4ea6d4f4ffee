/**
 * Lanes of one channel between two rows: each tie that moves sideways there gets a height of its own, so that no two
 * tracks ever run along the same line, and in an order that crosses least. (Orthogonal layer routing; compare Sander,
 * "Layout of directed hypergraphs with orthogonal hyperedges", 2004.)
 */

import {Pace, type Steps} from '../../steps/steps.js';

/** A sideways move in a channel. Ends at the upper edge of the channel are `tops`, at its lower edge `bottoms`. */
export interface Move {
  readonly tops: readonly number[];
  readonly bottoms: readonly number[];
}

/** Two uprights nearer than this count as one. */
const NEAR = 3;

/** What it costs when two uprights run over each other: more than any number of crossings. */
const MERGE = 10_000;

const MOST_SIFTED = 400;

/** Pairs compared between two pauses. */
const SHARE = 12_000;

interface Span {
  readonly low: number;
  readonly high: number;
}

const spanOf = ({tops, bottoms}: Move): Span => ({
  low: Math.min(...tops, ...bottoms),
  high: Math.max(...tops, ...bottoms),
});

const inside = (at: number, {low, high}: Span): number => (at > low && at < high ? 1 : 0);

/** Cost of `upper` lying above `lower`: crossings, and uprights that would run over each other. */
function costAbove(upper: Move, upperSpan: Span, lower: Move, lowerSpan: Span): number {
  let cost = 0;
  for (const top of lower.tops) {
    cost += inside(top, upperSpan);
    for (const bottom of upper.bottoms) if (Math.abs(top - bottom) < NEAR) cost += MERGE;
  }
  for (const bottom of upper.bottoms) cost += inside(bottom, lowerSpan);
  return cost;
}

/** How much more it costs to have i above k than k above i. */
function* preferences(
  moves: readonly Move[],
  spans: readonly Span[],
  pace: Pace,
): Steps<Float64Array[]> {
  const count = moves.length;
  const prefer = moves.map(() => new Float64Array(count));
  for (let i = 0; i < count; i += 1) {
    for (let k = 0; k < i; k += 1) {
      const cost =
        costAbove(moves[i]!, spans[i]!, moves[k]!, spans[k]!) -
        costAbove(moves[k]!, spans[k]!, moves[i]!, spans[i]!);
      prefer[i]![k] = cost;
      prefer[k]![i] = -cost;
    }
    if (pace.isDue(i)) yield;
  }
  return prefer;
}

/** Puts one move at the best place of a sequence; says whether that changed anything. */
function sift(sequence: number[], move: number, prefer: readonly Float64Array[]): boolean {
  const home = sequence.indexOf(move);
  let cost = 0;
  let best = 0;
  let place = home;
  for (let k = home - 1; k >= 0; k -= 1) {
    cost += prefer[move]![sequence[k]!]!;
    if (cost < best) [best, place] = [cost, k];
  }
  cost = 0;
  for (let k = home + 1; k < sequence.length; k += 1) {
    cost += prefer[sequence[k]!]![move]!;
    if (cost < best) [best, place] = [cost, k];
  }
  if (place === home) return false;
  sequence.splice(home, 1);
  sequence.splice(place, 0, move);
  return true;
}

/** The widest first. */
function byWidth(spans: readonly Span[]): number[] {
  const length = ({low, high}: Span): number => high - low;
  const sequence = spans.map((_, k) => k);
  return sequence.sort(
    (a, b) => length(spans[b]!) - length(spans[a]!) || spans[a]!.low - spans[b]!.low || a - b,
  );
}

function* sequenceOf(
  moves: readonly Move[],
  spans: readonly Span[],
  pace: Pace,
): Steps<readonly number[]> {
  const sequence = byWidth(spans);
  if (moves.length > MOST_SIFTED) return sequence;
  const prefer = yield* preferences(moves, spans, pace);
  for (let round = 0; round < 12; round += 1) {
    let moved = false;
    for (let move = 0; move < moves.length; move += 1) {
      moved = sift(sequence, move, prefer) || moved;
      if (pace.isDue(moves.length / 4)) yield;
    }
    if (!moved) break;
  }
  return sequence;
}

export interface Lanes {
  /** Lane of each move, 0 at the top. */
  readonly lane: readonly number[];
  readonly count: number;
  /** Pairs of moves (the one to nudge first) whose uprights would run over each other. */
  readonly clashes: readonly (readonly [number, number])[];
}

/**
 * Assigns lanes.
 * @param clearance least distance from left to right of two moves in one lane
 */
export function* assignLanes(moves: readonly Move[], clearance: number): Steps<Lanes> {
  const pace = new Pace(SHARE);
  const spans = moves.map(spanOf);
  const sequence = yield* sequenceOf(moves, spans, pace);
  const lane = moves.map(() => 0);
  const clashes: (readonly [number, number])[] = [];
  let count = 0;
  for (let k = 0; k < sequence.length; k += 1) {
    const move = sequence[k]!;
    const span = spans[move]!;
    let own = 0;
    for (let before = 0; before < k; before += 1) {
      const other = sequence[before]!;
      const {low, high} = spans[other]!;
      if (low > span.high + clearance || high < span.low - clearance) continue;
      own = Math.max(own, lane[other]! + 1);
      if (costAbove(moves[other]!, spans[other]!, moves[move]!, span) >= MERGE)
        clashes.push([move, other]);
    }
    lane[move] = own;
    count = Math.max(count, own + 1);
    if (pace.isDue(k)) yield;
  }
  return {lane, count, clashes};
}
