/** The free layout: what is tied stands together; the tier is said by a mark in each box, not by the place. */
import {canonicalSteps} from '../layout/canonical-graph.js';
import {metricsOf, round, type Metrics} from '../layout/metrics.js';
import {boundsOf} from '../math/bounds.js';
import {movedScene} from '../scene/move-scene.js';
import {mirrorScene} from '../scene/mirror.js';
import {
  MOST_MARKS,
  type Graph,
  type LayoutOptions,
  type Scene,
  type SceneEdge,
  type SceneNode,
} from '../types.js';
import {freeItem, freeMark, type FreeItem} from './free-items.js';
import {freeTies, MOST_ROUTED} from './free-ties.js';
import {freePlaces, sizesOf, type Room} from './free-places.js';
import {straightTies} from './straight-ties.js';
import {turnNames} from './turn-names.js';
import {pointCloud, pointRadius} from './point-cloud.js';

/** Least distance of two marks or names; where ties run straight and need no room between names; of points; in em. */
const GAP = 1.3;
const NARROW = 0.5;
const DENSE = 0.3;

/** Margin of the picture, in em. */
const MARGIN = 1;

interface Frame {
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
}

/** Everything inside the picture, in the middle of a wider one; a picture with anchors stays where it was. */
function frameOf(
  positions: Float64Array,
  rooms: readonly Room[],
  keeps: boolean,
  m: Metrics,
): Frame {
  const {left, right, top, bottom} = boundsOf(positions, sizesOf(rooms));
  const pad = m.em * MARGIN;
  if (rooms.length === 0) return {dx: 0, dy: 0, width: m.width, height: 2 * pad};
  if (keeps && left >= pad && top >= pad)
    return {dx: 0, dy: 0, width: Math.max(m.width, right + pad), height: bottom + pad};
  const wide = Math.max(m.width, right - left + 2 * pad);
  return {
    dx: (wide - right - left) / 2,
    dy: pad - top,
    width: wide,
    height: bottom - top + 2 * pad,
  };
}

const emptyScene = (graph: Graph, {width, height}: Frame): Scene => ({
  layout: 'free',
  width: round(Math.ceil(width)),
  height: round(Math.ceil(height)),
  labelColumn: 0,
  bands: [],
  tiers: graph.tiers.map(({id}) => id),
  nodes: [],
  edges: [],
  blocks: [],
  ribbons: [],
});

function marksAt(
  items: readonly FreeItem[],
  positions: Float64Array,
  {dx, dy}: Frame,
  m: Metrics,
): SceneNode[] {
  return items.map((item, k) => {
    const x = (positions[2 * k] ?? 0) + dx;
    const y = (positions[2 * k + 1] ?? 0) + dy + item.down;
    return freeMark(item, x, y, m);
  });
}

/** As one reads: by tier, then from top to bottom in steps of a line, then along it. */
const inReadingOrder = (nodes: readonly SceneNode[], m: Metrics): SceneNode[] =>
  [...nodes].sort(
    (a, b) =>
      a.tier - b.tier ||
      Math.round(a.y / (m.em * 4)) - Math.round(b.y / (m.em * 4)) ||
      a.x - b.x ||
      (a.id < b.id ? -1 : 1),
  );

/** Lines may reach beyond the marks. */
function withRoom(scene: Scene, m: Metrics): Scene {
  const pad = m.em * MARGIN;
  let [left, top, right, bottom] = [pad, pad, scene.width - pad, scene.height - pad];
  const see = (x: number, y: number): void => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  };
  for (const {points, label} of scene.edges) {
    for (const [x, y] of points) see(x, y);
    if (!label) continue;
    see(label.box.x, label.box.y);
    see(label.box.x + label.box.width, label.box.y + label.box.height);
  }
  const [dx, dy] = [Math.ceil(pad - left), Math.ceil(pad - top)];
  const moved = dx === 0 && dy === 0 ? scene : movedScene(scene, dx, dy);
  return {
    ...moved,
    width: Math.ceil(right + dx + pad),
    height: Math.ceil(bottom + dy + pad),
  };
}

function* pointsScene(
  graph: Graph,
  options: LayoutOptions,
  m: Metrics,
): Generator<Scene | undefined, Scene> {
  const rooms = graph.nodes.map(({form}): Room => {
    const side = 2 * pointRadius(form, m);
    return {width: side, height: side, down: 0};
  });
  const sceneAt = (positions: Float64Array): Scene => {
    const frame = frameOf(positions, rooms, options.anchors !== undefined, m);
    const placed = positions.map((value, k) => value + (k % 2 === 0 ? frame.dx : frame.dy));
    return {...emptyScene(graph, frame), points: pointCloud(graph, placed, m)};
  };
  const steps = freePlaces(graph, rooms, options, {gap: m.em * DENSE, full: 0}, m);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) yield step.value && sceneAt(step.value);
  return sceneAt(step.value);
}

function* marksScene(
  graph: Graph,
  options: LayoutOptions,
  m: Metrics,
): Generator<Scene | undefined, Scene> {
  const upright = graph.nodes.map((node) => freeItem(node, m));
  const keeps = options.anchors !== undefined;
  const sceneAt = (positions: Float64Array, edges?: readonly SceneEdge[]): Scene => {
    const frame = frameOf(positions, upright, keeps, m);
    const items = turnNames(graph, upright, positions);
    const nodes = marksAt(items, positions, frame, m);
    return {
      ...emptyScene(graph, frame),
      nodes: inReadingOrder(nodes, m),
      edges: edges ?? straightTies(graph, nodes, m),
    };
  };
  const isMany = graph.edges.length > MOST_ROUTED;
  const gap = m.em * (isMany ? NARROW : GAP);
  const steps = freePlaces(graph, upright, options, {gap, full: isMany ? 0.34 : 0.27}, m);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) yield step.value && sceneAt(step.value);
  const items = turnNames(graph, upright, step.value);
  const nodes = marksAt(items, step.value, frameOf(step.value, upright, keeps, m), m);
  const edges = yield* freeTies(graph, nodes, m);
  return withRoom(sceneAt(step.value, edges), m);
}

/** The scene is as wide as asked for, and wider where its marks need it. */
export function* freeSteps(
  graph: Graph,
  options: LayoutOptions,
): Generator<Scene | undefined, Scene> {
  const canonical = yield* canonicalSteps(graph);
  const m = metricsOf(options);
  const scene =
    canonical.nodes.length > MOST_MARKS
      ? yield* pointsScene(canonical, options, m)
      : yield* marksScene(canonical, options, m);
  return options.rtl === true ? mirrorScene(scene) : scene;
}
