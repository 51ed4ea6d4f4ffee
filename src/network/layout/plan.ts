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
  const keys = [...new Set(items.map((item) => item.tier * 1000 + item.layer))].sort(
    (a, b) => a - b,
  );
  for (const item of items) item.row = keys.indexOf(item.tier * 1000 + item.layer);
  const orderTies = ties.map((tie): OrderTie => ({
    upper: upperOf(tie).index,
    lower: lowerOf(tie).index,
    weight: lengthWeight(tie),
  }));
  const graph = {count: items.length, row: items.map((item) => item.row), ties: orderTies};
  totalOrder(graph).forEach((index, place) => {
    const item = items[index];
    if (item) item.order = place;
  });
}

function attempt({items, ties}: Cast, groups: readonly Group[], widest: number, m: Metrics): Plan {
  for (const group of groups) group.size(m, widest);
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

/** Where its own items take less of a row's width than this, more rows would not help a group. */
const OWN_SHARE = 0.45;

function isTooWide(row: Row, plan: Plan, m: Metrics): boolean {
  const room = m.right - m.left;
  const own = row.items.reduce((sum, item) => sum + 2 * item.half, 0);
  return own > OWN_SHARE * room && widthOf(plan.elements[row.index]!, plan, m) > room;
}

/** The first group with a row that is wider than there is room. */
function tooWide(plan: Plan, groups: readonly Group[], m: Metrics): Group | undefined {
  const wide = plan.rows.filter((row) => row.items.length > 0 && isTooWide(row, plan, m));
  return groups.find((group) =>
    wide.some((row) => row.items.some((item) => group.items.includes(item))),
  );
}

const MOST_ATTEMPTS = 60;

/** What is tried where tracks would have to leave their columns: narrower boxes, more rows of partners. */
interface Variant {
  /** Widest name of a box, in em. */
  readonly widest: number;
  readonly moreRows: number;
}

const PLAIN: Variant = {widest: 13.75, moreRows: 0};

const VARIANTS: readonly Variant[] = [
  {widest: 9, moreRows: 0},
  {widest: 13.75, moreRows: 1},
  {widest: 9, moreRows: 1},
  {widest: 9, moreRows: 2},
];

/** Rows of partners may be added only where there are enough of them to fill the rows. */
function addRows(groups: readonly Group[], more: number): void {
  for (const group of groups) {
    const signs = group.items.filter((item) => item.kind === 'sign').length;
    if (signs === group.items.length)
      group.rows = Math.max(1, Math.min(group.rows + more, Math.floor(signs / 2)));
  }
}

/** Adds rows where they are too wide, then fits the columns. */
function planVariant(cast: Cast, variant: Variant, m: Metrics): Plan {
  let groups: readonly Group[] = makeGroups(cast.items);
  const stuck = new Set<Group>();
  let plan = attempt(cast, groups, variant.widest, m);
  for (let step = 0; step < MOST_ATTEMPTS; step += 1) {
    const wide = tooWide(
      plan,
      groups.filter((group) => !stuck.has(group)),
      m,
    );
    if (!wide) break;
    const instead = wide.shrink();
    if (instead.length === 0) stuck.add(wide);
    else {
      groups = groups.flatMap((group) => (group === wide ? instead : [group]));
      plan = attempt(cast, groups, variant.widest, m);
    }
  }
  if (variant.moreRows > 0) {
    addRows(groups, variant.moreRows);
    plan = attempt(cast, groups, variant.widest, m);
  }
  plan.columns.fit();
  return plan;
}

/** What a bend and a row weigh against each other, and a drawing that is wider than there is room. */
const BEND = 1;
const ROW = 2;
const EXCESS = 0.5;

function costOf({columns, rows}: Plan, m: Metrics): number {
  return BEND * columns.bends + ROW * rows.length + EXCESS * Math.max(0, columns.right - m.right);
}

/** Beyond this many items only the plain variant is tried. */
const MOST_VARIED = 150;

/** The plan of a drawing: the plain one where all tracks keep to their columns, else the best of several. */
export function makePlan(cast: Cast, m: Metrics): Plan {
  orderItems(cast);
  const plain = planVariant(cast, PLAIN, m);
  if (plain.columns.jogs === 0 || cast.items.length > MOST_VARIED) return plain;
  let best = PLAIN;
  let least = costOf(plain, m);
  for (const variant of VARIANTS) {
    const cost = costOf(planVariant(cast, variant, m), m);
    if (cost < least) [best, least] = [variant, cost];
  }
  // Planning writes rows and sizes into the items, so the best variant is made again.
  return planVariant(cast, best, m);
}
