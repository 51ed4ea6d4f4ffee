import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import {COLOURS, linksOf, named} from './data.mjs';

cytoscape.use(fcose);

export function start({container, graph, first, settled}) {
  const cy = cytoscape({
    container,
    elements: [
      ...graph.tiers.map((tier, k) => ({data: {id: named(k), colour: COLOURS[tier]}})),
      ...linksOf(graph).map(({source, target}) => ({
        data: {source: named(source), target: named(target)},
      })),
    ],
    style: [
      {selector: 'node', style: {width: 10, height: 10, 'background-color': 'data(colour)'}},
      {selector: 'edge', style: {width: 1, 'line-color': '#999'}},
    ],
    layout: {name: 'preset'},
  });
  const layout = cy.layout({name: 'fcose', animate: false});
  layout.one('layoutstop', () =>
    cy.one('render', () => {
      first();
      settled();
    }),
  );
  layout.run();
  return () =>
    graph.tiers.map((_, k) => {
      const {x, y} = cy.getElementById(named(k)).position();
      return [x, y];
    });
}
