/** Orders of a list of offers, each with the one by title behind it. */
import type {Offer} from '../feed/types.js';
import type {SortKey} from './types.js';

export interface Sortable {
  readonly offer: Offer;
  readonly score: number;
  /** Rank in the order by title. */
  readonly rank: number;
  /** Km, where a place is given and the offer's is known. */
  readonly distance?: number | undefined;
}

/** What an order by dates or distances goes by. */
export type OrderKey = string | number | undefined;

const byRank = (a: Sortable, b: Sortable): number => a.rank - b.rank;

/** What has no key comes last. */
function compareKeys(a: OrderKey, b: OrderKey): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a < b ? -1 : Number(a > b);
}

/**
 * A sorted copy.
 *
 * @param keyOf for the orders that are neither by title nor by relevance
 */
export function inOrder<T extends Sortable>(
  all: readonly T[],
  sort: SortKey,
  keyOf: (one: T) => OrderKey,
): T[] {
  // Most lists stand in one of these two; keys of their own would cost more than the sorting.
  if (sort === 'title') return [...all].sort(byRank);
  if (sort === 'relevance') return [...all].sort((a, b) => b.score - a.score || byRank(a, b));
  return all
    .map((one) => ({one, key: keyOf(one)}))
    .sort((a, b) => compareKeys(a.key, b.key) || byRank(a.one, b.one))
    .map(({one}) => one);
}
