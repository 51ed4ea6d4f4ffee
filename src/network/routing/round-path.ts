/** Right-angled lines with rounded corners, as SVG path data. */
import {round} from '../layout/metrics.js';

export type Point = readonly [number, number];

/** How far a corner's control points stand from the corner itself, in radii. */
const SOFT = 0.45;

const distance = (a: Point, b: Point): number => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);

const towards = (from: Point, to: Point, by: number): Point => {
  const length = distance(from, to) || 1;
  return [from[0] + ((to[0] - from[0]) * by) / length, from[1] + ((to[1] - from[1]) * by) / length];
};

const text = (point: Point): string => `${round(point[0])} ${round(point[1])}`;

/** Radii that fit: two corners of one stretch share it in proportion to what they want. */
function fittingRadii(points: readonly Point[], wanted: readonly number[]): number[] {
  const radii = points.map((_, k) => (k === 0 || k === points.length - 1 ? 0 : (wanted[k] ?? 0)));
  for (let k = 1; k < points.length; k += 1) {
    const length = distance(points[k - 1]!, points[k]!);
    const both = radii[k - 1]! + radii[k]!;
    if (both <= length || both === 0) continue;
    radii[k - 1] = (radii[k - 1]! * length) / both;
    radii[k] = (radii[k]! * length) / both;
  }
  return radii;
}

/**
 * Path data of a line through right angles.
 * @param radii wanted radius at each point; those of the ends do not count
 */
export function roundPath(points: readonly Point[], radii: readonly number[]): string {
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last) return '';
  const fitting = fittingRadii(points, radii);
  let d = `M${text(first)}`;
  for (let k = 1; k < points.length - 1; k += 1) {
    const corner = points[k]!;
    const radius = fitting[k]!;
    const start = towards(corner, points[k - 1]!, radius);
    const end = towards(corner, points[k + 1]!, radius);
    const a = towards(corner, points[k - 1]!, radius * SOFT);
    const b = towards(corner, points[k + 1]!, radius * SOFT);
    d += `L${text(start)}C${text(a)} ${text(b)} ${text(end)}`;
  }
  return `${d}L${text(last)}`;
}

const isSame = (a: Point | undefined, b: Point): boolean => a?.[0] === b[0] && a[1] === b[1];

/** Whether three points follow each other on one upright or one level line. */
const isStraight = (a: Point | undefined, b: Point | undefined, c: Point): boolean =>
  (a?.[0] === b?.[0] && b?.[0] === c[0]) || (a?.[1] === b?.[1] && b?.[1] === c[1]);

/** The same line without doubled points and without points on a straight stretch. */
export function simplify(points: readonly Point[]): Point[] {
  const out: Point[] = [];
  for (const [x, y] of points) {
    const point: Point = [round(x), round(y)];
    const last = out[out.length - 1];
    if (isSame(last, point)) continue;
    if (isStraight(out[out.length - 2], last, point)) out[out.length - 1] = point;
    else out.push(point);
  }
  return out;
}
