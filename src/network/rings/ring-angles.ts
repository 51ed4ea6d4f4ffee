/** Angles on one ring: as near as possible to the wanted ones, each neighbour clear of the next. */
import {areNear} from '../curves/obstacles.js';
import {TURN} from '../math/trig.js';
import type {Box} from '../types.js';
import {partsOf, type RingItem} from './ring-item.js';

const STEP = TURN / 720;
const COARSE = 8;

const areClear = (a: readonly Box[], b: readonly Box[], gap: number): boolean =>
  !a.some((one) => b.some((other) => areNear(one, other, gap)));

export interface RingRoom {
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

class Solver {
  constructor(
    readonly items: readonly RingItem[],
    readonly room: RingRoom,
  ) {}

  parts(item: RingItem, angle: number): readonly Box[] {
    return partsOf(item.footprint(angle, this.room.radius), this.room.unit);
  }

  /** The least distance of two neighbours around the middle between them. */
  separation(a: RingItem, b: RingItem, middle: number): number {
    const isClear = (by: number): boolean =>
      areClear(this.parts(a, middle - by / 2), this.parts(b, middle + by / 2), this.room.gap);
    let by = STEP;
    while (by < TURN / 2 && !isClear(by)) by += COARSE * STEP;
    for (let k = 1; k < COARSE && by > STEP && isClear(by - STEP); k += 1) by -= STEP;
    return by;
  }

  /** How far from twelve o'clock an item stands clear of what is there. */
  margin(item: RingItem, sign: 1 | -1): number {
    const {plates, gap} = this.room;
    let by = TURN / 3;
    while (by > 0 && areClear(this.parts(item, sign * by), plates, gap)) by -= 4 * STEP;
    return Math.max(0, by + 4 * STEP);
  }
}

/** Angles for all items in their order; undefined where the ring is too small for them. */
export function ringAngles(
  items: readonly RingItem[],
  wanted: readonly number[],
  room: RingRoom,
): number[] | undefined {
  const [first, last] = [items[0], items[items.length - 1]];
  if (!first || !last || room.radius === 0) return items.map(() => TURN / 2);
  const solver = new Solver(items, room);
  const low = solver.margin(first, 1);
  const high = TURN - solver.margin(last, -1);
  let angles = [...wanted];
  for (let round = 0; round < 5; round += 1) {
    const offsets = [0];
    for (let k = 1; k < items.length; k += 1) {
      const middle = ((angles[k - 1] ?? 0) + (angles[k] ?? 0)) / 2;
      offsets.push(offsets[k - 1]! + solver.separation(items[k - 1]!, items[k]!, middle));
    }
    const span = offsets[offsets.length - 1]!;
    if (low + span > high) return undefined;
    const flat = rising(wanted.map((value, k) => value - offsets[k]!));
    angles = flat.map((value, k) => Math.max(low, Math.min(high - span, value)) + offsets[k]!);
  }
  return angles;
}
