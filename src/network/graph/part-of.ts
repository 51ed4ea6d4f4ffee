import type {Graph, GraphTier} from '../types.js';
import {PARTNERS_TIER} from './graph-from-feed.js';

/** Those records, and the ties among them. The partners' tier, whose note counts them all, goes without it. */
export function partOf(graph: Graph, ids: ReadonlySet<string>): Graph {
  return {
    ...graph,
    tiers: graph.tiers.map(uncounted),
    nodes: graph.nodes.filter((node) => ids.has(node.id)),
    edges: graph.edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to)),
  };
}

const uncounted = (tier: GraphTier): GraphTier =>
  tier.id === PARTNERS_TIER ? {id: tier.id, label: tier.label} : tier;
