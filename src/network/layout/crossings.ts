/**
 * Crossings of tracks in a drawing with rows. A track leaves its upper end, turns at once, and drops straight down the
 * column of its lower end; ends on one row are joined over the row. So whether two tracks cross follows from the rows
 * and from the order of their ends alone.
 */

/** A tie as the counting sees it: two item numbers, the upper one first (or both on one row). */
export interface OrderTie {
  readonly upper: number;
  readonly lower: number;
  /** How much its length counts. */
  readonly weight: number;
}

export interface OrderGraph {
  readonly count: number;
  readonly row: ArrayLike<number>;
  readonly ties: readonly OrderTie[];
}

const isBetween = (at: number, a: number, b: number): boolean => (at - a) * (at - b) < 0;

function sharesEnd(e: OrderTie, f: OrderTie): boolean {
  return e.upper === f.upper || e.lower === f.lower || e.upper === f.lower || e.lower === f.upper;
}

/** `level` joins two ends of one row from above; `other` meets it where it comes down into that row or through it. */
function levelCrossing(
  level: OrderTie,
  other: OrderTie,
  row: ArrayLike<number>,
  at: ArrayLike<number>,
): boolean {
  const line = row[level.upper]!;
  if (row[other.upper]! < line && row[other.lower]! >= line) {
    return isBetween(at[other.lower]!, at[level.upper]!, at[level.lower]!);
  }
  if (row[other.upper]! !== line || row[other.lower]! !== line) return false;
  return (
    isBetween(at[other.upper]!, at[level.upper]!, at[level.lower]!) !==
    isBetween(at[other.lower]!, at[level.upper]!, at[level.lower]!)
  );
}

/** Whether two ties cross when the items stand at the places `at`. */
export function doCross(
  e: OrderTie,
  f: OrderTie,
  row: ArrayLike<number>,
  at: ArrayLike<number>,
): boolean {
  if (sharesEnd(e, f)) return false;
  if (row[e.upper] === row[e.lower]) return levelCrossing(e, f, row, at);
  if (row[f.upper] === row[f.lower]) return levelCrossing(f, e, row, at);
  const [high, low] = row[e.upper]! <= row[f.upper]! ? [e, f] : [f, e];
  const line = row[low.upper]!;
  if (row[high.lower]! <= line) return false;
  if (row[high.upper] === line) {
    return (at[high.upper]! - at[low.upper]!) * (at[high.lower]! - at[low.lower]!) < 0;
  }
  return isBetween(at[high.lower]!, at[low.upper]!, at[low.lower]!);
}

/** All crossings of a drawing. */
export function countCrossings({row, ties}: OrderGraph, at: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < ties.length; i += 1) {
    for (let k = 0; k < i; k += 1) if (doCross(ties[i]!, ties[k]!, row, at)) sum += 1;
  }
  return sum;
}

/** Sum of the distances of tied items, in places. */
export function totalLength({ties}: OrderGraph, at: ArrayLike<number>): number {
  return ties.reduce((sum, tie) => sum + tie.weight * Math.abs(at[tie.upper]! - at[tie.lower]!), 0);
}
