/**
 * Tens of thousands of marks on their way: each is a stamp that was drawn once, and is put into a picture of plain numbers,
 * which takes a tenth of the time that as many calls of the canvas take.
 */
import {finish} from '../../steps/steps.js';
import type {LabelView} from '../labels/place-labels.js';
import type {PointCloud, Scene} from '../types.js';
import {paintMarks} from './paint-marks.js';
import {
  paintOf,
  type PointContext,
  type PointPaint,
  type PointPaintOptions,
} from './paint-points.js';
import {paintTies} from './paint-ties.js';
import {markBatches, planPoints, type PointBatch, type TieBatch} from './plan-points.js';
import {pointIndex} from './point-index.js';
import {mix, type PointMove} from './point-move.js';
import {drawnReach, standingsOf, type Standings} from './point-standing.js';
import {tieStandingsOf} from './tie-standing.js';

/** Marks that look alike, as pixels around their centre. */
interface Stamp {
  readonly points: readonly number[];
  readonly reach: number;
  readonly left: Int16Array;
  readonly top: Int16Array;
  readonly colors: Uint32Array;
}

/** Longer lines than that, px of all together, do not fit into a frame. */
const MOST_INK = 60_000;

/** Half transparent edges become whole or none: a stamp is put, not blended. */
const SEEN = 128;

export class PointFlight {
  readonly #context: CanvasRenderingContext2D;
  /** Marks alone: plain numbers would wipe out the lines below. */
  readonly #marks: CanvasRenderingContext2D;
  readonly #paint: PointPaint;
  readonly #standings: Standings;
  readonly #stamps: readonly Stamp[];
  readonly #ties: readonly TieBatch[];
  readonly #move: PointMove;
  /** The marks where they are now. */
  readonly points: PointCloud;

  constructor(
    context: CanvasRenderingContext2D,
    {tiers = []}: Pick<Scene, 'tiers'>,
    points: PointCloud,
    move: PointMove,
    view: LabelView,
    options: PointPaintOptions,
  ) {
    const {emphasis} = options;
    this.#context = context;
    this.#marks = newContext(context, context.canvas.width, context.canvas.height);
    this.#paint = paintOf(context, view, options);
    this.#standings = standingsOf(points, emphasis);
    this.#move = move;
    const ties = tieStandingsOf(points, emphasis);
    const plan = planPoints(pointIndex(points), view, this.#standings, ties);
    this.#ties = thinned(plan.ties, points, move, view.scale);
    const all = points.ids.map((_, k) => k);
    this.#stamps = markBatches(points, all, view.scale, this.#standings).map((batch) =>
      stampOf(batch, points, this.#standings, tiers.length, this.#paint),
    );
    this.points = {...points, x: move.fromX.slice(), y: move.fromY.slice()};
  }

  /** @param share of the way, 0 to 1 */
  paint(share: number): void {
    const {fromX, fromY, toX, toY} = this.#move;
    mix(fromX, toX, share, this.points.x);
    mix(fromY, toY, share, this.points.y);
    const {width, height} = this.#context.canvas;
    this.#context.setTransform(1, 0, 0, 1, 0, 0);
    this.#context.clearRect(0, 0, width, height);
    for (const batch of this.#ties)
      finish(paintTies(batch, this.points, this.#standings, this.#paint));
    this.#putStamps(width, height);
    this.#context.setTransform(1, 0, 0, 1, 0, 0);
    this.#context.drawImage(this.#marks.canvas, 0, 0);
  }

  #putStamps(width: number, height: number): void {
    const image = new ImageData(width, height);
    const pixels = new Uint32Array(image.data.buffer);
    const {view, ratio} = this.#paint;
    const {x, y} = this.points;
    const scale = view.scale * ratio;
    for (const {points, reach, left, top, colors} of this.#stamps) {
      for (const k of points) {
        const px = Math.round((x[k]! - view.x) * scale);
        const py = Math.round((y[k]! - view.y) * scale);
        if (px < reach || py < reach || px >= width - reach || py >= height - reach) continue;
        for (let at = 0; at < colors.length; at += 1)
          pixels[(py + top[at]!) * width + px + left[at]!] = colors[at]!;
      }
    }
    this.#marks.putImageData(image, 0, 0);
  }
}

/** An even part of the lines, so that they are drawn within a frame. */
function thinned(
  batches: readonly TieBatch[],
  {ends}: PointCloud,
  {toX, toY}: PointMove,
  scale: number,
): readonly TieBatch[] {
  const lengthOf = (tie: number): number => {
    const [a, b] = [ends[2 * tie]!, ends[2 * tie + 1]!];
    return Math.hypot(toX[a]! - toX[b]!, toY[a]! - toY[b]!) * scale;
  };
  let ink = 0;
  for (const {ties} of batches) for (const tie of ties) ink += lengthOf(tie);
  const every = Math.max(1, Math.ceil(ink / MOST_INK));
  return batches.map(({look, ties}) => ({look, ties: ties.filter((_, at) => at % every === 0)}));
}

/** The first mark of a batch, drawn as at rest in the middle of a small canvas. */
function stampOf(
  batch: PointBatch,
  points: PointCloud,
  standings: Standings,
  tiers: number,
  paint: PointPaint,
): Stamp {
  const [k = 0] = batch.points;
  const {view, ratio} = paint;
  const half = Math.ceil(drawnReach(points, k, view.scale, standings) + 1);
  const reach = Math.ceil(half * ratio);
  const context = newContext(paint.context, 2 * reach, 2 * reach);
  const middle = reach / ratio / view.scale;
  const own = {...view, x: points.x[k]! - middle, y: points.y[k]! - middle};
  finish(
    paintMarks({...batch, points: [k]}, points, standings, tiers, {...paint, context, view: own}),
  );
  const {data} = context.getImageData(0, 0, 2 * reach, 2 * reach);
  return {points: batch.points, reach, ...pixelsOf(data, 2 * reach)};
}

/** Of plain memory: its pixels are read and written, never drawn by a graphics card. */
function newContext(
  {canvas}: PointContext,
  width: number,
  height: number,
): CanvasRenderingContext2D {
  const made = (canvas as HTMLCanvasElement).ownerDocument.createElement('canvas');
  [made.width, made.height] = [width, height];
  const context = made.getContext('2d', {willReadFrequently: true});
  if (!context) throw new Error('No canvas to draw marks on.');
  return context;
}

function pixelsOf(data: Uint8ClampedArray, side: number): Pick<Stamp, 'left' | 'top' | 'colors'> {
  const all = new Uint32Array(data.buffer);
  const seen = [...all.keys()].filter((at) => data[4 * at + 3]! >= SEEN);
  return {
    left: Int16Array.from(seen, (at) => (at % side) - side / 2),
    top: Int16Array.from(seen, (at) => Math.floor(at / side) - side / 2),
    // Fully opaque, whichever end of a number a machine begins with.
    colors: Uint32Array.from(seen, (at) => {
      data[4 * at + 3] = 255;
      return all[at]!;
    }),
  };
}
