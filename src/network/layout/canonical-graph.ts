/** The graph in an order of its own, so that the same content gives the same picture however it was listed. */
import type {Graph, GraphEdge, GraphNode} from '../types.js';
import {compassKey} from './compass.js';
import {compareText} from './compare.js';

const byId = (a: {readonly id: string}, b: {readonly id: string}): number =>
  compareText(a.id, b.id);

/** Nodes by id; regional bodies by name, from west to east. */
function byPlace(a: GraphNode, b: GraphNode): number {
  return compareText(compassKey(a.label) ?? a.id, compassKey(b.label) ?? b.id) || byId(a, b);
}

const isTier = (tier: number, count: number): boolean =>
  Number.isInteger(tier) && tier >= 0 && tier < count;

function unique<T extends {readonly id: string}>(records: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return records.filter(({id}) => !seen.has(id) && seen.add(id));
}

/** Sorted by id, without doubles, dangling ties, loops, and nodes of a tier there is not. */
export function canonicalGraph(graph: Graph): Graph {
  const nodes: readonly GraphNode[] = unique(
    graph.nodes.filter((node) => isTier(node.tier, graph.tiers.length)),
  )
    .slice()
    .sort(byPlace);
  const known = new Set(nodes.map((node) => node.id));
  const edges: readonly GraphEdge[] = unique(
    graph.edges.filter(({from, to}) => from !== to && known.has(from) && known.has(to)),
  )
    .slice()
    .sort(byId);
  return {...graph, nodes, edges};
}
