import type {GraphFilter} from '../../../network/graph/filter-graph.js';
import {tieLines} from '../../../network/graph/tie-lines.js';
import type {Graph} from '../../../network/types.js';
import {graphIndex} from '../graph-index.js';
import type {ViewContext} from '../view-context.js';

/** What every view of the list needs where only a part of the network is told. */
export function keptContext(view: ViewContext, kept: Graph, {lines}: GraphFilter): ViewContext {
  const ids = new Set(kept.nodes.map(({id}) => id));
  const tests = [...lines].map((line) => tieLines[line]);
  return {
    ...view,
    index: graphIndex(kept),
    keeps: (id) => ids.has(id),
    keepsTie: (tie) => tests.length === 0 || tests.some((test) => test(tie)),
  };
}
