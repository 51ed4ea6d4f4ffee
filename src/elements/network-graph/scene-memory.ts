/** Which scene is shown, laid out anew only when what decides positions has changed. */
import {layoutScene, type Graph, type LayoutOptions, type Scene} from '../../network/index.js';
import {egoPart} from './parts.js';
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
}

export interface Fitting {
  readonly scene: Scene;
  /** Width that it is shown in. */
  readonly width: number;
  /** The panel stands beside the picture, not below. */
  readonly isBeside: boolean;
}

/** The picture at rest and the one beside the panel, so that a choice and its end cost nothing the second time. */
const KEPT = 2;

export class SceneMemory {
  /** The newest first. */
  #made: readonly Made[] = [];

  sceneOf(wish: SceneWish): Scene {
    const made = this.#made.find((one) => isSame(one.wish, wish)) ?? {wish, scene: make(wish)};
    this.#made = [made, ...this.#made.filter((one) => one !== made)].slice(0, KEPT);
    return made.scene;
  }

  /** The picture for a place: closer together where it leaves room for the panel at its side. */
  fitting(wish: SceneWish, place: Place, hasPanel: boolean): Fitting {
    const {width, beside} = place;
    const range = beside < width ? ([beside, width] as const) : undefined;
    const layout = {...wish.layout, range};
    const scene = this.sceneOf({...wish, layout});
    if (!hasPanel || !canStandBeside(scene, place)) return {scene, width, isBeside: false};
    const closer = this.sceneOf({...wish, layout: {...layout, width: beside}});
    return {scene: closer, width: beside, isBeside: true};
  }
}

function make({graph, ego, layout}: SceneWish): Scene {
  const {module} = egoPart;
  return ego === undefined || !module
    ? layoutScene(graph, layout)
    : module.egoScene(graph, ego, layout);
}

function isSame(a: SceneWish, b: SceneWish): boolean {
  const [one, two] = [a.layout, b.layout];
  return (
    a.graph === b.graph &&
    a.ego === b.ego &&
    one.width === two.width &&
    one.range?.[0] === two.range?.[0] &&
    one.range?.[1] === two.range?.[1] &&
    one.em === two.em &&
    one.rtl === two.rtl &&
    one.fontFactor === two.fontFactor
  );
}

/** Below this many em, one record's surroundings are drawn instead of everything. */
export const NARROW_EM = 34;
/** From this many em on, the panel stands beside the picture. */
export const WIDE_EM = 60;
/** Width of the panel beside the picture, with its edge. */
export const PANEL_EM = 21.5;
/** The whole network in a narrow place is drawn at this width and moved about. */
const WHOLE_EM = 48;
/** A picture wider than its place is shown smaller down to this scale; below, it is moved about. */
const LEAST_SCALE = 0.8;

export interface Place {
  readonly isNarrow: boolean;
  /** Inner width of the stage, px. */
  readonly width: number;
  /** What the panel leaves of it; all of it where the panel stands below. */
  readonly beside: number;
}

/** How the widget is laid out at a width. */
export function placeFor(outer: number, em: number): Place {
  const width = outer - 2;
  const isWide = outer >= WIDE_EM * em;
  return {
    isNarrow: outer < NARROW_EM * em,
    width,
    beside: isWide ? width - Math.round(PANEL_EM * em) : width,
  };
}

/** Width to lay the picture out for. */
export const sceneWidth = ({isNarrow, width}: Place, em: number, isWhole: boolean): number =>
  isNarrow && isWhole ? Math.max(width, WHOLE_EM * em) : width;

/** Whether a scene can be drawn closer together, for the panel to stand beside it. */
const canStandBeside = (scene: Scene, {width, beside}: Place): boolean =>
  beside < width && (scene.layout !== 'bands' || scene.least !== undefined);

/** What is seen of a scene: all of it, smaller where that is readable; else its whole height, and a part of its width. */
export function stageOf(scene: Extent, width: number): Extent {
  if (scene.width <= width + 1) return {width: scene.width, height: scene.height};
  const scale = width / scene.width;
  return {width, height: scene.height * (scale < LEAST_SCALE ? 1 : scale)};
}

/** Whether a part of the scene's width is out of sight at first. */
export const isWindow = (scene: Extent, stage: Extent): boolean =>
  stage.width < LEAST_SCALE * scene.width;
