/** The grounds of the rings, the outermost first, each with its plate; and the table's line. */
import type {SceneRing} from '../types.js';
import {tintStep} from './colors.js';
import type {PaintContext} from './options.js';
import {boxAttrs, paintMark} from './paint-bands.js';
import {paintLines} from './paint-text.js';
import {isFaded, isLit} from './states.js';
import {classes, node, type SvgNode} from './svg-node.js';

const circle = (ring: SceneRing, r: number): Record<string, number> => ({
  cx: ring.x,
  cy: ring.y,
  r,
});

function table(ring: SceneRing, {emphasis}: PaintContext): SvgNode[] {
  if (ring.table === undefined) return [];
  if (ring.table === '')
    return [node('circle', 'table', {class: 'table rim', ...circle(ring, ring.radius)})];
  const lit = isLit(ring.table, emphasis);
  const faded = !lit && isFaded(ring.table, emphasis);
  const name = classes('table', lit && 'lit', faded && 'faded');
  return [node('circle', 'table', {class: name, ...circle(ring, ring.radius)})];
}

function paintRing(ring: SceneRing, context: PaintContext): SvgNode {
  const step = tintStep(ring.tier, context.tiers);
  return node('g', ring.id, {class: `zone t${ring.tier}`, 'data-tier': ring.id}, [
    node('circle', 'ground', {class: `ground band-edge tint-${step}`, ...circle(ring, ring.edge)}),
    ...table(ring, context),
  ]);
}

function paintPlate(ring: SceneRing, context: PaintContext): SvgNode {
  return node('g', `${ring.id} plate`, {class: 'plate-group'}, [
    node('rect', 'plate', {class: 'plate', rx: 5, ...boxAttrs(ring.plate)}),
    paintMark(ring.tier, ring.mark, context.tiers),
    ...paintLines(ring.lines, 'tier-name'),
  ]);
}

export function paintRings(rings: readonly SceneRing[], context: PaintContext): SvgNode {
  const outermostFirst = [...rings].reverse();
  return node('g', 'rings', {class: 'zones'}, [
    ...outermostFirst.map((ring) => paintRing(ring, context)),
    ...rings.map((ring) => paintPlate(ring, context)),
  ]);
}

/** One clip path for each ring, so that a casing has the colour of the ground it crosses. */
export function ringClips(rings: readonly SceneRing[], context: PaintContext): SvgNode {
  const clips = rings.map((ring) =>
    node('clipPath', ring.id, {id: `${context.uid}-band-${ring.tier}`}, [
      node('circle', 'r', circle(ring, ring.edge)),
    ]),
  );
  return node('defs', 'defs', {}, clips);
}
