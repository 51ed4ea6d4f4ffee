/** The order of all items from left to right. */
import {compassRank} from './compass.js';
import type {OrderTie} from './crossings.js';
import {isLevel, lowerOf, upperOf, type Item, type Tie} from './item.js';
import type {Cast} from './make-items.js';
import type {Steps} from '../../steps/steps.js';
import {totalOrders} from './total-order.js';

export interface ItemOrder {
  readonly sequence: readonly Item[];
  /** What its crossings and lengths cost. */
  readonly cost: number;
}

const LENGTH = {membership: 1, parent: 2, typed: 1, level: 4} as const;

function lengthWeight(tie: Tie): number {
  if (isLevel(tie)) return LENGTH.level;
  const kind = tie.edges[0]?.kind;
  if (kind === 'membership') return LENGTH.membership;
  return kind === 'parent' ? LENGTH.parent : LENGTH.typed;
}

/** The rows of the items are those of their layers. */
export function setRows(items: readonly Item[]): void {
  const keys = [...new Set(items.map((item) => item.tier * 1000 + item.layer))].sort(
    (a, b) => a - b,
  );
  for (const item of items) item.row = keys.indexOf(item.tier * 1000 + item.layer);
}

/**
 * Orders of all items from left to right, the best first.
 * @param kept an order that is given
 */
export function* itemOrders(
  {items, ties}: Cast,
  kept?: readonly Item[],
): Steps<readonly ItemOrder[]> {
  setRows(items);
  if (kept) return [{sequence: kept, cost: 0}];
  const orderTies = ties.map((tie): OrderTie => ({
    upper: upperOf(tie).index,
    lower: lowerOf(tie).index,
    upperRow: upperOf(tie).row,
    lowerRow: lowerOf(tie).row,
    weight: lengthWeight(tie),
  }));
  const graph = {count: items.length, row: items.map((item) => item.row), ties: orderTies};
  const tied = new Set(ties.flatMap(({a, b}) => [a, b]));
  return (yield* totalOrders(graph)).map(({sequence, cost}) => ({
    sequence: oriented(
      sequence.flatMap((index) => items[index] ?? []),
      tied,
    ),
    cost,
  }));
}

/** Sets the place of each item. */
export function applyOrder({sequence}: ItemOrder): void {
  sequence.forEach((item, place) => {
    item.order = place;
  });
}

/** An order and its mirror image cost the same: West stands left of East, else what comes first stands left. */
function oriented(sequence: readonly Item[], tied: ReadonlySet<Item>): readonly Item[] {
  const loose = sequence.filter((item) => !tied.has(item));
  const own = sequence.filter((item) => tied.has(item));
  const sides = own.flatMap((item) => compassRank(item.node?.label ?? '') ?? []);
  const lean = risesOf(sides) || risesOf(own.map((item) => item.index));
  return lean < 0 ? [...own.reverse(), ...loose] : [...own, ...loose];
}

/** Pairs that rise minus pairs that fall. */
function risesOf(values: readonly number[]): number {
  let sum = 0;
  for (let k = 1; k < values.length; k += 1) {
    for (let before = 0; before < k; before += 1) sum += Math.sign(values[k]! - values[before]!);
  }
  return sum;
}
