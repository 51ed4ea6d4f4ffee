/** Everything about a drawing in bands but its heights: sizes, order, rows, ports, columns. */
import {makeFans, type Fans} from '../routing/ports.js';
import {Columns} from './columns.js';
import {findDirect, joinGaps} from './direct-ties.js';
import {gapBetween, rowElements, type Element} from './elements.js';
import type {Group} from './groups.js';
import type {Item, Tie} from './item.js';
import type {Cast} from './make-items.js';
import type {Metrics} from './metrics.js';
import {buildRows, placeVerbs, type DirectTies, type Row, type Verb} from './rows.js';
import type {Sizer} from './sizer.js';

export interface Plan {
  readonly items: readonly Item[];
  readonly ties: readonly Tie[];
  readonly direct: DirectTies;
  readonly verbs: readonly Verb[];
  readonly rows: readonly Row[];
  readonly fans: Fans;
  readonly elements: readonly (readonly Element[])[];
  readonly columns: Columns;
}

/** One try: sizes, rows, ports and columns for given groups. */
export function tryPlan(
  {items, ties}: Cast,
  groups: readonly Group[],
  sizer: Sizer,
  widest: number,
): Plan {
  const {m} = sizer;
  for (const group of groups) group.size(sizer, widest);
  const itemRows = groups.flatMap((group) => group.split());
  itemRows.forEach((row, k) => {
    for (const item of row) item.row = k;
  });
  const direct = findDirect(ties, items);
  const verbs = placeVerbs(ties, direct, m);
  const rows = buildRows(itemRows, verbs, m);
  const fans = makeFans(ties, direct, verbs, m);
  const elements = rowElements(rows, ties, direct, fans, m);
  const columns = new Columns(items, elements, joinGaps(direct, m), m);
  return {items, ties, direct, verbs, rows, fans, elements, columns};
}

function widthOf(row: readonly Element[], plan: Plan, m: Metrics): number {
  return row.reduce((sum, element, k) => {
    const next = row[k + 1];
    const gap = next ? gapBetween(element, next, plan.columns.joins, m) : 0;
    return sum + element.left + element.right + gap;
  }, 0);
}

/** Where its own items take less of a row's width than this, or are but two, more rows would not help a group. */
const OWN_SHARE = 0.45;
const FULL_SHARE = 0.85;

function isTooWide(row: Row, plan: Plan, m: Metrics): boolean {
  const room = m.right - m.left;
  const own = row.items.reduce((sum, item) => sum + 2 * item.half, 0);
  const isFew = row.items.length < 3 && own < FULL_SHARE * room;
  return own > OWN_SHARE * room && !isFew && widthOf(plan.elements[row.index]!, plan, m) > room;
}

/** The first group with a row that is wider than there is room. */
export function tooWide(plan: Plan, groups: readonly Group[], m: Metrics): Group | undefined {
  const wide = plan.rows.filter((row) => row.items.length > 0 && isTooWide(row, plan, m));
  return groups.find((group) =>
    wide.some((row) => row.items.some((item) => group.items.includes(item))),
  );
}
