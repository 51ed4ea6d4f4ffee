import {boundsOf, type Sizes} from '../math/bounds.js';

export interface Fit {
  readonly gap: number;
  /** The share of the picture that boxes with their gaps fill, before overlaps are removed. */
  readonly filled: number;
  /** A picture is taken to be at least this part as high as wide, and as wide as high: a row of nodes has no area. */
  readonly flattest: number;
}

/**
 * The factor that gives boxes room without pulling the picture apart. Where it is crowded, overlap removal bends it.
 * @param positions centres, in any unit
 */
export function fitScale(
  positions: Float64Array,
  {widths, heights}: Sizes,
  {gap, filled, flattest}: Fit,
): number {
  const {left, right, top, bottom} = boundsOf(positions);
  const longer = Math.max(right - left, bottom - top);
  if (!(longer > 0)) return 1;
  const shown =
    Math.max(right - left, flattest * longer) * Math.max(bottom - top, flattest * longer);
  let area = 0;
  for (let i = 0; i < widths.length; i += 1) area += (widths[i]! + gap) * (heights[i]! + gap);
  return area > 0 ? Math.sqrt(area / (filled * shown)) : 1;
}
