/** A few marks and ties in full colour over a picture that is faded, at once. */
import {finish} from '../../steps/steps.js';
import type {LabelView, PlacedLabels} from '../labels/place-labels.js';
import type {PointCloud, Scene} from '../types.js';
import {paintMarks} from './paint-marks.js';
import {paintNames} from './paint-names.js';
import {
  paintOf,
  type PointContext,
  type PointPaint,
  type PointPaintOptions,
} from './paint-points.js';
import {paintTies} from './paint-ties.js';
import {markBatches, tieBatches} from './plan-points.js';
import type {PointLight} from './point-light.js';
import {CHOICE, drawnRadius, LIT, type Standings} from './point-standing.js';

/**
 * @param written names that stand on the faded picture, px: those of what is lit are written anew
 */
export function paintLight(
  context: PointContext,
  {points: resting, tiers = []}: Scene,
  view: LabelView,
  light: PointLight,
  options: PointPaintOptions,
  written: PlacedLabels = new Map(),
): void {
  const {names, fontFamily = 'sans-serif'} = options;
  const points = light.points ?? resting;
  if (!points) return;
  const paint = paintOf(context, view, options);
  const [marks, ties] = [points.ids, points.tieIds].map(({length}) => new Uint8Array(length));
  if (!marks || !ties) return;
  for (const k of light.marks) marks[k] = LIT;
  for (const tie of light.ties) ties[tie] = LIT;
  for (const batch of tieBatches(points, light.ties, ties))
    finish(paintTies(batch, points, marks, paint));
  paintHalo(light, points, marks, paint);
  for (const batch of markBatches(points, light.marks, view.scale, marks))
    finish(paintMarks(batch, points, marks, tiers.length, paint));
  if (names) finish(paintNames(written, points, marks, names, fontFamily, paint));
}

/** Around the mark in the middle, as where a pointer is. */
function paintHalo(
  {marks: [middle]}: PointLight,
  points: PointCloud,
  standings: Standings,
  {context, view, color}: PointPaint,
): void {
  if (middle === undefined) return;
  const [x, y] = [points.x[middle]!, points.y[middle]!];
  const radius = drawnRadius(points, middle, view.scale, standings) * CHOICE;
  context.beginPath();
  context.arc((x - view.x) * view.scale, (y - view.y) * view.scale, radius, 0, 2 * Math.PI);
  context.fillStyle = color('accent');
  context.globalAlpha = 0.16;
  context.fill();
  context.globalAlpha = 1;
}

/**
 * The names of what is lit, moved by px, and along with marks that somebody drags.
 * @param resting where marks stood when the names were placed
 */
export function namesOf(
  placed: PlacedLabels,
  resting: PointCloud,
  {marks, points = resting}: PointLight,
  scale: number,
  [dx, dy]: readonly [number, number],
): PlacedLabels {
  const found = marks.flatMap((k) => {
    const name = placed.get(resting.ids[k] ?? '');
    if (!name) return [];
    const x = name.box.x + dx + (points.x[k]! - resting.x[k]!) * scale;
    const y = name.box.y + dy + (points.y[k]! - resting.y[k]!) * scale;
    return [{id: name.id, side: name.side, box: {...name.box, x, y}}];
  });
  return new Map(found.map((name) => [name.id, name]));
}
