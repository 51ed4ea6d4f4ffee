/** Which names of points are written in a view, and where. */
import {labelPriority} from '../labels/label-priority.js';
import {labelSize, type LabelSize} from '../labels/label-size.js';
import {
  placeLabels,
  type LabelMark,
  type LabelView,
  type PlacedLabels,
} from '../labels/place-labels.js';
import type {Box, PointCloud} from '../types.js';
import {seenBox} from './plan-points.js';
import {somePoint, type PointIndex} from './point-index.js';
import {drawnReach, largestReach, LIT, SELECTED, type Standings} from './point-standing.js';

export interface NameOptions {
  /** Name of a point; it may hold soft hyphens. */
  readonly label: (k: number) => string;
  /** Verb of a typed tie; without it none is written. */
  readonly verb?: (tie: number) => string;
  /** px of one em; 16 by default. */
  readonly em?: number;
  /** Advance widths of the font relative to the built-in table. */
  readonly fontFactor?: number;
  /** Number of tiers. */
  readonly tiers?: number;
  /** The picture's own extent, which no name leaves, so that none is cut off where the whole is shown. */
  readonly within?: {readonly width: number; readonly height: number};
  /** So many names are tried at most, those of the most important points in view; 400 by default. */
  readonly tried?: number;
  /** What was written before: a name keeps its side while that is free. */
  readonly previous?: PlacedLabels;
}

const TRIED = 400;

/** px² of the view for each name that is written. */
const ROOM = 7_000;

/** So many committees are named in any case, apart from their mark where there is no place beside it. */
const PROMINENT = 12;

/** Size of names and the width they break at, in em. */
const SIZE = 0.8125;
const WIDTH = 9;

/** Least distance of a name to anything else, px. */
const GAP = 3;

const orders = new WeakMap<PointCloud, Uint32Array>();

/** Points by the priority of their names at rest, the first one first. */
function orderOf(points: PointCloud, tiers: number): Uint32Array {
  const old = orders.get(points);
  if (old) return old;
  const count = points.ids.length;
  const degree = new Uint32Array(count);
  for (const end of points.ends) degree[end]! += 1;
  // One number for priority and index sorts many times faster than a comparison of both.
  const keys = Float64Array.from(degree, (ties, k) => {
    const facts = {tier: points.tier[k]!, tiers, isBox: points.isBox[k] === 1, degree: ties};
    return -labelPriority(facts) * count + k;
  }).sort();
  const order = Uint32Array.from(keys, (key) => ((key % count) + count) % count);
  orders.set(points, order);
  return order;
}

/** Weight of a name's letters. */
export const nameWeight = ({isBox}: PointCloud, k: number, standings: Standings): number =>
  standings[k] === SELECTED ? 700 : isBox[k] === 1 ? 650 : 500;

const sizes = new WeakMap<NameOptions['label'], Map<string, LabelSize>>();

/**
 * The lines of a name, measured once.
 * @param label of whatever is named; the name of a mark where absent
 */
export function nameSize(
  k: number,
  weight: number,
  options: NameOptions,
  label = options.label,
): LabelSize {
  const {em = 16, fontFactor = 1} = options;
  const known = sizes.get(label) ?? new Map<string, LabelSize>();
  sizes.set(label, known);
  const key = [k, weight, em, fontFactor].join();
  const size = known.get(key) ?? labelSize(label(k), em * SIZE, em * WIDTH, weight, fontFactor);
  known.set(key, size);
  return size;
}

export const nameFontSize = ({em = 16}: Pick<NameOptions, 'em'>): number => em * SIZE;

/** Points whose names are tried: the chosen, the lit, then by priority; only those in view. */
function candidates(
  {points}: PointIndex,
  view: LabelView,
  standings: Standings,
  tiers: number,
  most: number,
): readonly number[] {
  const box = seenBox(view);
  const isSeen = (k: number): boolean =>
    points.x[k]! >= box.x &&
    points.x[k]! <= box.x + box.width &&
    points.y[k]! >= box.y &&
    points.y[k]! <= box.y + box.height;
  const found: number[] = [];
  const order = orderOf(points, tiers);
  for (const least of [SELECTED, LIT, 0]) {
    for (const k of order) {
      if (found.length >= most) return found;
      const standing = least === 0 ? Math.min(standings[k]!, LIT - 1) : least;
      if (standings[k] === standing && isSeen(k)) found.push(k);
    }
  }
  return found;
}

/**
 * Places names so that none lies on another one or on any point, whether that has a name or not.
 * @param verbs take their places after the names of what is lit, before all others
 */
export function placePointNames(
  index: PointIndex,
  view: LabelView,
  standings: Standings,
  options: NameOptions,
  verbs: readonly Omit<LabelMark, 'priority'>[] = [],
): PlacedLabels {
  const {tiers = 1, previous, within, tried: first = TRIED} = options;
  const tried = candidates(index, view, standings, tiers, first);
  const lit = tried.filter((k) => standings[k]! >= LIT).length;
  const marks = [
    ...tried.map((k, at) => nameMark(index.points, k, at, {view, standings, options})),
    ...verbs.map((verb) => ({...verb, priority: first - lit + 0.5})),
  ];
  const most = Math.max(1, Math.round((view.width * view.height) / ROOM));
  const isTakenByMark = takenBy(index, view, standings);
  const isTaken = (box: Box, id: string): boolean =>
    (within !== undefined && leaves(box, view, within)) || isTakenByMark(box, id);
  return placeLabels(marks, view, {gap: GAP, most, isTaken}, previous);
}

interface NameContext {
  readonly view: LabelView;
  readonly standings: Standings;
  readonly options: NameOptions;
}

/** @param at its place among those that are tried */
function nameMark(
  points: PointCloud,
  k: number,
  at: number,
  {view, standings, options}: NameContext,
): LabelMark {
  const {width, height} = nameSize(k, nameWeight(points, k, standings), options);
  const half = drawnReach(points, k, view.scale, standings) / view.scale;
  return {
    id: points.ids[k]!,
    x: points.x[k]!,
    y: points.y[k]!,
    halfWidth: half,
    halfHeight: half,
    width,
    height,
    priority: (options.tried ?? TRIED) - at,
    mustShow: standings[k] === SELECTED || (points.isBox[k] === 1 && at < PROMINENT),
  };
}

const leaves = (
  box: Box,
  {x, y, scale}: LabelView,
  {width, height}: NonNullable<NameOptions['within']>,
): boolean =>
  box.x / scale + x < 0 ||
  box.y / scale + y < 0 ||
  (box.x + box.width) / scale + x > width ||
  (box.y + box.height) / scale + y > height;

/** Whether a place on the screen comes too near to the mark of any other point. */
function takenBy(
  index: PointIndex,
  {x, y, scale}: LabelView,
  standings: Standings,
): (box: Box, id: string) => boolean {
  const {points, reach} = index;
  const far = (largestReach(reach, scale) + GAP) / scale;
  return (box, id) => {
    const [left, top] = [box.x / scale + x, box.y / scale + y];
    const [right, bottom] = [left + box.width / scale, top + box.height / scale];
    const near = {
      x: left - far,
      y: top - far,
      width: right - left + 2 * far,
      height: bottom - top + 2 * far,
    };
    return somePoint(index, near, (k) => {
      if (points.ids[k] === id) return false;
      const own = (drawnReach(points, k, scale, standings) + GAP) / scale;
      const [px, py] = [points.x[k]!, points.y[k]!];
      return px + own > left && px - own < right && py + own > top && py - own < bottom;
    });
  };
}
