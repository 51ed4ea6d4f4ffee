/** Quick ways around a graph: which ties a record has, who stands on a tier. */
import {otherEnd, tiesByNode} from '../../network/graph/ties-by-node.js';
import {partOf} from '../../network/graph/part-of.js';
import type {Graph, GraphEdge, GraphNode} from '../../network/types.js';
import {onceFor} from '../remember.js';

export {otherEnd};

export interface GraphIndex {
  readonly graph: Graph;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** By tier, in the order of the graph. */
  readonly tiers: readonly (readonly GraphNode[])[];
  /** Ties of a record in the order of the graph; none for an unknown id. */
  edgesOf(id: string): readonly GraphEdge[];
}

const NONE: readonly GraphEdge[] = [];
/** The index of a graph. */
export const graphIndex = onceFor((graph: Graph): GraphIndex => {
  const edges = tiesByNode(graph.edges);
  return {
    graph,
    nodes: new Map(graph.nodes.map((node) => [node.id, node])),
    tiers: graph.tiers.map((_, tier) => graph.nodes.filter((node) => node.tier === tier)),
    edgesOf: (id) => edges.get(id) ?? NONE,
  };
});

/** The part of a graph that touches a record: itself, its neighbours, and the ties among them. Tiers stay. */
export function surroundings(graph: Graph, id: string): Graph {
  const near = graphIndex(graph)
    .edgesOf(id)
    .map((edge) => otherEnd(edge, id));
  return partOf(graph, new Set([id, ...near]));
}

/** The record with most ties, partners before boxes; the first of several. Undefined in an empty graph. */
export function bestConnected(graph: Graph): GraphNode | undefined {
  const index = graphIndex(graph);
  const signs = graph.nodes.filter((node) => node.form === 'sign');
  let best: GraphNode | undefined;
  let most = -1;
  for (const node of signs.length > 0 ? signs : graph.nodes) {
    const count = index.edgesOf(node.id).length;
    if (count > most) [best, most] = [node, count];
  }
  return best;
}
