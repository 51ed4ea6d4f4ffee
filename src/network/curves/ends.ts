/** Where a line meets the marks at its ends: it stops short of them. */
import type {Box} from '../types.js';
import {coordinateAt, stretch, type Cubic} from './cubic.js';

export interface End {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** The mark's own box; the obstacle of the same key. */
  readonly box: Box;
  /** Lines end on a circle of this radius; without it at the box. */
  readonly radius?: number;
}

function isInside({x: atX, y: atY, radius, box}: End, x: number, y: number, gap: number): boolean {
  if (radius !== undefined) {
    const [dx, dy] = [x - atX, y - atY];
    return Math.sqrt(dx * dx + dy * dy) < radius + gap;
  }
  return (
    x > box.x - gap &&
    x < box.x + box.width + gap &&
    y > box.y - gap &&
    y < box.y + box.height + gap
  );
}

const STEPS = 48;

const isInsideAt = (curve: Cubic, t: number, end: End, gap: number): boolean =>
  isInside(end, coordinateAt(curve, t, 0), coordinateAt(curve, t, 1), gap);

/** Parameter where a curve leaves its first end for good; undefined where it never does. */
function leaving(curve: Cubic, end: End, gap: number): number | undefined {
  let last = -1;
  for (let k = 0; k <= STEPS; k += 1) if (isInsideAt(curve, k / STEPS, end, gap)) last = k;
  if (last < 0) return 0;
  if (last === STEPS) return undefined;
  let [low, high] = [last / STEPS, (last + 1) / STEPS];
  for (let k = 0; k < 10; k += 1) {
    const middle = (low + high) / 2;
    if (isInsideAt(curve, middle, end, gap)) low = middle;
    else high = middle;
  }
  return high;
}

const backwards = ([a, b, c, d]: Cubic): Cubic => [d, c, b, a];

/** A line from middle to middle without what lies inside the marks. */
export function clipped(
  line: readonly Cubic[],
  a: End,
  b: End,
  gaps: readonly [number, number],
): Cubic[] | undefined {
  const first = trimmed(line, a, gaps[0]);
  const back = first && trimmed([...first].reverse().map(backwards), b, gaps[1]);
  return back && [...back].reverse().map(backwards);
}

function trimmed(line: readonly Cubic[], end: End, gap: number): Cubic[] | undefined {
  for (let k = line.length - 1; k >= 0; k -= 1) {
    const curve = line[k];
    if (!curve || (!isInside(end, ...curve[0], gap) && !touches(curve, end, gap))) continue;
    const from = leaving(curve, end, gap);
    if (from === undefined) return k + 1 < line.length ? line.slice(k + 1) : undefined;
    return [stretch(curve, from, 1), ...line.slice(k + 1)];
  }
  return [...line];
}

function touches(curve: Cubic, end: End, gap: number): boolean {
  for (let k = 1; k <= STEPS; k += 1) if (isInsideAt(curve, k / STEPS, end, gap)) return true;
  return false;
}
