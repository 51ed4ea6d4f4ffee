/**
 * A canvas that shows a part of a cloud: sharp at rest, and a finished sheet that is moved and scaled while somebody drags
 * or zooms. Sheets are painted in slices aside, so that no frame waits for them; at rest nothing is drawn.
 */
import type {LabelView, PlacedLabels} from '../labels/place-labels.js';
import type {Palette} from '../paint/colors.js';
import {runSlices} from '../../steps/slices.js';
import type {Scene} from '../types.js';
import {paintPoints, pointSteps, type PointPaintOptions} from './paint-points.js';

export type PointCanvasOptions = Omit<PointPaintOptions, 'pixelRatio'>;

/** So long the view must stand still before it is painted anew, ms. */
const REST_MS = 120;

/** How much more than the view is painted, so that a short drag shows no blank edge: a share of it on each side. */
const MORE = 0.25;

/** A finished picture of a part of the scene. */
interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly view: LabelView;
  readonly ratio: number;
  /** Which content it shows. */
  readonly stamp: number;
  readonly scene: Scene;
  readonly palette: Palette | undefined;
}

export class PointCanvas {
  readonly #canvas: HTMLCanvasElement;
  #scene: Scene | undefined;
  #options: PointCanvasOptions = {};
  #view: LabelView = {x: 0, y: 0, scale: 1, width: 0, height: 0};
  #stamp = 0;
  #sheet: Sheet | undefined;
  /** The one that shows most of the scene: it fills what the newest one leaves blank. */
  #overview: Sheet | undefined;
  #names: PlacedLabels | undefined;
  #job: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** True while a sheet is being painted or waits for the view to rest. */
  get isBusy(): boolean {
    return this.#job !== undefined || this.#timer !== undefined;
  }

  /** Whether the name of a mark is written beside it. */
  hasName(id: string): boolean {
    return this.#names?.has(id) ?? false;
  }

  /** Shows another scene, emphasis or palette; the old picture stays until the new one is painted. */
  show(scene: Scene, options: PointCanvasOptions, view: LabelView): void {
    if (scene !== this.#scene) this.#names = undefined;
    this.#scene = scene;
    this.#options = options;
    this.#stamp += 1;
    this.#view = view;
    this.#resize();
    void this.#paint();
  }

  /** Shows another part. */
  move(view: LabelView): void {
    this.#view = view;
    this.#resize();
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#blit());
    this.#cancel();
    if (this.#isSharp()) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#paint();
    }, REST_MS);
  }

  /** The same part in other colours without waiting, for paper. */
  paintNow(options: PointCanvasOptions): void {
    const context = this.#canvas.getContext('2d');
    if (!this.#scene || !context) return;
    this.#cancel();
    cancelAnimationFrame(this.#frame);
    paintPoints(context, this.#scene, this.#view, {...options, pixelRatio: this.#ratio});
  }

  /** Stops all work. */
  dispose(): void {
    this.#cancel();
    cancelAnimationFrame(this.#frame);
    this.#scene = undefined;
    this.#sheet = undefined;
    this.#overview = undefined;
  }

  get #ratio(): number {
    return globalThis.devicePixelRatio || 1;
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#job?.abort();
    this.#job = undefined;
  }

  #resize(): void {
    const {width, height} = this.#view;
    const [wide, high] = [width, height].map((length) => Math.round(length * this.#ratio));
    if (this.#canvas.width === wide && this.#canvas.height === high) return;
    this.#canvas.width = wide ?? 0;
    this.#canvas.height = high ?? 0;
    this.#blit();
  }

  #isSharp(): boolean {
    const sheet = this.#sheet;
    if (sheet?.stamp !== this.#stamp || sheet.ratio !== this.#ratio) return false;
    return (
      Math.abs(sheet.view.scale / this.#view.scale - 1) < 1e-6 && covers(sheet.view, this.#view)
    );
  }

  async #paint(): Promise<void> {
    this.#cancel();
    const sheet = this.#newSheet();
    const context = sheet?.canvas.getContext('2d');
    if (!sheet || !context) return;
    const job = (this.#job = new AbortController());
    const {names, ...options} = this.#options;
    const steps = pointSteps(context, sheet.scene, sheet.view, {
      ...options,
      pixelRatio: sheet.ratio,
      ...(names ? {names: {...names, previous: this.#names}} : {}),
    });
    try {
      this.#names = await runSlices(steps, {signal: job.signal});
    } catch (error) {
      if (job.signal.aborted) return;
      throw error;
    } finally {
      if (this.#job === job) this.#job = undefined;
    }
    this.#keep(sheet);
    this.#blit();
  }

  /** Room for the view and some more around it; none for a view without an extent. */
  #newSheet(): Sheet | undefined {
    const scene = this.#scene;
    const view = wider(this.#view);
    const [width, height] = [view.width, view.height].map((length) =>
      Math.round(length * this.#ratio),
    );
    if (!scene || !width || !height || width < 0 || height < 0) return undefined;
    const canvas = this.#canvas.ownerDocument.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const {palette} = this.#options;
    return {canvas, view, ratio: this.#ratio, stamp: this.#stamp, scene, palette};
  }

  #keep(sheet: Sheet): void {
    const old = this.#overview;
    // One that shows who was chosen before is better than a blank; one of another scene or theme is not.
    const isOld = old?.scene !== sheet.scene || old.palette !== sheet.palette;
    if (isOld || old.view.scale >= sheet.view.scale) this.#overview = sheet;
    this.#sheet = sheet;
  }

  #blit(): void {
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    if (this.#overview && this.#overview !== this.#sheet) this.#put(this.#overview, context);
    if (this.#sheet) this.#put(this.#sheet, context);
  }

  #put({canvas, view, ratio}: Sheet, context: CanvasRenderingContext2D): void {
    const scale = this.#view.scale / view.scale;
    const grown = (scale * this.#ratio) / ratio;
    const at = (own: number, shown: number): number =>
      Math.round((own - shown) * this.#view.scale * this.#ratio);
    const [x, y] = [at(view.x, this.#view.x), at(view.y, this.#view.y)];
    const [width, height] = [canvas.width * grown, canvas.height * grown];
    context.clearRect(x, y, width, height);
    context.drawImage(canvas, x, y, width, height);
  }
}

const wider = ({x, y, scale, width, height}: LabelView): LabelView => ({
  x: x - (width * MORE) / scale,
  y: y - (height * MORE) / scale,
  scale,
  width: Math.round(width * (1 + 2 * MORE)),
  height: Math.round(height * (1 + 2 * MORE)),
});

const covers = (a: LabelView, b: LabelView): boolean => {
  const room = 0.5 / b.scale;
  return (
    a.x <= b.x + room &&
    a.y <= b.y + room &&
    a.x + a.width / a.scale >= b.x + b.width / b.scale - room &&
    a.y + a.height / a.scale >= b.y + b.height / b.scale - room
  );
};
