import {tierMark} from '../../signs/tier-mark.js';
import type {Box, Scene, SceneBand} from '../types.js';
import {tintStep} from './colors.js';
import type {PaintContext} from './options.js';
import {paintLines} from './paint-text.js';
import {node, type SvgNode} from './svg-node.js';

export const boxAttrs = (box: Box): Record<string, number> => ({
  x: box.x,
  y: box.y,
  width: box.width,
  height: box.height,
});

/** The tier mark in its box. */
export function paintMark(tier: number, {x, y, width}: Box, tiers: number): SvgNode {
  const bars = tierMark(tier, tiers, x, y, width).map((bar, k) =>
    node('rect', String(k), {
      class: bar.on ? 'on' : 'off',
      x: bar.x,
      y: bar.y,
      width: bar.width,
      height: bar.height,
      rx: bar.radius,
    }),
  );
  return node('g', 'mark', {class: 'mark'}, bars);
}

function paintBand(band: SceneBand, context: PaintContext): SvgNode {
  const step = tintStep(band.tier, context.tiers);
  return node('g', band.id, {class: `band t${band.tier}`, 'data-tier': band.id}, [
    node('rect', 'ground', {class: `ground tint-${step}`, ...boxAttrs(band)}),
    ...(band.tier > 0
      ? [node('path', 'edge', {class: 'band-edge', d: `M${band.x} ${band.y}h${band.width}`})]
      : []),
    paintMark(band.tier, band.mark, context.tiers),
    ...paintLines(band.lines, 'tier-name'),
  ]);
}

/** The grounds with their names, and the edge of the column of names. */
export function paintBands(scene: Scene, context: PaintContext): SvgNode {
  const x = context.rtl === true ? scene.width - scene.labelColumn : scene.labelColumn;
  const column = node('path', 'column', {class: 'column-edge', d: `M${x} 0v${scene.height}`});
  return node('g', 'bands', {class: 'bands'}, [
    ...scene.bands.map((band) => paintBand(band, context)),
    ...(scene.labelColumn > 0 ? [column] : []),
  ]);
}

/** One clip path for each band, so that a casing has the colour of the ground it crosses. */
export function bandClips(scene: Scene, context: PaintContext): SvgNode {
  const clips = scene.bands.map((band) =>
    node('clipPath', band.id, {id: `${context.uid}-band-${band.tier}`}, [
      node('rect', 'r', boxAttrs(band)),
    ]),
  );
  return node('defs', 'defs', {}, clips);
}
