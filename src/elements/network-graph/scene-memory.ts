/** Which scene is shown, laid out anew only when what decides positions has changed. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Graph, LayoutOptions, Scene} from '../../network/types.js';
import {anchorsOf, placesOf} from '../../network/scene/places-of.js';
import {isOfPoints} from './layouts.js';
import {egoPart} from './parts.js';
import {
  canStandBeside,
  isWorthMoving,
  showsEnough,
  stageOf,
  windowOf,
  type Place,
} from './place.js';
import {SparingLayouter} from './sparing-layouter.js';
import type {Extent} from './viewport.js';

export interface SceneWish {
  readonly graph: Graph;
  /** The record whose surroundings are drawn tier by tier; without one, the whole graph is drawn. */
  readonly ego?: string;
  readonly layout: LayoutOptions;
}

interface Made {
  readonly wish: SceneWish;
  readonly scene: Scene;
  /** A person has put marks elsewhere. */
  readonly isArranged?: boolean;
}

export interface Fitting {
  readonly scene: Scene;
  /** What is seen of it. */
  readonly stage: Extent;
  /** The panel stands beside the picture, not below. */
  readonly isBeside: boolean;
  /** A first picture, while the settled one is being made. */
  readonly isCoarse?: boolean;
}

interface Job {
  readonly wish: SceneWish;
  readonly stop: AbortController;
  readonly over: Promise<void>;
}

/** The picture at rest and the one beside the panel, so that a choice and its end cost nothing the second time. */
const KEPT = 2;

/** Up to this many marks the picture beside the panel is made before anybody asks for it. */
const MOST_FORESEEN = 500;

export class SceneMemory implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #layouter = new SparingLayouter();
  /** The newest first. */
  #made: readonly Made[] = [];
  #jobs: readonly Job[] = [];
  /** The one that the host waits for. */
  #awaited: Job | undefined;
  #failed: SceneWish | undefined;
  /** What is shown meanwhile of the one that is waited for. */
  #coarse: Made | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.rest();
    this.#layouter.dispose();
  }

  /** Settles when the scene that is waited for is there, or will not come. */
  get pending(): Promise<void> | undefined {
    return this.#awaited?.over;
  }

  /** True where the scene last wished for could not be made. */
  get hasFailed(): boolean {
    return this.#failed !== undefined;
  }

  /** No scene is shown. */
  rest(): void {
    this.#keep([]);
  }

  /**
   * Lays a picture out anew with each mark near where a person has put it; the host is updated then.
   * @returns whether it was: another picture may be shown meanwhile
   */
  async rearrange(scene: Scene, anchors: LayoutOptions['anchors']): Promise<boolean> {
    const old = this.#made.find((made) => made.scene === scene);
    if (!old) return false;
    const {graph, layout} = old.wish;
    const next = await this.#layouter.layout(graph, {...layout, anchors}).catch(() => undefined);
    if (!next || !this.#made.includes(old)) return false;
    // The one beside the panel follows it when it is next wished for.
    this.#made = [{wish: old.wish, scene: next, isArranged: true}];
    this.#host.requestUpdate();
    return true;
  }

  /** A scene that is not shown here. */
  make({graph, layout}: SceneWish): Promise<Scene> {
    return this.#layouter.layout(graph, layout);
  }

  /**
   * The picture for a place: closer together where it leaves room for the panel at its side, or as it was, where that would
   * make it much higher. Undefined while it is being made; the host is updated then.
   */
  fitting(wish: SceneWish, place: Place, hasPanel: boolean): Fitting | undefined {
    if (isOfPoints(wish.layout.layout ?? 'bands', wish.graph.nodes.length))
      return this.#fittingPoints(wish, place, hasPanel);
    const {width, beside} = place;
    const range = beside < width ? ([beside, width] as const) : undefined;
    const layout = {...wish.layout, range};
    const plain = {...wish, layout};
    const narrow = {...wish, layout: {...layout, width: beside}};
    this.#keep([plain, narrow]);
    const scene = this.#sceneOf(plain);
    if (!scene) return undefined;
    const closer = inOrderOf(scene, narrow);
    const isBeside = canStandBeside(scene, place);
    if (isBeside && hasPanel) return this.#fittingBeside(scene, this.#sceneOf(closer), place);
    if (isBeside && wish.graph.nodes.length <= MOST_FORESEEN) this.#ask(closer);
    return {scene, stage: stageOf(scene, width), isBeside: false};
  }

  #fittingBeside(scene: Scene, closer: Scene | undefined, place: Place): Fitting | undefined {
    if (!closer) return undefined;
    const {beside, width} = place;
    if (isWorthMoving(closer, scene, place))
      return {scene: closer, stage: stageOf(closer, beside), isBeside: true};
    return showsEnough(place)
      ? {scene, stage: windowOf(scene, beside), isBeside: true}
      : {scene, stage: stageOf(scene, width), isBeside: false};
  }

  /** Points are not laid out anew for a narrower place, but shown smaller. */
  #fittingPoints(wish: SceneWish, {width, beside}: Place, hasPanel: boolean): Fitting | undefined {
    this.#keep([wish]);
    const scene = this.#sceneOf(wish);
    const coarse = this.#coarse && isSame(this.#coarse.wish, wish) ? this.#coarse.scene : undefined;
    const shown = scene ?? coarse;
    if (!shown) return undefined;
    const isBeside = hasPanel && beside < width;
    const stage = stageOf(shown, isBeside ? beside : width);
    return {scene: shown, stage, isBeside, isCoarse: !scene};
  }

  #sceneOf(wish: SceneWish): Scene | undefined {
    const made = this.#find(wish) ?? this.#makeEgo(wish);
    if (made) this.#remember(made);
    else this.#awaited = this.#ask(wish);
    return made?.scene;
  }

  #find(wish: SceneWish): Made | undefined {
    return this.#made.find((one) => isSame(one.wish, wish));
  }

  #makeEgo(wish: SceneWish): Made | undefined {
    const {module} = egoPart;
    if (wish.ego === undefined || !module) return undefined;
    return {wish, scene: module.egoScene(wish.graph, wish.ego, wish.layout)};
  }

  #remember(made: Made): void {
    this.#made = [made, ...this.#made.filter((one) => !isSame(one.wish, made.wish))].slice(0, KEPT);
  }

  /** Gives up all jobs but those. */
  #keep(wishes: readonly SceneWish[]): void {
    this.#awaited = undefined;
    const isKept = ({wish}: Job): boolean => wishes.some((one) => isSame(one, wish));
    for (const job of this.#jobs) if (!isKept(job)) job.stop.abort();
    this.#jobs = this.#jobs.filter(isKept);
    if (this.#failed && !wishes.some((one) => this.#failed && isSame(one, this.#failed)))
      this.#failed = undefined;
  }

  #ask(wish: SceneWish): Job | undefined {
    const old = this.#jobs.find((job) => isSame(job.wish, wish));
    if (old || this.#find(wish) || (this.#failed && isSame(this.#failed, wish))) return old;
    const stop = new AbortController();
    const job = {wish, stop, over: this.#lay(wish, stop.signal)};
    this.#jobs = [...this.#jobs, job];
    return job;
  }

  async #lay(wish: SceneWish, signal: AbortSignal): Promise<void> {
    const {graph, layout} = wish;
    const own = this.#anchorsFor(wish);
    const anchors = own ?? layout.anchors;
    const isArranged = own !== undefined && this.#made[0]?.isArranged === true;
    try {
      const onProgress = this.#progressOf(wish);
      const scene = await this.#layouter.layout(graph, {...layout, anchors}, {signal, onProgress});
      this.#made = [...this.#made.slice(0, KEPT - 1), {wish, scene, isArranged}];
      this.#coarse = undefined;
    } catch {
      if (signal.aborted) return;
      this.#failed = wish;
    }
    const isAwaited = this.#awaited?.stop.signal === signal;
    this.#jobs = this.#jobs.filter(({stop}) => stop.signal !== signal);
    if (!isAwaited) return;
    this.#awaited = undefined;
    this.#host.requestUpdate();
  }

  /** Only very large pictures take so long that a first one is worth showing. */
  #progressOf(wish: SceneWish): ((scene: Scene) => void) | undefined {
    const {graph, layout} = wish;
    if (!isOfPoints(layout.layout ?? 'bands', graph.nodes.length)) return undefined;
    return (scene) => {
      this.#coarse = {wish, scene};
      this.#host.requestUpdate();
    };
  }

  /**
   * Where the picture before was drawn like this, what stays keeps its place: what a person has arranged, and in the free
   * layout what another graph has too, as signs with names or as points.
   */
  #anchorsFor({graph, layout}: SceneWish): LayoutOptions['anchors'] {
    const [made] = this.#made;
    const {layout: name = 'bands'} = layout;
    if (made?.scene.layout !== name) return undefined;
    const isOther = name === 'free' && made.wish.graph !== graph;
    if (made.isArranged !== true && !isOther) return undefined;
    const isAlike = isOfPoints(name, graph.nodes.length) === (made.scene.points !== undefined);
    return isAlike ? anchorsOf(placesOf(made.scene)) : undefined;
  }
}

/** Where there is no common plan, bands keep at least their order from left to right. */
const inOrderOf = (scene: Scene, wish: SceneWish): SceneWish =>
  scene.layout === 'bands' && scene.least === undefined
    ? {...wish, layout: {...wish.layout, anchors: anchorsOf(placesOf(scene))}}
    : wish;

function isSame(a: SceneWish, b: SceneWish): boolean {
  const [one, two] = [a.layout, b.layout];
  return (
    a.graph === b.graph &&
    a.ego === b.ego &&
    one.layout === two.layout &&
    one.width === two.width &&
    one.range?.[0] === two.range?.[0] &&
    one.range?.[1] === two.range?.[1] &&
    one.em === two.em &&
    one.rtl === two.rtl &&
    one.fontFactor === two.fontFactor
  );
}
