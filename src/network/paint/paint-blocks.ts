/** Unit blocks: their counts, their names, and "davon 14" where something is lit. */
import type {SceneBlock} from '../types.js';
import type {PaintContext} from './options.js';
import {boxAttrs} from './paint-bands.js';
import {paintLines} from './paint-text.js';
import {isFaded, isLit} from './states.js';
import {classes, node, textNode, type SvgNode} from './svg-node.js';

function shareBar(block: SceneBlock): SvgNode[] {
  if (!block.bar) return [];
  const width = Math.round(block.bar.width * block.bar.share * 10) / 10;
  return [
    node('rect', 'share', {class: 'share', ...boxAttrs(block.bar)}),
    node('rect', 'filled', {class: 'shape', ...boxAttrs({...block.bar, width})}),
  ];
}

/** The block's frame, count and name; its units are painted as nodes. */
export function paintBlock(block: SceneBlock, context: PaintContext): SvgNode {
  const lit = block.members.filter((id) => isLit(id, context.emphasis)).length;
  const faded = lit === 0 && block.members.every((id) => isFaded(id, context.emphasis));
  const {x, y, size} = block.part;
  const part =
    lit > 0 && lit < block.count
      ? [
          textNode(
            'text',
            'part',
            {class: 'part', x, y, 'font-size': size, 'font-weight': 600, 'text-anchor': 'middle'},
            context.ofWhich?.(lit) ?? String(lit),
          ),
        ]
      : [];
  return node(
    'g',
    block.id,
    {
      class: classes(`block slot-${block.slot}`, faded && 'faded'),
      'data-block': block.id,
      'aria-label': context.names?.(block.id),
    },
    [...shareBar(block), ...paintLines(block.lines, 'name'), ...part],
  );
}
