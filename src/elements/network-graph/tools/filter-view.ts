/** What can be filtered by, and what is said of a filter. */
import {
  EVERYTHING,
  filterGraph,
  isEverything,
  type GraphFilter,
} from '../../../network/graph/filter-graph.js';
import {tieLines, type TieLine} from '../../../network/graph/tie-lines.js';
import {graphToolsMessages} from '../../../i18n/graph-tools.js';
import {formatList} from '../../../i18n/format.js';
import type {ViewContext} from '../view-context.js';

export type Dimension = keyof Values;

/** All values of a graph, by what can be filtered. */
export interface Values {
  readonly tiers: readonly string[];
  readonly slots: readonly number[];
  readonly lines: readonly TieLine[];
}

export function valuesOf({index: {graph, tiers}}: ViewContext): Values {
  const signs = graph.nodes.filter(({form}) => form === 'sign');
  const lines = Object.keys(tieLines) as TieLine[];
  return {
    tiers: graph.tiers.filter((_, k) => (tiers[k] ?? []).length > 0).map(({id}) => id),
    slots: [...new Set(signs.map(({slot}) => slot))],
    lines: lines.filter((line) => graph.edges.some(tieLines[line])),
  };
}

/** A filter with one value more, or less; all of a kind ask for nothing. */
export function toggled<D extends Dimension>(
  filter: GraphFilter,
  dimension: D,
  value: Values[D][number],
  values: Values,
): GraphFilter {
  const chosen = new Set<unknown>(filter[dimension]);
  if (!chosen.delete(value)) chosen.add(value);
  const isAll = values[dimension].every((one) => chosen.has(one));
  return {...filter, [dimension]: isAll ? EVERYTHING[dimension] : chosen};
}

/** "3 von 9 Kategorien gezeigt: 14 von 35 Stellen"; empty without a filter. */
export function filterWords(filter: GraphFilter, view: ViewContext): string {
  if (isEverything(filter)) return '';
  const words = graphToolsMessages(view.lang);
  const values = valuesOf(view);
  const {graph} = view.index;
  const say = {tiers: words.tiersOf, slots: words.categoriesOf, lines: words.linesOf};
  const parts = (['tiers', 'slots', 'lines'] as const).flatMap((key) =>
    filter[key].size > 0 ? [say[key](filter[key].size, values[key].length)] : [],
  );
  const shown = filterGraph(graph, filter).nodes.length;
  return words.filtered(formatList(parts, view.lang), shown, graph.nodes.length);
}
