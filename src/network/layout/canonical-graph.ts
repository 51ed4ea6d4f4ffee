/** The graph in an order of its own, so that the same content gives the same picture however it was listed. */
import type {Graph, GraphEdge, GraphNode} from '../types.js';
import {compassKey} from './compass.js';
import {compareText} from './compare.js';
import {finish, Pace, type Steps} from '../../steps/steps.js';
import {sortSteps} from './sort-steps.js';

const byId = (a: {readonly id: string}, b: {readonly id: string}): number =>
  compareText(a.id, b.id);

interface Placed {
  readonly node: GraphNode;
  /** Its id, or for a regional body its name, from west to east. */
  readonly key: string;
}

const byPlace = (a: Placed, b: Placed): number => compareText(a.key, b.key) || byId(a.node, b.node);

const isTier = (tier: number, count: number): boolean =>
  Number.isInteger(tier) && tier >= 0 && tier < count;

const SHARE = 4_000;

/** What passes, the first of each id. */
function* chosen<T extends {readonly id: string}>(
  records: readonly T[],
  passes: (record: T) => boolean,
): Steps<T[]> {
  const seen = new Set<string>();
  const found: T[] = [];
  const pace = new Pace(SHARE);
  for (const record of records) {
    if (pace.isDue()) yield;
    if (!passes(record) || seen.has(record.id)) continue;
    seen.add(record.id);
    found.push(record);
  }
  return found;
}

function* nodesOf({nodes, tiers}: Graph): Steps<GraphNode[]> {
  const known = yield* chosen(nodes, (node) => isTier(node.tier, tiers.length));
  const placed: Placed[] = [];
  const pace = new Pace(SHARE);
  for (const node of known) {
    if (pace.isDue()) yield;
    placed.push({node, key: compassKey(node.label) ?? node.id});
  }
  return (yield* sortSteps(placed, byPlace)).map(({node}) => node);
}

/** Sorted by id, without doubles, dangling ties, loops, and nodes of a tier there is not. */
export function* canonicalSteps(graph: Graph): Steps<Graph> {
  const nodes = yield* nodesOf(graph);
  const known = new Set(nodes.map((node) => node.id));
  const edges: readonly GraphEdge[] = yield* chosen(
    graph.edges,
    ({from, to}) => from !== to && known.has(from) && known.has(to),
  );
  return {...graph, nodes, edges: yield* sortSteps(edges, byId)};
}

/** The same in one go. */
export function canonicalGraph(graph: Graph): Graph {
  return finish(canonicalSteps(graph));
}
