/** Marks by form: a few pixels of colour from far away, discs, from near the signs and boxes that the other painters draw. */
import {shapeOf, shapePath} from '../../signs/shapes.js';
import {tierMark} from '../../signs/tier-mark.js';
import type {Steps} from '../../steps/steps.js';
import type {PointCloud} from '../types.js';
import type {PointPaint} from './paint-points.js';
import type {PointBatch} from './plan-points.js';
import {CHOICE, drawnRadius, LIT, SELECTED, type Standings} from './point-standing.js';

/** A mark on the screen, px. */
interface Mark {
  readonly k: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

type Painter = (marks: readonly Mark[], batch: PointBatch, paint: PointPaint) => void;

/** Marks between two pauses. */
const IN_STEP = {dot: 2_000, disc: 500, shape: 120, box: 60} as const;

/** From this radius on a box shows the mark of its tier, px. */
const TIER_MARK = 6;

export function* paintMarks(
  batch: PointBatch,
  points: PointCloud,
  standings: Standings,
  tiers: number,
  paint: PointPaint,
): Steps<void> {
  const {context, ratio, view} = paint;
  const draw = painterOf(batch, points, tiers);
  const step = IN_STEP[batch.form];
  for (let from = 0; from < batch.points.length; from += step) {
    const marks = batch.points.slice(from, from + step).map((k): Mark => ({
      k,
      x: (points.x[k]! - view.x) * view.scale,
      y: (points.y[k]! - view.y) * view.scale,
      r: drawnRadius(points, k, view.scale, standings),
    }));
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    if (batch.standing === SELECTED) paintChoices(marks, paint);
    draw(marks, batch, paint);
    yield;
  }
}

function painterOf({form}: PointBatch, points: PointCloud, tiers: number): Painter {
  if (form === 'dot') return paintDots;
  if (form === 'disc') return paintDiscs;
  if (form === 'shape') return paintShapes;
  return (marks, batch, paint) => {
    paintBoxes(marks, batch, paint);
    for (const mark of marks)
      if (mark.r >= TIER_MARK) paintTierMark(mark, points.tier[mark.k]!, tiers, batch, paint);
  };
}

function fillOf({look, isBox, slot}: PointBatch, {color}: PointPaint): string {
  if (look === 'hollow') return color('fade');
  return color(isBox ? 'text' : `category-${slot}`);
}

/** On whole device pixels, so that they are sharp. */
const paintDots: Painter = (marks, batch, paint) => {
  const {context, ratio} = paint;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = fillOf(batch, paint);
  for (const {x, y, r} of marks) {
    const side = Math.max(1, Math.round(2 * r * ratio));
    context.fillRect(
      Math.round(x * ratio - side / 2),
      Math.round(y * ratio - side / 2),
      side,
      side,
    );
  }
};

const paintDiscs: Painter = (marks, batch, paint) => {
  const {context, color} = paint;
  context.beginPath();
  for (const {x, y, r} of marks) {
    context.moveTo(x + r, y);
    context.arc(x, y, r, 0, 2 * Math.PI);
  }
  context.fillStyle = batch.look === 'full' ? fillOf(batch, paint) : color('surface');
  context.fill();
  if (batch.look === 'full') return;
  context.lineWidth = 1;
  context.strokeStyle = fillOf(batch, paint);
  context.stroke();
};

const paintShapes: Painter = (marks, batch, paint) => {
  const {context, color} = paint;
  const shape = shapeOf(batch.slot);
  const path = new Path2D(marks.map(({x, y, r}) => shapePath(shape, x, y, r)).join(''));
  const isFull = batch.look === 'full';
  // The edge lies below the fill: it sets a sign off from lines without making it smaller.
  context.lineJoin = 'round';
  context.lineWidth = isFull ? 2.5 : 1.6;
  context.strokeStyle = isFull ? color('surface') : fillOf(batch, paint);
  context.setLineDash(batch.look === 'planned' ? [3, 2] : []);
  if (isFull) context.stroke(path);
  context.fillStyle = isFull ? fillOf(batch, paint) : color('surface');
  context.fill(path);
  if (!isFull) context.stroke(path);
  context.setLineDash([]);
  if (batch.isEnded) paintSlashes(marks, paint);
};

function paintSlashes(marks: readonly Mark[], {context, color}: PointPaint): void {
  context.beginPath();
  for (const {x, y, r} of marks) {
    const d = r * 1.1;
    context.moveTo(x - d, y + d);
    context.lineTo(x + d, y - d);
  }
  context.strokeStyle = color('fade');
  context.lineWidth = 1.6;
  context.stroke();
}

function paintChoices(marks: readonly Mark[], {context, color}: PointPaint): void {
  context.beginPath();
  for (const {x, y, r} of marks) {
    context.moveTo(x + r * CHOICE, y);
    context.arc(x, y, r * CHOICE, 0, 2 * Math.PI);
  }
  context.fillStyle = color('surface');
  context.fill();
  context.strokeStyle = color('accent');
  context.lineWidth = 2.5;
  context.stroke();
}

function frameOf({look, standing, isEnded}: PointBatch): readonly [string, number] {
  if (standing === SELECTED) return ['accent-fill', 2.5];
  if (standing === LIT) return ['accent', 2.5];
  if (look === 'hollow') return ['fade', isEnded ? 3 : 1.2];
  return [look === 'planned' ? 'accent' : 'text', 1.5];
}

/** Half of a box's height by half of its width. */
const FLAT = 0.85;

const paintBoxes: Painter = (marks, batch, {context, color}) => {
  const [stroke, width] = frameOf(batch);
  context.beginPath();
  for (const {x, y, r} of marks)
    context.roundRect(x - r, y - r * FLAT, 2 * r, 2 * r * FLAT, r * 0.3);
  context.fillStyle = color(batch.standing === SELECTED ? 'accent-fill' : 'surface');
  context.fill();
  context.strokeStyle = color(stroke);
  context.lineWidth = width;
  context.setLineDash(batch.look === 'planned' ? [4, 3] : []);
  context.stroke();
  context.setLineDash([]);
};

function paintTierMark(
  {x, y, r}: Mark,
  tier: number,
  tiers: number,
  {standing, look}: PointBatch,
  {context, color}: PointPaint,
): void {
  const side = r * 1.1;
  const tone = standing === SELECTED ? 'on-accent' : look === 'hollow' ? 'fade-text' : 'text';
  context.fillStyle = color(tone);
  for (const bar of tierMark(tier, tiers, x - side / 2, y - side / 2, side)) {
    context.globalAlpha = bar.on ? 1 : 0.55;
    context.fillRect(bar.x, bar.y, bar.width, bar.height);
  }
  context.globalAlpha = 1;
}
