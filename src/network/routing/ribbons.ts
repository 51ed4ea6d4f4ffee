/** Ribbons: as wide as the number of ties between an item and a unit block. */
import type {Heights} from '../layout/heights.js';
import {round, type Metrics} from '../layout/metrics.js';
import type {SceneRibbon} from '../types.js';
import type {Course} from './course.js';
import {bottomPort, topPort} from './tracks.js';

/** A stretch of the middle line: straight down to `y`, or an S-curve to `[x, y]`. */
interface Stretch {
  readonly x: number;
  readonly y: number;
  readonly curved: boolean;
}

const BEND = 0.55;

function side(stretches: readonly Stretch[], shift: number, reverse: boolean): string {
  const points = reverse ? [...stretches].reverse() : stretches;
  let d = '';
  for (let k = 1; k < points.length; k += 1) {
    const from = points[k - 1]!;
    const to = points[k]!;
    const isCurved = reverse ? from.curved : to.curved;
    if (!isCurved) d += `L${round(to.x + shift)} ${round(to.y)}`;
    else {
      const by = (to.y - from.y) * BEND;
      d += `C${round(from.x + shift)} ${round(from.y + by)} ${round(to.x + shift)} ${round(to.y - by)} ${round(to.x + shift)} ${round(to.y)}`;
    }
  }
  return d;
}

function stretchesOf(course: Course, heights: Heights, m: Metrics): readonly Stretch[] {
  const {at, from} = course;
  const stretches: Stretch[] = [{x: at[0]!, y: bottomPort(course.upper, m), curved: false}];
  for (let step = 1; step < at.length; step += 1) {
    const fan = heights.fan[from + step]!;
    if (Math.abs(at[step]! - at[step - 1]!) <= 0.05) continue;
    stretches.push(
      {x: at[step - 1]!, y: fan.top, curved: false},
      {x: at[step]!, y: fan.bottom, curved: true},
    );
  }
  return [...stretches, {x: at[at.length - 1]!, y: topPort(course.lower, m), curved: false}];
}

/** Two blocks of one row: an arch over the row. */
function arch(
  course: Course,
  back: readonly number[],
  width: number,
  heights: Heights,
  m: Metrics,
): Shape {
  const fan = heights.fan[course.from]!;
  const [start, end] = [course.at[course.at.length - 1]!, back[back.length - 1]!];
  const [left, right] = [topPort(course.upper, m), topPort(course.lower, m)].map(round);
  const half = width / 2;
  // A cubic reaches three quarters of the way to its control points.
  const top = (Math.min(left!, right!) - fan.top - half) * -1.25;
  const curve = (from: number, to: number, y0: number, y1: number, lift: number): string =>
    `${round(from)} ${y0}C${round(from)} ${round(y0 + lift)} ${round(to)} ${round(y1 + lift)} ${round(to)} ${y1}`;
  const outer = curve(start - half, end + half, left!, right!, top);
  const inner = curve(end - half, start + half, right!, left!, top + width * 1.3);
  return {
    width: round(width),
    d: `M${outer}L${inner}Z`,
    spine: `M${curve(start, end, left!, right!, top)}`,
  };
}

type Shape = Pick<SceneRibbon, 'd' | 'spine' | 'width'>;

/** The outline and the middle line of a ribbon. */
export function ribbonShape(course: Course, scale: number, heights: Heights, m: Metrics): Shape {
  const width = Math.max(0.8, course.tie.edges.length * scale);
  if (course.back) return arch(course, course.back, width, heights, m);
  const stretches = stretchesOf(course, heights, m);
  const half = width / 2;
  const first = stretches[0]!;
  const last = stretches[stretches.length - 1]!;
  const down = `M${round(first.x - half)} ${round(first.y)}${side(stretches, -half, false)}`;
  const up = `L${round(last.x + half)} ${round(last.y)}${side(stretches, half, true)}Z`;
  return {
    width: round(width),
    d: down + up,
    spine: `M${round(first.x)} ${round(first.y)}${side(stretches, 0, false)}`,
  };
}
