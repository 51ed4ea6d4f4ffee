/** Everything about a drawing in bands but its heights: sizes, order, rows, ports, columns. */
import {makeFans, type Fans} from '../routing/ports.js';
import {Columns, type JoinGaps} from './columns.js';
import {findDirect, joinGaps} from './direct-ties.js';
import {gapBetween, rowElements, type Element} from './elements.js';
import type {Group} from './groups.js';
import type {Item, Tie} from './item.js';
import type {Cast} from './make-items.js';
import type {Metrics} from './metrics.js';
import type {Steps} from '../../steps/steps.js';
import {buildRows, placeVerbs, type DirectTies, type Row, type Verb} from './rows.js';
import type {Sizer} from './sizer.js';

/** A plan whose columns have not been made yet. */
export interface Draft {
  readonly items: readonly Item[];
  readonly ties: readonly Tie[];
  readonly direct: DirectTies;
  readonly verbs: readonly Verb[];
  readonly rows: readonly Row[];
  readonly fans: Fans;
  readonly elements: readonly (readonly Element[])[];
  readonly joins: JoinGaps;
}

export interface Plan extends Draft {
  readonly columns: Columns;
}

export const withColumns = (draft: Draft, m: Metrics): Plan => ({
  ...draft,
  columns: new Columns(draft.items, draft.elements, draft.joins, m),
});

/** One try: sizes, rows and ports for given groups. */
export function* tryPlan(
  {items, ties}: Cast,
  groups: readonly Group[],
  sizer: Sizer,
  widest: number,
): Steps<Draft> {
  const {m} = sizer;
  for (const group of groups) yield* group.size(sizer, widest);
  const itemRows = groups.flatMap((group) => group.split());
  itemRows.forEach((row, k) => {
    for (const item of row) item.row = k;
  });
  yield;
  const direct = findDirect(ties, items);
  yield;
  const verbs = placeVerbs(ties, direct, m);
  const rows = buildRows(itemRows, verbs, m);
  yield;
  const fans = makeFans(ties, direct, verbs, m);
  yield;
  const elements = rowElements(rows, ties, direct, fans, m);
  return {items, ties, direct, verbs, rows, fans, elements, joins: joinGaps(direct, m)};
}

function widthOf(row: readonly Element[], plan: Draft, m: Metrics): number {
  return row.reduce((sum, element, k) => {
    const next = row[k + 1];
    const gap = next ? gapBetween(element, next, plan.joins, m) : 0;
    return sum + element.left + element.right + gap;
  }, 0);
}

/** Where its own items take less of a row's width than this, or are but two, more rows would not help a group. */
const OWN_SHARE = 0.45;
const FULL_SHARE = 0.85;

function isTooWide(row: Row, plan: Draft, m: Metrics): boolean {
  const room = m.right - m.left;
  const own = row.items.reduce((sum, item) => sum + 2 * item.half, 0);
  const isFew = row.items.length < 3 && own < FULL_SHARE * room;
  return own > OWN_SHARE * room && !isFew && widthOf(plan.elements[row.index]!, plan, m) > room;
}

/** The first group with a row that is wider than there is room. */
export function tooWide(plan: Draft, groups: readonly Group[], m: Metrics): Group | undefined {
  const wide = plan.rows.filter((row) => row.items.length > 0 && isTooWide(row, plan, m));
  const crowded = new Set(wide.flatMap((row) => row.items));
  return groups.find((group) => group.items.some((item) => crowded.has(item)));
}
