/** Ties between two neighbours of a row with nothing between them: a straight line, its verb above. */
import {isLevel, lowerOf, upperOf, verbOf, type Item, type Tie} from './item.js';
import type {Metrics} from './metrics.js';
import {verbLabel, type DirectTies} from './rows.js';

/** Succession first: it is the one that must be straight. */
const urgency = (tie: Tie): number => (tie.edges[0]?.kind === 'succeeds' ? 0 : 1);

const isBetween = (item: Item, a: Item, b: Item): boolean =>
  (item.order - a.order) * (item.order - b.order) < 0;

function isFree(tie: Tie, ties: readonly Tie[], items: readonly Item[]): boolean {
  const {a, b} = tie;
  const row = a.row;
  if (items.some((item) => item.row === row && isBetween(item, a, b))) return false;
  return !ties.some((other) => {
    const upper = upperOf(other);
    const lower = lowerOf(other);
    if (upper.row >= row || lower.row <= row) return false;
    const column = other.ribbon && lower.kind === 'block' ? upper : lower;
    return isBetween(column, a, b);
  });
}

/** At most one straight tie for each pair of neighbours. Needs the rows and the order of the items. */
export function findDirect(ties: readonly Tie[], items: readonly Item[]): DirectTies {
  const direct = new Set<Tie>();
  const pairs = new Set<string>();
  const level = ties.filter((tie) => isLevel(tie) && !tie.ribbon);
  for (const tie of level.sort((a, b) => urgency(a) - urgency(b) || a.index - b.index)) {
    const pair = [tie.a.index, tie.b.index].sort((a, b) => a - b).join(' ');
    if (pairs.has(pair) || !isFree(tie, ties, items)) continue;
    direct.add(tie);
    pairs.add(pair);
  }
  return direct;
}

/** The distance that a straight tie needs between its two ends, from edge to edge. */
export function joinGaps(
  direct: DirectTies,
  m: Metrics,
): ReadonlyMap<Item, ReadonlyMap<Item, number>> {
  const gaps = new Map<Item, Map<Item, number>>();
  for (const tie of direct) {
    const verb = verbOf(tie);
    const width = verb ? verbLabel(verb, m.em * 7.5, m).width + m.em * 1.6 : 0;
    const [left, right] = tie.a.order <= tie.b.order ? [tie.a, tie.b] : [tie.b, tie.a];
    const own = gaps.get(left) ?? new Map<Item, number>();
    own.set(right, Math.max(width, m.em * 3.2));
    gaps.set(left, own);
  }
  return gaps;
}
