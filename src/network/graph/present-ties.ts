import type {Graph, LifeState} from '../types.js';

/** Who does not count: not there yet, or no more. */
export const GONE: ReadonlySet<LifeState> = new Set(['planned', 'ended'] as const);

/** The same records with those ties alone that are there now, between records that are there now. */
export function presentTies(graph: Graph): Graph {
  const gone = new Set(graph.nodes.flatMap(({id, state}) => (GONE.has(state) ? [id] : [])));
  const isThere = ({from, to, state}: Graph['edges'][number]): boolean =>
    !GONE.has(state) && !gone.has(from) && !gone.has(to);
  return {...graph, edges: graph.edges.filter(isThere)};
}
