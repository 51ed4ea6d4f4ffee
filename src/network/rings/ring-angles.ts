/** Angles on one ring: as near as possible to the wanted ones, each neighbour clear of the next. */
import {TURN} from '../math/trig.js';
import type {Box} from '../types.js';
import {areApart, boxSetOf, type BoxSet} from './box-set.js';
import {partsOf, type RingItem} from './ring-item.js';

const STEP = TURN / 720;
/** Steps that are skipped where nothing is known yet. */
const COARSE = 8;
const MOST = 360;

export interface RingRoom {
  readonly items: readonly RingItem[];
  readonly radius: number;
  /** Distance that is kept. */
  readonly gap: number;
  /** Half the side of a unit of a block. */
  readonly unit: number;
  /** What stands at twelve o'clock. */
  readonly plates: readonly Box[];
}

/** Isotonic regression: the nearest values that never fall (pool adjacent violators). */
function rising(wanted: readonly number[]): number[] {
  const pools: {sum: number; count: number}[] = [];
  for (const value of wanted) {
    pools.push({sum: value, count: 1});
    for (;;) {
      const [a, b] = [pools[pools.length - 2], pools[pools.length - 1]];
      if (!a || !b || a.sum / a.count <= b.sum / b.count) break;
      a.sum += b.sum;
      a.count += b.count;
      pools.pop();
    }
  }
  return pools.flatMap(({sum, count}) => Array<number>(count).fill(sum / count));
}

/** One ring at one radius: how far its items must stand from each other and from twelve o'clock. */
export class RingSpaces {
  readonly low: number;
  readonly high: number;
  readonly #plates: BoxSet;
  /** The last distance of each item from the one before, in steps: the next is seldom far from it. */
  readonly #steps: number[] = [];

  constructor(readonly room: RingRoom) {
    const {items, plates} = room;
    this.#plates = boxSetOf(plates);
    const [first, last] = [items[0], items[items.length - 1]];
    this.low = first ? this.#margin(first, 1) : 0;
    this.high = last ? TURN - this.#margin(last, -1) : TURN;
  }

  /** The least distance of an item from the one before, around the middle between them. */
  separation(k: number, middle: number): number {
    const [a, b] = [this.room.items[k - 1], this.room.items[k]];
    if (!a || !b) return 0;
    const isClear = (steps: number): boolean => {
      const half = (steps * STEP) / 2;
      return areApart(this.#parts(a, middle - half), this.#parts(b, middle + half), this.room.gap);
    };
    const known = this.#steps[k];
    let steps = known ?? 1;
    const stride = known === undefined ? COARSE : 1;
    while (steps < MOST && !isClear(steps)) steps += stride;
    while (steps > 1 && isClear(steps - 1)) steps -= 1;
    this.#steps[k] = steps;
    return steps * STEP;
  }

  /** How far from twelve o'clock an item stands clear of what is there. */
  #margin(item: RingItem, sign: 1 | -1): number {
    const {gap} = this.room;
    let by = TURN / 3;
    while (by > 0 && areApart(this.#parts(item, sign * by), this.#plates, gap)) by -= 4 * STEP;
    return Math.max(0, by + 4 * STEP);
  }

  #parts(item: RingItem, angle: number): BoxSet {
    return boxSetOf(partsOf(item.footprint(angle, this.room.radius), this.room.unit));
  }
}

/** Angles for all items in their order; undefined where the ring is too small for them. */
export function ringAngles(spaces: RingSpaces, wanted: readonly number[]): number[] | undefined {
  const {low, high, room} = spaces;
  if (room.items.length === 0 || room.radius === 0) return room.items.map(() => TURN / 2);
  let angles = [...wanted];
  for (let round = 0; round < 5; round += 1) {
    const offsets = [0];
    for (let k = 1; k < angles.length; k += 1) {
      const middle = ((angles[k - 1] ?? 0) + (angles[k] ?? 0)) / 2;
      offsets.push(offsets[k - 1]! + spaces.separation(k, middle));
    }
    const span = offsets[offsets.length - 1]!;
    if (low + span > high) return undefined;
    const flat = rising(wanted.map((value, k) => value - offsets[k]!));
    const before = angles;
    angles = flat.map((value, k) => Math.max(low, Math.min(high - span, value)) + offsets[k]!);
    if (angles.every((angle, k) => angle === before[k])) break;
  }
  return angles;
}
