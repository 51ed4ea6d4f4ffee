/** From a scene to the tree of its picture: grounds, ties, then the marks of each tier in reading order. */
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
function paintTier(scene: Scene, tier: number, context: PaintContext): SvgNode {
  const marks = scene.nodes
    .filter((mark) => mark.tier === tier)
    .sort((a, b) => ORDER[a.form] - ORDER[b.form]);
  const blocks = scene.blocks.filter((block) => block.tier === tier);
  return node(
    'g',
    `tier ${tier}`,
    {class: 'tier', 'data-tier-group': tiersOf(scene)[tier] ?? String(tier)},
    [
      ...marks.map((mark) => paintNode(mark, context)),
      ...blocks.map((block) => paintBlock(block, context)),
    ],
  );
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

/**
 * The picture of a scene. Each mark of a record carries `data-id`, each band `data-tier`, each tie `data-from` and
 * `data-to`; marks are grouped by tier (`data-tier-group`) in reading order, boxes before partners.
 */
export function sceneToSvg(scene: Scene, options: PaintOptions = {}): SvgNode {
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
  return node('svg', 'root', rootAttrs(scene, options), [
    ...note,
    ...style,
    ...(scene.layout === 'free' ? [] : grounds(scene, context)),
    paintRibbons(scene, context),
    paintEdges(scene, context),
    paintVerbs(scene, context),
    node('g', 'marks', {class: 'marks'}, [
      ...tiersOf(scene).map((_, tier) => paintTier(scene, tier, context)),
      ...(scene.seats ?? []).map((seat, k) => paintSeat(seat, `seat ${k}`, context)),
    ]),
  ]);
}
