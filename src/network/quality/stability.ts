import {boundsOf} from '../math/bounds.js';

/**
 * How far marks moved between two pictures: root of the mean squared distance after the best shift, turn and scale, as a
 * share of the first picture's diameter. 0 where nothing moved.
 * @param before `[x0, y0, …]`
 * @param after the same marks in the same order
 * @see Gower, Generalized Procrustes Analysis (1975)
 */
export function stability(before: Float64Array, after: Float64Array): number {
  const count = Math.min(before.length, after.length) / 2;
  if (count < 2) return 0;
  const a = aroundMean(before, count);
  const b = aroundMean(after, count);
  const diameter = diameterOf(a);
  return diameter === 0 ? 0 : Math.sqrt(residual(a, b, count) / count) / diameter;
}

function aroundMean(positions: Float64Array, count: number): Float64Array {
  let x = 0;
  let y = 0;
  for (let i = 0; i < count; i += 1) {
    x += (positions[2 * i] ?? 0) / count;
    y += (positions[2 * i + 1] ?? 0) / count;
  }
  return positions.slice(0, 2 * count).map((value, k) => value - (k % 2 === 0 ? x : y));
}

/** Σ |a − s·R·b|² for the best turn R and scale s, in closed form by complex numbers: |a|² − |⟨a, b⟩|² / |b|². */
function residual(a: Float64Array, b: Float64Array, count: number): number {
  let real = 0;
  let imaginary = 0;
  let squaredA = 0;
  let squaredB = 0;
  for (let i = 0; i < count; i += 1) {
    const [ax, ay, bx, by] = [a[2 * i] ?? 0, a[2 * i + 1] ?? 0, b[2 * i] ?? 0, b[2 * i + 1] ?? 0];
    real += ax * bx + ay * by;
    imaginary += ay * bx - ax * by;
    squaredA += ax * ax + ay * ay;
    squaredB += bx * bx + by * by;
  }
  return squaredB === 0
    ? squaredA
    : Math.max(0, squaredA - (real * real + imaginary * imaginary) / squaredB);
}

/** Diagonal of the picture's box: what a person would call its size. */
function diameterOf(points: Float64Array): number {
  const {left, right, top, bottom} = boundsOf(points);
  return Math.sqrt((right - left) ** 2 + (bottom - top) ** 2);
}
