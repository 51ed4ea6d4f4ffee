import type {Adjacency} from '../stress/adjacency.js';
import type {Sizes} from '../math/bounds.js';

/** Nodes that move together: a hub with its leaves around it. */
export interface Stars {
  /** For each node the number of its star; nodes without leaves are stars of their own. */
  readonly star: Int32Array;
  readonly count: number;
}

/** Hubs between two breaks. */
const SLICE = 2048;

/** In graphs of more nodes, more leaves than this stand on several circles around their hub: one would be as wide as they are many. */
export const LARGE = 1_000;
const MOST_ON_CIRCLE = 12;

/** So many circles make the least disc, and so far they are apart, in sizes of a leaf with its gap. */
const circlesFor = (leaves: number, nodes: number): number =>
  nodes > LARGE && leaves > MOST_ON_CIRCLE ? Math.round(Math.sqrt(leaves / 6)) : 1;
const APART = 1.1;

/** Every leaf belongs to its only neighbour, unless that is a leaf too. */
export function starsOf({count, offsets, targets}: Adjacency): Stars {
  const degree = (node: number): number => offsets[node + 1]! - offsets[node]!;
  const star = new Int32Array(count).fill(-1);
  let stars = 0;
  for (let node = 0; node < count; node += 1) {
    if (degree(node) === 1 && degree(targets[offsets[node]!]!) > 1) continue;
    star[node] = stars;
    stars += 1;
  }
  for (let node = 0; node < count; node += 1)
    if (star[node] === -1) star[node] = star[targets[offsets[node]!]!]!;
  return {star, count: stars};
}

/**
 * Places the leaves of each node around it, over the gaps between its other ties, as near as their boxes allow: the eye
 * takes them for what they are, and their ties run behind no other box of the star unless they are too many.
 * @param positions centres `[x0, y0, …]` in the unit of the sizes, changed in place
 */
export function* fanLeaves(
  graph: Adjacency,
  positions: Float64Array,
  sizes: Sizes,
  gap: number,
): Generator<undefined, void> {
  for (let hub = 0; hub < graph.count; hub += 1) {
    const {leaves, others} = around(graph, hub);
    if (leaves.length > 0 && leaves.length + others.length > 1)
      new Fan(positions, sizes, gap, hub).spread(
        leaves,
        others,
        circlesFor(leaves.length, graph.count),
      );
    if (hub % SLICE === SLICE - 1) yield;
  }
}

function around({offsets, targets}: Adjacency, hub: number): {leaves: number[]; others: number[]} {
  const [leaves, others]: [number[], number[]] = [[], []];
  for (let k = offsets[hub]!; k < offsets[hub + 1]!; k += 1) {
    const node = targets[k]!;
    const isLeaf = offsets[node + 1]! - offsets[node]! < 2;
    (isLeaf ? leaves : others).push(node);
  }
  return {leaves, others};
}

/** Angles run from 0 to 4 around a diamond, in a plane where the boxes are as wide as high: no trigonometry is needed. */
class Fan {
  readonly #width: number;
  readonly #height: number;

  constructor(
    readonly positions: Float64Array,
    readonly sizes: Sizes,
    readonly gap: number,
    readonly hub: number,
  ) {
    this.#width = sizes.widths[hub]! + gap;
    this.#height = sizes.heights[hub]! + gap;
  }

  spread(leaves: readonly number[], others: readonly number[], circles: number): void {
    const free = places(
      others.map((other) => this.#angle(other)),
      leaves.length,
    );
    const byAngle = leaves
      .map((leaf) => ({leaf, angle: this.#angle(leaf)}))
      .sort((a, b) => a.angle - b.angle || a.leaf - b.leaf)
      .map(({leaf}) => leaf);
    for (let reach = 1; reach < 1e6; reach *= 1.15) {
      byAngle.forEach((leaf, k) => this.#put(leaf, free[k]!, reach, (k % circles) * APART));
      if (this.#isClear(byAngle, circles)) return;
    }
  }

  #angle(node: number): number {
    const p = this.positions;
    const dx = (p[2 * node]! - p[2 * this.hub]!) / this.#width;
    const dy = (p[2 * node + 1]! - p[2 * this.hub + 1]!) / this.#height;
    const sum = Math.abs(dx) + Math.abs(dy);
    if (!(sum > 0)) return 0;
    return dy >= 0 ? 1 - dx / sum : 3 + dx / sum;
  }

  #put(leaf: number, angle: number, reach: number, more: number): void {
    const x = angle < 2 ? 1 - angle : angle - 3;
    const y = angle < 2 ? 1 - Math.abs(1 - angle) : Math.abs(angle - 3) - 1;
    const away = reach / Math.sqrt(x * x + y * y);
    const further = (more * away) / reach;
    const width = this.sizes.widths[leaf]! + this.gap;
    const height = this.sizes.heights[leaf]! + this.gap;
    const p = this.positions;
    p[2 * leaf] = p[2 * this.hub]! + x * (away * (this.#width + width) * 0.6 + further * width);
    p[2 * leaf + 1] =
      p[2 * this.hub + 1]! + y * (away * (this.#height + height) * 0.75 + further * height);
  }

  /** Neighbours on a circle, and each with the hub. */
  #isClear(leaves: readonly number[], circles: number): boolean {
    return leaves.every((leaf, k) => {
      const next = leaves[(k + circles) % leaves.length]!;
      const second = leaves[(k + 2 * circles) % leaves.length]!;
      return (
        this.#isApart(leaf, this.hub) &&
        (next === leaf || this.#isApart(leaf, next)) &&
        (second === leaf || second === next || this.#isApart(leaf, second))
      );
    });
  }

  #isApart(a: number, b: number): boolean {
    const p = this.positions;
    const {widths, heights} = this.sizes;
    const dx = Math.abs(p[2 * a]! - p[2 * b]!);
    const dy = Math.abs(p[2 * a + 1]! - p[2 * b + 1]!);
    return (
      dx >= (widths[a]! + widths[b]!) / 2 + this.gap ||
      dy >= (heights[a]! + heights[b]!) / 2 + this.gap
    );
  }
}

/** So many angles in the gaps between those taken: one after the other into the gap that is then the widest, evenly in each. */
function places(taken: readonly number[], count: number): number[] {
  const sorted = taken.length > 0 ? [...taken].sort((a, b) => a - b) : [0.5];
  const gaps = sorted.map((from, k) => ({
    from,
    width: (sorted[k + 1] ?? sorted[0]! + 4) - from,
    leaves: 0,
  }));
  for (let k = 0; k < count; k += 1) {
    let widest = gaps[0]!;
    for (const gap of gaps)
      if (gap.width / (gap.leaves + 1.5) > widest.width / (widest.leaves + 1.5)) widest = gap;
    widest.leaves += 1;
  }
  return gaps
    .flatMap(({from, width, leaves}) =>
      [...Array(leaves).keys()].map((k) => (from + (width * (k + 1)) / (leaves + 1)) % 4),
    )
    .sort((a, b) => a - b);
}
