/** The network as the wall shows it: without verbs and notes, and as near to the wall's proportions as its layout comes. */
import {layoutSteps} from '../network/layout/layout-steps.js';
import type {Graph, LayoutOptions, Scene} from '../network/types.js';
import {finish, type Steps} from '../steps/steps.js';
import {COLUMN, PICTURE} from './format.js';

export type StageLayout = NonNullable<LayoutOptions['layout']>;

/** Widths that are tried, units of the scene at 16 to the em. */
const WIDTHS = [960, 1120, 1280, 1440, 1760];

/** A free layout takes the proportions that it is given; rings are round whatever the width. */
const FREE_WIDTH = 1280;

/** What is read from afar: fewer words, the same marks and ties. */
export function stageGraph(graph: Graph): Graph {
  const without = <T extends object>(all: readonly T[], key: keyof T): readonly T[] =>
    all.map((one) => ({...one, [key]: undefined}));
  return {
    ...graph,
    tiers: without(graph.tiers, 'note'),
    nodes: without(graph.nodes, 'note'),
    edges: without(graph.edges, 'label'),
  };
}

/** How large a scene can be shown on the wall as a whole. */
export function scaleOf({width, height, labelColumn}: Scene): number {
  const room = labelColumn > 0 ? PICTURE.width - COLUMN : PICTURE.width;
  return Math.min(room / (width - labelColumn), PICTURE.height / height);
}

/** Makes the scene in steps; see `stageScene`. */
export function* stageSceneSteps(
  graph: Graph,
  layout: StageLayout,
  options: Pick<LayoutOptions, 'formatCount' | 'anchors'> = {},
): Steps<Scene> {
  const plain = stageGraph(graph);
  const height = Math.round((FREE_WIDTH * PICTURE.height) / PICTURE.width);
  if (layout !== 'bands')
    return yield* layoutSteps(plain, {...options, layout, width: FREE_WIDTH, height});
  let best: Scene | undefined;
  for (const width of WIDTHS) {
    const scene = yield* layoutSteps(plain, {...options, layout, width});
    if (!best || scaleOf(scene) > scaleOf(best) * 1.02) best = scene;
  }
  return best ?? (yield* layoutSteps(plain, {...options, layout, width: FREE_WIDTH}));
}

/**
 * The scene that the wall shows, the same on every screen, in a file and in Node: the same graph gives the same
 * coordinates.
 */
export const stageScene = (
  graph: Graph,
  layout: StageLayout,
  options: Pick<LayoutOptions, 'formatCount' | 'anchors'> = {},
): Scene => finish(stageSceneSteps(graph, layout, options));
