/** What is on the canvas of a picture of points: painted anew only where something else than the part shown has changed. */
import {readPalette} from '../../network/canvas/palette.js';
import {PointCanvas, type PointCanvasOptions} from '../../network/canvas/point-canvas.js';
import type {LabelView} from '../../network/labels/place-labels.js';
import {fontFactor} from './font-factor.js';
import type {PictureModel} from './picture.js';
import type {PointMarks} from './point-marks.js';
import {isSameEmphasis} from './same-emphasis.js';

/** What a picture of points is painted from. */
export interface PointSource {
  readonly model: PictureModel;
  readonly marks: PointMarks;
  /** Bears the page's font and the colours of its theme. */
  readonly swatches: HTMLElement;
}

export class PointPainting {
  #canvas: {readonly element: HTMLCanvasElement; readonly shown: PointCanvas} | undefined;
  /** What the canvas was last told to show. */
  #content = '';
  #painted: Pick<PictureModel, 'scene' | 'emphasis'> | undefined;

  /** Undefined before the first picture, and after the last. */
  get canvas(): PointCanvas | undefined {
    return this.#canvas?.shown;
  }

  /** @returns whether another canvas, or none, takes the place of the one before */
  use(element: HTMLCanvasElement | null): boolean {
    if (this.#canvas && this.#canvas.element === element) return false;
    this.drop();
    if (element) this.#canvas = {element, shown: new PointCanvas(element)};
    return true;
  }

  drop(): void {
    this.#canvas?.shown.dispose();
    this.#canvas = undefined;
    this.#content = '';
  }

  show(source: PointSource, view: LabelView): void {
    const {scene, emphasis, stage} = source.model;
    const options = optionsOf(source);
    const {palette, fontFamily, names} = options;
    const ratio = globalThis.devicePixelRatio;
    const look = [Object.values(palette ?? {}), fontFamily, names?.em, ratio, stage.width];
    const content = JSON.stringify(look);
    const before = this.#painted;
    const isSame = before?.scene === scene && isSameEmphasis(before.emphasis, emphasis);
    if (content === this.#content && isSame) return;
    this.#content = content;
    this.#painted = {scene, emphasis};
    this.canvas?.show(scene, options, view);
  }

  /** Another part of the same picture; another scene brings its own view with it. */
  move({scene}: Pick<PictureModel, 'scene'>, view: LabelView): boolean {
    if (this.#content === '' || this.#painted?.scene !== scene) return false;
    this.canvas?.move(view);
    return true;
  }

  /** Paper does not wait. */
  print(source: PointSource): void {
    this.canvas?.paintNow(optionsOf(source));
    this.#content = 'printed';
  }
}

function optionsOf({model, marks, swatches}: PointSource): PointCanvasOptions {
  const {fontFamily, fontSize} = getComputedStyle(swatches);
  return {
    emphasis: model.emphasis,
    palette: readPalette(swatches),
    fontFamily,
    names: {
      label: marks.label,
      verb: marks.verb,
      em: Number.parseFloat(fontSize) || 16,
      fontFactor: fontFactor(fontFamily),
    },
  };
}
