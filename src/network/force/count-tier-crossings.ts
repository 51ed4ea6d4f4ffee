import type {TierGraph} from './tier-graph.js';

/**
 * Crossings of straight links between neighbouring tiers, when the vertices stand at these places: exact, by a tree of
 * sums, in time of links × logarithm of places.
 * @see Barth, Jünger, Mutzel, Simple and efficient bilayer cross counting (GD 2002)
 */
export function countTierCrossings(
  {layers, down, downFrom}: TierGraph,
  place: ArrayLike<number>,
): number {
  let sum = 0;
  for (let t = 0; t + 1 < layers.length; t += 1) {
    const upper = layers[t]!.slice().sort((a, b) => place[a]! - place[b]!);
    const sums = new Int32Array(layers[t + 1]!.length + 1);
    let links = 0;
    for (const vertex of upper) {
      const ends = down.subarray(downFrom[vertex], downFrom[vertex + 1]);
      for (const end of ends) sum += links - before(sums, place[end]! + 1);
      for (const end of ends) add(sums, place[end]! + 1);
      links += ends.length;
    }
  }
  return sum;
}

/** How many were added at or before a place, counted from 1. */
function before(sums: Int32Array, place: number): number {
  let sum = 0;
  for (let k = place; k > 0; k -= k & -k) sum += sums[k]!;
  return sum;
}

function add(sums: Int32Array, place: number): void {
  for (let k = place; k < sums.length; k += k & -k) sums[k]! += 1;
}
