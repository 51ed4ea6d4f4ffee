/**
 * Who sits beside whom: an order of each ring with few crossings, short ties and few ties that run across somebody's
 * seat. It starts from the order from left to right that bands would have, and swaps seats while that helps.
 */
import type {Point} from '../curves/cubic.js';
import {itemOrders} from '../layout/order-items.js';
import type {Cast} from '../layout/make-items.js';
import type {Item, Tie} from '../layout/item.js';
import type {Steps} from '../../steps/steps.js';
import {TURN} from '../math/trig.js';
import {placeAt} from './ring-item.js';
import {SeatCosts} from './seat-costs.js';

export interface Ordered {
  /** Items of each ring, against the clock from twelve o'clock. */
  readonly rings: readonly (readonly Item[])[];
  /** The angle at which each item would sit if all had the same room. */
  readonly angle: ReadonlyMap<Item, number>;
}

/** Pairs of ties that are looked at before the order has to do. */
const BUDGET = 6_000_000;

const weightOf = (item: Item): number => {
  if (!item.block) return 1;
  return item.block.counted ? 2 : 1 + Math.ceil(item.block.members.length / 8) * 0.3;
};

/** Angles of a ring's items, with a gap at twelve o'clock as wide as one seat. */
function evenAngles(ring: readonly Item[]): number[] {
  // Two stand opposite each other, level with the middle.
  const top = ring.length === 2 ? 0 : 1;
  const total = ring.reduce((sum, item) => sum + weightOf(item), top);
  let sum = top / 2;
  return ring.map((item) => {
    const at = sum + weightOf(item) / 2;
    sum += weightOf(item);
    return (at / total) * TURN;
  });
}

class Search {
  readonly angle = new Map<Item, number>();
  readonly #costs: SeatCosts;

  constructor(
    readonly rings: Item[][],
    ties: readonly Tie[],
    fixed: ReadonlyMap<Item, Point>,
  ) {
    this.#costs = new SeatCosts(rings.flat(), ties, fixed);
    rings.forEach((_, ring) => this.#sit(ring));
  }

  get #isOver(): boolean {
    return this.#costs.work >= BUDGET;
  }

  *run(): Steps<void> {
    for (let round = 0; round < 6 && !this.#isOver; round += 1) {
      let gained = 0;
      for (let ring = 0; ring < this.rings.length; ring += 1) {
        for (let k = 0; k < this.rings[ring]!.length; k += 1) {
          gained += this.#improve(ring, k) + this.#move(ring, k);
          yield undefined;
        }
      }
      if (gained < 1e-6) return;
    }
  }

  /** Swaps a seat with any later one where that helps; returns what it brings. */
  #improve(ring: number, k: number): number {
    const seats = this.rings[ring]!;
    let gained = 0;
    for (let other = k + 1; other < seats.length && !this.#isOver; other += 1) {
      const [a, b] = [seats[k]!, seats[other]!];
      const changed = weightOf(a) === weightOf(b) ? [a, b] : seats.slice(k, other + 1);
      const before = this.#costs.of(changed);
      this.#swap(ring, k, other);
      const gain = before - this.#costs.of(changed);
      if (gain > 1e-6) gained += gain;
      else this.#swap(ring, k, other);
    }
    return gained;
  }

  /** Moves an item to the place of another one, and all between by one. */
  #move(ring: number, from: number): number {
    const seats = this.rings[ring]!;
    let gained = 0;
    let at = from;
    for (let to = 0; to < seats.length && !this.#isOver; to += 1) {
      if (Math.abs(to - at) < 2) continue;
      const changed = seats.slice(Math.min(at, to), Math.max(at, to) + 1);
      const before = this.#costs.of(changed);
      this.#take(ring, at, to);
      const gain = before - this.#costs.of(changed);
      if (gain > 1e-6) [gained, at] = [gained + gain, to];
      else this.#take(ring, to, at);
    }
    return gained;
  }

  #take(ring: number, from: number, to: number): void {
    const seats = this.rings[ring]!;
    seats.splice(to, 0, ...seats.splice(from, 1));
    this.#sit(ring);
  }

  #swap(ring: number, k: number, other: number): void {
    const seats = this.rings[ring]!;
    [seats[k], seats[other]] = [seats[other]!, seats[k]!];
    this.#sit(ring);
  }

  #sit(ring: number): void {
    const seats = this.rings[ring]!;
    const last = Math.max(1, this.rings.length - 1);
    const radius = ring === 0 && seats.length === 1 ? 0 : (ring + 0.45) / (last + 0.45);
    evenAngles(seats).forEach((angle, k) => {
      this.angle.set(seats[k]!, angle);
      this.#costs.seat(seats[k]!, placeAt(angle, radius));
    });
  }
}

/**
 * @param rings the items to seat, ring by ring
 * @param ties those that are drawn as lines
 * @param fixed places that are given, in radii of the outermost ring
 */
export function* orderRings(
  rings: readonly (readonly Item[])[],
  ties: readonly Tie[],
  cast: Cast,
  fixed: ReadonlyMap<Item, Point>,
): Steps<Ordered> {
  const place = new Map<Item, number>();
  const orders = yield* itemOrders({items: cast.items, ties});
  orders[0]?.sequence.forEach((item, k) => place.set(item, k));
  const sorted = rings.map((ring) =>
    [...ring].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
  );
  const search = new Search(sorted, ties, fixed);
  yield* search.run();
  return {rings: search.rings, angle: search.angle};
}
