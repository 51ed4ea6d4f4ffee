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

/**
 * The emphasis while a person points at a record: its neighbourhood lights up as with a choice. Where something is chosen,
 * that stays; an unknown id lights nothing.
 */
export function pointedAt(graph: Graph, emphasis: Emphasis, id: string | undefined): Emphasis {
  if (id === undefined || emphasis.fade === true) return emphasis;
  const {selected = [], lit = [], litEdges, fade} = neighbourhood(graph, [id]);
  return withOff({...emphasis, lit: new Set([...selected, ...lit]), litEdges, fade}, emphasis);
}

/** The same without light on what a filter has left out; what is chosen stays chosen. */
export function withOff(emphasis: Emphasis, left: Pick<Emphasis, 'off' | 'offEdges'>): Emphasis {
  const {selected, lit = [], litEdges = []} = emphasis;
  const off = new Set([...(left.off ?? [])].filter((id) => !selected?.has(id)));
  const {offEdges} = left;
  return {
    ...emphasis,
    lit: new Set([...lit].filter((id) => !off.has(id))),
    litEdges: new Set([...litEdges].filter((id) => !offEdges?.has(id))),
    off,
    offEdges,
  };
}
