/** Which ties are drawn in a view: all from near, a steady part of them where lines would cover everything. */
import type {LabelView} from '../labels/place-labels.js';
import type {PointCloud} from '../types.js';
import type {PointIndex} from './point-index.js';
import {FADED, LIT, type Standings} from './point-standing.js';

/** The share of the picture that lines of one px may cover from far away. */
const INK = 0.3;

/** What is faded needs less of it. */
const FADED_INK = 0.08;

/** From this scale on every tie is drawn, with its arrow. */
export const NEAR = 1;

/** Spreads ties evenly over 0 to 1, whichever part of the list is taken (multiples of the golden ratio). */
const rankOf = (tie: number): number => (tie * 0.6180339887498949) % 1;

/**
 * A tie is left out the sooner the longer it is: near ones, which show who stands together, outlast those that run across
 * the picture. Which ones stay depends on the scale alone, and none that is drawn goes when somebody looks closer. Lit ones
 * are drawn in any case.
 */
export function tiesIn(index: PointIndex, view: LabelView, standings: Standings): number[] {
  const {points} = index;
  const longest = longestFor(index, view.scale, INK);
  const longestFaded = longestFor(index, view.scale, FADED_INK);
  return crossing(points, view).filter((tie) => {
    if (standings[tie] === LIT) return true;
    const most = standings[tie] === FADED ? longestFaded : longest;
    return rankOf(tie) * lengthOf(points, tie) <= most;
  });
}

/** Length up to which every tie is drawn, in units of the scene. */
function longestFor({columns, rows, side, points}: PointIndex, scale: number, ink: number): number {
  if (scale >= NEAR) return Infinity;
  const area = columns * rows * side * side;
  return (ink * area * scale) / (Math.max(1, points.tieState.length) * (NEAR - scale));
}

function lengthOf({x, y, ends}: PointCloud, tie: number): number {
  const [a, b] = [ends[2 * tie]!, ends[2 * tie + 1]!];
  return Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
}

/** Ties that may cross the view: neither wholly on one side of it. */
function crossing({x, y, ends}: PointCloud, {scale, ...view}: LabelView): number[] {
  const [right, bottom] = [view.x + view.width / scale, view.y + view.height / scale];
  const found: number[] = [];
  for (let tie = 0; 2 * tie < ends.length; tie += 1) {
    const [a, b] = [ends[2 * tie]!, ends[2 * tie + 1]!];
    if (x[a]! < view.x && x[b]! < view.x) continue;
    if (y[a]! < view.y && y[b]! < view.y) continue;
    if (x[a]! > right && x[b]! > right) continue;
    if (y[a]! > bottom && y[b]! > bottom) continue;
    found.push(tie);
  }
  return found;
}
