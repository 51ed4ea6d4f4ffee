/** From one picture of marks to the next: where each mark stands in between. */
import type {LabelView} from '../labels/place-labels.js';
import type {PointCloud} from '../types.js';
import {indexOfIds} from './point-standing.js';

/** In units of the scene that comes, by mark of that scene. */
export interface PointMove {
  readonly fromX: Float32Array;
  readonly fromY: Float32Array;
  readonly toX: Float32Array;
  readonly toY: Float32Array;
}

/** Marks as they stand on the screen. */
export interface Shown {
  readonly points: PointCloud;
  readonly view: LabelView;
}

/** Share of the marks that both pictures must have; fewer say nothing about each other. */
const LEAST = 0.5;

/**
 * Each mark starts from where it stood on the screen; new ones stand where they will be.
 * @returns undefined where the pictures have too little in common
 */
export function pointMove(before: Shown, after: Shown): PointMove | undefined {
  const {ids, x, y} = after.points;
  const [fromX, fromY] = [x.slice(), y.slice()];
  const scale = before.view.scale / after.view.scale;
  const indexBefore = indexOf(before.points, ids);
  let known = 0;
  for (let k = 0; k < ids.length; k += 1) {
    const at = indexBefore(k);
    if (at === undefined) continue;
    known += 1;
    fromX[k] = (before.points.x[at]! - before.view.x) * scale + after.view.x;
    fromY[k] = (before.points.y[at]! - before.view.y) * scale + after.view.y;
  }
  return known >= LEAST * ids.length ? {fromX, fromY, toX: x, toY: y} : undefined;
}

/** A coarse picture has the same marks in the same order as the settled one. */
function indexOf(before: PointCloud, ids: readonly string[]): (k: number) => number | undefined {
  if (before.ids.length === ids.length && ids.every((id, k) => id === before.ids[k]))
    return (k) => k;
  const places = indexOfIds(before);
  return (k) => places.get(ids[k] ?? '');
}

/** Fast at first, then slower. */
export const easedOut = (share: number): number => 1 - (1 - share) ** 3;

/** Writes the way from `from` to `to` into `out`; `share` 0 to 1. */
export function mix(
  from: Float32Array,
  to: Float32Array,
  share: number,
  out: Float32Array,
): Float32Array {
  for (let k = 0; k < to.length; k += 1) out[k] = from[k]! + (to[k]! - from[k]!) * share;
  return out;
}
