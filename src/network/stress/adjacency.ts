/** An undirected graph as two flat arrays: the neighbours of `i` are `targets[offsets[i] … offsets[i + 1])`. */
export interface Adjacency {
  readonly count: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** A tie by the positions of its two ends. */
export type Pair = readonly [number, number];

/** Builds the adjacency; loops and repeated ties are left out, neighbours stand in rising order. */
export function adjacencyOf(count: number, pairs: readonly Pair[]): Adjacency {
  const sets: Set<number>[] = [];
  for (let i = 0; i < count; i += 1) sets.push(new Set());
  for (const [a, b] of pairs) {
    if (a === b || a < 0 || b < 0 || a >= count || b >= count) continue;
    sets[a]?.add(b);
    sets[b]?.add(a);
  }
  const offsets = new Int32Array(count + 1);
  sets.forEach((set, i) => (offsets[i + 1] = (offsets[i] ?? 0) + set.size));
  const targets = new Int32Array(offsets[count] ?? 0);
  sets.forEach((set, i) =>
    targets.set(
      [...set].sort((a, b) => a - b),
      offsets[i] ?? 0,
    ),
  );
  return {count, offsets, targets};
}
