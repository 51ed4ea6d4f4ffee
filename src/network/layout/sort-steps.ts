/** Sorts long lists piece by piece. */
import type {Steps} from '../../steps/steps.js';

const PIECE = 2048;

type Compare<T> = (a: T, b: T) => number;

function* merged<T>(left: readonly T[], right: readonly T[], compare: Compare<T>): Steps<T[]> {
  const result: T[] = [];
  let [i, k] = [0, 0];
  while (i < left.length || k < right.length) {
    const isLeft = k >= right.length || (i < left.length && compare(left[i]!, right[k]!) <= 0);
    result.push(isLeft ? left[i]! : right[k]!);
    if (isLeft) i += 1;
    else k += 1;
    if (result.length % (4 * PIECE) === 0) yield;
  }
  return result;
}

/** A sorted copy, equal ones in the order they had. */
export function* sortSteps<T>(list: readonly T[], compare: Compare<T>): Steps<T[]> {
  let pieces: T[][] = [];
  for (let start = 0; start < list.length; start += PIECE) {
    pieces.push(list.slice(start, start + PIECE).sort(compare));
    yield;
  }
  while (pieces.length > 1) {
    const next: T[][] = [];
    for (let k = 0; k < pieces.length; k += 2) {
      const [left = [], right] = pieces.slice(k, k + 2);
      next.push(right ? yield* merged(left, right, compare) : left);
    }
    pieces = next;
  }
  return pieces[0] ?? [];
}
