/** What stands in the free layout: boxes with a tier mark and signs with their name below, each with the room it takes. */
import {shapeOf} from '../../signs/shapes.js';
import {round, type Metrics} from '../layout/metrics.js';
import {sizeBox, sizeSign, type Extent} from '../layout/size-items.js';
import {boxOfLines, placed, rounded} from '../scene/make-marks.js';
import type {GraphNode, SceneNode, TextLine} from '../types.js';

export interface FreeItem {
  readonly node: GraphNode;
  readonly extent: Extent;
  readonly width: number;
  readonly height: number;
  /** From the middle of its room down to the middle of its mark. */
  readonly down: number;
}

/** Widest name in a box and under a sign, side of the tier mark and the room it takes, in em. */
const BOX = 9;
const NAME = 7.5;
const MARK = 0.875;
const BESIDE = 1.3;

/** Reach of a sign's box from its middle, in radii. */
export const SIGN_REACH = 1.3;

export function freeItem(node: GraphNode, m: Metrics): FreeItem {
  if (node.form === 'box') {
    const sized = sizeBox(node, m.em * BOX, false, m);
    const aside = (m.em * BESIDE) / 2;
    const lines = sized.lines.map((line): TextLine => ({...line, x: line.x + aside}));
    const extent = {...sized, half: sized.half + aside, lines};
    return {node, extent, width: 2 * extent.half, height: extent.above + extent.below, down: 0};
  }
  const extent = sizeSign(node, m.em * NAME, m);
  const height = extent.above + extent.below;
  return {node, extent, width: 2 * extent.half, height, down: (extent.above - extent.below) / 2};
}

/** A sign with its name above instead of below, in the same room: for ties that come from below. */
export function turnedUp(item: FreeItem): FreeItem {
  const {extent, down} = item;
  const first = extent.lines[0];
  if (item.node.form === 'box' || !first) return item;
  const by = -extent.below - (first.y - first.size * 0.95);
  const lines = extent.lines.map((line) => ({...line, y: line.y + by}));
  const turned = {...extent, above: extent.below, below: extent.above, lines};
  return {...item, extent: turned, down: -down};
}

/** The mark of an item with its middle at a place. */
export function freeMark({node, extent}: FreeItem, x: number, y: number, m: Metrics): SceneNode {
  const isBox = node.form === 'box';
  const reach = m.sign * SIGN_REACH;
  const [half, above, below] = isBox
    ? [extent.half, extent.above, extent.below]
    : [reach, reach, reach];
  const side = m.em * MARK;
  const mark = {x: x - half + m.em * 0.7, y: y - side / 2, width: side, height: side};
  const lines = placed(extent.lines, x, y);
  const labelBox = boxOfLines(lines, m.factor);
  return {
    id: node.id,
    form: node.form,
    tier: node.tier,
    x: round(x),
    y: round(y),
    box: rounded({x: x - half, y: y - above, width: 2 * half, height: above + below}),
    ...(isBox ? {mark: rounded(mark)} : {shape: shapeOf(node.slot)}),
    slot: isBox ? 0 : node.slot,
    radius: round(isBox ? m.em * 0.5 : m.sign),
    group: isBox ? false : node.group,
    state: node.state,
    label: node.label,
    lines,
    ...(labelBox ? {labelBox} : {}),
  };
}
