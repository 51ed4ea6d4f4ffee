/** Smaller pictures of a graph: what hangs together closely becomes one, again and again. */
import type {Adjacency} from '../stress/adjacency.js';

/** A graph whose nodes stand for several and whose ties count. */
export interface WeightedGraph extends Adjacency {
  /** How many ties of the finest graph each stands for, beside `targets`. */
  readonly weights: Float64Array;
  /** How many nodes of the finest graph each stands for. */
  readonly masses: Float64Array;
}

export interface Level extends WeightedGraph {
  /** For each node of the next finer graph the node here that stands for it. */
  readonly parents: Int32Array;
}

/** The finest level: every node and every tie counts once. */
export const weighted = (graph: Adjacency): WeightedGraph => ({
  ...graph,
  weights: new Float64Array(graph.targets.length).fill(1),
  masses: new Float64Array(graph.count).fill(1),
});

/** Levels from fine to coarse, down to about `smallest` nodes or to where merging brings little. */
export function coarsen(graph: WeightedGraph, smallest: number): Level[] {
  const levels: Level[] = [];
  let finest = graph;
  while (finest.count > smallest) {
    const {parents, count} = merge(finest);
    if (count > 0.85 * finest.count) break;
    const level = contract(finest, parents, count);
    levels.push(level);
    finest = level;
  }
  return levels;
}

/** Leaves join their only neighbour; of the others, those pair that are tied most closely for their masses. */
function merge(graph: WeightedGraph): {parents: Int32Array; count: number} {
  const {count, offsets, targets} = graph;
  const partner = new Int32Array(count).fill(-1);
  const degree = (i: number): number => offsets[i + 1]! - offsets[i]!;
  for (const node of byDegree(graph)) {
    if (partner[node] !== -1 || degree(node) < 2) continue;
    const best = closest(graph, node, partner);
    if (best < 0) continue;
    partner[node] = best;
    partner[best] = node;
  }
  const parents = new Int32Array(count).fill(-1);
  let next = 0;
  for (let node = 0; node < count; node += 1) {
    if (parents[node] !== -1 || (degree(node) === 1 && degree(targets[offsets[node]!]!) > 1))
      continue;
    parents[node] = next;
    const other = partner[node]! >= 0 ? partner[node]! : loneEnd(graph, node);
    if (other >= 0) parents[other] = next;
    next += 1;
  }
  for (let node = 0; node < count; node += 1)
    if (parents[node] === -1) parents[node] = parents[targets[offsets[node]!]!]!;
  return {parents, count: next};
}

/** The other end where two nodes have only each other. */
function loneEnd({offsets, targets}: Adjacency, node: number): number {
  const [from, to] = [offsets[node]!, offsets[node + 1]!];
  return to - from === 1 ? targets[from]! : -1;
}

function closest(graph: WeightedGraph, node: number, partner: Int32Array): number {
  const {offsets, targets, weights, masses} = graph;
  let best = -1;
  let most = 0;
  for (let k = offsets[node]!; k < offsets[node + 1]!; k += 1) {
    const other = targets[k]!;
    if (partner[other] !== -1 || offsets[other + 1]! - offsets[other]! < 2) continue;
    const closeness = weights[k]! / masses[other]!;
    if (closeness > most) [most, best] = [closeness, other];
  }
  return best;
}

/** Node numbers, those with few neighbours first: they have the least choice. */
function byDegree({count, offsets}: Adjacency): Int32Array {
  let most = 0;
  for (let i = 0; i < count; i += 1) most = Math.max(most, offsets[i + 1]! - offsets[i]!);
  const starts = new Int32Array(most + 2);
  for (let i = 0; i < count; i += 1) starts[offsets[i + 1]! - offsets[i]! + 1]! += 1;
  for (let d = 0; d <= most; d += 1) starts[d + 1]! += starts[d]!;
  const sorted = new Int32Array(count);
  for (let i = 0; i < count; i += 1) sorted[starts[offsets[i + 1]! - offsets[i]!]!++] = i;
  return sorted;
}

function contract(graph: WeightedGraph, parents: Int32Array, count: number): Level {
  const {members, starts} = membersOf(parents, count);
  const masses = new Float64Array(count);
  parents.forEach((parent, node) => (masses[parent]! += graph.masses[node]!));
  const offsets = new Int32Array(count + 1);
  const targets = new Int32Array(graph.targets.length);
  const weights = new Float64Array(graph.targets.length);
  const seenAt = new Int32Array(count).fill(-1);
  let end = 0;
  for (let parent = 0; parent < count; parent += 1) {
    const begin = end;
    for (let m = starts[parent]!; m < starts[parent + 1]!; m += 1) {
      const node = members[m]!;
      for (let k = graph.offsets[node]!; k < graph.offsets[node + 1]!; k += 1) {
        const other = parents[graph.targets[k]!]!;
        if (other === parent) continue;
        if (seenAt[other]! < begin) {
          seenAt[other] = end;
          targets[end] = other;
          weights[end] = 0;
          end += 1;
        }
        weights[seenAt[other]!]! += graph.weights[k]!;
      }
    }
    offsets[parent + 1] = end;
  }
  return {
    count,
    offsets,
    targets: targets.slice(0, end),
    weights: weights.slice(0, end),
    masses,
    parents,
  };
}

/** Nodes sorted by the one that stands for them. */
function membersOf(parents: Int32Array, count: number): {members: Int32Array; starts: Int32Array} {
  const starts = new Int32Array(count + 1);
  for (const parent of parents) starts[parent + 1]! += 1;
  for (let k = 0; k < count; k += 1) starts[k + 1]! += starts[k]!;
  const at = starts.slice();
  const members = new Int32Array(parents.length);
  parents.forEach((parent, node) => (members[at[parent]!++] = node));
  return {members, starts};
}
