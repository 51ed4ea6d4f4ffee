import {finish, Pace, type Steps} from '../../steps/steps.js';
import type {Pair} from '../stress/adjacency.js';

interface Segment {
  readonly a: number;
  readonly b: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Pairs of straight ties that cross in the picture. Ties with a common end do not cross. A sweep over left edges with a
 * test of boxes first: O(m log m + pairs whose boxes meet).
 * @param positions `[x0, y0, …]`
 */
export const countCrossings = (pairs: readonly Pair[], positions: Float64Array): number =>
  finish(crossingSteps(pairs, positions));

/** Pairs that are looked at between two pauses. */
const SHARE = 100_000;

/** The same in steps. */
export function* crossingSteps(pairs: readonly Pair[], positions: Float64Array): Steps<number> {
  const pace = new Pace(SHARE);
  const segments = pairs
    .map(([a, b]) => segmentOf(a, b, positions))
    .sort((s, t) => s.left - t.left);
  let crossings = 0;
  // Not by `entries`, which old pages replace (Prototype 1.7.0).
  let i = 0;
  for (const segment of segments) {
    i += 1;
    let j = i;
    for (; j < segments.length; j += 1) {
      const other = segments[j];
      if (!other || other.left > segment.right) break;
      if (
        other.top <= segment.bottom &&
        segment.top <= other.bottom &&
        cross(segment, other, positions)
      )
        crossings += 1;
    }
    if (pace.isDue(j - i + 1)) yield;
  }
  return crossings;
}

function segmentOf(a: number, b: number, positions: Float64Array): Segment {
  const [ax, ay, bx, by] = [
    positions[2 * a] ?? 0,
    positions[2 * a + 1] ?? 0,
    positions[2 * b] ?? 0,
    positions[2 * b + 1] ?? 0,
  ];
  return {
    a,
    b,
    left: Math.min(ax, bx),
    right: Math.max(ax, bx),
    top: Math.min(ay, by),
    bottom: Math.max(ay, by),
  };
}

function cross(s: Segment, t: Segment, positions: Float64Array): boolean {
  if (s.a === t.a || s.a === t.b || s.b === t.a || s.b === t.b) return false;
  const apart = (segment: Segment, other: Segment): boolean =>
    side(segment, other.a, positions) * side(segment, other.b, positions) < 0;
  return apart(s, t) && apart(t, s);
}

/** On which side of a segment's line a node stands: the sign of the cross product. */
function side(segment: Segment, node: number, positions: Float64Array): number {
  const ax = positions[2 * segment.a] ?? 0;
  const ay = positions[2 * segment.a + 1] ?? 0;
  const bx = (positions[2 * segment.b] ?? 0) - ax;
  const by = (positions[2 * segment.b + 1] ?? 0) - ay;
  return Math.sign(
    bx * ((positions[2 * node + 1] ?? 0) - ay) - by * ((positions[2 * node] ?? 0) - ax),
  );
}
