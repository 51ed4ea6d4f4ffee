import type {GraphEdge} from '../types.js';

/** The ties of each record that has any, in the order given. */
export function tiesByNode(edges: readonly GraphEdge[]): ReadonlyMap<string, readonly GraphEdge[]> {
  const byNode = new Map<string, GraphEdge[]>();
  const add = (id: string, edge: GraphEdge): void => {
    const list = byNode.get(id);
    if (list) list.push(edge);
    else byNode.set(id, [edge]);
  };
  for (const edge of edges) {
    add(edge.from, edge);
    add(edge.to, edge);
  }
  return byNode;
}

/** The record at the other end of a tie. */
export const otherEnd = (edge: GraphEdge, id: string): string =>
  edge.from === id ? edge.to : edge.from;
