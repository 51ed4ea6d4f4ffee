/** The way of marks from one picture to the next, frame by frame. */
import type {LabelView} from '../labels/place-labels.js';
import {isStill} from '../paint/is-still.js';
import type {Scene} from '../types.js';
import {PointFlight} from './paint-flight.js';
import type {PointPaintOptions} from './paint-points.js';
import {easedOut, pointMove, type Shown} from './point-move.js';

const GLIDE_MS = 240;

interface Goal {
  readonly context: CanvasRenderingContext2D;
  readonly scene: Scene;
  readonly view: LabelView;
  readonly options: PointPaintOptions;
}

export class PointGlide {
  readonly #onEnd: () => void;
  #before: Shown | undefined;
  #flight: PointFlight | undefined;
  #frame = 0;

  /** @param onEnd called when the marks have come to their places, not when they are stopped */
  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  get isUnderWay(): boolean {
    return this.#flight !== undefined;
  }

  /** What was shown until now; marks that are still on their way set out from where they are. */
  leave(shown: Shown | undefined): void {
    const points = this.#flight?.points ?? shown?.points;
    this.#before = shown && points && {points, view: shown.view};
  }

  /** Sets out from what was shown before, if there is something such and nobody asked for less motion. */
  arrive({context, scene: {points, tiers}, view, options}: Goal): void {
    const before = this.#before;
    this.stop();
    if (!before || !points || isStill()) return;
    const move = pointMove(before, {points, view});
    if (move) this.#start(new PointFlight(context, {tiers}, points, move, view, options));
  }

  /** Forgets what was before, and where marks are on their way to. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#flight = undefined;
    this.#before = undefined;
  }

  #start(flight: PointFlight): void {
    this.#flight = flight;
    flight.paint(0);
    let began: number | undefined;
    const frame = (now: number): void => {
      // Time counts from the first frame: what was prepared for it is no part of the way.
      began ??= now;
      const share = Math.min(1, (now - began) / GLIDE_MS);
      if (share === 1) this.#end();
      else {
        flight.paint(easedOut(share));
        this.#frame = requestAnimationFrame(frame);
      }
    };
    this.#frame = requestAnimationFrame(frame);
  }

  #end(): void {
    this.stop();
    this.#onEnd();
  }
}
