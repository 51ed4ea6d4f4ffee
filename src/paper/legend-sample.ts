/** Signs and lines of a legend, in the classes of the picture, so that they look as they do there. */
import type {LifeState} from '../network/types.js';
import {node, type SvgNode} from '../network/paint/svg-node.js';
import {changePath} from '../network/paint/paint-change.js';
import {shapeOf, shapePath} from '../signs/shapes.js';
import type {LegendItem, LegendLine} from '../wording/legend-view.js';

/** In px of the picture: 27.2 wide, and the middle of the line it stands in. */
const [LEFT, RIGHT, CENTRE, RADIUS] = [0, 27, 13.5, 8];

export function legendSample(item: LegendItem): readonly SvgNode[] {
  switch (item.type) {
    case 'sign':
      return [group(`sign slot-${item.slot}`, shape(item.slot, CENTRE, 0))];
    case 'stack':
      return [group(`sign slot-${item.slot}`, ...stack(item.slot))];
    case 'line':
      return lineSample(item.line);
    case 'box':
      return [group(`box ${life(item.state)}`, frame())];
    case 'mark':
      return [group(`sign slot-0 ${item.state}`, ...mark(item.state))];
    case 'change':
      return [
        group(
          'sign',
          badge(),
          node('path', 'glyph', {class: 'glyph', d: changePath(item.sign, CENTRE, 0, 4)}),
        ),
      ];
    case 'told-tie':
      return [group(`edge told-${item.sign}`, line(), ...(item.sign === 'new' ? [inner()] : []))];
    case 'words':
      return [];
  }
}

const group = (name: string, ...children: readonly SvgNode[]): SvgNode =>
  node('g', 'sample', {class: name.trim()}, children);

const life = (state: LifeState): string => (state === 'active' ? '' : state);

const shape = (slot: number, x: number, y: number, key = 'shape'): SvgNode =>
  node('path', key, {class: 'shape', d: shapePath(shapeOf(slot), x, y, RADIUS)});

const stack = (slot: number): SvgNode[] => [
  shape(slot, CENTRE + 4, -3.4, 'third'),
  shape(slot, CENTRE + 1, -1.2, 'second'),
  shape(slot, CENTRE - 2, 1),
];

const frame = (): SvgNode =>
  node('rect', 'frame', {class: 'frame', x: LEFT + 1, y: -6.5, width: 25, height: 13, rx: 4});

const badge = (): SvgNode => node('circle', 'badge', {class: 'badge', cx: CENTRE, cy: 0, r: 7});

function mark(state: 'planned' | 'ended'): SvgNode[] {
  const circle = node('path', 'shape', {class: 'shape', d: shapePath('circle', CENTRE, 0, RADIUS)});
  const slash = node('path', 'slash', {class: 'slash', d: `M${CENTRE - 9} 9l18 -18`});
  return state === 'ended' ? [circle, slash] : [circle];
}

const line = (end = RIGHT): SvgNode =>
  node('path', 'line', {class: 'line', d: `M${LEFT} 0H${end}`});

const inner = (): SvgNode => node('path', 'inner', {class: 'inner', d: `M${LEFT} 0H${RIGHT}`});

const head = (): SvgNode =>
  node('path', 'head', {d: `M${RIGHT - 6} -4.5L${RIGHT} 0L${RIGHT - 6} 4.5`});

function lineSample(kind: LegendLine): readonly SvgNode[] {
  switch (kind) {
    case 'membership':
      return [group('edge', line())];
    case 'tie':
      return [group('edge', line(), head())];
    case 'succession':
      return [
        group(
          'edge succession',
          node('path', 'pale', {class: 'pale', d: `M${LEFT} 0H${RIGHT}`}),
          line(),
          head(),
        ),
      ];
    case 'ribbon':
      return [node('path', 'ribbon', {class: 'ribbon', d: `M${LEFT} -5H${RIGHT}V5H${LEFT}Z`})];
    default:
      return [group(`edge ${kind}`, line())];
  }
}
