/** The scenes of a tour, made one after the other while somebody speaks. */
import type {Day, Feed, Tour, TourStep} from '../../feed/types.js';
import {formatCount} from '../../i18n/format.js';
import type {Layouter} from '../../network/run/create-layouter.js';
import type {Graph, Scene} from '../../network/types.js';
import {anchorsFrom, bestScene, named, stageGraph, stageOptions} from '../../stage/stage-scene.js';
import {baseOf, graphOf, layoutOf, pictureOf, sceneKey, shortsOf} from '../../stage/step-view.js';
import type {Format} from '../../stage/format.js';
import type {StagePicture} from '../../stage/stage-picture.js';

interface Made {
  readonly graph: Graph;
  readonly scene: Scene;
}

/** What decides which scenes there are. */
export interface SceneContext {
  readonly feed: Feed;
  readonly lang: string;
  readonly today: Day;
  /** Of the wall; 16:9 where absent. */
  readonly format?: Format;
}

export class StageScenes {
  readonly #layouter: Layouter;
  readonly #changed: () => void;
  #context: SceneContext | undefined;
  #made = new Map<string, Promise<Made | undefined>>();
  #ready = new Map<string, Made>();
  readonly #pictures = new WeakMap<Scene, Map<TourStep, StagePicture>>();

  constructor(layouter: Layouter, changed: () => void) {
    this.#layouter = layouter;
    this.#changed = changed;
  }

  /** The picture of a step; undefined while its scene is being made. */
  pictureOf(step: TourStep, tour: Tour, context: SceneContext): StagePicture | undefined {
    this.#follow(context);
    const made = this.#ready.get(keyIn(tour, step));
    if (!made) {
      void this.#make(step, tour);
      return undefined;
    }
    return this.#remembered(step, made);
  }

  /** Makes what later steps need. */
  async foresee(tour: Tour, context: SceneContext): Promise<void> {
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

  #remembered(step: TourStep, {graph, scene}: Made): StagePicture {
    const known = this.#pictures.get(scene) ?? new Map<TourStep, StagePicture>();
    this.#pictures.set(scene, known);
    const picture = known.get(step) ?? pictureOf(graph, scene, step, this.#context?.format);
    known.set(step, picture);
    return picture;
  }

  #follow(context: SceneContext): void {
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

  #make(step: TourStep, tour: Tour): Promise<Made | undefined> {
    const key = keyIn(tour, step);
    const made = this.#made.get(key) ?? this.#lay(step, tour);
    this.#made.set(key, made);
    return made;
  }

  async #lay(step: TourStep, tour: Tour): Promise<Made | undefined> {
    const context = this.#context;
    if (!context) return undefined;
    const {feed, lang, today, format} = context;
    const key = keyIn(tour, step);
    const first = baseOf(tour, step);
    const base = first && (await this.#make(first, tour));
    if (this.#context !== context) return undefined;
    const graph = graphOf(feed, step, lang, today);
    const count = {formatCount: (given: number) => formatCount(given, lang)};
    const anchors = base ? {anchors: anchorsFrom(base.scene)} : {};
    const options = stageOptions(layoutOf(step), {...count, ...anchors}, format);
    const plain = stageGraph(graph);
    try {
      const scenes: Scene[] = [];
      for (const one of options) scenes.push(await this.#layouter.layout(plain, one));
      const made = {graph, scene: named(bestScene(scenes, format), graph, shortsOf(feed, lang))};
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
