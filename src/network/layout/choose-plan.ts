/** Seeks the plan with the fewest crossings, bends and rows. */
import {fitColumns} from './fit-columns.js';
import {makeGroups, type Group} from './groups.js';
import type {Cast} from './make-items.js';
import {leastHeight} from './heights.js';
import type {Item} from './item.js';
import type {Metrics} from './metrics.js';
import {applyOrder, itemOrders, type ItemOrder} from './order-items.js';
import type {Steps} from '../../steps/steps.js';
import {tooWide, tryPlan, withColumns, type Draft, type Plan} from './plan.js';
import {Sizer} from './sizer.js';

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

/** What a bend of a track, an em of height, and a px too much in width weigh against what crossings and lengths cost. */
const BEND = 2;
const HEIGHT = 1.2;
const EXCESS = 2;

function costOf({columns, rows}: Plan, order: ItemOrder, m: Metrics): number {
  const excess = Math.max(0, columns.right - m.right);
  const height = leastHeight(rows, m) / m.em;
  return order.cost + BEND * columns.bends + HEIGHT * height + EXCESS * excess;
}

/** Beyond this many items only the plain variant of the best order is tried. */
const MOST_VARIED = 150;

interface Choice {
  readonly order: ItemOrder;
  readonly variant: Variant;
  readonly cost: number;
}

class Chooser {
  readonly #sizer: Sizer;
  /** Rows that fit, for each order and widest name of a box. */
  readonly #fitting = new Map<ItemOrder, Map<number, readonly Group[]>>();

  constructor(
    readonly cast: Cast,
    readonly m: Metrics,
  ) {
    this.#sizer = new Sizer(m);
  }

  *plan(order: ItemOrder, {widest, moreRows}: Variant): Steps<Plan> {
    applyOrder(order);
    const known = this.#fitting.get(order) ?? new Map<number, readonly Group[]>();
    this.#fitting.set(order, known);
    const fitting = known.get(widest) ?? (yield* this.#fittingGroups(widest));
    known.set(widest, fitting);
    const groups = fitting.map((group) => group.copy());
    if (moreRows > 0) addRows(groups, moreRows);
    const plan = withColumns(yield* this.#draft(groups, widest), this.m);
    yield* fitColumns(plan.columns);
    return plan;
  }

  *best(order: ItemOrder, variants: readonly Variant[], than: Choice): Steps<Choice> {
    let best = than;
    for (const variant of variants) {
      const cost = costOf(yield* this.plan(order, variant), order, this.m);
      if (cost < best.cost) best = {order, variant, cost};
    }
    return best;
  }

  #draft(groups: readonly Group[], widest: number): Steps<Draft> {
    return tryPlan(this.cast, groups, this.#sizer, widest);
  }

  /** Adds rows where they are too wide. */
  *#fittingGroups(widest: number): Steps<readonly Group[]> {
    let groups: readonly Group[] = makeGroups(this.cast.items);
    const stuck = new Set<Group>();
    let draft = yield* this.#draft(groups, widest);
    for (let step = 0; step < MOST_ATTEMPTS; step += 1) {
      const free = groups.filter((group) => !stuck.has(group));
      const wide = tooWide(draft, free, this.m);
      if (!wide) break;
      const instead = wide.shrink();
      if (instead.length === 0) stuck.add(wide);
      else {
        groups = groups.flatMap((group) => (group === wide ? instead : [group]));
        draft = yield* this.#draft(groups, widest);
      }
    }
    return groups;
  }
}

/**
 * The plan of a drawing: the plain one of the best order where all its tracks keep to their columns; else other orders,
 * narrower boxes and more rows are tried, and the best is taken.
 * @param kept an order that is given
 */
export function* choosePlan(cast: Cast, m: Metrics, kept?: readonly Item[]): Steps<Plan> {
  const [first, ...others] = yield* itemOrders(cast, kept);
  const chooser = new Chooser(cast, m);
  const order = first ?? {sequence: cast.items, cost: 0};
  const plain = yield* chooser.plan(order, PLAIN);
  if (plain.columns.jogs === 0 || cast.items.length > MOST_VARIED) return plain;
  let best: Choice = {order, variant: PLAIN, cost: costOf(plain, order, m)};
  for (const other of others) best = yield* chooser.best(other, [PLAIN], best);
  best = yield* chooser.best(best.order, VARIANTS, best);
  // Planning writes rows and sizes into the items, so the best one is made again.
  return yield* chooser.plan(best.order, best.variant);
}
