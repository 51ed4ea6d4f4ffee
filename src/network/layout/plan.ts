/** Everything about a drawing in bands but its heights: sizes, order, rows, ports, columns. */
import {makeFans, type Fans} from '../routing/ports.js';
import type {OrderTie} from './crossings.js';
import {Columns} from './columns.js';
import {findDirect, joinGaps} from './direct-ties.js';
import {gapBetween, rowElements, type Element} from './elements.js';
import {makeGroups, type Group} from './groups.js';
import {isLevel, lowerOf, upperOf, type Item, type Tie} from './item.js';
import type {Cast} from './make-items.js';
import type {Metrics} from './metrics.js';
import {buildRows, placeVerbs, type DirectTies, type Row, type Verb} from './rows.js';
import {totalOrder} from './total-order.js';

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

const LENGTH = {membership: 1, parent: 2, typed: 1, level: 4} as const;

function lengthWeight(tie: Tie): number {
  if (isLevel(tie)) return LENGTH.level;
  const kind = tie.edges[0]?.kind;
  if (kind === 'membership') return LENGTH.membership;
  return kind === 'parent' ? LENGTH.parent : LENGTH.typed;
}

/** Sets the place of each item in the order from left to right. Rows are those of the layers at first. */
function orderItems({items, ties}: Cast): void {
  const keys = [...new Set(items.map((item) => item.tier * 1000 + item.layer))].sort((a, b) => a - b);
  for (const item of items) item.row = keys.indexOf(item.tier * 1000 + item.layer);
  const orderTies = ties.map(
    (tie): OrderTie => ({
      upper: upperOf(tie).index,
      lower: lowerOf(tie).index,
      weight: lengthWeight(tie),
    }),
  );
  const graph = {count: items.length, row: items.map((item) => item.row), ties: orderTies};
  totalOrder(graph).forEach((index, place) => {
    const item = items[index];
    if (item) item.order = place;
  });
}

function attempt({items, ties}: Cast, groups: readonly Group[], m: Metrics): Plan {
  for (const group of groups) group.size(m);
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

/** The first group with a row that is wider than there is room. */
function tooWide(plan: Plan, groups: readonly Group[], m: Metrics): Group | undefined {
  const room = m.right - m.left;
  return groups.find((group) =>
    plan.rows.some(
      (row) =>
        row.items.some((item) => group.items.includes(item)) &&
        widthOf(plan.elements[row.index]!, plan, m) > room,
    ),
  );
}

const MOST_ATTEMPTS = 60;

/** Adds rows where they are too wide, then fits the columns. */
export function makePlan(cast: Cast, m: Metrics): Plan {
  orderItems(cast);
  let groups: readonly Group[] = makeGroups(cast.items);
  const stuck = new Set<Group>();
  let plan = attempt(cast, groups, m);
  for (let step = 0; step < MOST_ATTEMPTS; step += 1) {
    const wide = tooWide(plan, groups.filter((group) => !stuck.has(group)), m);
    if (!wide) break;
    const instead = wide.shrink();
    if (instead.length === 0) stuck.add(wide);
    else {
      groups = groups.flatMap((group) => (group === wide ? instead : [group]));
      plan = attempt(cast, groups, m);
    }
  }
  plan.columns.fit();
  return plan;
}
