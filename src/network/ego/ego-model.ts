/** The surroundings of one node, tier by tier: who it is tied to, and how. Plain data, no measures yet. */
import {compareText} from '../layout/compare.js';
import type {Graph, GraphEdge, GraphNode} from '../types.js';

/** A neighbour with all its ties to the node in the middle. */
export interface EgoEntry {
  readonly node: GraphNode;
  readonly edges: readonly GraphEdge[];
  /** Fellow members, where it is a committee in which the node sits; the node itself among them. */
  readonly seats: readonly GraphNode[];
}

export interface EgoTier {
  readonly tier: number;
  /** Each with a track of its own. */
  readonly entries: readonly EgoEntry[];
  /** Members of the committee in the middle, joined to it by one ribbon. */
  readonly members: readonly GraphNode[];
  readonly memberEdges: readonly GraphEdge[];
}

export interface EgoModel {
  readonly ego: GraphNode;
  readonly tiers: readonly EgoTier[];
}

const otherEnd = (edge: GraphEdge, id: string): string => (edge.from === id ? edge.to : edge.from);

const isMember = (edge: GraphEdge, id: string): boolean =>
  edge.kind === 'membership' && edge.to === id;

function seatsOf(
  box: GraphNode,
  graph: Graph,
  byId: ReadonlyMap<string, GraphNode>,
): readonly GraphNode[] {
  const ids = new Set(
    graph.edges.filter((edge) => isMember(edge, box.id)).map((edge) => edge.from),
  );
  return [...ids].flatMap((id) => byId.get(id) ?? []).sort(byCategoryAndName);
}

const slotOrder = (node: GraphNode): number => (node.slot === 0 ? 10 : node.slot);

const byCategoryAndName = (a: GraphNode, b: GraphNode): number =>
  slotOrder(a) - slotOrder(b) || compareText(a.label, b.label) || compareText(a.id, b.id);

/**
 * @param graph in canonical order
 * @returns undefined for an id there is not
 */
export function egoModel(graph: Graph, id: string): EgoModel | undefined {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const ego = byId.get(id);
  if (!ego) return undefined;
  const own = graph.edges.filter((edge) => edge.from === id || edge.to === id);
  // Whoever has another tie besides its seat gets a track for each; all others share one ribbon.
  const tracked = new Set(
    own.filter((edge) => !isMember(edge, id)).map((edge) => otherEnd(edge, id)),
  );
  const others = [...new Set(own.map((edge) => otherEnd(edge, id)))].flatMap(
    (other) => byId.get(other) ?? [],
  );
  const tiers = graph.tiers.map((_, tier): EgoTier => {
    const here = others.filter((node) => node.tier === tier);
    const members = here.filter((node) => !tracked.has(node.id)).sort(byCategoryAndName);
    const memberIds = new Set(members.map((node) => node.id));
    const entries = here
      .filter((node) => tracked.has(node.id))
      .map((node): EgoEntry => {
        const edges = own.filter((edge) => otherEnd(edge, id) === node.id);
        const sits = edges.some((edge) => isMember(edge, node.id));
        return {node, edges, seats: sits ? seatsOf(node, graph, byId) : []};
      });
    return {
      tier,
      entries,
      members,
      memberEdges: own.filter((edge) => memberIds.has(otherEnd(edge, id))),
    };
  });
  return {ego, tiers};
}
