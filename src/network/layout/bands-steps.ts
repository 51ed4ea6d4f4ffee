/** The bands layout: each tier a band, committees as boxes, partners as signs below, each tie a track of its own. */
import {makeChannels, type Channel} from '../routing/channels.js';
import {makeCourses, type Course} from '../routing/course.js';
import {blockOf, marksOf} from '../scene/make-marks.js';
import {directVerbRoom, makeEdges, makeRibbons} from '../scene/make-ties.js';
import {mirrorScene} from '../scene/mirror.js';
import type {Graph, LayoutOptions, Scene, SceneNode} from '../types.js';
import {makeBands, tierText} from './band-labels.js';
import {canonicalSteps} from './canonical-graph.js';
import {choosePlan} from './choose-plan.js';
import {leastHeight, stackRows} from './heights.js';
import type {Item} from './item.js';
import {keptSequence} from './kept-order.js';
import {itemSteps} from './make-items.js';
import {metricsOf, round, type Metrics} from './metrics.js';
import {Pace, type Steps} from '../../steps/steps.js';
import {placeColumns} from './place-columns.js';
import type {Plan} from './plan.js';
import {layerTiers} from './tier-layers.js';

function* planOf(graph: Graph, {anchors, rtl}: LayoutOptions, m: Metrics): Steps<Plan> {
  const cast = yield* itemSteps(graph);
  layerTiers(cast.items, cast.ties);
  yield;
  const kept = anchors && keptSequence(cast.items, anchors, rtl === true);
  return yield* choosePlan(cast, m, kept);
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

interface Routes {
  readonly courses: readonly Course[];
  readonly channels: readonly Channel[];
}

/** Everything from left to right, in a drawing that is wider than the planned one. */
function* routesOf(plan: Plan, m: Metrics, wider: number): Steps<Routes> {
  const {ties, direct, rows, fans, elements, columns} = plan;
  columns.widen(wider);
  const at = yield* placeColumns(plan, m.em);
  for (const item of plan.items) item.x = at[item.index]!;
  const courses = yield* makeCourses(ties, direct, rows, fans, elements, columns, at, m);
  return {courses, channels: yield* makeChannels(courses, rows, m.em * 0.7)};
}

/** Room for the lanes of both, so that drawings of two widths have the same heights. */
const higher = (one: Channel, other: Channel): Channel => ({
  ...one,
  lanes: Math.max(one.lanes, other.lanes),
  bends: one.bends || other.bends,
  fans: one.fans || other.fans,
});

interface Frame {
  readonly plan: Plan;
  readonly m: Metrics;
  /** How much wider than planned the drawing is, and the other one that shall be like it. */
  readonly wider: number;
  readonly other?: number;
}

/** A common plan that is more than so many times as high as the usual one, or has more bends, is not worth it. */
const MOST_HEIGHT = 1.05;

function isWorth(plan: Plan, usual: Plan, m: Metrics): boolean {
  const isTooWide = plan.columns.right > m.right + 0.05;
  const isTooHigh = leastHeight(plan.rows, m) > MOST_HEIGHT * leastHeight(usual.rows, m);
  return !isTooWide && !isTooHigh && plan.columns.bends <= usual.columns.bends;
}

/** The plan for the least width of the range, where that does for the greatest too. */
function* commonFrame(graph: Graph, options: LayoutOptions, usual: Plan): Steps<Frame | undefined> {
  const [least = NaN, most = NaN] = options.range ?? [];
  if (!(least < most)) return undefined;
  const m = metricsOf({...options, width: least}, graph.tiers);
  const plan = yield* planOf(graph, options, m);
  if (!isWorth(plan, usual, m)) return undefined;
  const wider = Math.max(0, metricsOf(options).width - least);
  return {plan, m, wider, other: wider > 0 ? 0 : most - least};
}

/** One plan for the whole range of widths; where there is none that is good, one for the width alone. */
function* frameOf(graph: Graph, options: LayoutOptions): Steps<Frame> {
  const [, most = options.width] = options.range ?? [];
  const m = metricsOf({...options, width: most}, graph.tiers);
  const usual = yield* planOf(graph, options, m);
  const common = yield* commonFrame(graph, options, usual);
  if (common || options.width === most) return common ?? {plan: usual, m, wider: 0};
  const own = metricsOf(options, graph.tiers);
  return {plan: yield* planOf(graph, options, own), m: own, wider: 0};
}

/** The scene is as wide as asked for; wider only where tracks and names would not fit side by side otherwise. */
export function* bandsSteps(
  graph: Graph,
  options: LayoutOptions,
): Generator<Scene | undefined, Scene> {
  const canonical = yield* canonicalSteps(graph);
  const {plan, m, wider, other} = yield* frameOf(canonical, options);
  const alike = other === undefined ? undefined : yield* routesOf(plan, m, other);
  const {courses, channels} = yield* routesOf(plan, m, wider - (other ?? 0));
  const {rows, fans, columns} = plan;
  const rooms = channels.map((channel, k) => higher(channel, alike?.channels[k] ?? channel));
  const least = (tier: number): number => tierText(canonical.tiers[tier]!, m).height;
  const verbRoom = directVerbRoom(plan, m);
  const heights = stackRows(rows, rooms, canonical.tiers.length, verbRoom, least, m);
  const width = round(columns.right + m.em * 0.8);
  const items = inReadingOrder(plan.items);
  yield;
  const scene: Scene = {
    layout: 'bands',
    width,
    height: round(heights.bands[heights.bands.length - 1]!),
    labelColumn: round(m.column),
    ...(other === undefined ? {} : {least: round(width - wider)}),
    bands: makeBands(canonical.tiers, heights.bands, width, m),
    nodes: yield* makeNodes(items, m),
    edges: yield* makeEdges(plan, courses, channels, heights, m),
    blocks: items.flatMap((item) => (item.block ? [blockOf(item, item.block, m)] : [])),
    ribbons: yield* makeRibbons(courses, fans.scale, heights, m),
  };
  return options.rtl === true ? mirrorScene(scene) : scene;
}
