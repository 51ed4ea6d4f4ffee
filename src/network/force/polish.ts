import type {Adjacency} from '../stress/adjacency.js';
import {hopDistances} from '../stress/hop-distances.js';
import type {Random} from '../stress/random.js';
import {doSegmentsCross} from './do-segments-cross.js';

export interface PolishOptions {
  readonly random: Random;
  /** Visits of all nodes. */
  readonly rounds: number;
  /** What all crossings at the start together weigh against stress. */
  readonly weight: number;
}

/** Places that are tried for a node at each visit. */
const TRIES = 6;

/**
 * Moves single nodes, each with its leaves, to where fewer ties cross and stress hardly grows, by trial. The number of
 * trials follows from the graph alone. Meant for up to some hundred nodes: time grows with nodes × ties.
 * @param positions `[x0, y0, …]`, moved in place
 */
export function* polish(
  graph: Adjacency,
  positions: Float64Array,
  options: PolishOptions,
): Generator<undefined, void> {
  if (graph.count < 4) return;
  const state = new Polisher(graph, positions, options);
  for (let round = 0; round < options.rounds; round += 1)
    for (let node = 0; node < graph.count; node += 1) {
      state.visit(node, 1 - round / options.rounds);
      if (node % 4 === 0) yield;
    }
}

const degreeOf = ({offsets}: Adjacency, node: number): number =>
  offsets[node + 1]! - offsets[node]!;

class Polisher {
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  /** Steps between all pairs, row by row. */
  readonly #steps: Int32Array[];
  readonly #unit: number[][] = [];
  readonly #inUnit: Uint8Array;
  #scale = 1;
  #crossingWeight = 0;
  #length = 1;
  /** Ways to try; the first is to stay. */
  readonly #tryX = new Float64Array(TRIES + 1);
  readonly #tryY = new Float64Array(TRIES + 1);
  readonly #near: Int32Array;
  #nearCount = 0;
  /** Of the place that was looked at last. */
  #crossings = 0;

  constructor(
    readonly graph: Adjacency,
    readonly positions: Float64Array,
    readonly options: PolishOptions,
  ) {
    const {count, offsets, targets} = graph;
    const [from, to]: [number[], number[]] = [[], []];
    const queue = new Int32Array(count);
    this.#steps = [];
    for (let i = 0; i < count; i += 1) {
      this.#steps.push(hopDistances(graph, i, queue));
      const unit = [i];
      for (let k = offsets[i]!; k < offsets[i + 1]!; k += 1) {
        const j = targets[k]!;
        if (j > i) {
          from.push(i);
          to.push(j);
        }
        if (degreeOf(graph, j) === 1) unit.push(j);
      }
      this.#unit.push(unit);
    }
    this.#from = Int32Array.from(from);
    this.#to = Int32Array.from(to);
    this.#inUnit = new Uint8Array(count);
    this.#near = new Int32Array(from.length);
    this.#measure();
  }

  /** Scale of best stress, usual length of a tie, and what one crossing weighs. */
  #measure(): void {
    const {count} = this.graph;
    const p = this.positions;
    let [relative, squared, pairs] = [0, 0, 0];
    for (let i = 0; i < count; i += 1)
      for (let j = 0; j < i; j += 1) {
        const r = this.#distance(i, j) / this.#steps[i]![j]!;
        relative += r;
        squared += r * r;
        pairs += 1;
      }
    this.#scale = squared > 0 ? relative / squared : 1;
    let [length, crossings] = [0, 0];
    this.#nearCount = this.#from.length;
    for (let e = 0; e < this.#from.length; e += 1) this.#near[e] = e;
    for (let e = 0; e < this.#from.length; e += 1) {
      const [a, b] = [this.#from[e]!, this.#to[e]!];
      length += this.#distance(a, b);
      crossings += this.#crossed(p[2 * a]!, p[2 * a + 1]!, p[2 * b]!, p[2 * b + 1]!, b);
    }
    this.#length = length / Math.max(1, this.#from.length);
    this.#crossingWeight = (2 * pairs * this.options.weight) / Math.max(1, crossings);
  }

  #distance(i: number, j: number): number {
    const dx = this.positions[2 * i]! - this.positions[2 * j]!;
    const dy = this.positions[2 * i + 1]! - this.positions[2 * j + 1]!;
    return Math.sqrt(dx * dx + dy * dy);
  }

  visit(node: number, heat: number): void {
    if (degreeOf(this.graph, node) === 0) return;
    const p = this.positions;
    const unit = this.#unit[node]!;
    for (const member of unit) this.#inUnit[member] = 1;
    this.#propose(node, heat);
    this.#gather(unit);
    const best = this.#choose(unit, degreeOf(this.graph, node) === 1);
    for (const member of unit) {
      this.#inUnit[member] = 0;
      p[2 * member]! += this.#tryX[best]!;
      p[2 * member + 1]! += this.#tryY[best]!;
    }
  }

  /** A leaf leaves its place beside its hub only for fewer crossings, other nodes also for less stress. */
  #choose(unit: readonly number[], isLeaf: boolean): number {
    let least = this.#cost(unit, 0);
    const most = isLeaf ? this.#crossings : Infinity;
    let best = 0;
    if (most === 0) return best;
    for (let k = 1; k <= TRIES; k += 1) {
      const cost = this.#cost(unit, k);
      if (cost < least && this.#crossings < most) [least, best] = [cost, k];
    }
    return best;
  }

  /** Ways to try: half around where the node is, half around one of its neighbours, where one that crosses much often belongs. */
  #propose(node: number, heat: number): void {
    const {random} = this.options;
    const {offsets, targets} = this.graph;
    const p = this.positions;
    const from = offsets[node]!;
    const neighbours = offsets[node + 1]! - from;
    for (let k = 1; k <= TRIES; k += 1) {
      const other = k % 2 === 0 ? node : targets[from + Math.floor(random() * neighbours)]!;
      const reach = this.#length * (0.3 + 2 * heat) * (k % 2 === 0 ? 1 : 0.7);
      this.#tryX[k] = p[2 * other]! - p[2 * node]! + (2 * random() - 1) * reach;
      this.#tryY[k] = p[2 * other + 1]! - p[2 * node + 1]! + (2 * random() - 1) * reach;
    }
  }

  /** Ties that the unit's ties can meet at one of the places to try. */
  #gather(unit: readonly number[]): void {
    const {offsets, targets} = this.graph;
    const p = this.positions;
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    const hold = (x: number, y: number): void => {
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    };
    for (const member of unit) {
      for (let k = 0; k <= TRIES; k += 1)
        hold(p[2 * member]! + this.#tryX[k]!, p[2 * member + 1]! + this.#tryY[k]!);
      for (let k = offsets[member]!; k < offsets[member + 1]!; k += 1)
        if (this.#inUnit[targets[k]!] === 0) hold(p[2 * targets[k]!]!, p[2 * targets[k]! + 1]!);
    }
    let near = 0;
    for (let e = 0; e < this.#from.length; e += 1) {
      const [c, d] = [2 * this.#from[e]!, 2 * this.#to[e]!];
      const [cx, dx] = [p[c]!, p[d]!];
      if ((cx < left && dx < left) || (cx > right && dx > right)) continue;
      const [cy, dy] = [p[c + 1]!, p[d + 1]!];
      if ((cy < top && dy < top) || (cy > bottom && dy > bottom)) continue;
      if (this.#inUnit[c >> 1] === 1 || this.#inUnit[d >> 1] === 1) continue;
      this.#near[near++] = e;
    }
    this.#nearCount = near;
  }

  #cost(unit: readonly number[], trial: number): number {
    const {offsets, targets} = this.graph;
    const p = this.positions;
    const dx = this.#tryX[trial]!;
    const dy = this.#tryY[trial]!;
    let crossings = 0;
    let stress = 0;
    for (const member of unit) {
      const x = p[2 * member]! + dx;
      const y = p[2 * member + 1]! + dy;
      stress += this.#stress(member, x, y);
      for (let k = offsets[member]!; k < offsets[member + 1]!; k += 1) {
        const j = targets[k]!;
        const isOwn = this.#inUnit[j] === 1;
        if (isOwn && j < member) continue;
        const [u, v] = [p[2 * j]! + (isOwn ? dx : 0), p[2 * j + 1]! + (isOwn ? dy : 0)];
        crossings += this.#crossed(x, y, u, v, isOwn ? -1 : j);
      }
    }
    this.#crossings = crossings;
    return stress + this.#crossingWeight * crossings;
  }

  #stress(member: number, x: number, y: number): number {
    const p = this.positions;
    const steps = this.#steps[member]!;
    let sum = 0;
    for (let j = 0; j < steps.length; j += 1) {
      if (this.#inUnit[j] === 1) continue;
      const dx = x - p[2 * j]!;
      const dy = y - p[2 * j + 1]!;
      const r = (this.#scale * Math.sqrt(dx * dx + dy * dy)) / steps[j]! - 1;
      sum += r * r;
    }
    return sum;
  }

  /** Gathered ties that cross a segment, without those that end where it ends. */
  #crossed(ax: number, ay: number, bx: number, by: number, other: number): number {
    const p = this.positions;
    const left = ax < bx ? ax : bx;
    const right = ax < bx ? bx : ax;
    const top = ay < by ? ay : by;
    const bottom = ay < by ? by : ay;
    let sum = 0;
    for (let k = 0; k < this.#nearCount; k += 1) {
      const e = this.#near[k]!;
      const c = this.#from[e]!;
      const d = this.#to[e]!;
      const cx = p[2 * c]!;
      const dx = p[2 * d]!;
      if ((cx < left && dx < left) || (cx > right && dx > right)) continue;
      const cy = p[2 * c + 1]!;
      const dy = p[2 * d + 1]!;
      if ((cy < top && dy < top) || (cy > bottom && dy > bottom)) continue;
      if (c === other || d === other) continue;
      if (doSegmentsCross(ax, ay, bx, by, cx, cy, dx, dy)) sum += 1;
    }
    return sum;
  }
}
