/** d3 as people write it by hand: an SVG element for each mark and line, all moved with each tick. */
import {forceCenter, forceLink, forceManyBody, forceSimulation} from 'd3-force';
import {select} from 'd3-selection';
import {zoom} from 'd3-zoom';
import {COLOURS, linksOf, nodesOf} from './data.mjs';

export function start({container, graph, first, settled}) {
  const [nodes, links] = [nodesOf(graph), linksOf(graph)];
  const {clientWidth: width, clientHeight: height} = container;
  const svg = select(container).append('svg').attr('width', width).attr('height', height);
  const view = svg.append('g');
  svg.call(zoom().on('zoom', ({transform}) => view.attr('transform', transform)));
  const lines = view.append('g').attr('stroke', '#999').selectAll().data(links).join('line');
  const marks = view.append('g').selectAll().data(nodes).join('circle').attr('r', 5);
  marks.attr('fill', ({tier}) => COLOURS[tier]);
  forceSimulation(nodes)
    .force('link', forceLink(links))
    .force('charge', forceManyBody())
    .force('center', forceCenter(width / 2, height / 2))
    .on('tick', () => {
      lines
        .attr('x1', ({source}) => source.x)
        .attr('y1', ({source}) => source.y)
        .attr('x2', ({target}) => target.x)
        .attr('y2', ({target}) => target.y);
      marks.attr('cx', ({x}) => x).attr('cy', ({y}) => y);
      first();
    })
    .on('end', settled);
  return () => nodes.map(({x, y}) => [x, y]);
}
