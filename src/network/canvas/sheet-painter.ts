/** Paints sheets in slices, so that no frame waits for them; the newest one takes the place of the one before. */
import {runSlices} from '../../steps/slices.js';
import type {PlacedLabels} from '../labels/place-labels.js';
import {pointSteps, type PointPaintOptions} from './paint-points.js';
import type {Sheet} from './sheet.js';

export type SheetOptions = Omit<PointPaintOptions, 'pixelRatio'>;

export class SheetPainter {
  #job: AbortController | undefined;

  get isBusy(): boolean {
    return this.#job !== undefined;
  }

  cancel(): void {
    this.#job?.abort();
    this.#job = undefined;
  }

  /**
   * @param previous names that stood there before
   * @returns undefined where there is nothing to paint on, or something else is painted instead
   */
  async paint(
    sheet: Sheet | undefined,
    {names, ...options}: SheetOptions,
    previous: PlacedLabels | undefined,
  ): Promise<Sheet | undefined> {
    this.cancel();
    const context = sheet?.canvas.getContext('2d');
    if (!sheet || !context) return undefined;
    const job = (this.#job = new AbortController());
    const steps = pointSteps(context, sheet.scene, sheet.view, {
      ...options,
      pixelRatio: sheet.ratio,
      ...(names ? {names: {...names, previous}} : {}),
    });
    try {
      return {...sheet, names: await runSlices(steps, {signal: job.signal})};
    } catch (error) {
      if (job.signal.aborted) return undefined;
      throw error;
    } finally {
      if (this.#job === job) this.#job = undefined;
    }
  }
}
