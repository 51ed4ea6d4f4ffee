import {DataSet, Network} from 'vis-network/standalone/esm/vis-network.min.js';
import {COLOURS, linksOf} from './data.mjs';

/** Physics ends with the stabilisation, as its handbook advises for large networks. */
export function start({container, graph, first, settled}) {
  const nodes = graph.tiers.map((tier, id) => ({id, shape: 'dot', size: 5, color: COLOURS[tier]}));
  const edges = linksOf(graph).map(({source, target}) => ({from: source, to: target}));
  const network = new Network(
    container,
    {nodes: new DataSet(nodes), edges: new DataSet(edges)},
    // It says itself that its better start does not serve more than 150 nodes.
    {layout: {improvedLayout: nodes.length <= 150}, edges: {smooth: false}},
  );
  network.once('stabilizationIterationsDone', () => {
    network.setOptions({physics: false});
    network.once('afterDrawing', () => {
      first();
      settled();
    });
    network.redraw();
  });
  return () => {
    const at = network.getPositions();
    return graph.tiers.map((_, k) => [at[k].x, at[k].y]);
  };
}
