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

export class SceneMemory {
  #wish: SceneWish | undefined;
  #scene: Scene | undefined;

  sceneOf(wish: SceneWish): Scene {
    if (this.#scene && this.#wish && isSame(this.#wish, wish)) return this.#scene;
    const {graph, ego, layout} = wish;
    this.#wish = wish;
    const {module} = egoPart;
    this.#scene =
      ego === undefined || !module
        ? layoutScene(graph, layout)
        : module.egoScene(graph, ego, layout);
    return this.#scene;
  }
}

function isSame(a: SceneWish, b: SceneWish): boolean {
  const [one, two] = [a.layout, b.layout];
  return (
    a.graph === b.graph &&
    a.ego === b.ego &&
    one.width === two.width &&
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
/** Height of the place it is moved about in. */
const WINDOW_EM = 30;

export interface Place {
  readonly isNarrow: boolean;
  readonly hasSidePanel: boolean;
  /** Inner width of the stage, px. */
  readonly width: number;
}

/** How the widget is laid out at a width. */
export function placeFor(width: number, em: number, hasPanel: boolean): Place {
  const hasSidePanel = hasPanel && width >= WIDE_EM * em;
  const inner = width - 2 - (hasSidePanel ? Math.round(PANEL_EM * em) : 0);
  return {isNarrow: width < NARROW_EM * em, hasSidePanel, width: inner};
}

/** Width to lay the picture out for. */
export const sceneWidth = ({isNarrow, width}: Place, em: number, isWhole: boolean): number =>
  isNarrow && isWhole ? Math.max(width, WHOLE_EM * em) : width;

/** What is seen of the scene at its natural size: all of it, or a window where it is wider than its place. */
export function stageOf(scene: Extent, {width}: Place, em: number): Extent {
  if (scene.width <= width + 1) return {width: scene.width, height: scene.height};
  return {width, height: Math.min(scene.height, WINDOW_EM * em)};
}
