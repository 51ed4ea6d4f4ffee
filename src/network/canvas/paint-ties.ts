/** Ties as straight lines, many in one stroke. */
import type {Steps} from '../../steps/steps.js';
import {arrowHead} from '../curves/arrow-head.js';
import type {PointCloud} from '../types.js';
import type {PointPaint} from './paint-points.js';
import type {TieBatch, TieLook} from './plan-points.js';
import {drawnReach, type Standings} from './point-standing.js';
import {NEAR} from './ties-in.js';

interface Line {
  readonly color: string;
  /** At natural size, px. */
  readonly width: number;
  readonly dash?: readonly number[];
  readonly cap?: CanvasLineCap;
}

const LINES: Readonly<Record<TieLook, Line>> = {
  faded: {color: 'fade', width: 1.2},
  rest: {color: 'edge', width: 1.2},
  planned: {color: 'accent', width: 1.4, dash: [6, 5]},
  ended: {color: 'edge', width: 1.4, dash: [0.1, 5], cap: 'round'},
  lit: {color: 'accent', width: 3},
};

/** Lines thinner than this are smeared over two pixels. */
const THINNEST = 1;

/** Below this width dashes cannot be told from a line. */
const DASHED = 1.3;

/** Ties in one stroke: what crosses itself costs more than by its number. */
const IN_STROKE = 250;

/** @param standings of the marks: an arrow ends where its mark begins */
export function* paintTies(
  {look, ties}: TieBatch,
  points: PointCloud,
  standings: Standings,
  paint: PointPaint,
): Steps<void> {
  const {context, ratio, view} = paint;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  for (let from = 0; from < ties.length; from += IN_STROKE) {
    const part = ties.slice(from, from + IN_STROKE);
    setLine(look, paint);
    context.beginPath();
    for (const tie of part) trace(tie, points, paint);
    context.stroke();
    context.setLineDash([]);
    if (view.scale >= NEAR) paintHeads(part, points, standings, paint);
    yield;
  }
}

function setLine(look: TieLook, {context, view, color}: PointPaint): void {
  const line = LINES[look];
  const least = look === 'lit' ? 1.6 : THINNEST;
  const width = Math.max(least, line.width * Math.min(1, view.scale));
  context.strokeStyle = color(line.color);
  context.lineWidth = width;
  context.lineCap = line.cap ?? 'butt';
  context.setLineDash(width < DASHED ? [] : [...(line.dash ?? [])]);
}

function trace(tie: number, {x, y, ends}: PointCloud, {context, view}: PointPaint): void {
  const [a, b] = [ends[2 * tie]!, ends[2 * tie + 1]!];
  context.moveTo((x[a]! - view.x) * view.scale, (y[a]! - view.y) * view.scale);
  context.lineTo((x[b]! - view.x) * view.scale, (y[b]! - view.y) * view.scale);
}

/** Length of an arrowhead at natural size, px. */
const HEAD = 8;

/** In the line of the ties that were drawn last. */
function paintHeads(
  ties: readonly number[],
  points: PointCloud,
  standings: Standings,
  {context, view}: PointPaint,
): void {
  const {x, y, ends, isTyped} = points;
  context.beginPath();
  for (const tie of ties) {
    if (isTyped[tie] !== 1) continue;
    const [a, b] = [ends[2 * tie]!, ends[2 * tie + 1]!];
    const [dx, dy] = [x[a]! - x[b]!, y[a]! - y[b]!];
    const length = Math.hypot(dx, dy) || 1;
    const away = drawnReach(points, b, view.scale, standings) / view.scale / length;
    const tip = [x[b]! + dx * away, y[b]! + dy * away] as const;
    arrowHead([[x[a]!, y[a]!], tip], 2 * HEAD).forEach(([left, top], at) => {
      const [px, py] = [(left - view.x) * view.scale, (top - view.y) * view.scale];
      if (at === 0) context.moveTo(px, py);
      else context.lineTo(px, py);
    });
  }
  context.stroke();
}
