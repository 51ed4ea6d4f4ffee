/** Which boxes may meet: a grid in flat arrays, cells as large as a usual box. */
import {boundsOf} from '../math/bounds.js';

/**
 * Boxes sorted into the cells their centres are in. Boxes larger than a cell are looked for in as many cells around as
 * the largest box needs.
 */
export class BoxGrid {
  readonly #starts: Int32Array;
  readonly #next: Int32Array;
  readonly #at: Int32Array;
  readonly #sorted: Int32Array;
  #columns = 1;
  #rows = 1;
  #left = 0;
  #top = 0;
  #cellWidth = 1;
  #cellHeight = 1;

  constructor(readonly count: number) {
    this.#starts = new Int32Array(2 * count + 3);
    this.#next = new Int32Array(2 * count + 3);
    this.#at = new Int32Array(count);
    this.#sorted = new Int32Array(count);
  }

  /** Cells are at least `width` by `height`, and never more than about twice as many as there are boxes. */
  build(positions: Float64Array, width: number, height: number): void {
    const {left, right, top, bottom} = boundsOf(positions);
    let [w, h] = [Math.max(width, 1e-9), Math.max(height, 1e-9)];
    const share = (((right - left) / w + 1) * ((bottom - top) / h + 1)) / (2 * this.count);
    if (share > 1) {
      const factor = Math.max(Math.sqrt(share) * 1.01, 1);
      w *= factor;
      h *= factor;
    }
    this.#left = left;
    this.#top = top;
    const most = 2 * this.count + 2;
    this.#columns = Math.min(most, Math.floor((right - left) / w) + 1);
    this.#rows = Math.min(Math.floor(most / this.#columns), Math.floor((bottom - top) / h) + 1);
    this.#cellWidth = w;
    this.#cellHeight = h;
    this.#sort(positions);
  }

  #column(x: number): number {
    return Math.max(0, Math.min(this.#columns - 1, Math.floor((x - this.#left) / this.#cellWidth)));
  }

  #row(y: number): number {
    return Math.max(0, Math.min(this.#rows - 1, Math.floor((y - this.#top) / this.#cellHeight)));
  }

  #sort(positions: Float64Array): void {
    const starts = this.#starts;
    const cells = this.#columns * this.#rows;
    starts.fill(0, 0, cells + 1);
    for (let i = 0; i < this.count; i += 1) {
      const cell =
        this.#row(positions[2 * i + 1]!) * this.#columns + this.#column(positions[2 * i]!);
      this.#at[i] = cell;
      starts[cell + 1]! += 1;
    }
    for (let c = 0; c < cells; c += 1) starts[c + 1]! += starts[c]!;
    this.#next.set(starts);
    for (let i = 0; i < this.count; i += 1) this.#sorted[this.#next[this.#at[i]!]!++] = i;
  }

  /** Numbers of all boxes whose centres may lie within `dx` and `dy` of a point, into `found`; returns how many. */
  around(x: number, y: number, dx: number, dy: number, found: Int32Array): number {
    const [c0, c1] = [this.#column(x - dx), this.#column(x + dx)];
    const [r0, r1] = [this.#row(y - dy), this.#row(y + dy)];
    let size = 0;
    for (let row = r0; row <= r1; row += 1) {
      const from = this.#starts[row * this.#columns + c0]!;
      const to = this.#starts[row * this.#columns + c1 + 1]!;
      for (let k = from; k < to; k += 1) found[size++] = this.#sorted[k]!;
    }
    return size;
  }
}
