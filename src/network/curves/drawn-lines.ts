/** Lines that are drawn already: how often a new one would cross them, and how far it would run along them. */
import {apart, type Point} from './cubic.js';
import {areNear, entersBox} from './obstacles.js';
import type {Box} from '../types.js';

const CELL = 12;
const key = (x: number, y: number): number => Math.floor(x / CELL) * 65536 + Math.floor(y / CELL);

interface Drawn extends Box {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

interface Spot {
  readonly point: Point;
  readonly line: Drawn;
}

function boundsOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return {x: left, y: top, width: right - left, height: bottom - top};
}

/** A line without ends is everybody's. */
const isOf = (line: Drawn, id: string): boolean =>
  line.from === id || line.to === id || line.from === '';

const side = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const doCross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** A line as few pieces: enough to tell a crossing. */
function coarse(points: readonly Point[]): Point[] {
  const every = Math.max(1, Math.round(points.length / 9));
  return points.filter((_, k) => k % every === 0 || k === points.length - 1);
}

function countCrossings(a: readonly Point[], b: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < a.length; i += 1) {
    for (let k = 1; k < b.length; k += 1) {
      if (doCross(a[i - 1]!, a[i]!, b[k - 1]!, b[k]!)) sum += 1;
    }
  }
  return sum;
}

/** Points of a line no farther apart than half a cell. */
export function dense(points: readonly Point[], step: number): Point[] {
  const out: Point[] = [];
  for (let k = 1; k < points.length; k += 1) {
    const [a, b] = [points[k - 1]!, points[k]!];
    const pieces = Math.max(1, Math.ceil(apart(a, b) / step));
    for (let i = 0; i < pieces; i += 1) {
      const t = i / pieces;
      out.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
    }
  }
  const last = points[points.length - 1];
  return last ? [...out, last] : out;
}

export class DrawnLines {
  readonly #lines: Drawn[] = [];
  readonly #spots = new Map<number, Spot[]>();

  add(from: string, to: string, points: readonly Point[]): void {
    const line: Drawn = {from, to, points, ...boundsOf(points)};
    this.#lines.push(line);
    for (const point of dense(points, CELL / 2)) {
      const list = this.#spots.get(key(point[0], point[1]));
      if (list) list.push({point, line});
      else this.#spots.set(key(point[0], point[1]), [{point, line}]);
    }
  }

  crossings(points: readonly Point[]): number {
    const box = boundsOf(points);
    const few = coarse(points);
    let sum = 0;
    for (const line of this.#lines) {
      if (areNear(line, box, 0)) sum += countCrossings(few, coarse(line.points));
    }
    return sum;
  }

  /** Length over which a line runs beside another; near a common end that cannot be helped. */
  besides(from: string, to: string, points: readonly Point[], reach: number): number {
    const [start, end] = [points[0], points[points.length - 1]];
    if (!start || !end) return 0;
    let sum = 0;
    for (const point of dense(points, CELL / 2)) {
      const shares = (line: Drawn): boolean =>
        (apart(point, start) < reach && isOf(line, from)) ||
        (apart(point, end) < reach && isOf(line, to));
      if (this.#near(point).some((spot) => apart(spot.point, point) < 5 && !shares(spot.line)))
        sum += CELL / 2;
    }
    return sum;
  }

  /** Whether any line enters a box. */
  meet(box: Box, margin: number): boolean {
    return this.#lines.some(
      (line) =>
        areNear(line, box, margin) &&
        line.points.some((point, k) => k > 0 && entersBox(line.points[k - 1]!, point, box, margin)),
    );
  }

  #near([x, y]: Point): Spot[] {
    const out: Spot[] = [];
    for (const dx of [-CELL, 0, CELL]) {
      for (const dy of [-CELL, 0, CELL]) out.push(...(this.#spots.get(key(x + dx, y + dy)) ?? []));
    }
    return out;
  }
}
