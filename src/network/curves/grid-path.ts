/** A way around everything: shortest path over a grid of points (A*), for ties that no plain curve can make. */
import type {Box} from '../types.js';
import type {Point} from './cubic.js';
import type {End} from './ends.js';
import type {Obstacles} from './obstacles.js';

const DIAGONAL = Math.SQRT2;

/** What a cell costs more for each line that runs there already. */
const SHARED = 2;

/** And what it costs more outside of the circle. */
const FAR = 8;

const EVERYWHERE: Box = {x: -1e6, y: -1e6, width: 2e6, height: 2e6};

class Heap {
  readonly #items: number[] = [];
  readonly #keys: number[] = [];

  get size(): number {
    return this.#items.length;
  }

  push(item: number, cost: number): void {
    let k = this.#items.length;
    while (k > 0) {
      const up = (k - 1) >> 1;
      if (this.#keys[up]! <= cost) break;
      this.#items[k] = this.#items[up]!;
      this.#keys[k] = this.#keys[up]!;
      k = up;
    }
    this.#items[k] = item;
    this.#keys[k] = cost;
  }

  pop(): number {
    const top = this.#items[0]!;
    const item = this.#items.pop()!;
    const cost = this.#keys.pop()!;
    const size = this.#items.length;
    let k = 0;
    while (size > 0) {
      let next = 2 * k + 1;
      if (next >= size) break;
      if (next + 1 < size && this.#keys[next + 1]! < this.#keys[next]!) next += 1;
      if (this.#keys[next]! >= cost) break;
      this.#items[k] = this.#items[next]!;
      this.#keys[k] = this.#keys[next]!;
      k = next;
    }
    if (size > 0) {
      this.#items[k] = item;
      this.#keys[k] = cost;
    }
    return top;
  }
}

export class GridPaths {
  readonly #columns: number;
  readonly #rows: number;
  readonly #left: number;
  readonly #top: number;
  readonly #covered: Uint16Array;
  readonly #used: Uint8Array;
  readonly #far: Uint8Array;

  /**
   * @param pitch distance of two points; passages must be wider
   * @param margin distance from obstacles that is always kept
   * @param reach radius around the origin that is left only where that must be
   */
  constructor(
    readonly obstacles: Obstacles,
    readonly pitch: number,
    readonly margin: number,
    reach = Infinity,
  ) {
    const {all} = obstacles;
    const room = pitch * 8;
    this.#left = Math.min(...all.map((one) => one.x), 0) - room;
    this.#top = Math.min(...all.map((one) => one.y), 0) - room;
    const right = Math.max(...all.map((one) => one.x + one.width), 0) + room;
    const bottom = Math.max(...all.map((one) => one.y + one.height), 0) + room;
    this.#columns = Math.ceil((right - this.#left) / pitch) + 1;
    this.#rows = Math.ceil((bottom - this.#top) / pitch) + 1;
    this.#covered = new Uint16Array(this.#columns * this.#rows);
    this.#used = new Uint8Array(this.#columns * this.#rows);
    for (const one of all) this.#cover(one, 1);
    this.#far = new Uint8Array(this.#columns * this.#rows).map((_, cell) => {
      const [x, y] = this.#pointOf(cell);
      return x * x + y * y > reach * reach ? FAR : 0;
    });
  }

  /** Points from one end to the other; undefined where there is no way. The marks of both ends may be entered. */
  find(a: End, b: End): Point[] | undefined {
    this.#open(a, -1);
    this.#open(b, -1);
    const way = this.#search(this.#cellOf([a.x, a.y]), this.#cellOf([b.x, b.y]));
    this.#open(a, 1);
    this.#open(b, 1);
    if (!way) return undefined;
    const points = way.map((cell) => this.#pointOf(cell));
    return [[a.x, a.y], ...points.slice(1, -1), [b.x, b.y]];
  }

  /** A mark is open as far as its end's box reaches: of a block only what is around the port. */
  #open(end: End, by: number): void {
    const reach = this.margin + 2 * this.pitch;
    const {x, y, width, height} = end.box;
    const clip = {x: x - reach, y: y - reach, width: width + 2 * reach, height: height + 2 * reach};
    for (const one of this.obstacles.all) if (one.key === end.id) this.#cover(one, by, clip);
  }

  use(points: readonly Point[]): void {
    for (const point of points) {
      const cell = this.#cellOf(point);
      for (const near of [cell, cell - 1, cell + 1, cell - this.#columns, cell + this.#columns])
        if ((this.#used[near] ?? 255) < 4) this.#used[near] = this.#used[near]! + 1;
    }
  }

  #cover(box: Box, by: number, clip: Box = EVERYWHERE): void {
    const {margin, pitch} = this;
    const first = (low: number, clipped: number, start: number): number =>
      Math.max(0, Math.ceil((Math.max(low - margin, clipped) - start) / pitch));
    const last = (high: number, clipped: number, start: number, count: number): number =>
      Math.min(count - 1, Math.floor((Math.min(high + margin, clipped) - start) / pitch));
    const from = first(box.x, clip.x, this.#left);
    const to = last(box.x + box.width, clip.x + clip.width, this.#left, this.#columns);
    const top = first(box.y, clip.y, this.#top);
    const bottom = last(box.y + box.height, clip.y + clip.height, this.#top, this.#rows);
    for (let y = top; y <= bottom; y += 1) {
      for (let x = from; x <= to; x += 1) this.#covered[y * this.#columns + x]! += by;
    }
  }

  #cellOf([x, y]: Point): number {
    const column = Math.round((x - this.#left) / this.pitch);
    const row = Math.round((y - this.#top) / this.pitch);
    return (
      Math.max(0, Math.min(this.#rows - 1, row)) * this.#columns +
      Math.max(0, Math.min(this.#columns - 1, column))
    );
  }

  #pointOf(cell: number): Point {
    const column = cell % this.#columns;
    const row = (cell - column) / this.#columns;
    return [this.#left + column * this.pitch, this.#top + row * this.pitch];
  }

  #search(start: number, goal: number): number[] | undefined {
    const cost = new Float64Array(this.#covered.length).fill(Infinity);
    const before = new Int32Array(this.#covered.length).fill(-1);
    const heap = new Heap();
    cost[start] = 0;
    heap.push(start, 0);
    while (heap.size > 0) {
      const cell = heap.pop();
      if (cell === goal) return this.#trace(before, goal);
      if (cost[cell] === -1) continue;
      const sofar = cost[cell]!;
      cost[cell] = -1;
      this.#relax(cell, sofar, goal, cost, before, heap);
    }
    return undefined;
  }

  #relax(
    cell: number,
    sofar: number,
    goal: number,
    cost: Float64Array,
    before: Int32Array,
    heap: Heap,
  ): void {
    const column = cell % this.#columns;
    for (let dy = -1; dy <= 1; dy += 1) {
      for (let dx = -1; dx <= 1; dx += 1) {
        const next = cell + dy * this.#columns + dx;
        if (column + dx < 0 || column + dx >= this.#columns || next === cell) continue;
        if ((this.#covered[next] ?? 1) > 0 || this.#cutsCorner(cell, dx, dy)) continue;
        const step =
          (dx !== 0 && dy !== 0 ? DIAGONAL : 1) *
          (1 + SHARED * this.#used[next]! + this.#far[next]!);
        if (sofar + step >= cost[next]!) continue;
        cost[next] = sofar + step;
        before[next] = cell;
        heap.push(next, sofar + step + this.#distance(next, goal));
      }
    }
  }

  /** A step aslant needs both cells beside it. */
  #cutsCorner(cell: number, dx: number, dy: number): boolean {
    if (dx === 0 || dy === 0) return false;
    const beside = [this.#covered[cell + dx], this.#covered[cell + dy * this.#columns]];
    return beside.some((covered) => (covered ?? 1) > 0);
  }

  #distance(a: number, b: number): number {
    const dx = Math.abs((a % this.#columns) - (b % this.#columns));
    const dy = Math.abs(Math.floor(a / this.#columns) - Math.floor(b / this.#columns));
    return Math.max(dx, dy) + (DIAGONAL - 1) * Math.min(dx, dy);
  }

  #trace(before: Int32Array, goal: number): number[] {
    const way = [goal];
    for (let cell = before[goal]!; cell >= 0; cell = before[cell]!) way.push(cell);
    return way.reverse();
  }
}
