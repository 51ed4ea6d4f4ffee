/** From a way over a grid to a calm line: as few corners as the obstacles allow, and those rounded. */
import {apart, straight, type Cubic, type Point} from './cubic.js';

type IsClear = (points: readonly Point[]) => boolean;

/** Leaves out every point that is not needed to get around something. */
export function tightened(way: readonly Point[], isClear: IsClear): Point[] {
  const out: Point[] = [];
  let at = 0;
  while (at < way.length) {
    out.push(way[at]!);
    if (at === way.length - 1) break;
    let next = at + 1;
    for (let k = way.length - 1; k > at + 1; k -= 1) {
      if (!isClear([way[at]!, way[k]!])) continue;
      next = k;
      break;
    }
    at = next;
  }
  return out;
}

const towards = (a: Point, b: Point, by: number): Point => {
  const length = apart(a, b) || 1;
  return [a[0] + ((b[0] - a[0]) * by) / length, a[1] + ((b[1] - a[1]) * by) / length];
};

/** How far the handles of a rounded corner reach towards it. */
const SOFT = 0.62;

function corner(before: Point, at: Point, after: Point, reach: number): Cubic {
  const [a, d] = [towards(at, before, reach), towards(at, after, reach)];
  return [a, towards(a, at, reach * SOFT), towards(d, at, reach * SOFT), d];
}

/**
 * A polyline with its corners rounded.
 * @param most how far from a corner its rounding may begin
 */
export function rounded(
  points: readonly Point[],
  most: number,
  isClear: (curve: Cubic) => boolean,
): Cubic[] {
  const out: Cubic[] = [];
  let from = points[0]!;
  for (let k = 1; k < points.length - 1; k += 1) {
    const [before, at, after] = [points[k - 1]!, points[k]!, points[k + 1]!];
    let reach = Math.min(most, apart(before, at) / 2, apart(at, after) / 2);
    let curve = corner(before, at, after, reach);
    while (reach > 1 && !isClear(curve)) {
      reach /= 2;
      curve = corner(before, at, after, reach);
    }
    if (apart(from, curve[0]) > 0.05) out.push(straight(from, curve[0]));
    out.push(curve);
    from = curve[3];
  }
  const last = points[points.length - 1]!;
  if (apart(from, last) > 0.05 || out.length === 0) out.push(straight(from, last));
  return out;
}
