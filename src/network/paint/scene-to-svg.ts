/** From a scene to the tree of its picture: grounds, ties, then the marks of each tier in reading order. */
import {finish, type Steps} from '../../steps/steps.js';
import type {Scene, SceneNode} from '../types.js';
import {lightPalette} from './colors.js';
import {standaloneStyles} from './network-styles.js';
import type {PaintContext, PaintOptions} from './options.js';
import {paintBands, bandClips} from './paint-bands.js';
import {paintBlock} from './paint-blocks.js';
import {paintEdges, paintRibbons, paintVerbs} from './paint-edges.js';
import {paintNode, paintSeat} from './paint-nodes.js';
import {paintRings, ringClips} from './paint-rings.js';
import {node, textNode, type SvgNode} from './svg-node.js';

const ORDER: Readonly<Record<SceneNode['form'], number>> = {box: 0, sign: 1, unit: 2};

/** Ids of the tiers, the uppermost first. */
const tiersOf = (scene: Scene): readonly string[] =>
  scene.tiers ?? scene.bands.map((band) => band.id);

/** Boxes before partners; within them the order of the scene, which runs as one reads. */
function* paintTier(scene: Scene, tier: number, context: PaintContext): Steps<SvgNode> {
  const marks = scene.nodes
    .filter((mark) => mark.tier === tier)
    .sort((a, b) => ORDER[a.form] - ORDER[b.form]);
  const blocks = scene.blocks.filter((block) => block.tier === tier);
  const children: SvgNode[] = [];
  for (const mark of marks) {
    children.push(paintNode(mark, context));
    yield;
  }
  return node(
    'g',
    `tier ${tier}`,
    {class: 'tier', 'data-tier-group': tiersOf(scene)[tier] ?? String(tier)},
    [...children, ...blocks.map((block) => paintBlock(block, context))],
  );
}

function* paintMarks(scene: Scene, context: PaintContext): Steps<SvgNode> {
  const tiers: SvgNode[] = [];
  for (const tier of tiersOf(scene).keys()) tiers.push(yield* paintTier(scene, tier, context));
  const seats = (scene.seats ?? []).map((seat, k) => paintSeat(seat, `seat ${k}`, context));
  return node('g', 'marks', {class: 'marks'}, [...tiers, ...seats]);
}

function grounds(scene: Scene, context: PaintContext): readonly SvgNode[] {
  return scene.rings
    ? [ringClips(scene.rings, context), paintRings(scene.rings, context)]
    : [bandClips(scene, context), paintBands(scene, context)];
}

function rootAttrs(
  scene: Scene,
  options: PaintOptions,
): Record<string, string | number | undefined> {
  const file = options.standalone === true;
  return {
    xmlns: file ? 'http://www.w3.org/2000/svg' : undefined,
    class: `koko-net ${scene.layout}`,
    viewBox: `0 0 ${scene.width} ${scene.height}`,
    width: file ? scene.width : undefined,
    height: file ? scene.height : undefined,
    direction: options.rtl === true ? 'rtl' : undefined,
    lang: file ? options.lang : undefined,
  };
}

/** Makes the tree that `sceneToSvg` makes, mark by mark. */
export function* svgSteps(scene: Scene, options: PaintOptions = {}): Steps<SvgNode> {
  const context: PaintContext = {
    ...options,
    uid: options.uid ?? 'koko',
    emphasis: options.emphasis ?? {},
    tiers: tiersOf(scene).length,
  };
  const style =
    options.standalone === true
      ? [textNode('style', 'style', {}, standaloneStyles(options.palette ?? lightPalette))]
      : [];
  const note = options.note === undefined ? [] : [textNode('desc', 'note', {}, options.note)];
  const ground = scene.layout === 'free' ? [] : grounds(scene, context);
  const ribbons = paintRibbons(scene, context);
  const edges = yield* paintEdges(scene, context);
  const verbs = paintVerbs(scene, context);
  const marks = yield* paintMarks(scene, context);
  const children = [...note, ...style, ...ground, ribbons, edges, verbs, marks];
  return node('svg', 'root', rootAttrs(scene, options), children);
}

/**
 * The picture of a scene. Each mark of a record carries `data-id`, each band `data-tier`, each tie `data-from` and
 * `data-to`; marks are grouped by tier (`data-tier-group`) in reading order, boxes before partners.
 */
export const sceneToSvg = (scene: Scene, options: PaintOptions = {}): SvgNode =>
  finish(svgSteps(scene, options));
