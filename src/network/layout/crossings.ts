/**
 * Crossings of tracks in a drawing with rows. A track leaves its upper end, turns at once, and drops straight down the
 * column of its lower end; ends on one row are joined over the row. So whether two tracks cross follows from the rows
 * and from the order of their ends alone.
 */

/** A tie as the counting sees it: two item numbers, the upper one first (or both on one row). */
export interface OrderTie {
  readonly upper: number;
  readonly lower: number;
  readonly upperRow: number;
  readonly lowerRow: number;
  /** How much its length counts. */
  readonly weight: number;
}

export interface OrderGraph {
  readonly count: number;
  readonly row: ArrayLike<number>;
  readonly ties: readonly OrderTie[];
}

type Places = Int32Array;

const isBetween = (at: number, a: number, b: number): boolean => (at - a) * (at - b) < 0;

/** `level` joins two ends of one row from above; `other` meets it where it comes down into that row or through it. */
function levelCrossing(level: OrderTie, other: OrderTie, at: Places): boolean {
  const line = level.upperRow;
  const [left, right] = [at[level.upper]!, at[level.lower]!];
  if (other.upperRow < line && other.lowerRow >= line)
    return isBetween(at[other.lower]!, left, right);
  if (other.upperRow !== line || other.lowerRow !== line) return false;
  return isBetween(at[other.upper]!, left, right) !== isBetween(at[other.lower]!, left, right);
}

/** Whether two ties cross when the items stand at the places `at`. Ties with a common end never do. */
export function doCross(e: OrderTie, f: OrderTie, at: Places): boolean {
  const {upper: a, lower: b} = e;
  const {upper: c, lower: d} = f;
  if (a === c || b === d || a === d || b === c) return false;
  if (e.upperRow === e.lowerRow) return levelCrossing(e, f, at);
  if (f.upperRow === f.lowerRow) return levelCrossing(f, e, at);
  if (e.upperRow === f.upperRow) return (at[a]! - at[c]!) * (at[b]! - at[d]!) < 0;
  return e.upperRow < f.upperRow
    ? e.lowerRow > f.upperRow && isBetween(at[b]!, at[c]!, at[d]!)
    : f.lowerRow > e.upperRow && isBetween(at[d]!, at[a]!, at[b]!);
}

/** All crossings of a drawing. */
export function countCrossings({ties}: OrderGraph, at: Places): number {
  let sum = 0;
  for (let i = 0; i < ties.length; i += 1) {
    for (let k = 0; k < i; k += 1) if (doCross(ties[i]!, ties[k]!, at)) sum += 1;
  }
  return sum;
}

/** Sum of the distances of tied items, in places. */
export function totalLength({ties}: OrderGraph, at: Places): number {
  return ties.reduce((sum, tie) => sum + tie.weight * Math.abs(at[tie.upper]! - at[tie.lower]!), 0);
}
