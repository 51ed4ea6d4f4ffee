import type {Adjacency} from './adjacency.js';

/**
 * Builds the adjacency from two arrays of ends, in time and space linear in both. Loops, repeated ties and ends out of
 * range are left out; neighbours stand in rising order.
 */
export function graphOfEnds(
  count: number,
  sources: ArrayLike<number>,
  targets: ArrayLike<number>,
): Adjacency {
  const once = halfEdges(count, sources, targets);
  // A second pass over the transposed lists leaves each list sorted, as in a radix sort.
  const sorted = transpose(count, once.offsets, once.targets);
  return withoutRepeats(count, sorted);
}

interface Lists {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

function halfEdges(count: number, sources: ArrayLike<number>, targets: ArrayLike<number>): Lists {
  const ties = Math.min(sources.length, targets.length);
  const isTie = (a: number, b: number): boolean =>
    a !== b && a >= 0 && b >= 0 && a < count && b < count;
  const offsets = new Int32Array(count + 1);
  for (let k = 0; k < ties; k += 1) {
    const [a, b] = [sources[k]!, targets[k]!];
    if (!isTie(a, b)) continue;
    offsets[a + 1]! += 1;
    offsets[b + 1]! += 1;
  }
  for (let i = 0; i < count; i += 1) offsets[i + 1]! += offsets[i]!;
  const at = offsets.slice();
  const ends = new Int32Array(offsets[count]!);
  for (let k = 0; k < ties; k += 1) {
    const [a, b] = [sources[k]!, targets[k]!];
    if (!isTie(a, b)) continue;
    ends[at[a]!++] = b;
    ends[at[b]!++] = a;
  }
  return {offsets, targets: ends};
}

/** Both directions are there, so each node's degree stays as it was. */
function transpose(count: number, offsets: Int32Array, targets: Int32Array): Lists {
  const at = offsets.slice();
  const sorted = new Int32Array(targets.length);
  for (let i = 0; i < count; i += 1)
    for (let k = offsets[i]!; k < offsets[i + 1]!; k += 1) sorted[at[targets[k]!]!++] = i;
  return {offsets, targets: sorted};
}

function withoutRepeats(count: number, {offsets, targets}: Lists): Adjacency {
  const kept = new Int32Array(count + 1);
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    let last = -1;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k += 1) {
      const target = targets[k]!;
      if (target === last) continue;
      last = target;
      targets[at++] = target;
    }
    kept[i + 1] = at;
  }
  return {count, offsets: kept, targets: targets.slice(0, at)};
}
