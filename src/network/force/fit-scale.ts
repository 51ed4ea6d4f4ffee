import {boundsOf, type Sizes} from '../math/bounds.js';

/** The share of the picture that boxes with their gaps fill, before overlaps are removed. */
const FILLED = 0.13;

/** A picture is taken to be at least this part as high as wide, and as wide as high: a row of nodes has no area. */
const FLATTEST = 0.1;

/**
 * The factor that gives boxes room without pulling the picture apart. Where it is crowded, overlap removal bends it.
 * @param positions centres, in any unit
 */
export function fitScale(positions: Float64Array, {widths, heights}: Sizes, gap: number): number {
  const {left, right, top, bottom} = boundsOf(positions);
  const longer = Math.max(right - left, bottom - top);
  if (!(longer > 0)) return 1;
  const shown =
    Math.max(right - left, FLATTEST * longer) * Math.max(bottom - top, FLATTEST * longer);
  let area = 0;
  for (let i = 0; i < widths.length; i += 1) area += (widths[i]! + gap) * (heights[i]! + gap);
  return area > 0 ? Math.sqrt(area / (FILLED * shown)) : 1;
}
