/** The visualisation toolkit: a graph, its layout as a plain scene, and painters. It needs no page and no framework. */
export {graphFromFeed, PARTNERS_TIER, type GraphOptions} from './graph/graph-from-feed.js';
export {EVERYTHING, filterGraph, type GraphFilter} from './graph/filter-graph.js';
export {neighbourhood, pointedAt, withOff} from './graph/neighbourhood.js';
export {shortestWays, type Way, type Ways, type WayStep} from './graph/shortest-ways.js';
export type {TieLine} from './graph/tie-lines.js';
export {withinSteps} from './graph/within-steps.js';
export type {BoxFacts, GraphWording, SignFacts} from './graph/wording.js';
export {layoutScene} from './layout/layout-scene.js';
export {labelPriority, type LabelFacts} from './labels/label-priority.js';
export {labelSize, type LabelSize} from './labels/label-size.js';
export {
  placeLabels,
  type LabelMark,
  type LabelOptions,
  type LabelView,
  type PlacedLabel,
  type PlacedLabels,
} from './labels/place-labels.js';
export {layoutSteps} from './layout/layout-steps.js';
export {egoScene} from './ego/ego-scene.js';
export {checkScene, type Violation} from './check/check-scene.js';
export {darkPalette, lightPalette, type Palette} from './paint/colors.js';
export {networkStyles} from './paint/network-styles.js';
export type {PaintOptions} from './paint/options.js';
export {paintScene} from './paint/paint-scene.js';
export {pickNode} from './scene/pick-node.js';
export {sceneToSvg} from './paint/scene-to-svg.js';
export type {SvgNode} from './paint/svg-node.js';
export {svgToString} from './paint/svg-string.js';
export {LIFE_STATES} from './types.js';
export type * from './types.js';
