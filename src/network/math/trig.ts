/** Sine, cosine and angle with the same bits in every engine: the built-in ones may differ in the last place. */

export const TURN = 6.283185307179586;
const HALF = TURN / 2;
const QUARTER = TURN / 4;

/** Taylor series; on a quarter turn its error is below 1e-11. */
function series(x: number): number {
  const s = x * x;
  let term = x;
  let sum = x;
  for (let k = 2; k <= 16; k += 2) {
    term *= -s / (k * (k + 1));
    sum += term;
  }
  return sum;
}

/** @param angle radians */
export function sine(angle: number): number {
  const x = angle - TURN * Math.round(angle / TURN);
  if (x > QUARTER) return series(HALF - x);
  return x < -QUARTER ? series(-HALF - x) : series(x);
}

/** @param angle radians */
export const cosine = (angle: number): number => sine(angle + QUARTER);

/** Arc tangent of a number from 0 to 1: two halvings of the angle, then its series. */
function arcTangent(value: number): number {
  let x = value;
  for (let k = 0; k < 2; k += 1) x = x / (1 + Math.sqrt(1 + x * x));
  const s = x * x;
  let term = x;
  let sum = 0;
  for (let k = 1; k <= 17; k += 2) {
    sum += term / k;
    term *= -s;
  }
  return 4 * sum;
}

/** Angle of a direction in radians from −π to π; 0 where there is none. */
export function angleOf(y: number, x: number): number {
  const [a, b] = [Math.abs(x), Math.abs(y)];
  if (a === 0 && b === 0) return 0;
  const acute = a >= b ? arcTangent(b / a) : QUARTER - arcTangent(a / b);
  const upper = x >= 0 ? acute : HALF - acute;
  return y >= 0 ? upper : -upper;
}
