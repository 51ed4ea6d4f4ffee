import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Sigma from 'sigma';
import {COLOURS} from './data.mjs';

export function start({container, graph, first, settled}) {
  const own = new Graph();
  graph.tiers.forEach((tier, k) => {
    // Its start is the caller's: a spiral, as d3-force has one.
    const [radius, angle] = [10 * Math.sqrt(0.5 + k), k * Math.PI * (3 - Math.sqrt(5))];
    const [x, y] = [radius * Math.cos(angle), radius * Math.sin(angle)];
    own.addNode(k, {x, y, size: 4, color: COLOURS[tier]});
  });
  graph.sources.forEach((source, k) => own.mergeEdge(source, graph.targets[k]));
  forceAtlas2.assign(own, {iterations: 500, settings: forceAtlas2.inferSettings(own)});
  const sigma = new Sigma(own, container, {renderLabels: false});
  sigma.once('afterRender', () => {
    first();
    settled();
  });
  sigma.refresh();
  return () =>
    graph.tiers.map((_, k) => [own.getNodeAttribute(k, 'x'), own.getNodeAttribute(k, 'y')]);
}
