/** Smooth lines made of cubic curves (Bézier): points, parts, and their path data. */
import {round} from '../layout/metrics.js';

export type Point = readonly [number, number];
export type Cubic = readonly [Point, Point, Point, Point];

const STEPS = 16;

const between = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];

export const apart = (a: Point, b: Point): number =>
  Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]));

export const straight = (a: Point, b: Point): Cubic => [
  a,
  between(a, b, 1 / 3),
  between(a, b, 2 / 3),
  b,
];

/** A curve whose handles stand beside the straight line by shares of its length, to the left of its direction. */
export function bowed(a: Point, b: Point, first: number, second: number): Cubic {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const handle = (t: number, by: number): Point => {
    const [x, y] = between(a, b, t);
    return [x + dy * by, y - dx * by];
  };
  return [a, handle(1 / 3, first), handle(2 / 3, second), b];
}

/** One coordinate of the point at `t`. */
export function coordinateAt([a, b, c, d]: Cubic, t: number, k: 0 | 1): number {
  const s = 1 - t;
  return s * s * s * a[k] + 3 * s * s * t * b[k] + 3 * s * t * t * c[k] + t * t * t * d[k];
}

export const pointAt = (curve: Cubic, t: number): Point => [
  coordinateAt(curve, t, 0),
  coordinateAt(curve, t, 1),
];

/** The curve after `t` (de Casteljau). */
function after([a, b, c, d]: Cubic, t: number): Cubic {
  const [ab, bc, cd] = [between(a, b, t), between(b, c, t), between(c, d, t)];
  const [abc, bcd] = [between(ab, bc, t), between(bc, cd, t)];
  return [between(abc, bcd, t), bcd, cd, d];
}

const reversed = ([a, b, c, d]: Cubic): Cubic => [d, c, b, a];

/** The stretch of a curve from one parameter to another. */
export function stretch(curve: Cubic, from: number, to: number): Cubic {
  const start = after(curve, from);
  return reversed(after(reversed(start), 1 - (to - from) / (1 - from || 1)));
}

/** Points along a line, its ends included. */
export function sampled(line: readonly Cubic[], steps = STEPS): Point[] {
  const first = line[0];
  if (!first) return [];
  const out: Point[] = [first[0]];
  for (const curve of line) {
    for (let k = 1; k <= steps; k += 1) out.push(pointAt(curve, k / steps));
  }
  return out;
}

const text = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

const isStraight = ([a, b, c, d]: Cubic): boolean => {
  const off = (p: Point): number =>
    Math.abs((d[0] - a[0]) * (p[1] - a[1]) - (d[1] - a[1]) * (p[0] - a[0]));
  return off(b) + off(c) < 0.1 * apart(a, d);
};

/** Path data with absolute coordinates of one decimal. */
export function pathOf(line: readonly Cubic[]): string {
  const first = line[0];
  if (!first) return '';
  const pieces = line.map((curve) =>
    isStraight(curve) ? `L${text(curve[3])}` : `C${curve.slice(1).map(text).join(' ')}`,
  );
  return `M${text(first[0])}${pieces.join('')}`;
}

export const lengthOf = (points: readonly Point[]): number =>
  points.reduce((sum, point, k) => (k === 0 ? 0 : sum + apart(points[k - 1] ?? point, point)), 0);

/** The same line, moved. */
export const moved = (line: readonly Cubic[], dx: number, dy: number): Cubic[] =>
  line.map(([a, b, c, d]): Cubic => {
    const by = ([x, y]: Point): Point => [x + dx, y + dy];
    return [by(a), by(b), by(c), by(d)];
  });
