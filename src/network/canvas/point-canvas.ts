/**
 * A canvas that shows a part of a cloud: sharp at rest, and a finished sheet that is moved and scaled while somebody drags
 * or zooms. Sheets are painted in slices aside, so that no frame waits for them; at rest nothing is drawn.
 */
import type {LabelView} from '../labels/place-labels.js';
import type {Emphasis, Scene} from '../types.js';
import {namesOf, paintLight} from './paint-light.js';
import {paintPoints} from './paint-points.js';
import {PointGlide} from './point-glide.js';
import type {PointLight} from './point-light.js';
import {SheetPainter, type SheetOptions} from './sheet-painter.js';
import {cornerIn, isSharp, newSheet, putSheet, type Sheet} from './sheet.js';

export type PointCanvasOptions = SheetOptions;

/** So long the view must stand still before it is painted anew, ms. */
const REST_MS = 120;

const EMPTY: ReadonlySet<string> = new Set();

export class PointCanvas {
  readonly #canvas: HTMLCanvasElement;
  #scene: Scene | undefined;
  #options: PointCanvasOptions = {};
  #view: LabelView = {x: 0, y: 0, scale: 1, width: 0, height: 0};
  #stamp = 0;
  #sheet: Sheet | undefined;
  /** The one that shows most of the scene: it fills what the newest one leaves blank. */
  #overview: Sheet | undefined;
  /** The same with everything faded, below a light. */
  #faded: Sheet | undefined;
  #light: PointLight | undefined;
  readonly #glide = new PointGlide(() => this.#blit());
  readonly #painter = new SheetPainter();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** True while a sheet is being painted, waits for the view to rest, or marks are on their way. */
  get isBusy(): boolean {
    return this.#painter.isBusy || this.#timer !== undefined || this.#glide.isUnderWay;
  }

  /** Whether the name of a mark is written beside it. */
  hasName(id: string): boolean {
    const {scene, names} = this.#sheet ?? {};
    return scene === this.#scene && (names?.has(id) ?? false);
  }

  /**
   * Shows another scene, emphasis or palette; the old picture stays until the new one is painted. Marks that both scenes
   * have move to their new places, unless somebody moves the view meanwhile or wants no motion.
   */
  show(scene: Scene, options: PointCanvasOptions, view: LabelView): void {
    if (scene !== this.#scene) this.#leave();
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
    this.#glide.stop();
    this.#resize();
    this.#soon();
    this.#cancel();
    if (isSharp(this.#sheet, view, this.#content)) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#paint();
    }, REST_MS);
  }

  /** Lights some marks and ties over the picture, which fades meanwhile; without a light it is as it was. */
  light(light: PointLight | undefined): void {
    if (light === this.#light) return;
    this.#light = light;
    this.#soon();
    if (light && !this.isBusy) void this.#fade();
  }

  /** The same part in other colours without waiting, for paper. */
  paintNow(options: PointCanvasOptions): void {
    const context = this.#canvas.getContext('2d');
    if (!this.#scene || !context) return;
    this.#cancel();
    this.#glide.stop();
    cancelAnimationFrame(this.#frame);
    paintPoints(context, this.#scene, this.#view, {...options, pixelRatio: this.#ratio});
  }

  /** Stops all work. */
  dispose(): void {
    this.#cancel();
    this.#glide.stop();
    cancelAnimationFrame(this.#frame);
    this.#scene = undefined;
    this.#sheet = undefined;
    this.#overview = undefined;
    this.#faded = undefined;
    this.#light = undefined;
  }

  get #ratio(): number {
    return globalThis.devicePixelRatio || 1;
  }

  get #content() {
    return {stamp: this.#stamp, ratio: this.#ratio};
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#painter.cancel();
  }

  #resize(): void {
    const {width, height} = this.#view;
    const [wide, high] = [width, height].map((length) => Math.round(length * this.#ratio));
    if (this.#canvas.width === wide && this.#canvas.height === high) return;
    this.#canvas.width = wide ?? 0;
    this.#canvas.height = high ?? 0;
    this.#blit();
  }

  async #paint(): Promise<void> {
    const sheet = await this.#painted(this.#options.emphasis);
    if (!sheet) return;
    this.#keep(sheet);
    this.#arrive(sheet);
    if (this.#light) await this.#fade();
  }

  /** Takes leave of a scene: what is lit means nothing in the next one. */
  #leave(): void {
    const {scene} = this.#sheet ?? {};
    const isShown = scene?.points !== undefined && scene === this.#scene;
    const points = this.#light?.points ?? scene?.points;
    this.#glide.leave(isShown && points ? {points, view: this.#view} : undefined);
    this.#light = undefined;
  }

  /** Shows a new sheet: at once, or after its marks have come to their places. */
  #arrive({scene, ratio}: Sheet): void {
    const context = this.#canvas.getContext('2d');
    const options = {...this.#options, pixelRatio: ratio};
    if (context) this.#glide.arrive({context, scene, view: this.#view, options});
    this.#blit();
  }

  /** The picture below a light, made when one is first wanted. */
  async #fade(): Promise<void> {
    if (isSharp(this.#faded, this.#view, this.#content)) return;
    const {off, offEdges} = this.#options.emphasis ?? {};
    const emphasis: Emphasis = {off, offEdges, litEdges: EMPTY, fade: true};
    const sheet = await this.#painted(emphasis);
    if (!sheet) return;
    this.#faded = sheet;
    this.#blit();
  }

  /** A new sheet of the view; undefined where that has no extent, or where something else is painted instead. */
  #painted(emphasis: Emphasis | undefined): Promise<Sheet | undefined> {
    this.#cancel();
    const sheet = this.#newSheet();
    const before = this.#sheet?.scene === sheet?.scene ? this.#sheet?.names : undefined;
    return this.#painter.paint(sheet, {...this.#options, emphasis}, before);
  }

  #newSheet(): Sheet | undefined {
    const scene = this.#scene;
    const {palette} = this.#options;
    const content = {...this.#content, palette};
    return scene && newSheet(this.#canvas.ownerDocument, this.#view, {...content, scene});
  }

  #keep(sheet: Sheet): void {
    const old = this.#overview;
    // One that shows who was chosen before is better than a blank; one of another scene or theme is not.
    const isOld = old?.scene !== sheet.scene || old.palette !== sheet.palette;
    if (isOld || old.view.scale >= sheet.view.scale) this.#overview = sheet;
    this.#sheet = sheet;
  }

  #soon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#blit());
  }

  #blit(): void {
    if (this.#glide.isUnderWay) return;
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    if (this.#light && this.#faded && isSharp(this.#faded, this.#view, this.#content)) {
      this.#putLight(this.#faded, this.#light, context);
      return;
    }
    for (const sheet of new Set([this.#overview, this.#sheet]))
      if (sheet) putSheet(sheet, context, this.#view, this.#ratio);
  }

  #putLight(below: Sheet, light: PointLight, context: CanvasRenderingContext2D): void {
    const {scene, names = new Map(), ratio} = below;
    if (!scene.points) return;
    putSheet(below, context, this.#view, ratio);
    const [x, y] = cornerIn(below, this.#view, ratio);
    const corner = [x / ratio, y / ratio] as const;
    const written = namesOf(names, scene.points, light, this.#view.scale, corner);
    const options = {...this.#options, pixelRatio: ratio};
    paintLight(context, scene, this.#view, light, options, written);
  }
}
