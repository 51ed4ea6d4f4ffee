/** Draws a cloud of points on a canvas: ties below, marks above, names on top. */
import {finish, type Steps} from '../../steps/steps.js';
import type {LabelView, PlacedLabels} from '../labels/place-labels.js';
import {lightPalette, type Palette} from '../paint/colors.js';
import type {Emphasis, Scene} from '../types.js';
import {paintMarks} from './paint-marks.js';
import {paintNames} from './paint-names.js';
import {paintTies} from './paint-ties.js';
import {planPoints} from './plan-points.js';
import {pointIndex} from './point-index.js';
import {placePointNames, type NameOptions} from './point-names.js';
import {standingsOf} from './point-standing.js';
import {verbMarks} from './point-verbs.js';
import {tieStandingsOf} from './tie-standing.js';

/** What is drawn on: that of a `<canvas>`, or of an `OffscreenCanvas`. */
export type PointContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export interface PointPaintOptions {
  readonly emphasis?: Emphasis;
  /** Device pixels for each px; 1 by default. The canvas is that much larger than the view. */
  readonly pixelRatio?: number;
  /** Light by default. */
  readonly palette?: Palette;
  /** Names; without them none are written. */
  readonly names?: NameOptions;
  /** CSS font family of names. */
  readonly fontFamily?: string;
}

/** What the parts of the painter share. */
export interface PointPaint {
  readonly context: PointContext;
  readonly view: LabelView;
  readonly ratio: number;
  readonly color: (name: string) => string;
}

/** What a painter needs of its options. */
export function paintOf(
  context: PointContext,
  view: LabelView,
  {pixelRatio: ratio = 1, palette = lightPalette}: PointPaintOptions,
): PointPaint {
  return {context, view, ratio, color: (name) => palette[name] ?? '#000000'};
}

const NO_NAMES: PlacedLabels = new Map();

/**
 * Draws in slices: the thread is free between two steps. What stood on the canvas is wiped first.
 * @returns the names as placed, for `previous` of the next picture
 */
export function* pointSteps(
  context: PointContext,
  {points, tiers = [], width, height}: Scene,
  view: LabelView,
  options: PointPaintOptions = {},
): Steps<PlacedLabels> {
  const {names, emphasis} = options;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  if (!points) return NO_NAMES;
  const paint = paintOf(context, view, options);
  const index = pointIndex(points);
  const standings = standingsOf(points, emphasis);
  const tieStandings = tieStandingsOf(points, emphasis);
  yield;
  const plan = planPoints(index, view, standings, tieStandings);
  yield;
  for (const batch of plan.ties) yield* paintTies(batch, points, standings, paint);
  for (const batch of plan.marks) yield* paintMarks(batch, points, standings, tiers.length, paint);
  if (!names) return NO_NAMES;
  const wanted = {tiers: tiers.length, within: {width, height}, ...names};
  const verbs = verbMarks(points, view, tieStandings, wanted);
  const placed = placePointNames(index, view, standings, wanted, verbs);
  yield;
  yield* paintNames(placed, points, standings, wanted, options.fontFamily ?? 'sans-serif', paint);
  return placed;
}

/** Draws at once. */
export const paintPoints = (
  context: PointContext,
  scene: Scene,
  view: LabelView,
  options: PointPaintOptions = {},
): PlacedLabels => finish(pointSteps(context, scene, view, options));
