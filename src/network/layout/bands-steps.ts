/** The bands layout: each tier a band, committees as boxes, partners as signs below, each tie a track of its own. */
import {makeChannels} from '../routing/channels.js';
import {makeCourses} from '../routing/course.js';
import {blockOf, marksOf} from '../scene/make-marks.js';
import {directVerbRoom, makeEdges, makeRibbons} from '../scene/make-ties.js';
import {mirrorScene} from '../scene/mirror.js';
import type {Graph, LayoutOptions, Scene} from '../types.js';
import {makeBands, tierText} from './band-labels.js';
import {canonicalGraph} from './canonical-graph.js';
import {choosePlan} from './choose-plan.js';
import {stackRows} from './heights.js';
import type {Item} from './item.js';
import {makeItems} from './make-items.js';
import {metricsOf, round, type Metrics} from './metrics.js';
import {placeColumns} from './place-columns.js';
import type {Plan} from './plan.js';
import {layerTiers} from './tier-layers.js';

function planOf(graph: Graph, m: Metrics): Plan {
  const cast = makeItems(graph);
  layerTiers(cast.items, cast.ties);
  return choosePlan(cast, m);
}

function inReadingOrder(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => a.tier - b.tier || a.order - b.order);
}

function bandsScene(graph: Graph, options: LayoutOptions): Scene {
  const canonical = canonicalGraph(graph);
  const m = metricsOf(options, canonical.tiers);
  const plan = planOf(canonical, m);
  const at = placeColumns(plan, m.em);
  for (const item of plan.items) item.x = at[item.index]!;
  const courses = makeCourses(
    plan.ties,
    plan.direct,
    plan.rows,
    plan.fans,
    plan.elements,
    plan.columns,
    at,
    m,
  );
  const channels = makeChannels(courses, plan.rows, m.em * 0.7);
  const least = (tier: number): number => tierText(canonical.tiers[tier]!, m).height;
  const heights = stackRows(
    plan.rows,
    channels,
    canonical.tiers.length,
    directVerbRoom(plan, m),
    least,
    m,
  );
  const width = round(plan.columns.right + m.em * 0.8);
  const items = inReadingOrder(plan.items);
  const scene: Scene = {
    layout: 'bands',
    width,
    height: round(heights.bands[heights.bands.length - 1]!),
    labelColumn: round(m.column),
    bands: makeBands(canonical.tiers, heights.bands, width, m),
    nodes: items.flatMap((item) => marksOf(item, m)),
    edges: makeEdges(plan, courses, channels, heights, m),
    blocks: items.flatMap((item) => (item.block ? [blockOf(item, item.block, m)] : [])),
    ribbons: makeRibbons(courses, plan.fans.scale, heights, m),
  };
  return options.rtl === true ? mirrorScene(scene) : scene;
}

/** The scene is as wide as asked for; wider only where tracks and names would not fit side by side otherwise. */
export function* bandsSteps(
  graph: Graph,
  options: LayoutOptions,
): Generator<Scene | undefined, Scene> {
  yield undefined;
  return bandsScene(graph, options);
}
