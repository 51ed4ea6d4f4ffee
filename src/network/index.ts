/**
 * The visualisation toolkit: a graph, its layout as a plain scene, painters, picking, names and figures of quality. It
 * needs no page, no framework and no feed; `docs/network.en.md` shows each part at work.
 */
export {graphFromFeed, PARTNERS_TIER, type GraphOptions} from './graph/graph-from-feed.js';
export {EVERYTHING, filterGraph, leftOut, type GraphFilter} from './graph/filter-graph.js';
export {neighbourhood, pointedAt, withOff} from './graph/neighbourhood.js';
export {shortestWays, type Way, type Ways, type WayStep} from './graph/shortest-ways.js';
export type {TieLine} from './graph/tie-lines.js';
export {withinSteps} from './graph/within-steps.js';
export {graphOf, type OwnData, type OwnNode, type OwnTie} from './graph/graph-of.js';
export type {BoxFacts, GraphWording, SignFacts} from './graph/wording.js';

export {layoutScene} from './layout/layout-scene.js';
export {layoutSteps} from './layout/layout-steps.js';
export {egoScene} from './ego/ego-scene.js';
export {
  createLayouter,
  type Layouter,
  type LayouterOptions,
  type LayoutRun,
} from './run/create-layouter.js';
export {runSlices, type SliceOptions} from '../steps/slices.js';
export {workerUrl} from './run/worker-url.js';
export type {WorkerAddress} from './run/worker-client.js';

export {freePositions, hashPositions, orderTiers} from './force/index.js';
export type {ForceInput, TierInput, TierOrder} from './force/index.js';
export {createLiveForce, type LiveForce, type LiveInput} from './force/index.js';
export {runForces, type Force, type ForceRun, type ForceState} from './force/run-forces.js';
export {anchorsOf, placesOf, type Places} from './scene/places-of.js';

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

export {paintPoints, pointSteps, type PointPaintOptions} from './canvas/paint-points.js';
export {paletteNames, paletteStyles, readPalette} from './canvas/palette.js';
export {PointCanvas, type PointCanvasOptions} from './canvas/point-canvas.js';
export {pickPoint, pointIndex, pointsIn, type PointIndex} from './canvas/point-index.js';
export {lightAround, type PointLight} from './canvas/point-light.js';
export type {NameOptions} from './canvas/point-names.js';
export {darkPalette, lightPalette, type Palette} from './paint/colors.js';
export {networkStyles} from './paint/network-styles.js';
export type {PaintOptions} from './paint/options.js';
export {paintScene} from './paint/paint-scene.js';
export {paintSceneInSlices} from './paint/paint-steps.js';
export {sceneToSvg} from './paint/scene-to-svg.js';
export type {SvgNode} from './paint/svg-node.js';
export {svgToString} from './paint/svg-string.js';
export {pickNode} from './scene/pick-node.js';

export {checkScene, type Violation} from './check/check-scene.js';
export {boxGaps, type BoxGaps} from './quality/box-gaps.js';
export {countCrossings} from './quality/count-crossings.js';
export {edgeLengthDeviation} from './quality/edge-length-deviation.js';
export {neighbourhoodPreservation} from './quality/neighbourhood-preservation.js';
export {normalisedStress} from './quality/normalised-stress.js';
export {qualityOf, type Quality} from './quality/quality-of.js';
export {stability} from './quality/stability.js';
export {graphOfEnds} from './stress/graph-of-ends.js';
export type {Adjacency, Pair} from './stress/adjacency.js';

export {LIFE_STATES, MOST_MARKS} from './types.js';
export type * from './types.js';
