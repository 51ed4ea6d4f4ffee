/**
 * One order of all items from left to right that keeps crossings and lengths low: barycentre to begin with, then sifting
 * (each item tries every place) on the true change of the crossing count, from several starts. After Matuszewski,
 * Schönfeld and Molitor, "Using sifting for k-layer straightline crossing minimization" (1999).
 */
import {countCrossings, doCross, totalLength, type OrderGraph, type OrderTie} from './crossings.js';
import {Pace, type Steps} from '../../steps/steps.js';

/** What one crossing weighs against one place of length. */
const CROSSING = 6;

const MOST_ROUNDS = 12;

/** Swaps, times the ties they look at, between two pauses. */
const SHARE = 4_000;

/** With more ties than this one start and few rounds have to do. */
const MANY_TIES = 250;
const FEW_ROUNDS = 3;

/** Beyond this many items or ties sifting costs more than it brings; the barycentre has to do. */
const MOST_SIFTED = 420;
const MOST_SIFTED_TIES = 900;

class Sifter {
  readonly sequence: number[];
  readonly at: Int32Array;
  readonly #ties: readonly OrderTie[][];

  constructor(
    readonly graph: OrderGraph,
    start: readonly number[],
  ) {
    this.sequence = [...start];
    this.at = new Int32Array(graph.count);
    this.sequence.forEach((item, place) => (this.at[item] = place));
    const ties: OrderTie[][] = this.sequence.map(() => []);
    for (const tie of graph.ties) {
      ties[tie.upper]!.push(tie);
      ties[tie.lower]!.push(tie);
    }
    this.#ties = ties;
  }

  *run(rounds: number): Steps<void> {
    const byTies = [...this.sequence].sort(
      (a, b) => this.#ties[b]!.length - this.#ties[a]!.length || a - b,
    );
    const pace = new Pace(SHARE);
    for (let round = 0; round < rounds; round += 1) {
      let gained = 0;
      for (const item of byTies) {
        if (this.#ties[item]!.length === 0) continue;
        gained += this.#sift(item);
        if (pace.isDue(this.sequence.length * this.#ties[item]!.length)) yield;
      }
      if (gained === 0) return;
    }
  }

  cost(): number {
    return CROSSING * countCrossings(this.graph, this.at) + totalLength(this.graph, this.at);
  }

  /** Tries all places for one item and leaves it at the best; returns what that brings. */
  #sift(item: number): number {
    const home = this.at[item]!;
    let cost = 0;
    let best = 0;
    let place = home;
    const look = (): void => {
      if (cost < best) {
        best = cost;
        place = this.at[item]!;
      }
    };
    while (this.at[item]! > 0) {
      cost += this.#swap(this.at[item]! - 1);
      look();
    }
    while (this.at[item]! < this.sequence.length - 1) {
      cost += this.#swap(this.at[item]!);
      look();
    }
    while (this.at[item]! > place) this.#swap(this.at[item]! - 1);
    return -best;
  }

  /** Swaps the items at a place and the next one; returns the change in cost. */
  #swap(place: number): number {
    const a = this.sequence[place]!;
    const b = this.sequence[place + 1]!;
    const before = this.#local(a, b);
    this.sequence[place] = b;
    this.sequence[place + 1] = a;
    this.at[b] = place;
    this.at[a] = place + 1;
    return this.#local(a, b) - before;
  }

  /** The part of the cost that a swap of two neighbours can change. */
  #local(a: number, b: number): number {
    const ofA = this.#ties[a]!;
    const ofB = this.#ties[b]!;
    let cost = 0;
    for (const e of ofA) {
      cost += e.weight * Math.abs(this.at[e.upper]! - this.at[e.lower]!);
      for (const f of ofB) if (e !== f && doCross(e, f, this.at)) cost += CROSSING;
    }
    for (const f of ofB) {
      if (f.upper !== a && f.lower !== a)
        cost += f.weight * Math.abs(this.at[f.upper]! - this.at[f.lower]!);
    }
    return cost;
  }
}

/** Neighbours stand together: each item moves to the mean place of those it is tied to, a few times over. */
function barycentre(graph: OrderGraph, start: readonly number[]): number[] {
  let sequence = [...start];
  for (let round = 0; round < 8; round += 1) {
    const at = new Float64Array(graph.count);
    sequence.forEach((item, place) => (at[item] = place));
    const sum = new Float64Array(graph.count);
    const ties = new Float64Array(graph.count);
    for (const {upper, lower, weight} of graph.ties) {
      sum[upper] = sum[upper]! + weight * at[lower]!;
      sum[lower] = sum[lower]! + weight * at[upper]!;
      ties[upper] = ties[upper]! + weight;
      ties[lower] = ties[lower]! + weight;
    }
    const mean = at.map((place, item) =>
      ties[item]! > 0 ? (sum[item]! / ties[item]! + place) / 2 : place,
    );
    sequence = [...sequence].sort((a, b) => mean[a]! - mean[b]! || at[a]! - at[b]!);
  }
  return sequence;
}

/** A walk along the ties, upper rows first: what belongs together comes together. */
function walk(graph: OrderGraph): number[] {
  const near: number[][] = [];
  for (let k = 0; k < graph.count; k += 1) near.push([]);
  for (const {upper, lower} of graph.ties) {
    near[upper]!.push(lower);
    near[lower]!.push(upper);
  }
  const seen = new Set<number>();
  const visit = (start: number): void => {
    const stack = [start];
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
      if (seen.has(item)) continue;
      seen.add(item);
      stack.push(...near[item]!.filter((other) => !seen.has(other)).reverse());
    }
  };
  const starts = near.map((_, item) => item).sort((a, b) => graph.row[a]! - graph.row[b]! || a - b);
  for (const item of starts) if (near[item]!.length > 0) visit(item);
  for (const item of starts) visit(item);
  return [...seen];
}

/** Items without a tie keep to the end, in their own order. */
function looseLast(graph: OrderGraph, sequence: readonly number[]): number[] {
  const tied = new Set(graph.ties.flatMap(({upper, lower}) => [upper, lower]));
  return [
    ...sequence.filter((item) => tied.has(item)),
    ...sequence.filter((item) => !tied.has(item)).sort((a, b) => a - b),
  ];
}

/** A sequence of item numbers, and what its crossings and lengths cost. */
export interface Ordering {
  readonly sequence: readonly number[];
  readonly cost: number;
}

/** The best orderings that were found, each once, the best first. */
export function* totalOrders(graph: OrderGraph): Steps<readonly Ordering[]> {
  const plain = [...Array(graph.count).keys()];
  const walked = walk(graph);
  const isLarge = graph.ties.length > MANY_TIES;
  const starts = isLarge
    ? [barycentre(graph, walked)]
    : [walked, barycentre(graph, walked), plain, barycentre(graph, plain)];
  const ordered = starts.map((start) => looseLast(graph, start));
  if (graph.count > MOST_SIFTED || graph.ties.length > MOST_SIFTED_TIES)
    return [{sequence: ordered[isLarge ? 0 : 1] ?? plain, cost: 0}];
  const found = new Map<string, Ordering>();
  for (const start of ordered) {
    const sifter = new Sifter(graph, start);
    yield* sifter.run(isLarge ? FEW_ROUNDS : MOST_ROUNDS);
    const {sequence} = sifter;
    found.set(sequence.join(' '), {sequence, cost: sifter.cost()});
  }
  return [...found.values()].sort((a, b) => a.cost - b.cost);
}
