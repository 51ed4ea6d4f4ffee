/** How two records hang together: all shortest ways from one to the other. */
import {compareText} from '../layout/compare.js';
import type {Graph, GraphEdge, GraphNode} from '../types.js';
import {stepsFrom} from './steps-from.js';
import {otherEnd, tiesByNode} from './ties-by-node.js';

/** From one record to the next, by all ties between both. */
export interface WayStep {
  readonly from: string;
  readonly to: string;
  readonly edges: readonly GraphEdge[];
}

export type Way = readonly WayStep[];

export interface Ways {
  /** Empty where there is no way, or where both are the same. */
  readonly ways: readonly Way[];
  /** There are more of the same length. */
  readonly isCut: boolean;
}

/** The last first: the way that goes on is taken from the end. */
const fromLast = (a: GraphNode, b: GraphNode): number =>
  b.tier - a.tier || compareText(b.label, a.label) || compareText(b.id, a.id);

/**
 * All shortest ways, in whatever direction their ties run. Which come first does not depend on the order of the graph:
 * those over higher tiers, then by label and id.
 * @param most so many at most
 */
export function shortestWays(graph: Graph, from: string, to: string, most = 8): Ways {
  const ties = tiesByNode(graph.edges);
  const left = stepsFrom(to, ties);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const nextOf = (id: string): readonly GraphNode[] => {
    const nearer = (left.get(id) ?? 0) - 1;
    const others = new Set((ties.get(id) ?? []).map((edge) => otherEnd(edge, id)));
    return [...others]
      .filter((other) => left.get(other) === nearer)
      .flatMap((other) => nodes.get(other) ?? [])
      .sort(fromLast);
  };
  const stepOf = (here: string, next: string): WayStep => ({
    from: here,
    to: next,
    edges: (ties.get(here) ?? []).filter((edge) => otherEnd(edge, here) === next),
  });
  const ways: Way[] = [];
  const open: {readonly here: string; readonly way: Way}[] =
    from !== to && nodes.has(from) && left.has(from) ? [{here: from, way: []}] : [];
  for (let last = open.pop(); last && ways.length <= most; last = open.pop()) {
    const {here, way} = last;
    if (here === to) ways.push(way);
    else for (const {id} of nextOf(here)) open.push({here: id, way: [...way, stepOf(here, id)]});
  }
  return {ways: ways.slice(0, most), isCut: ways.length > most};
}
