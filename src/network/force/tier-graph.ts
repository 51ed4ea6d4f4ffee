/** Nodes in fixed tiers; ties that skip tiers become chains of dummies, one in each tier they pass. */

export interface TierInput {
  readonly count: number;
  /** The tier of each node, from 0. */
  readonly tiers: ArrayLike<number>;
  /** Ends of the ties in any direction; those within a tier do not count. */
  readonly sources: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
  /** Another seed tries other starts; 1 by default. */
  readonly seed?: number;
}

/** Every link joins a tier with the next one; vertices from `nodes` on are dummies. */
export interface TierGraph {
  readonly nodes: number;
  readonly vertices: number;
  readonly tier: Int32Array;
  /** The vertices of each tier, in their first order. */
  readonly layers: readonly Int32Array[];
  /** Neighbours in the tier above of `v`: `up[upFrom[v] … upFrom[v + 1])`; likewise below. */
  readonly up: Int32Array;
  readonly upFrom: Int32Array;
  readonly down: Int32Array;
  readonly downFrom: Int32Array;
}

export function tierGraph({count, tiers, sources, targets}: TierInput): TierGraph {
  const tier = [...Array(count).keys()].map((node) => tiers[node]!);
  const [from, to]: [number[], number[]] = [[], []];
  for (let k = 0; k < sources.length; k += 1) {
    let [upper, lower] = [sources[k]!, targets[k]!];
    if (tier[upper]! > tier[lower]!) [upper, lower] = [lower, upper];
    if (tier[upper] === tier[lower]) continue;
    let last = upper;
    for (let t = tier[upper]! + 1; t < tier[lower]!; t += 1) {
      const dummy = tier.push(t) - 1;
      from.push(last);
      to.push(dummy);
      last = dummy;
    }
    from.push(last);
    to.push(lower);
  }
  const vertices = tier.length;
  const layers: number[][] = [];
  for (let t = 0; t <= tier.reduce((most, value) => Math.max(most, value), -1); t += 1)
    layers.push([]);
  tier.forEach((t, vertex) => layers[t]!.push(vertex));
  const below = listsOf(vertices, from, to);
  const above = listsOf(vertices, to, from);
  return {
    nodes: count,
    vertices,
    tier: Int32Array.from(tier),
    layers: layers.map((layer) => Int32Array.from(layer)),
    up: above.ends,
    upFrom: above.offsets,
    down: below.ends,
    downFrom: below.offsets,
  };
}

function listsOf(
  vertices: number,
  from: readonly number[],
  to: readonly number[],
): {offsets: Int32Array; ends: Int32Array} {
  const offsets = new Int32Array(vertices + 1);
  for (const vertex of from) offsets[vertex + 1]! += 1;
  for (let v = 0; v < vertices; v += 1) offsets[v + 1]! += offsets[v]!;
  const at = offsets.slice();
  const ends = new Int32Array(from.length);
  from.forEach((vertex, k) => (ends[at[vertex]!++] = to[k]!));
  return {offsets, ends};
}
