/** A track whose ends go sideways with their marks: its lanes grow or shrink, its corners stay. */
import {roundPath, simplify, type Point} from '../routing/round-path.js';
import type {SceneEdge, SceneNode} from '../types.js';

/** Radius of all corners while they move, in em. */
const CORNER = 0.875;

/** How far the mark at each end has gone, px. */
export interface Shifts {
  readonly start: number;
  readonly end: number;
}

/** Points that follow each other straight up or down from the first one. */
function upright(points: readonly Point[]): number {
  const x = points[0]?.[0];
  const turn = points.findIndex((point) => point[0] !== x);
  return turn < 0 ? points.length : turn;
}

const shifted = (points: readonly Point[], by: number): Point[] =>
  points.map(([x, y]) => [x + by, y]);

function stretched(points: readonly Point[], {start, end}: Shifts): Point[] {
  const head = upright(points);
  const tail = points.length - upright([...points].reverse());
  if (head < points.length)
    return [
      ...shifted(points.slice(0, head), start),
      ...points.slice(head, tail),
      ...shifted(points.slice(Math.max(head, tail)), end),
    ];
  // One straight line: a lane in its middle joins what was one column.
  const [[x0, y0] = [0, 0], [x1, y1] = [0, 0]] = [points[0], points[points.length - 1]];
  const middle = (y0 + y1) / 2;
  return [
    [x0 + start, y0],
    [x0 + start, middle],
    [x1 + end, middle],
    [x1 + end, y1],
  ];
}

const isNearer = ({x, y}: SceneNode, other: SceneNode, [px, py]: Point): boolean =>
  Math.abs(x - px) + Math.abs(y - py) < Math.abs(other.x - px) + Math.abs(other.y - py);

/**
 * The same tie between two marks that have moved along their tiers; without its verb, which would stand at the wrong place.
 * @param from its two ends as they were
 * @param to its two ends as they are
 */
export function stretchTrack(
  edge: SceneEdge,
  from: readonly [SceneNode, SceneNode],
  to: readonly [SceneNode, SceneNode],
  em: number,
): SceneEdge {
  const rest = {...edge, label: undefined};
  const [first] = edge.points;
  if (!first) return rest;
  const [a, b] = [to[0].x - from[0].x, to[1].x - from[1].x];
  const startsAtFrom = isNearer(from[0], from[1], first);
  const points = simplify(
    stretched(edge.points, startsAtFrom ? {start: a, end: b} : {start: b, end: a}),
  );
  const d = roundPath(
    points,
    points.map(() => CORNER * em),
  );
  const head = edge.head?.map(([x, y]): Point => [x + b, y]);
  return {...rest, points, d, ...(head ? {head} : {})};
}
