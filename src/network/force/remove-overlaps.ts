import type {Sizes} from '../math/bounds.js';
import {BoxGrid} from './box-grid.js';

export interface OverlapOptions {
  /** Least gap between two boxes. */
  readonly gap: number;
  /** How freely each box moves against others, above 0; all alike by default. */
  readonly freedom?: Float64Array;
}

/** Rounds before the picture starts to grow, and by how much it grows in each one after. */
const PATIENCE = 60;
const GROWTH = 1.03;

/** Boxes that are pushed apart between two breaks. */
const SLICE = 4096;

const CLEAR = 1e-3;

/**
 * Moves boxes apart until none overlaps: each pair that does is pushed apart on the axis where less way is needed, again
 * and again; where that does not come to an end the picture grows a little each time, so that it always does.
 * Boxes that coincide part by their numbers.
 * @param positions centres `[x0, y0, …]`, moved in place
 */
export function* removeOverlaps(
  positions: Float64Array,
  sizes: Sizes,
  options: OverlapOptions,
): Generator<undefined, void> {
  const count = positions.length / 2;
  if (count < 2) return;
  const pusher = new Pusher(positions, sizes, options);
  for (let round = 0; ; round += 1) {
    if (round >= PATIENCE) grow(positions, round < 4 * PATIENCE ? GROWTH : 1.3);
    pusher.sort();
    let pushed = 0;
    for (let from = 0; from < count; from += SLICE) {
      pushed += pusher.push(from, Math.min(count, from + SLICE));
      yield;
    }
    if (pushed === 0) return;
  }
}

/** How many pairs of boxes have less than the gap between them. */
export function countOverlaps(positions: Float64Array, sizes: Sizes, gap: number): number {
  if (positions.length < 4) return 0;
  const pusher = new Pusher(positions, sizes, {gap});
  pusher.sort();
  let sum = 0;
  for (let i = 0; i < positions.length / 2; i += 1) sum += pusher.touching(i);
  return sum;
}

class Pusher {
  readonly #grid: BoxGrid;
  readonly #found: Int32Array;
  readonly #usual: readonly [number, number];
  readonly #largest: readonly [number, number];

  constructor(
    readonly positions: Float64Array,
    readonly sizes: Sizes,
    readonly options: OverlapOptions,
  ) {
    const count = positions.length / 2;
    this.#grid = new BoxGrid(count);
    this.#found = new Int32Array(count);
    this.#usual = [mean(sizes.widths) + options.gap, mean(sizes.heights) + options.gap];
    this.#largest = [most(sizes.widths), most(sizes.heights)];
  }

  sort(): void {
    this.#grid.build(this.positions, this.#usual[0], this.#usual[1]);
  }

  push(from: number, to: number): number {
    let pushed = 0;
    for (let i = from; i < to; i += 1) {
      const near = this.#near(i);
      for (let k = 0; k < near; k += 1) {
        const j = this.#found[k]!;
        if (j > i && this.#part(i, j)) pushed += 1;
      }
    }
    return pushed;
  }

  touching(i: number): number {
    const near = this.#near(i);
    let sum = 0;
    for (let k = 0; k < near; k += 1) {
      const j = this.#found[k]!;
      if (j > i && Math.min(...this.#depth(i, j)) > CLEAR / 2) sum += 1;
    }
    return sum;
  }

  #near(i: number): number {
    const {positions, sizes, options} = this;
    const dx = (sizes.widths[i]! + this.#largest[0]) / 2 + options.gap;
    const dy = (sizes.heights[i]! + this.#largest[1]) / 2 + options.gap;
    return this.#grid.around(positions[2 * i]!, positions[2 * i + 1]!, dx, dy, this.#found);
  }

  #depth(i: number, j: number): [number, number] {
    const {positions, sizes, options} = this;
    const x = Math.abs(positions[2 * i]! - positions[2 * j]!);
    const y = Math.abs(positions[2 * i + 1]! - positions[2 * j + 1]!);
    return [
      (sizes.widths[i]! + sizes.widths[j]!) / 2 + options.gap - x,
      (sizes.heights[i]! + sizes.heights[j]!) / 2 + options.gap - y,
    ];
  }

  #part(i: number, j: number): boolean {
    const {positions: p, sizes, options} = this;
    const dx = p[2 * j]! - p[2 * i]!;
    const dy = p[2 * j + 1]! - p[2 * i + 1]!;
    const tooNarrow = (sizes.widths[i]! + sizes.widths[j]!) / 2 + options.gap - Math.abs(dx);
    if (tooNarrow <= CLEAR / 2) return false;
    const tooLow = (sizes.heights[i]! + sizes.heights[j]!) / 2 + options.gap - Math.abs(dy);
    if (tooLow <= CLEAR / 2) return false;
    const isAcross = tooNarrow < tooLow;
    const axis = isAcross ? 0 : 1;
    const way = (isAcross ? tooNarrow : tooLow) + CLEAR;
    const sign = (isAcross ? dx : dy) < 0 ? -1 : 1;
    const [a, b] = options.freedom ? [options.freedom[i]!, options.freedom[j]!] : [1, 1];
    const share = a / (a + b);
    p[2 * i + axis]! -= sign * way * share;
    p[2 * j + axis]! += sign * way * (1 - share);
    return true;
  }
}

/** Away from the middle. */
function grow(positions: Float64Array, factor: number): void {
  const count = positions.length / 2;
  let [x, y] = [0, 0];
  for (let k = 0; k < positions.length; k += 2) {
    x += positions[k]! / count;
    y += positions[k + 1]! / count;
  }
  for (let k = 0; k < positions.length; k += 2) {
    positions[k] = x + (positions[k]! - x) * factor;
    positions[k + 1] = y + (positions[k + 1]! - y) * factor;
  }
}

const mean = (numbers: Float64Array): number =>
  numbers.reduce((sum, value) => sum + value, 0) / numbers.length;

const most = (numbers: Float64Array): number =>
  numbers.reduce((best, value) => Math.max(best, value), 0);
