import type {TierGraph} from './tier-graph.js';

/** A vertex looks for its place at most so far away. */
const REACH = 150;

/** Orders of all tiers that are being improved. */
export interface TierState {
  readonly graph: TierGraph;
  readonly layers: Int32Array[];
  /** Place of each vertex in its tier. */
  readonly place: Int32Array;
}

/**
 * Lets every vertex of a tier try all places in it while the other tiers stay, and leaves it at the best one. Returns how
 * many crossings are gone.
 * @see Matuszewski, Schönfeld, Molitor, Using sifting for k-layer straightline crossing minimization (GD 1999)
 */
export function siftLayer(state: TierState, tier: number): number {
  const layer = state.layers[tier]!;
  const ends = new SortedEnds(state, layer);
  let gained = 0;
  for (const vertex of layer.slice()) gained += sift(state, layer, ends, vertex);
  return gained;
}

function sift({place}: TierState, layer: Int32Array, ends: SortedEnds, vertex: number): number {
  const home = place[vertex]!;
  let [best, target] = [0, home];
  for (const step of [-1, 1]) {
    let change = 0;
    const last = Math.max(0, Math.min(layer.length - 1, home + step * REACH));
    for (let at = home + step; step < 0 ? at >= last : at <= last; at += step) {
      const other = layer[at]!;
      const gain = ends.crossings(vertex, other) - ends.crossings(other, vertex);
      change += step < 0 ? gain : -gain;
      if (change < best) [best, target] = [change, at];
    }
  }
  const step = target < home ? -1 : 1;
  for (let at = home; at !== target; at += step) {
    const next = layer[at + step]!;
    layer[at] = next;
    place[next] = at;
  }
  layer[target] = vertex;
  place[vertex] = target;
  return -best;
}

/** For each vertex of a tier the places of its neighbours above and below, sorted. */
class SortedEnds {
  readonly #up: Int32Array[] = [];
  readonly #down: Int32Array[] = [];

  constructor({graph, place}: TierState, layer: Int32Array) {
    const {up, upFrom, down, downFrom} = graph;
    for (const v of layer) {
      this.#up[v] = up
        .subarray(upFrom[v], upFrom[v + 1])
        .map((end) => place[end]!)
        .sort();
      this.#down[v] = down
        .subarray(downFrom[v], downFrom[v + 1])
        .map((end) => place[end]!)
        .sort();
    }
  }

  /** Of the links of two vertices with each other, where `left` stands left of `right`. */
  crossings(left: number, right: number): number {
    return (
      inversions(this.#up[left]!, this.#up[right]!) +
      inversions(this.#down[left]!, this.#down[right]!)
    );
  }
}

/** Pairs of which the left one's end is greater. */
function inversions(left: Int32Array, right: Int32Array): number {
  let sum = 0;
  for (let i = 0, smaller = 0; i < left.length; i += 1) {
    while (smaller < right.length && right[smaller]! < left[i]!) smaller += 1;
    sum += smaller;
  }
  return sum;
}
