import type {Adjacency} from '../stress/adjacency.js';
import type {Random} from '../stress/random.js';
import {doSegmentsCross} from './do-segments-cross.js';
import type {ForceInput} from './force-input.js';
import {removeOverlaps} from './remove-overlaps.js';

/** Anchored boxes give way this much where a new one gives way by 1. */
const ANCHORED = 0.02;

/** Places that are tried for a new node: rounds around where its neighbours pull it, and directions in each. */
const RINGS = 6;
const DIRECTIONS = [
  [1, 0],
  [0.8, 0.6],
  [0, 1],
  [-0.8, 0.6],
  [-1, 0],
  [-0.8, -0.6],
  [0, -1],
  [0.8, -0.6],
] as const;

/** With more ties than this, crossings are not looked at. */
const MOST_TIES = 5000;

/**
 * Old positions with the new nodes added: each goes where it lies free near its neighbours and its ties cross few others;
 * what is in its way moves aside a little. All else stays, so that who knows the old picture knows the new one.
 * @param graph every part of it holds an anchored node
 */
export function* anchoredPositions(
  graph: Adjacency,
  input: Required<Pick<ForceInput, 'widths' | 'heights' | 'gap'>> & {
    readonly anchors: Float64Array;
  },
  random: Random,
): Generator<undefined, Float64Array> {
  const positions = input.anchors.slice();
  const freedom = new Float64Array(graph.count);
  for (let i = 0; i < graph.count; i += 1) freedom[i] = isPlaced(positions, i) ? ANCHORED : 1;
  const placer = new Placer(graph, positions, input);
  for (const node of newInOrder(graph, positions)) {
    placer.place(node, random);
    yield;
  }
  yield* removeOverlaps(positions, input, {gap: input.gap, freedom});
  return positions;
}

export const isPlaced = (positions: Float64Array, node: number): boolean =>
  Number.isFinite(positions[2 * node]!) && Number.isFinite(positions[2 * node + 1]!);

/** New nodes, those beside placed ones first. */
function newInOrder({count, offsets, targets}: Adjacency, positions: Float64Array): number[] {
  const queue: number[] = [];
  const seen = new Uint8Array(count);
  for (let i = 0; i < count; i += 1)
    if (isPlaced(positions, i)) {
      seen[i] = 1;
      queue.push(i);
    }
  const placed = queue.length;
  for (const node of queue)
    for (let k = offsets[node]!; k < offsets[node + 1]!; k += 1) {
      const other = targets[k]!;
      if (seen[other] === 1) continue;
      seen[other] = 1;
      queue.push(other);
    }
  return queue.slice(placed);
}

class Placer {
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  constructor(
    readonly graph: Adjacency,
    readonly positions: Float64Array,
    readonly sizes: {
      readonly widths: Float64Array;
      readonly heights: Float64Array;
      readonly gap: number;
    },
  ) {
    const {count, offsets, targets} = graph;
    for (let i = 0; i < count; i += 1)
      for (let k = offsets[i]!; k < offsets[i + 1]!; k += 1)
        if (targets[k]! > i) {
          this.#from.push(i);
          this.#to.push(targets[k]!);
        }
  }

  place(node: number, random: Random): void {
    const {offsets, targets} = this.graph;
    const near = [...targets.subarray(offsets[node], offsets[node + 1])].filter((other) =>
      isPlaced(this.positions, other),
    );
    const middle = (axis: 0 | 1): number =>
      near.reduce((sum, other) => sum + this.positions[2 * other + axis]!, 0) / near.length;
    const [x, y] = [middle(0), middle(1)];
    let least = Infinity;
    let best: readonly [number, number] = [x, y];
    for (let ring = near.length > 1 ? 0 : 1; ring <= RINGS; ring += 1)
      for (const [dx, dy] of DIRECTIONS) {
        const place = [
          x + dx * ring * (this.sizes.widths[node]! + this.sizes.gap),
          y + dy * ring * 1.4 * (this.sizes.heights[node]! + this.sizes.gap),
        ] as const;
        // A grain of chance parts places that are alike.
        const cost = this.#cost(node, place, near) + ring * (1 + 0.1 * random());
        if (cost < least) [least, best] = [cost, place];
      }
    this.positions[2 * node] = best[0];
    this.positions[2 * node + 1] = best[1];
  }

  /** Boxes under it weigh most, by how deep they lie; then crossings. */
  #cost(node: number, [x, y]: readonly [number, number], near: readonly number[]): number {
    const {widths, heights, gap} = this.sizes;
    let cost = 0;
    for (let other = 0; other < this.graph.count; other += 1) {
      if (other === node || !isPlaced(this.positions, other)) continue;
      const dx =
        (widths[node]! + widths[other]!) / 2 + gap - Math.abs(x - this.positions[2 * other]!);
      const dy =
        (heights[node]! + heights[other]!) / 2 + gap - Math.abs(y - this.positions[2 * other + 1]!);
      if (dx > 0 && dy > 0) cost += 5 + 20 * Math.min(dx / widths[node]!, dy / heights[node]!, 1);
    }
    if (this.#from.length <= MOST_TIES)
      for (const other of near) cost += 2 * this.#crossings(x, y, other);
    return cost;
  }

  #crossings(x: number, y: number, end: number): number {
    const p = this.positions;
    let sum = 0;
    this.#from.forEach((c, e) => {
      const d = this.#to[e]!;
      if (c === end || d === end || !isPlaced(p, c) || !isPlaced(p, d)) return;
      const [cx, cy, dx, dy] = [p[2 * c]!, p[2 * c + 1]!, p[2 * d]!, p[2 * d + 1]!];
      if (doSegmentsCross(x, y, p[2 * end]!, p[2 * end + 1]!, cx, cy, dx, dy)) sum += 1;
    });
    return sum;
  }
}
