/** Members of a large committee as marks, category by category, each with its count. */
import {compareText} from '../layout/compare.js';
import {round, WEIGHT, type Metrics} from '../layout/metrics.js';
import {rounded, unitNode} from '../scene/make-marks.js';
import {breakLabel} from '../text/break-label.js';
import type {GraphNode, SceneBlock, SceneNode, TextLine} from '../types.js';

const key = (node: GraphNode): string =>
  `${node.slot === 0 ? 'b' : 'a'}${node.slot} ${node.category ?? ''}`;

/** Groups in the order of the categories; those without one last. */
export function byCategory(nodes: readonly GraphNode[]): readonly (readonly GraphNode[])[] {
  const groups = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    const group = groups.get(key(node));
    if (group) group.push(node);
    else groups.set(key(node), [node]);
  }
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
}

export interface UnitPart {
  readonly block: SceneBlock;
  readonly nodes: readonly SceneNode[];
  readonly bottom: number;
}

/** A line with count and name, the marks below it in rows. */
export function unitPart(
  id: string,
  tier: number,
  members: readonly GraphNode[],
  x: number,
  y: number,
  width: number,
  m: Metrics,
): UnitPart {
  const slot = members[0]?.slot ?? 0;
  const label = members[0]?.category ?? '';
  const size = m.text.sign;
  const text = `${m.formatCount(members.length)} ${label}`.trim();
  const [shown = ''] = breakLabel(text, {
    width,
    limit: width,
    size,
    weight: WEIGHT.tier,
    maxLines: 1,
    factor: m.factor,
  }).lines;
  const line: TextLine = {
    text: shown,
    x: round(x),
    y: round(y + size * 1.1),
    size: round(size),
    weight: WEIGHT.tier,
    anchor: 'start',
  };
  const columns = Math.max(1, Math.floor(width / m.unit));
  const top = y + size * 1.6;
  const nodes = members.map((node, k) =>
    unitNode(
      node,
      x + ((k % columns) + 0.5) * m.unit,
      top + (Math.floor(k / columns) + 0.5) * m.unit,
      m,
    ),
  );
  const height = Math.ceil(members.length / columns) * m.unit;
  const block: SceneBlock = {
    id,
    tier,
    slot,
    label,
    count: members.length,
    counted: false,
    box: rounded({x, y: top, width: Math.min(members.length, columns) * m.unit, height}),
    lines: [line],
    members: members.map((node) => node.id),
    part: {x: round(x + width / 2), y: round(top + height + size), size: round(m.text.note)},
  };
  return {block, nodes, bottom: top + height + m.em * 0.5};
}
