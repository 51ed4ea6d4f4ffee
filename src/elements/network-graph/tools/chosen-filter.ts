/** The graph's filter as the shared state and the address hold it: by ids, which outlast another order of a feed. */
import type {Feed} from '../../../feed/types.js';
import {EVERYTHING, type GraphFilter} from '../../../network/graph/filter-graph.js';
import {tieLines, type TieLine} from '../../../network/graph/tie-lines.js';
import type {Graph} from '../../../network/types.js';
import {slotOf} from '../../../signs/shapes.js';
import type {Chosen} from '../../../state/types.js';

/** Stands for partners without a sign of their own; no id of a feed is that short. */
const OTHERS = '-';

const isLine = (name: string): name is TieLine => Object.hasOwn(tieLines, name);

/** What a state asks for; what the feed does not know is left out. */
export function filterOf(chosen: Chosen, graph: Graph, feed: Feed): GraphFilter {
  const {tiers = [], categories = [], lines = []} = chosen;
  if (tiers.length + categories.length + lines.length === 0) return EVERYTHING;
  const known = new Set(graph.tiers.map(({id}) => id));
  const slots = categories.map((id) => slotOfCategory(id, feed));
  return {
    tiers: new Set(tiers.filter((id) => known.has(id))),
    slots: new Set(slots.filter((slot) => slot !== undefined)),
    lines: new Set(lines.filter(isLine)),
  };
}

/** The other way round. */
export function chosenOf({tiers, slots, lines}: GraphFilter, feed: Feed): Chosen {
  const named = feed.vocabularies.categories.filter(({index}) => slots.has(slotOf(index) || -1));
  const categories = [...(slots.has(0) ? [OTHERS] : []), ...named.map(({id}) => id)];
  return {
    ...(tiers.size > 0 && {tiers: [...tiers]}),
    ...(categories.length > 0 && {categories}),
    ...(lines.size > 0 && {lines: [...lines]}),
  };
}

function slotOfCategory(id: string, {vocabularies}: Feed): number | undefined {
  if (id === OTHERS) return 0;
  const category = vocabularies.categories.find((one) => one.id === id);
  return category && slotOf(category.index);
}
