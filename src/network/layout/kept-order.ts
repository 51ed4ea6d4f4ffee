/** The order that a person has given a drawing: from left to right as its marks stood there. */
import type {Anchors} from '../types.js';
import type {Item} from './item.js';

/** Where an item stood by one measure; a block where its members did on average. */
export function keptPlace(
  {node, block}: Item,
  along: (id: string) => number | undefined,
): number | undefined {
  const known = (block?.members ?? [node]).flatMap((one) => (one && along(one.id)) ?? []);
  return known.length > 0 ? known.reduce((sum, at) => sum + at, 0) / known.length : undefined;
}

/** Items as marks stood from left to right; what is new stands after everything. */
export function keptSequence(
  items: readonly Item[],
  anchors: Anchors,
  isRtl: boolean,
): readonly Item[] {
  const at = new Map(items.map((item) => [item, keptPlace(item, (id) => anchors[id]?.[0])]));
  const place = (item: Item): number => (isRtl ? -1 : 1) * (at.get(item) ?? NaN);
  // What is new has no number to compare: it comes last, in an order of its own.
  const known = items.filter((item) => at.get(item) !== undefined);
  const others = items.filter((item) => at.get(item) === undefined);
  return [...known.sort((a, b) => place(a) - place(b) || a.index - b.index), ...others];
}
