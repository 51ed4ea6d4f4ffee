import type {Sizes} from '../math/bounds.js';
import {LARGE, type Stars} from './fan-leaves.js';
import {fitScale} from './fit-scale.js';
import {removeOverlaps} from './remove-overlaps.js';

/** The box around each star, its centre and its size. */
export interface StarBoxes extends Sizes {
  readonly centres: Float64Array;
}

export function starBoxes({star, count}: Stars, positions: Float64Array, sizes: Sizes): StarBoxes {
  const [left, right] = [
    new Float64Array(count).fill(Infinity),
    new Float64Array(count).fill(-Infinity),
  ];
  const [top, bottom] = [left.slice(), right.slice()];
  star.forEach((which, node) => {
    const [x, y] = [positions[2 * node]!, positions[2 * node + 1]!];
    const [w, h] = [sizes.widths[node]! / 2, sizes.heights[node]! / 2];
    left[which] = Math.min(left[which]!, x - w);
    right[which] = Math.max(right[which]!, x + w);
    top[which] = Math.min(top[which]!, y - h);
    bottom[which] = Math.max(bottom[which]!, y + h);
  });
  const centres = new Float64Array(2 * count);
  for (let k = 0; k < count; k += 1) {
    centres[2 * k] = (left[k]! + right[k]!) / 2;
    centres[2 * k + 1] = (top[k]! + bottom[k]!) / 2;
  }
  return {
    centres,
    widths: right.map((value, k) => value - left[k]!),
    heights: bottom.map((value, k) => value - top[k]!),
  };
}

/**
 * How near together the stars of a large picture stand: fuller leaves no way for them past each other, emptier shows
 * nothing. Few of them stand in a row, which must not become as long as its area is small.
 */
const NEAR = {gap: 0, filled: 0.3, flattest: 0.6};

/** Draws stars as near together as their boxes allow, or gives them room. */
function scaled(centres: Float64Array, sizes: Sizes): Float64Array {
  const scale = fitScale(centres, sizes, NEAR);
  return centres.map((value) => value * scale);
}

/**
 * Moves whole stars apart until their boxes do not overlap.
 * @param positions centres of all nodes, moved in place
 */
export function* partStars(
  stars: Stars,
  positions: Float64Array,
  sizes: Sizes,
  gap: number,
): Generator<undefined, void> {
  const {centres: before, widths, heights} = starBoxes(stars, positions, sizes);
  const isLarge = stars.star.length > LARGE;
  const centres = isLarge ? scaled(before, {widths, heights}) : before.slice();
  yield* removeOverlaps(centres, {widths, heights}, {gap});
  stars.star.forEach((which, node) => {
    positions[2 * node]! += centres[2 * which]! - before[2 * which]!;
    positions[2 * node + 1]! += centres[2 * which + 1]! - before[2 * which + 1]!;
  });
}
