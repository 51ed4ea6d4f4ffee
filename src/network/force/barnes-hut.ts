/** Far groups of points as one: a quadtree in flat arrays, built anew from points sorted along a Morton curve. */

/** Points a leaf holds at most, unless they coincide. */
const BUCKET = 8;
const BITS = 15;
const SIDE = 1 << BITS;

/**
 * A quadtree over weighted points. Cells stand in depth-first order, so that a walk is one loop: into a cell is the next
 * number, past it is `skip`. All arrays are reused from one build to the next.
 * @see Barnes, Hut, A hierarchical O(N log N) force-calculation algorithm (Nature 1986)
 */
export class BarnesHut {
  /** Point numbers along the curve; leaves hold ranges of it. */
  readonly order: Int32Array;
  /** Coordinates and masses in that order. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly ms: Float64Array;
  cells = 0;
  cx: Float64Array;
  cy: Float64Array;
  mass: Float64Array;
  /** Squared side of the cell. */
  side2: Float64Array;
  skip: Int32Array;
  /** Range of points for a leaf; `first` is −1 for an inner cell. */
  first: Int32Array;
  last: Int32Array;
  readonly #codes: Int32Array;
  readonly #spareCodes: Int32Array;
  readonly #spareOrder: Int32Array;
  readonly #bins = new Int32Array(1024);

  constructor(readonly count: number) {
    const most = Math.max(16, count);
    this.order = new Int32Array(count);
    this.xs = new Float64Array(count);
    this.ys = new Float64Array(count);
    this.ms = new Float64Array(count);
    this.cx = new Float64Array(most);
    this.cy = new Float64Array(most);
    this.mass = new Float64Array(most);
    this.side2 = new Float64Array(most);
    this.skip = new Int32Array(most);
    this.first = new Int32Array(most);
    this.last = new Int32Array(most);
    this.#codes = new Int32Array(count);
    this.#spareCodes = new Int32Array(count);
    this.#spareOrder = new Int32Array(count);
  }

  /** @param positions `[x0, y0, …]` */
  build(positions: Float64Array, masses: Float64Array): void {
    const side = this.#encode(positions);
    this.#sort();
    for (let k = 0; k < this.count; k += 1) {
      const point = this.order[k]!;
      this.xs[k] = positions[2 * point]!;
      this.ys[k] = positions[2 * point + 1]!;
      this.ms[k] = masses[point]!;
    }
    this.cells = 0;
    if (this.count > 0) this.#cell(0, this.count, 2 * BITS - 2, side);
  }

  #encode(positions: Float64Array): number {
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let k = 0; k < 2 * this.count; k += 2) {
      const [x, y] = [positions[k]!, positions[k + 1]!];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    const side = Math.max(right - left, bottom - top) || 1;
    const scale = (SIDE - 1) / side;
    for (let i = 0; i < this.count; i += 1) {
      const x = Math.floor((positions[2 * i]! - left) * scale);
      const y = Math.floor((positions[2 * i + 1]! - top) * scale);
      this.#codes[i] = spread(x) | (spread(y) << 1);
      this.order[i] = i;
    }
    return side;
  }

  /** Three passes of ten bits; stable, so equal codes keep the points' own order. */
  #sort(): void {
    let [codes, order] = [this.#codes, this.order];
    let [toCodes, toOrder] = [this.#spareCodes, this.#spareOrder];
    const bins = this.#bins;
    for (let shift = 0; shift < 30; shift += 10) {
      bins.fill(0);
      for (const code of codes) bins[(code >>> shift) & 1023]! += 1;
      for (let b = 0, sum = 0; b < 1024; b += 1) {
        const size = bins[b]!;
        bins[b] = sum;
        sum += size;
      }
      for (let k = 0; k < codes.length; k += 1) {
        const code = codes[k]!;
        const at = bins[(code >>> shift) & 1023]!++;
        toCodes[at] = code;
        toOrder[at] = order[k]!;
      }
      [codes, toCodes] = [toCodes, codes];
      [order, toOrder] = [toOrder, order];
    }
    this.#codes.set(codes);
    this.order.set(order);
  }

  #cell(from: number, to: number, shift: number, side: number): void {
    const cell = this.cells;
    this.cells += 1;
    if (cell >= this.skip.length) this.#grow();
    this.side2[cell] = side * side;
    if (to - from <= BUCKET || shift < 0) {
      this.first[cell] = from;
      this.last[cell] = to;
    } else {
      this.first[cell] = -1;
      for (let start = from; start < to;) {
        const quarter = (this.#codes[start]! >>> shift) & 3;
        let end = start + 1;
        while (end < to && ((this.#codes[end]! >>> shift) & 3) === quarter) end += 1;
        this.#cell(start, end, shift - 2, side / 2);
        start = end;
      }
    }
    this.skip[cell] = this.cells;
    this.#weigh(cell, from, to);
  }

  #weigh(cell: number, from: number, to: number): void {
    let [x, y, mass] = [0, 0, 0];
    if (this.first[cell]! < 0) {
      for (let child = cell + 1; child < this.skip[cell]!; child = this.skip[child]!) {
        x += this.cx[child]! * this.mass[child]!;
        y += this.cy[child]! * this.mass[child]!;
        mass += this.mass[child]!;
      }
    } else {
      for (let k = from; k < to; k += 1) {
        x += this.xs[k]! * this.ms[k]!;
        y += this.ys[k]! * this.ms[k]!;
        mass += this.ms[k]!;
      }
    }
    this.mass[cell] = mass;
    this.cx[cell] = mass > 0 ? x / mass : this.xs[from]!;
    this.cy[cell] = mass > 0 ? y / mass : this.ys[from]!;
  }

  #grow(): void {
    const larger = <T extends Float64Array | Int32Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    const most = 2 * this.skip.length;
    this.cx = larger(this.cx, new Float64Array(most));
    this.cy = larger(this.cy, new Float64Array(most));
    this.mass = larger(this.mass, new Float64Array(most));
    this.side2 = larger(this.side2, new Float64Array(most));
    this.skip = larger(this.skip, new Int32Array(most));
    this.first = larger(this.first, new Int32Array(most));
    this.last = larger(this.last, new Int32Array(most));
  }
}

/** Puts a zero between all bits of a number below 2¹⁵. */
function spread(value: number): number {
  let bits = value;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}
