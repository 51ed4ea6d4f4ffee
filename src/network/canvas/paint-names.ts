/** Names of points, each on a halo that keeps it clear of lines. */
import type {Steps} from '../../steps/steps.js';
import {LINE_HEIGHT} from '../layout/metrics.js';
import type {PlacedLabel, PlacedLabels} from '../labels/place-labels.js';
import type {PointCloud} from '../types.js';
import type {PointPaint} from './paint-points.js';
import {nameFontSize, nameSize, nameWeight, type NameOptions} from './point-names.js';
import {FADED, indexOfIds, type Standings} from './point-standing.js';
import {tieOfVerb, VERB_WEIGHT, verbSize} from './point-verbs.js';

const IN_STEP = 30;

export function* paintNames(
  placed: PlacedLabels,
  points: PointCloud,
  standings: Standings,
  options: NameOptions,
  family: string,
  paint: PointPaint,
): Steps<void> {
  const {context, ratio, color} = paint;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.strokeStyle = color('surface');
  let written = 0;
  for (const name of placed.values()) {
    const letters = lettersOf(name.id, points, standings, options);
    if (!letters) continue;
    if (name.leader) paintLeader(name.leader, paint);
    context.font = `${letters.weight} ${nameFontSize(options)}px ${family}`;
    context.fillStyle = color(letters.color);
    paintName(name, letters.lines, nameFontSize(options), paint);
    written += 1;
    if (written % IN_STEP === 0) yield;
  }
}

interface Letters {
  readonly weight: number;
  readonly color: string;
  readonly lines: readonly string[];
}

function lettersOf(
  id: string,
  points: PointCloud,
  standings: Standings,
  options: NameOptions,
): Letters | undefined {
  const tie = tieOfVerb(id);
  if (tie !== undefined)
    return {weight: VERB_WEIGHT, color: 'text', lines: verbSize(tie, options).lines};
  const k = indexOfIds(points).get(id);
  if (k === undefined) return undefined;
  const weight = nameWeight(points, k, standings);
  const color = standings[k] === FADED ? 'fade-text' : 'text';
  return {weight, color, lines: nameSize(k, weight, options).lines};
}

function paintName(
  {box}: PlacedLabel,
  lines: readonly string[],
  size: number,
  {context}: PointPaint,
): void {
  const middle = box.x + box.width / 2;
  const at = (row: number): number => box.y + size * (row * LINE_HEIGHT + 0.95);
  context.lineWidth = 3;
  lines.forEach((line, row) => context.strokeText(line, middle, at(row)));
  lines.forEach((line, row) => context.fillText(line, middle, at(row)));
}

function paintLeader(
  [[ax, ay], [bx, by]]: NonNullable<PlacedLabel['leader']>,
  {context, color}: PointPaint,
): void {
  context.beginPath();
  context.moveTo(ax, ay);
  context.lineTo(bx, by);
  context.lineWidth = 1;
  context.strokeStyle = color('text');
  context.stroke();
  context.strokeStyle = color('surface');
}
