import {Graph} from '@antv/g6';
import {COLOURS, linksOf, named} from './data.mjs';

export function start({container, graph, first, settled}) {
  const own = new Graph({
    container,
    animation: false,
    data: {
      nodes: graph.tiers.map((tier, k) => ({id: named(k), data: {tier}})),
      edges: linksOf(graph).map(({source, target}) => ({
        source: named(source),
        target: named(target),
      })),
    },
    node: {style: {size: 10, fill: ({data}) => COLOURS[data.tier]}},
    layout: {type: 'd3-force'},
    behaviors: ['drag-canvas', 'zoom-canvas'],
  });
  own.once('afterdraw', first);
  void own.render().then(settled);
  return () => graph.tiers.map((_, k) => own.getElementPosition(named(k)).slice(0, 2));
}
