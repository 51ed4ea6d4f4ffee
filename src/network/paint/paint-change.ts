/** Badges of what changed since another day: each a sign of its own, so that none is told by colour alone. */
import type {ChangeSign, SceneNode} from '../types.js';
import type {PaintContext} from './options.js';
import {node, type SvgNode} from './svg-node.js';

/** In a square from −1 to 1: plus, minus, an arrow onwards, two arrows in exchange. */
const GLYPHS: Readonly<Record<ChangeSign, string>> = {
  new: 'M-1 0H1M0 -1V1',
  gone: 'M-1 0H1',
  carried: 'M-1 0H1M.2 -.8L1 0L.2 .8',
  role: 'M-1 -.45H1L.4 -1M1 .45H-1L-.4 1',
};

const round = (value: number): number => Math.round(value * 10) / 10;

/** The path of a sign around a point. */
export function changePath(sign: ChangeSign, x: number, y: number, size: number): string {
  let isX = true;
  return GLYPHS[sign].replace(/[MLHV]| ?-?\.?\d+(?:\.\d+)?/g, (part) => {
    if (/[MLHV]/.test(part)) {
      isX = part !== 'V';
      return part;
    }
    const own = round((isX ? x : y) + Number(part) * size);
    isX = !isX;
    return ` ${own}`;
  });
}

const BADGE = 7.5;

/** At the upper right corner of a mark; nothing where it did not change. */
export function paintChange(scene: SceneNode, {emphasis}: PaintContext): readonly SvgNode[] {
  const sign = emphasis.changed?.get(scene.id);
  if (!sign) return [];
  const r = scene.form === 'unit' ? scene.radius * 0.85 : BADGE;
  const [x, y] = cornerOf(scene);
  return [
    node('g', 'change', {class: `change ${sign}`, 'aria-hidden': 'true'}, [
      node('circle', 'badge', {class: 'badge', cx: round(x), cy: round(y), r: round(r)}),
      node('path', 'glyph', {class: 'glyph', d: changePath(sign, x, y, r * 0.55)}),
    ]),
  ];
}

function cornerOf({form, box, x, y, radius}: SceneNode): readonly [number, number] {
  if (form === 'box') return [box.x + box.width, box.y];
  return form === 'unit'
    ? [x + radius * 0.7, y - radius * 0.7]
    : [x + radius * 1.05, y - radius * 0.75];
}
