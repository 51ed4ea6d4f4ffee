/** Paints a picture that would take longer than a frame, in slices: ground, ties and marks appear one after the other. */
import {framesOf} from '../../network/paint/frames.js';
import type {PaintOptions} from '../../network/paint/options.js';
import {pictureSteps} from '../../network/paint/paint-steps.js';
import {svgSteps} from '../../network/paint/scene-to-svg.js';
import type {SvgNode} from '../../network/paint/svg-node.js';
import type {Emphasis, Scene} from '../../network/types.js';
import {runSlices} from '../../steps/slices.js';
import type {Steps} from '../../steps/steps.js';
import {focusedIn, type PictureModel} from './picture.js';
import {isSameEmphasis} from './same-emphasis.js';

/** More marks and ties than this take longer than a frame. */
const MANY = 600;

export interface SlicedHooks {
  optionsOf(svg: SVGSVGElement, model: PictureModel): PaintOptions;
  /** The painter shows the whole scene: says which part is meant. */
  view(svg: SVGSVGElement, model: PictureModel): void;
  /** All marks are there. `focused` is the id of the one that had the focus before. */
  readable(svg: SVGSVGElement, model: PictureModel, focused: string | undefined): Steps<void>;
  /** Nothing is pending any more: the picture is there, or has failed. */
  settled(): void;
}

interface Painted {
  readonly svg: SVGSVGElement;
  readonly model: PictureModel;
  readonly emphasis: Emphasis;
}

const isLarge = ({nodes, edges}: Scene): boolean => nodes.length + edges.length > MANY;

export class SlicedPicture {
  readonly #hooks: SlicedHooks;
  /** What is there, or on its way. */
  #last: Painted | undefined;
  #stop = new AbortController();
  #over: Promise<void> | undefined;
  #failed: Scene | undefined;

  constructor(hooks: SlicedHooks) {
    this.#hooks = hooks;
  }

  /** Settles when the picture is there, or was given up; undefined where none is being painted. Never rejects. */
  get pending(): Promise<void> | undefined {
    return this.#over;
  }

  /** Whether an error came while this scene was painted: it would come again. */
  hasFailed(scene: Scene): boolean {
    return this.#failed === scene;
  }

  stop(): void {
    if (!this.#over) return;
    this.#stop.abort();
    this.#over = undefined;
    this.#last = undefined;
  }

  /**
   * Takes a large picture over where its marks are not there yet, or are there as wanted: to compare a thousand of them
   * takes longer than a frame, too. Another light on what is there is painted at once.
   */
  takes(svg: SVGSVGElement, model: PictureModel): boolean {
    if (!isLarge(model.scene)) {
      this.stop();
      return false;
    }
    if (this.hasFailed(model.scene)) return true;
    const {emphasis = {}} = this.#hooks.optionsOf(svg, model);
    const isSame = this.#last !== undefined && isSameEmphasis(this.#last.emphasis, emphasis);
    if (!this.#isOf(svg, model) || (this.#over && !isSame)) this.#start(svg, model, emphasis);
    else if (!isSame) return false;
    else if (!this.#over) this.#hooks.view(svg, model);
    return true;
  }

  /** Somebody else has painted at once. */
  note(svg: SVGSVGElement, model: PictureModel, emphasis: Emphasis = {}): void {
    if (!this.#over) this.#last = {svg, model, emphasis};
  }

  #isOf(svg: SVGSVGElement, {scene, context}: PictureModel): boolean {
    const {model} = this.#last ?? {};
    return this.#last?.svg === svg && model?.scene === scene && model.context === context;
  }

  #start(svg: SVGSVGElement, model: PictureModel, emphasis: Emphasis): void {
    this.stop();
    this.#last = {svg, model, emphasis};
    const {signal} = (this.#stop = new AbortController());
    const job = this.#paint(svg, model, signal).then(
      () => {
        this.#over = undefined;
        this.#hooks.settled();
      },
      () => {
        if (signal.aborted) return;
        this.#over = undefined;
        this.#failed = model.scene;
        this.#hooks.settled();
      },
    );
    this.#over = job;
  }

  async #paint(svg: SVGSVGElement, model: PictureModel, signal: AbortSignal): Promise<void> {
    const focused = focusedIn(svg);
    const options = this.#hooks.optionsOf(svg, model);
    const picture = await runSlices(treeSteps(model.scene, options), {signal});
    const steps = pictureSteps(svg, picture);
    // First the element itself with its view box: from here on the part that is shown is ours.
    steps.next();
    this.#hooks.view(svg, model);
    const frames = framesOf(svg);
    await runSlices(steps, {...frames, signal});
    await runSlices(this.#hooks.readable(svg, model, focused), {signal});
    // Whoever goes on asks for sizes: they are known after the frame.
    await frames.pause();
    signal.throwIfAborted();
  }
}

/** Names are made on first demand, and kept. */
function* treeSteps(scene: Scene, options: PaintOptions): Steps<SvgNode> {
  for (const {id} of scene.nodes) {
    options.names?.(id);
    yield;
  }
  return yield* svgSteps(scene, options);
}
