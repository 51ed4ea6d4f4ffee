/** The network as the wall shows it: without verbs and notes, and as near to the wall's proportions as its layout comes. */
import {anchorsOf, placesOf} from '../network/scene/places-of.js';
import type {Anchors, Graph, LayoutOptions, Scene, SceneNode} from '../network/types.js';
import {WIDE, type Format} from './format.js';

export type StageLayout = NonNullable<LayoutOptions['layout']>;

/** A free layout takes the proportions that it is given; rings are round whatever the width. */
const FREE_WIDTH = 1280;

/** Letters in a box are larger on the wall than they would be in the picture, so that boxes are laid out wider. */
const BOX_FACTOR = 1.5;

/** Names of signs take little room of their own: few of them are shown at once. */
const SIGN_LETTERS = 14;

/** What is read from afar: fewer words, the same marks and ties. */
export function stageGraph(graph: Graph): Graph {
  const without = <T extends object>(all: readonly T[], key: keyof T): readonly T[] =>
    all.map((one) => ({...one, [key]: undefined}));
  return {
    ...graph,
    tiers: without(graph.tiers, 'note'),
    nodes: without(graph.nodes, 'note').map((one) =>
      one.form === 'sign' ? {...one, label: one.label.slice(0, SIGN_LETTERS)} : one,
    ),
    edges: without(graph.edges, 'label'),
  };
}

/**
 * The scene with the whole names of the graph's marks.
 *
 * @param shorts short names by id, for where the whole one finds no place
 */
export function named(
  scene: Scene,
  {nodes}: Graph,
  shorts: ReadonlyMap<string, string> = new Map(),
): Scene {
  const labels = new Map(nodes.map(({id, label}) => [id, label]));
  const own = (one: SceneNode): SceneNode => {
    const short = shorts.get(one.id);
    const label = labels.get(one.id) ?? one.label;
    return short === undefined ? {...one, label} : {...one, label, short};
  };
  return {...scene, nodes: scene.nodes.map(own)};
}

/** How large a scene can be shown on the wall as a whole. */
export function scaleOf({width, height, labelColumn}: Scene, format = WIDE): number {
  const {picture} = format;
  const room = labelColumn > 0 ? picture.width - format.column : picture.width;
  return Math.min(room / (width - labelColumn), picture.height / height);
}

/** The ways in which a scene may be laid out: the first is what counts where they show it equally large. */
export function stageOptions(
  layout: StageLayout,
  options: Pick<LayoutOptions, 'formatCount' | 'anchors'> = {},
  {picture, tries}: Format = WIDE,
): readonly LayoutOptions[] {
  const height = Math.round((FREE_WIDTH * picture.height) / picture.width);
  const widths = layout === 'bands' ? tries : [FREE_WIDTH];
  return widths.map((width) => ({...options, layout, width, height, fontFactor: BOX_FACTOR}));
}

/**
 * Of the scenes laid out in each way, the one that a wall of that format shows; the same wherever it is made.
 *
 * @param scenes in the order of `stageOptions`, at least one
 */
export const bestScene = (scenes: readonly Scene[], format = WIDE): Scene =>
  scenes.reduce((best, scene) =>
    scaleOf(scene, format) > scaleOf(best, format) * 1.02 ? scene : best,
  );

/** Where a scene's marks stand, for another scene that keeps their order. */
export const anchorsFrom = (scene: Scene): Anchors => anchorsOf(placesOf(scene));
