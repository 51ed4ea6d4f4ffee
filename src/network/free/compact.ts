/** Draws a picture together as far as its names allow: a little, then apart what meets, again and again. */
import {removeOverlaps} from '../force/remove-overlaps.js';
import {boundsOf, type Sizes} from '../math/bounds.js';
import type {Steps} from '../../steps/steps.js';

/** How often it is drawn together at most. */
const ROUNDS = 6;

/** How much of the way is gone in one round. */
const STRIDE = 0.5;

/** The share that is filled. */
function filled(positions: Float64Array, sizes: Sizes, gap: number): number {
  const {left, right, top, bottom} = boundsOf(positions, sizes);
  const {widths, heights} = sizes;
  let area = 0;
  widths.forEach((width, k) => (area += (width + gap) * ((heights[k] ?? 0) + gap)));
  const shown = (right - left) * (bottom - top);
  return shown > 0 ? area / shown : 1;
}

/**
 * @param positions centres `[x0, y0, …]`, moved in place
 * @param full the share of the picture that rooms and their gaps fill in the end
 */
export function* compact(
  positions: Float64Array,
  sizes: Sizes,
  gap: number,
  full: number,
): Steps<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const share = filled(positions, sizes, gap);
    if (share >= full * 0.97) return;
    const scale = 1 - STRIDE * (1 - Math.sqrt(share / full));
    positions.forEach((value, k) => (positions[k] = value * scale));
    yield* removeOverlaps(positions, sizes, {gap});
  }
}
