/** The bands layout: each tier a band, committees as boxes, partners as signs below, each tie a track of its own. */
import {makeChannels} from '../routing/channels.js';
import {makeCourses} from '../routing/course.js';
import {blockOf, marksOf} from '../scene/make-marks.js';
import {directVerbRoom, makeEdges, makeRibbons} from '../scene/make-ties.js';
import {mirrorScene} from '../scene/mirror.js';
import type {Graph, LayoutOptions, Scene, SceneNode} from '../types.js';
import {makeBands, tierText} from './band-labels.js';
import {canonicalSteps} from './canonical-graph.js';
import {choosePlan} from './choose-plan.js';
import {stackRows} from './heights.js';
import type {Item} from './item.js';
import {itemSteps} from './make-items.js';
import {metricsOf, round, type Metrics} from './metrics.js';
import {Pace, type Steps} from './pace.js';
import {placeColumns} from './place-columns.js';
import type {Plan} from './plan.js';
import {layerTiers} from './tier-layers.js';

function* planOf(graph: Graph, m: Metrics): Steps<Plan> {
  const cast = yield* itemSteps(graph);
  layerTiers(cast.items, cast.ties);
  yield;
  return yield* choosePlan(cast, m);
}

function inReadingOrder(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => a.tier - b.tier || a.order - b.order);
}

/** Marks between two pauses. */
const SHARE = 500;

function* makeNodes(items: readonly Item[], m: Metrics): Steps<readonly SceneNode[]> {
  const pace = new Pace(SHARE);
  const nodes: SceneNode[] = [];
  for (const item of items) {
    const marks = marksOf(item, m);
    nodes.push(...marks);
    if (pace.isDue(marks.length)) yield;
  }
  return nodes;
}

/** The scene is as wide as asked for; wider only where tracks and names would not fit side by side otherwise. */
export function* bandsSteps(
  graph: Graph,
  options: LayoutOptions,
): Generator<Scene | undefined, Scene> {
  const canonical = yield* canonicalSteps(graph);
  const m = metricsOf(options, canonical.tiers);
  const plan = yield* planOf(canonical, m);
  const at = yield* placeColumns(plan, m.em);
  for (const item of plan.items) item.x = at[item.index]!;
  const {ties, direct, rows, fans, elements, columns} = plan;
  const courses = yield* makeCourses(ties, direct, rows, fans, elements, columns, at, m);
  const channels = yield* makeChannels(courses, rows, m.em * 0.7);
  const least = (tier: number): number => tierText(canonical.tiers[tier]!, m).height;
  const verbRoom = directVerbRoom(plan, m);
  const heights = stackRows(rows, channels, canonical.tiers.length, verbRoom, least, m);
  const width = round(columns.right + m.em * 0.8);
  const items = inReadingOrder(plan.items);
  yield;
  const scene: Scene = {
    layout: 'bands',
    width,
    height: round(heights.bands[heights.bands.length - 1]!),
    labelColumn: round(m.column),
    bands: makeBands(canonical.tiers, heights.bands, width, m),
    nodes: yield* makeNodes(items, m),
    edges: yield* makeEdges(plan, courses, channels, heights, m),
    blocks: items.flatMap((item) => (item.block ? [blockOf(item, item.block, m)] : [])),
    ribbons: yield* makeRibbons(courses, fans.scale, heights, m),
  };
  return options.rtl === true ? mirrorScene(scene) : scene;
}
