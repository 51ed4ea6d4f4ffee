/** The scenes of a tour, made one after the other while somebody speaks. */
import type {Tour, TourStep} from '../../feed/types.js';
import type {Layouter} from '../../network/run/create-layouter.js';
import type {Scene} from '../../network/types.js';
import type {StagePicture} from '../../stage/stage-picture.js';
import {baseOf, pictureOf, sceneKey} from '../../stage/step-view.js';
import {stepWork, type StepContext, type StepScene} from '../../stage/step-work.js';

export class StageScenes {
  readonly #layouter: Layouter;
  readonly #changed: () => void;
  #context: StepContext | undefined;
  #made = new Map<string, Promise<StepScene | undefined>>();
  #ready = new Map<string, StepScene>();
  readonly #pictures = new WeakMap<Scene, Map<TourStep, StagePicture>>();

  constructor(layouter: Layouter, changed: () => void) {
    this.#layouter = layouter;
    this.#changed = changed;
  }

  /** The picture of a step; undefined while its scene is being made. */
  pictureOf(step: TourStep, tour: Tour, context: StepContext): StagePicture | undefined {
    this.#follow(context);
    const made = this.#ready.get(keyIn(tour, step));
    if (!made) {
      void this.#make(step, tour);
      return undefined;
    }
    return this.#remembered(step, made);
  }

  /** Makes what later steps need. */
  async foresee(tour: Tour, context: StepContext): Promise<void> {
    this.#follow(context);
    for (const step of tour.steps) {
      // Left, or another feed: whoever shows that one foresees anew.
      const {feed, format} = this.#context ?? {};
      if (feed !== context.feed || format !== context.format) return;
      await this.#make(step, tour);
    }
  }

  rest(): void {
    this.#context = undefined;
    this.#layouter.dispose();
  }

  #remembered(step: TourStep, {graph, scene}: StepScene): StagePicture {
    const known = this.#pictures.get(scene) ?? new Map<TourStep, StagePicture>();
    this.#pictures.set(scene, known);
    const picture = known.get(step) ?? pictureOf(graph, scene, step, this.#context?.format);
    known.set(step, picture);
    return picture;
  }

  #follow(context: StepContext): void {
    const old = this.#context;
    const isSame =
      old?.feed === context.feed &&
      old.lang === context.lang &&
      old.today === context.today &&
      old.format === context.format;
    if (isSame) return;
    this.#context = context;
    this.#made = new Map();
    this.#ready = new Map();
  }

  #make(step: TourStep, tour: Tour): Promise<StepScene | undefined> {
    const key = keyIn(tour, step);
    const made = this.#made.get(key) ?? this.#lay(step, tour);
    this.#made.set(key, made);
    return made;
  }

  async #lay(step: TourStep, tour: Tour): Promise<StepScene | undefined> {
    const context = this.#context;
    if (!context) return undefined;
    const key = keyIn(tour, step);
    const first = baseOf(tour, step);
    const base = first && (await this.#make(first, tour));
    if (this.#context !== context) return undefined;
    const {plain, ways, choose} = stepWork(step, context, base?.scene);
    try {
      const scenes: Scene[] = [];
      for (const way of ways) scenes.push(await this.#layouter.layout(plain, way));
      const made = choose(scenes);
      if (this.#context !== context) return undefined;
      this.#ready.set(key, made);
      this.#changed();
      return made;
    } catch {
      // Given up since the stage was left.
      if (this.#context === context) this.#made.delete(key);
      return undefined;
    }
  }
}

/** Tours may begin with another day: what a scene keeps to is part of what it is. */
function keyIn(tour: Tour, step: TourStep): string {
  const base = baseOf(tour, step);
  return `${sceneKey(step)} ${base ? sceneKey(base) : ''}`;
}
