/** Ties as straight lines, many in one stroke. */
import type {Steps} from '../../steps/steps.js';
import type {PointCloud} from '../types.js';
import type {PointPaint} from './paint-points.js';
import type {TieBatch, TieLook} from './plan-points.js';

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

export function* paintTies(
  {look, ties}: TieBatch,
  points: PointCloud,
  paint: PointPaint,
): Steps<void> {
  const {context, ratio} = paint;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  setLine(look, paint);
  for (let from = 0; from < ties.length; from += IN_STROKE) {
    context.beginPath();
    for (const tie of ties.slice(from, from + IN_STROKE)) trace(tie, points, paint);
    context.stroke();
    yield;
  }
  context.setLineDash([]);
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
