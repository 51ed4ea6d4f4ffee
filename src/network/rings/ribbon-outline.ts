/** The outline of a ribbon along a smooth line. */
import {pointAt, type Cubic, type Point} from '../curves/cubic.js';
import {round} from '../layout/metrics.js';

const STEPS = 12;

const text = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

/** Points of a line with the direction to its left there. */
function withNormals(line: readonly Cubic[]): (readonly [Point, Point])[] {
  const at: Point[] = line.flatMap((curve, k) => {
    const out: Point[] = k === 0 ? [curve[0]] : [];
    for (let step = 1; step <= STEPS; step += 1) out.push(pointAt(curve, step / STEPS));
    return out;
  });
  return at.map((point, k) => {
    const [before, after] = [at[Math.max(0, k - 1)]!, at[Math.min(at.length - 1, k + 1)]!];
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    return [point, [dy / length, -dx / length]];
  });
}

/** Closed path data. */
export function ribbonOutline(line: readonly Cubic[], width: number): string {
  const points = withNormals(line);
  const side = (by: number): string[] =>
    points.map(([[x, y], [nx, ny]]) => text([x + nx * by, y + ny * by]));
  const there = side(width / 2);
  const back = side(-width / 2).reverse();
  return `M${there.join('L')}L${back.join('L')}Z`;
}
