/** What an order of seats costs: lengths of ties, crossings, ties across somebody's seat, and the wrong side of the compass. */
import type {Point} from '../curves/cubic.js';
import {compassRank} from '../layout/compass.js';
import type {Item, Tie} from '../layout/item.js';

/** Weights against one radius of length. */
const CROSSING = 0.6;
const HIT = 0.8;
const COMPASS = 3;

/** How near a tie may pass a box or a sign, in radii. */
const REACH = {box: 0.13, sign: 0.06, block: 0.08} as const;

const NOWHERE: readonly number[] = [];

/** Places and ends are kept as numbers in flat arrays: they are read some million times. */
export class SeatCosts {
  /** Pairs of ties and items that were looked at. */
  work = 0;
  readonly #index = new Map<Item, number>();
  readonly #x: number[] = [];
  readonly #y: number[] = [];
  readonly #reach: number[] = [];
  readonly #compass: (number | undefined)[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #weight: number[] = [];
  readonly #tiesOf: number[][] = [];
  /** Those that are seated. */
  readonly #all: readonly number[];
  /** The last count at which a tie was one of those that change. */
  readonly #isOwn: Uint32Array;
  #count = 0;

  /**
   * @param items those that are seated, and moved
   * @param fixed others, and where they stand
   */
  constructor(items: readonly Item[], ties: readonly Tie[], fixed: ReadonlyMap<Item, Point>) {
    for (const item of [...items, ...fixed.keys()]) this.#add(item);
    for (const [item, point] of fixed) this.seat(item, point);
    this.#all = [...items.keys()];
    for (const tie of ties) this.#addTie(tie);
    this.#isOwn = new Uint32Array(ties.length);
  }

  #add(item: Item): void {
    if (this.#index.has(item)) return;
    this.#index.set(item, this.#x.length);
    this.#x.push(0);
    this.#y.push(0);
    this.#reach.push(REACH[item.kind]);
    const label = item.kind === 'block' ? undefined : (item.node?.label ?? '');
    this.#compass.push(label === undefined ? undefined : compassRank(label));
    this.#tiesOf.push([]);
  }

  #at(item: Item): number {
    const k = this.#index.get(item);
    if (k === undefined) throw new Error('Neither seated nor fixed');
    return k;
  }

  #addTie(tie: Tie): void {
    const [from, to] = [this.#at(tie.a), this.#at(tie.b)];
    this.#tiesOf[from]?.push(this.#from.length);
    this.#tiesOf[to]?.push(this.#from.length);
    this.#from.push(from);
    this.#to.push(to);
    this.#weight.push(tie.ribbon ? 1 + tie.edges.length / 8 : 1);
  }

  seat(item: Item, [x, y]: Point): void {
    const k = this.#at(item);
    this.#x[k] = x;
    this.#y[k] = y;
  }

  /** What these items cost where they sit, with all that touches them. */
  of(changed: readonly Item[]): number {
    const items = changed.map((item) => this.#at(item));
    this.#count += 1;
    const own: number[] = [];
    let cost = 0;
    for (const item of items) {
      cost += this.#wrongSide(item);
      for (const tie of this.#tiesOf[item] ?? NOWHERE) {
        if (this.#isOwn[tie] === this.#count) continue;
        this.#isOwn[tie] = this.#count;
        own.push(tie);
      }
    }
    for (const tie of own) cost += this.#ofTie(tie);
    const ties = this.#from.length;
    for (let tie = 0; tie < ties; tie += 1)
      if (this.#isOwn[tie] !== this.#count) cost = this.#addHits(cost, tie, items);
    this.work += (own.length + 1) * ties + own.length * this.#all.length;
    return cost;
  }

  #ofTie(tie: number): number {
    const [from, to] = [this.#from[tie]!, this.#to[tie]!];
    const [dx, dy] = [this.#x[to]! - this.#x[from]!, this.#y[to]! - this.#y[from]!];
    let cost = Math.sqrt(dx * dx + dy * dy) * this.#weight[tie]!;
    cost = this.#addHits(cost, tie, this.#all);
    return this.#addCrossings(cost, from, to);
  }

  #addCrossings(cost: number, a: number, b: number): number {
    const [x, y] = [this.#x[a]!, this.#y[a]!];
    const [dx, dy] = [this.#x[b]! - x, this.#y[b]! - y];
    let sum = cost;
    for (let other = 0; other < this.#from.length; other += 1) {
      const [c, d] = [this.#from[other]!, this.#to[other]!];
      if (a === c || b === d || b === c || a === d) continue;
      const left = dx * (this.#y[c]! - y) - dy * (this.#x[c]! - x);
      const right = dx * (this.#y[d]! - y) - dy * (this.#x[d]! - x);
      if (left * right < 0 && this.#side(c, d, a) * this.#side(c, d, b) < 0) sum += CROSSING;
    }
    return sum;
  }

  #side(a: number, b: number, c: number): number {
    const [x, y] = [this.#x[a]!, this.#y[a]!];
    return (this.#x[b]! - x) * (this.#y[c]! - y) - (this.#y[b]! - y) * (this.#x[c]! - x);
  }

  /** Adds for each item that a tie passes, and does not end at. */
  #addHits(cost: number, tie: number, items: readonly number[]): number {
    const [a, b] = [this.#from[tie]!, this.#to[tie]!];
    const [x, y] = [this.#x[a]!, this.#y[a]!];
    const [dx, dy] = [this.#x[b]! - x, this.#y[b]! - y];
    const square = dx * dx + dy * dy || 1;
    let sum = cost;
    for (const item of items) {
      if (item === a || item === b) continue;
      const [px, py] = [this.#x[item]! - x, this.#y[item]! - y];
      const t = Math.max(0, Math.min(1, (px * dx + py * dy) / square));
      const [qx, qy] = [px - t * dx, py - t * dy];
      if (Math.sqrt(qx * qx + qy * qy) < this.#reach[item]!) sum += HIT;
    }
    return sum;
  }

  /** West belongs to the left, Ost to the right. */
  #wrongSide(item: number): number {
    const rank = this.#compass[item];
    if (rank === undefined || rank === 1) return 0;
    const x = this.#x[item]!;
    return COMPASS * Math.max(0, rank === 0 ? 0.15 + x : 0.15 - x);
  }
}
