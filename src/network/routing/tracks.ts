/** Tracks as the scene has them: path, corners, arrow. */
import type {Item, Tie} from '../layout/item.js';
import type {Heights} from '../layout/heights.js';
import {round, type Metrics} from '../layout/metrics.js';
import type {GraphEdge, SceneEdge} from '../types.js';
import type {Channel} from './channels.js';
import type {Course} from './course.js';
import {roundPath, simplify, type Point} from './round-path.js';

type Track = Pick<SceneEdge, 'd' | 'points' | 'arrow' | 'head'>;

/** Memberships and parents are plain tracks; everything else points at its end. */
export const hasArrow = (edge: GraphEdge): boolean =>
  edge.kind !== 'membership' && edge.kind !== 'parent';

/** Where a track meets an item from above and from below. */
export function topPort(item: Item, m: Metrics): number {
  return item.kind === 'sign' ? item.y - m.sign * 1.45 : item.y - item.above;
}

export function bottomPort(item: Item, m: Metrics): number {
  return item.kind === 'sign' ? item.y + item.below + m.em * 0.1 : item.y + item.below;
}

/** Tip first in the middle: barb, tip, barb. */
export function arrowHead(tip: Point, from: Point, m: Metrics): readonly Point[] {
  const back = m.em * 0.42;
  const side = m.em * 0.27;
  const dx = Math.sign(tip[0] - from[0]);
  const dy = Math.sign(tip[1] - from[1]);
  const base: Point = [tip[0] - dx * back, tip[1] - dy * back];
  const barb = (sign: number): Point => [
    round(base[0] - dy * side * sign),
    round(base[1] + dx * side * sign),
  ];
  return [barb(1), [round(tip[0]), round(tip[1])], barb(-1)];
}

/** A line keeps a hair's breadth from what it points at. */
const shortened = (end: Point, from: Point, by: number): Point => [
  end[0] - Math.sign(end[0] - from[0]) * by,
  end[1] - Math.sign(end[1] - from[1]) * by,
];

interface Corner {
  readonly point: Point;
  readonly radius: number;
}

export class TrackMaker {
  constructor(
    readonly channels: readonly Channel[],
    readonly heights: Heights,
    readonly m: Metrics,
  ) {}

  track(course: Course, edge: GraphEdge): Track {
    const corners = course.back ? this.#over(course, course.back) : this.#down(course);
    return finishTrack(corners, edge, course.upper.id === edge.to, this.m);
  }

  #lane(course: Course, channel: number): number {
    const lane = this.channels[channel]?.lane.get(course) ?? 0;
    return this.heights.firstLane[channel]! + lane * this.m.lane;
  }

  /** Corners of one sideways move; the radius at the port grows from lane to lane, so siblings nest. */
  #bend(course: Course, channel: number, from: number, to: number): Corner[] {
    const y = this.#lane(course, channel);
    const lane = this.channels[channel]?.lane.get(course) ?? 0;
    const above = y - (this.heights.rows[channel - 1]?.bottom ?? 0);
    const below = this.heights.rows[channel]!.top - y;
    const inner = Math.min(this.m.innerCorner + lane * this.m.lane * 0.8, above);
    const outer = Math.min(this.m.corner, below - this.m.em * 0.1);
    return [
      {point: [from, y], radius: inner},
      {point: [to, y], radius: outer},
    ];
  }

  #down(course: Course): Corner[] {
    const {at, from, upper, lower} = course;
    const corners: Corner[] = [{point: [at[0]!, bottomPort(upper, this.m)], radius: 0}];
    for (let step = 1; step < at.length; step += 1) {
      if (this.channels[from + step]?.lane.has(course) !== true) continue;
      corners.push(...this.#bend(course, from + step, at[step - 1]!, at[step]!));
    }
    return [...corners, {point: [at[at.length - 1]!, topPort(lower, this.m)], radius: 0}];
  }

  #over(course: Course, back: readonly number[]): Corner[] {
    const y = this.#lane(course, course.from);
    const radius = this.m.corner * 0.7;
    return [
      {point: [course.at[course.at.length - 1]!, topPort(course.upper, this.m)], radius: 0},
      {point: [course.at[0]!, y], radius},
      {point: [back[0]!, y], radius},
      {point: [back[back.length - 1]!, topPort(course.lower, this.m)], radius: 0},
    ];
  }
}

function finishTrack(
  corners: readonly Corner[],
  edge: GraphEdge,
  arrowAtStart: boolean,
  m: Metrics,
): Track {
  const points = simplify(corners.map((corner) => corner.point));
  const radiusAt = (point: Point): number =>
    corners.find(({point: [x, y]}) => round(x) === point[0] && round(y) === point[1])?.radius ??
    m.innerCorner;
  const radii = points.map(radiusAt);
  const arrow = hasArrow(edge);
  if (!arrow) return {d: roundPath(points, radii), points, arrow};
  const ends = arrowAtStart ? [...points].reverse() : points;
  const tip = shortened(ends[ends.length - 1]!, ends[ends.length - 2]!, m.em * 0.08);
  const drawn = [...ends.slice(0, -1), tip].map(([x, y]): Point => [round(x), round(y)]);
  const turned = arrowAtStart ? [...drawn].reverse() : drawn;
  return {
    d: roundPath(turned, radii),
    points: turned,
    arrow,
    head: arrowHead(tip, ends[ends.length - 2]!, m),
  };
}

/** A straight tie between two neighbours of a row, at the height of their marks. */
export function directTrack(tie: Tie, edge: GraphEdge, m: Metrics): Track {
  const [left, right] = tie.a.x <= tie.b.x ? [tie.a, tie.b] : [tie.b, tie.a];
  const start: Point = [left.x + (left.kind === 'sign' ? m.sign * 1.6 : left.half), left.y];
  const end: Point = [right.x - (right.kind === 'sign' ? m.sign * 1.6 : right.half), right.y];
  const corners = [start, end].map((point) => ({point, radius: 0}));
  return finishTrack(corners, edge, left.id === edge.to, m);
}
