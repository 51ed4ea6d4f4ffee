/** Items in their places as marks of the scene. */
import {shapeOf} from '../../signs/shapes.js';
import type {BlockContent, Item} from '../layout/item.js';
import {round, type Metrics} from '../layout/metrics.js';
import type {Box, GraphNode, SceneBlock, SceneNode, TextLine} from '../types.js';
import {textWidth} from '../text/measure.js';

export function rounded(box: Box): Box {
  const x = round(box.x);
  const y = round(box.y);
  return {
    x,
    y,
    width: round(round(box.x + box.width) - x),
    height: round(round(box.y + box.height) - y),
  };
}

export const placed = (lines: readonly TextLine[], x: number, y: number): TextLine[] =>
  lines.map((line) => ({
    ...line,
    x: round(line.x + x),
    y: round(line.y + y),
    size: round(line.size),
  }));

const ASCENT = 0.92;
const DESCENT = 0.28;

/** Bounding box of lines of text. */
export function boxOfLines(lines: readonly TextLine[], factor: number): Box | undefined {
  if (lines.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const {text, x, y, size, weight, anchor} of lines) {
    const width = textWidth(text, size, weight) * factor;
    const start = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    left = Math.min(left, start);
    right = Math.max(right, start + width);
    top = Math.min(top, y - size * ASCENT);
    bottom = Math.max(bottom, y + size * DESCENT);
  }
  return rounded({x: left, y: top, width: right - left, height: bottom - top});
}

function boxNode(item: Item, node: GraphNode, m: Metrics): SceneNode {
  const lines = placed(item.lines, item.x, item.y);
  const labelBox = boxOfLines(lines, m.factor);
  return {
    id: node.id,
    form: 'box',
    tier: item.tier,
    x: round(item.x),
    y: round(item.y),
    box: rounded({
      x: item.x - item.half,
      y: item.y - item.above,
      width: 2 * item.half,
      height: item.above + item.below,
    }),
    slot: 0,
    radius: round(m.em * 0.5),
    group: false,
    state: node.state,
    label: node.label,
    lines,
    ...(labelBox ? {labelBox} : {}),
  };
}

function signNode(item: Item, node: GraphNode, m: Metrics): SceneNode {
  const r = m.sign;
  const lines = placed(item.lines, item.x, item.y);
  const labelBox = boxOfLines(lines, m.factor);
  const reach = r * 1.3;
  return {
    id: node.id,
    form: 'sign',
    tier: item.tier,
    x: round(item.x),
    y: round(item.y),
    box: rounded({x: item.x - reach, y: item.y - reach, width: 2 * reach, height: 2 * reach}),
    shape: shapeOf(node.slot),
    slot: node.slot,
    radius: round(r),
    group: node.group,
    state: node.state,
    label: node.label,
    lines,
    ...(labelBox ? {labelBox} : {}),
  };
}

/** A small mark of a block, in the middle of its place. */
export function unitNode(node: GraphNode, x: number, y: number, m: Metrics): SceneNode {
  const half = m.unit / 2;
  return {
    id: node.id,
    form: 'unit',
    tier: node.tier,
    x: round(x),
    y: round(y),
    box: rounded({x: x - half, y: y - half, width: m.unit, height: m.unit}),
    shape: shapeOf(node.slot),
    slot: node.slot,
    radius: round(m.em * 0.305),
    group: node.group,
    state: node.state,
    label: node.label,
    lines: [],
  };
}

/** The marks of a block, column by column, eight or more in each. */
function unitNodes(item: Item, block: BlockContent, m: Metrics): SceneNode[] {
  if (block.counted) return [];
  const left = item.x - ((block.columns - 1) * m.unit) / 2;
  const top = item.y + m.unit / 2;
  return block.members.map((node, k) => {
    const x = left + Math.floor(k / block.rows) * m.unit;
    const y = top + (k % block.rows) * m.unit;
    return unitNode({...node, tier: item.tier}, x, y, m);
  });
}

/** The marks of an item: one, or one for each unit. */
export function marksOf(item: Item, m: Metrics): readonly SceneNode[] {
  if (item.block) return unitNodes(item, item.block, m);
  if (!item.node) return [];
  return [item.kind === 'box' ? boxNode(item, item.node, m) : signNode(item, item.node, m)];
}

export function blockOf(item: Item, block: BlockContent, m: Metrics): SceneBlock {
  const lines = placed(item.lines, item.x, item.y);
  const width = block.counted ? m.em * 6.5 : block.columns * m.unit;
  const height = block.counted ? m.em * 0.9 : block.rows * m.unit;
  const frame = rounded({x: item.x - width / 2, y: item.y, width, height});
  return {
    id: item.id,
    tier: item.tier,
    slot: block.slot,
    label: block.label,
    count: block.members.length,
    counted: block.counted,
    box: frame,
    lines,
    members: block.members.map((node) => node.id),
    part: {x: round(item.x), y: round(item.y + item.below - m.em * 0.35), size: round(m.text.note)},
    ...(block.counted ? {bar: {...frame, share: Math.round(block.share * 1000) / 1000}} : {}),
  };
}
