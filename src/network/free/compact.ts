/** Draws a picture together as far as its names allow: a little, then apart what meets, again and again. */
import {removeOverlaps} from '../force/remove-overlaps.js';
import type {Steps} from '../layout/pace.js';

interface Sizes {
  readonly widths: Float64Array;
  readonly heights: Float64Array;
}

/** How often it is drawn together at most. */
const ROUNDS = 6;

/** How much of the way is gone in one round. */
const STRIDE = 0.5;

/** The share that is filled. */
function filled(positions: Float64Array, {widths, heights}: Sizes, gap: number): number {
  let [left, top, right, bottom, area] = [Infinity, Infinity, -Infinity, -Infinity, 0];
  widths.forEach((width, k) => {
    const height = heights[k] ?? 0;
    const [x, y] = [positions[2 * k] ?? 0, positions[2 * k + 1] ?? 0];
    left = Math.min(left, x - width / 2);
    right = Math.max(right, x + width / 2);
    top = Math.min(top, y - height / 2);
    bottom = Math.max(bottom, y + height / 2);
    area += (width + gap) * (height + gap);
  });
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
