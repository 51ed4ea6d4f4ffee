import type {Box} from '../types.js';

/** Pairs of boxes that share more than a line, and the smallest gap between any two that do not, in the picture's units. */
export interface BoxGaps {
  readonly overlaps: number;
  /** Infinity for fewer than two boxes; 0 where some overlap. */
  readonly smallestGap: number;
}

/** Measures overlaps and gaps by a sweep from left to right. */
export function boxGaps(boxes: readonly Box[]): BoxGaps {
  const sorted = [...boxes].sort((a, b) => a.x - b.x);
  let overlaps = 0;
  let smallest = Infinity;
  sorted.forEach((box, i) => {
    for (let j = i + 1; j < sorted.length; j += 1) {
      const other = sorted[j];
      if (!other || other.x - (box.x + box.width) >= Math.max(smallest, 0)) break;
      const gap = gapBetween(box, other);
      if (gap < 0) overlaps += 1;
      smallest = Math.min(smallest, Math.max(gap, 0));
    }
  });
  return {overlaps, smallestGap: smallest};
}

/** Sums of rounded coordinates miss by less; boxes side by side touch. */
const ROUNDING = 1e-6;

/** Distance between two boxes; negative where they overlap, 0 where they touch. */
function gapBetween(a: Box, b: Box): number {
  const dx = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  const dy = Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height);
  if (dx < -ROUNDING && dy < -ROUNDING) return Math.max(dx, dy);
  return Math.sqrt(Math.max(dx, 0) ** 2 + Math.max(dy, 0) ** 2);
}
