/** Layouts to measure against, with their own or their authors' recommended settings. */
import {ours} from './ours.mjs';

/** @typedef {import('../shared/municipal-graph.mjs').municipalGraph} municipalGraph */

const indices = (count) => [...Array(count).keys()];
const flat = (count, at) => Float64Array.from(indices(count).flatMap(at));

async function d3Force({count, sources, targets}) {
  const {forceLink, forceManyBody, forceSimulation, forceX, forceY} = await import('d3-force');
  const links = [...sources].map((source, k) => ({source, target: targets[k]}));
  return () => {
    const nodes = indices(count).map((index) => ({index}));
    forceSimulation(nodes)
      .force('link', forceLink(links))
      .force('charge', forceManyBody())
      .force('x', forceX())
      .force('y', forceY())
      .stop()
      .tick(300);
    return flat(count, (i) => [nodes[i].x, nodes[i].y]);
  };
}

async function forceAtlas2({count, sources, targets}) {
  const {default: Graph} = await import('graphology');
  const {default: layout} = await import('graphology-layout-forceatlas2');
  return () => {
    const graph = new Graph();
    // Its start is the caller's: a spiral, as d3-force has one.
    for (const i of indices(count)) {
      const [radius, angle] = [10 * Math.sqrt(0.5 + i), i * Math.PI * (3 - Math.sqrt(5))];
      graph.addNode(i, {x: radius * Math.cos(angle), y: radius * Math.sin(angle)});
    }
    sources.forEach((source, k) => graph.mergeEdge(source, targets[k]));
    const at = layout(graph, {iterations: 500, settings: layout.inferSettings(graph)});
    return flat(count, (i) => [at[i].x, at[i].y]);
  };
}

async function fcose({count, sources, targets}) {
  const {default: cytoscape} = await import('cytoscape');
  const {default: extension} = await import('cytoscape-fcose');
  cytoscape.use(extension);
  return () => {
    const graph = cytoscape({
      headless: true,
      styleEnabled: true,
      style: [{selector: 'node', style: {width: 12, height: 12}}],
      elements: [
        ...indices(count).map((i) => ({data: {id: `n${i}`}})),
        ...[...sources].map((source, k) => ({
          data: {id: `e${k}`, source: `n${source}`, target: `n${targets[k]}`},
        })),
      ],
    });
    graph.layout({name: 'fcose', animate: false}).run();
    return flat(count, (i) => {
      const {x, y} = graph.getElementById(`n${i}`).position();
      return [x, y];
    });
  };
}

async function webCola({count, sources, targets}) {
  const module = await import('webcola');
  const cola = module.Layout ? module : module.default;
  return () => {
    const nodes = indices(count).map(() => ({width: 16, height: 16}));
    const links = [...sources].map((source, k) => ({source, target: targets[k]}));
    new cola.Layout()
      .size([1000, 700])
      .nodes(nodes)
      .links(links)
      .linkDistance(30)
      .avoidOverlaps(true)
      .handleDisconnected(false)
      .start(10, 15, 20, 0, false);
    return flat(count, (i) => [nodes[i].x, nodes[i].y]);
  };
}

/** Each with the largest graph it is asked to lay out. */
export const PEERS = [
  {name: 'koko', most: 50_000, prepare: ours},
  {name: 'd3-force 300 ticks', most: 10_000, prepare: d3Force},
  {name: 'ForceAtlas2 500 rounds', most: 10_000, prepare: forceAtlas2},
  {name: 'fcose', most: 1_000, prepare: fcose},
  {name: 'WebCola', most: 1_000, prepare: webCola},
];
