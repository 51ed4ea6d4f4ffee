import type {Graph, LayoutOptions, Scene, SceneBand, SceneNode} from '../types.js';
import {shapeOf} from '../../signs/shapes.js';

export function layoutScene(graph: Graph, options: LayoutOptions): Scene {
  const em = options.em ?? 16;
  const labelColumn = 9.4 * em;
  const height = 9 * em;
  const bands: SceneBand[] = graph.tiers.map((tier, k) => ({
    tier: k,
    id: tier.id,
    label: tier.label,
    x: 0,
    y: k * height,
    width: options.width,
    height,
    lines: [{text: tier.label, x: 41, y: k * height + 30, size: 14, weight: 600, anchor: 'start'}],
    mark: {x: 18, y: k * height + 18, width: 15, height: 15},
  }));
  const nodes: SceneNode[] = graph.tiers.flatMap((_, k) => {
    const inside = graph.nodes.filter((node) => node.tier === k);
    return inside.map((node, i): SceneNode => {
      const x = labelColumn + ((options.width - labelColumn) * (i + 0.5)) / inside.length;
      const y = (k + 0.5) * height;
      const r = 0.78 * em;
      const half = node.form === 'box' ? 80 : r;
      const box = {x: x - half, y: y - 20, width: 2 * half, height: 40};
      return {
        id: node.id,
        form: node.form,
        tier: k,
        x,
        y,
        box,
        shape: shapeOf(node.slot),
        slot: node.slot,
        radius: r,
        group: node.group,
        state: node.state,
        label: node.label,
        lines: [
          {
            text: node.label,
            x,
            y: node.form === 'box' ? y + 4 : y + 36,
            size: 13,
            weight: 500,
            anchor: 'middle',
          },
        ],
      };
    });
  });
  return {
    layout: 'bands',
    width: options.width,
    height: graph.tiers.length * height,
    labelColumn,
    bands,
    nodes,
    edges: [],
    blocks: [],
    ribbons: [],
  };
}
