import {BoxGrid, type Sizes} from './box-grid.js';

/** Nodes whose nearest others are looked at, at most. */
const SAMPLE = 2000;

/**
 * The factor that gives boxes room: at it about the `share` of the nodes have no box over theirs. The rest is for overlap
 * removal, which bends the picture where it is crowded instead of blowing all of it up.
 * @param positions centres, in any unit
 */
export function fitScale(
  positions: Float64Array,
  sizes: Sizes,
  gap: number,
  share: number,
): number {
  const count = positions.length / 2;
  if (count < 2) return 1;
  const reach = usualDistance(positions, count);
  const grid = new BoxGrid(count);
  grid.build(positions, reach, reach);
  const found = new Int32Array(count);
  const needs: number[] = [];
  const step = Math.max(1, Math.floor(count / SAMPLE));
  for (let i = 0; i < count; i += step) {
    const near = grid.around(positions[2 * i]!, positions[2 * i + 1]!, reach, reach, found);
    let need = 0;
    for (let k = 0; k < near; k += 1)
      if (found[k] !== i) need = Math.max(need, factorFor(positions, sizes, gap, i, found[k]!));
    needs.push(need);
  }
  needs.sort((a, b) => a - b);
  const factor = needs[Math.min(needs.length - 1, Math.floor(share * needs.length))]!;
  return factor > 0 && factor < 1e9 ? factor : 1;
}

/** By how much two centres would have to move apart for their boxes to stand clear on one axis. */
function factorFor(
  positions: Float64Array,
  {widths, heights}: Sizes,
  gap: number,
  i: number,
  j: number,
): number {
  const x = Math.abs(positions[2 * i]! - positions[2 * j]!) + 1e-9;
  const y = Math.abs(positions[2 * i + 1]! - positions[2 * j + 1]!) + 1e-9;
  return Math.min(
    ((widths[i]! + widths[j]!) / 2 + gap) / x,
    ((heights[i]! + heights[j]!) / 2 + gap) / y,
  );
}

/** A circle of this radius holds about three nodes where they are spread evenly. */
function usualDistance(positions: Float64Array, count: number): number {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let k = 0; k < positions.length; k += 2) {
    left = Math.min(left, positions[k]!);
    right = Math.max(right, positions[k]!);
    top = Math.min(top, positions[k + 1]!);
    bottom = Math.max(bottom, positions[k + 1]!);
  }
  const longer = Math.max(right - left, bottom - top, 1e-9);
  return Math.sqrt(((right - left + 0.01 * longer) * (bottom - top + 0.01 * longer)) / count);
}
