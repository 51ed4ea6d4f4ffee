/** Verbs beside the lit ties of a view, as names without a mark of their own. */
import type {LabelMark, LabelView} from '../labels/place-labels.js';
import type {PointCloud} from '../types.js';
import {nameSize, type NameOptions} from './point-names.js';
import {LIT, type Standings} from './point-standing.js';
import {NEAR} from './ties-in.js';

export type VerbMark = Omit<LabelMark, 'priority'>;

/** So many at most: more would be a text about the picture, not beside its lines. */
const MOST = 24;

/** Weight of a verb's letters. */
export const VERB_WEIGHT = 600;

const PREFIX = 'tie ';

/** The tie that a placed name speaks of; undefined for the name of a mark. */
export const tieOfVerb = (id: string): number | undefined =>
  id.startsWith(PREFIX) ? Number(id.slice(PREFIX.length)) : undefined;

/** From near, at the middle of what is seen of each line. */
export function verbMarks(
  points: PointCloud,
  view: LabelView,
  standings: Standings,
  options: NameOptions,
): readonly VerbMark[] {
  if (view.scale < NEAR || !options.verb) return [];
  const found: VerbMark[] = [];
  for (let tie = 0; tie < standings.length && found.length < MOST; tie += 1) {
    if (standings[tie] !== LIT || points.isTyped[tie] !== 1) continue;
    const middle = middleSeen(points, tie, view);
    const {width, height} = verbSize(tie, options);
    if (!middle || width === 0) continue;
    const [x, y] = middle;
    found.push({id: `${PREFIX}${tie}`, x, y, halfWidth: 0, halfHeight: 0, width, height});
  }
  return found;
}

export const verbSize = (tie: number, options: NameOptions) =>
  nameSize(tie, VERB_WEIGHT, options, options.verb);

/** Cuts a line off at the edges of the view (Liang and Barsky 1984). */
function middleSeen(
  {x, y, ends}: PointCloud,
  tie: number,
  view: LabelView,
): readonly [number, number] | undefined {
  const [a, b] = [ends[2 * tie]!, ends[2 * tie + 1]!];
  const [dx, dy] = [x[b]! - x[a]!, y[b]! - y[a]!];
  let [first, last] = [0, 1];
  const cut = (step: number, room: number): void => {
    if (step < 0) first = Math.max(first, room / step);
    else if (step > 0) last = Math.min(last, room / step);
    else if (room < 0) last = -1;
  };
  cut(-dx, x[a]! - view.x);
  cut(dx, view.x + view.width / view.scale - x[a]!);
  cut(-dy, y[a]! - view.y);
  cut(dy, view.y + view.height / view.scale - y[a]!);
  const at = (first + last) / 2;
  return first < last ? [x[a]! + at * dx, y[a]! + at * dy] : undefined;
}
