/** The box around points or boxes. */

/** Widths and heights of boxes, by number. */
export interface Sizes {
  readonly widths: Float64Array;
  readonly heights: Float64Array;
}

/** Edges; infinite, the wrong way round, where there is nothing. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * @param positions centres, `[x0, y0, …]`
 * @param sizes of the boxes around the centres, in the same order; without them, the centres count alone
 */
export function boundsOf(positions: Float64Array, sizes?: Sizes): Bounds {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let k = 0; 2 * k < positions.length; k += 1) {
    const [x, y] = [positions[2 * k]!, positions[2 * k + 1]!];
    const [w, h] = sizes ? [sizes.widths[k]! / 2, sizes.heights[k]! / 2] : [0, 0];
    left = Math.min(left, x - w);
    right = Math.max(right, x + w);
    top = Math.min(top, y - h);
    bottom = Math.max(bottom, y + h);
  }
  return {left, right, top, bottom};
}
