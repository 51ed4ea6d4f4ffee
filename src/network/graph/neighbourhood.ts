/** What lights up with a choice: the chosen, their ties, and who is at the other end. */
import type {Emphasis, Graph} from '../types.js';

/** The emphasis of a choice. Unknown ids light nothing; without any known id nothing fades. */
export function neighbourhood(graph: Graph, ids: Iterable<string>): Emphasis {
  const known = new Set(graph.nodes.map((node) => node.id));
  const selected = new Set([...ids].filter((id) => known.has(id)));
  const lit = new Set<string>();
  const litEdges = new Set<string>();
  for (const edge of graph.edges) {
    const from = selected.has(edge.from);
    const to = selected.has(edge.to);
    if (!from && !to) continue;
    litEdges.add(edge.id);
    if (!from) lit.add(edge.from);
    if (!to) lit.add(edge.to);
  }
  return {selected, lit, litEdges, fade: selected.size > 0};
}
