/** What stays of a graph where only some tiers, categories or kinds of tie are asked for. */
import type {Emphasis, Graph, GraphEdge, GraphNode} from '../types.js';
import {tieLines, type TieLine} from './tie-lines.js';

/** What is asked for; an empty set asks for everything. */
export interface GraphFilter {
  /** Ids of tiers. */
  readonly tiers: ReadonlySet<string>;
  /** Category slots, 0 for none. */
  readonly slots: ReadonlySet<number>;
  /** Kinds of line that ties are drawn with. */
  readonly lines: ReadonlySet<TieLine>;
  /** Ids of the records that are meant, whatever their category; without a set, all. */
  readonly records?: ReadonlySet<string>;
}

export const EVERYTHING: GraphFilter = {tiers: new Set(), slots: new Set(), lines: new Set()};

export const isEverything = ({tiers, slots, lines, records}: GraphFilter): boolean =>
  tiers.size + slots.size + lines.size === 0 && !records;

/**
 * The part that stays. Partners stay by their category and by who is meant, boxes where such a partner is tied to them; of kinds of tie, only
 * who has one stays. What is asked for in several ways must be all of it.
 */
export function filterGraph(graph: Graph, filter: GraphFilter): Graph {
  if (isEverything(filter)) return graph;
  const standing = graph.nodes.filter(isOnTier(graph, filter));
  const edges = graph.edges.filter(isDrawnWith(filter));
  const nodes = bySign(standing, edges, filter);
  const ids = new Set(nodes.map(({id}) => id));
  const kept = edges.filter(({from, to}) => ids.has(from) && ids.has(to));
  if (filter.lines.size === 0) return {...graph, nodes, edges: kept};
  const tied = new Set(kept.flatMap(({from, to}) => [from, to]));
  return {...graph, nodes: nodes.filter(({id}) => tied.has(id)), edges: kept};
}

/** What a part leaves out of a graph. */
export function leftOut(graph: Graph, kept: Graph): Required<Pick<Emphasis, 'off' | 'offEdges'>> {
  const [nodes, edges] = [kept.nodes, kept.edges].map((list) => new Set(list.map(({id}) => id)));
  return {
    off: new Set(graph.nodes.flatMap(({id}) => (nodes?.has(id) ? [] : [id]))),
    offEdges: new Set(graph.edges.flatMap(({id}) => (edges?.has(id) ? [] : [id]))),
  };
}

function isOnTier({tiers}: Graph, filter: GraphFilter): (node: GraphNode) => boolean {
  return ({tier}) => filter.tiers.size === 0 || filter.tiers.has(tiers[tier]?.id ?? '');
}

function isDrawnWith({lines}: GraphFilter): (edge: GraphEdge) => boolean {
  const tests = [...lines].map((line) => tieLines[line]);
  return (edge) => tests.length === 0 || tests.some((test) => test(edge));
}

function bySign(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  {slots, records}: GraphFilter,
): readonly GraphNode[] {
  if (slots.size === 0 && !records) return nodes;
  const isMeant = ({form, slot, id}: GraphNode): boolean =>
    form === 'sign' && (slots.size === 0 || slots.has(slot)) && (records?.has(id) ?? true);
  const meant = new Set(nodes.filter(isMeant).map(({id}) => id));
  const tied = new Set(
    edges.flatMap(({from, to}) => [meant.has(from) ? to : '', meant.has(to) ? from : '']),
  );
  const isBoxKept = (id: string): boolean => tied.has(id) || records?.has(id) === true;
  return nodes.filter(({id, form}) => (form === 'sign' ? meant.has(id) : isBoxKept(id)));
}
