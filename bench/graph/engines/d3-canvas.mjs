/** d3 as people write it by hand for more marks: a canvas, drawn anew with each tick and each zoom. */
import {forceCenter, forceLink, forceManyBody, forceSimulation} from 'd3-force';
import {select} from 'd3-selection';
import {zoom, zoomIdentity} from 'd3-zoom';
import {COLOURS, linksOf, nodesOf} from './data.mjs';

export function start({container, graph, first, settled}) {
  const [nodes, links] = [nodesOf(graph), linksOf(graph)];
  const {clientWidth: width, clientHeight: height} = container;
  const canvas = container.appendChild(document.createElement('canvas'));
  [canvas.width, canvas.height] = [width, height];
  const pen = canvas.getContext('2d');
  let view = zoomIdentity;
  const draw = () => {
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.setTransform(view.k, 0, 0, view.k, view.x, view.y);
    drawLines(pen, links);
    drawMarks(pen, nodes);
  };
  select(canvas).call(
    zoom().on('zoom', ({transform}) => {
      view = transform;
      draw();
    }),
  );
  forceSimulation(nodes)
    .force('link', forceLink(links))
    .force('charge', forceManyBody())
    .force('center', forceCenter(width / 2, height / 2))
    .on('tick', () => {
      draw();
      first();
    })
    .on('end', settled);
  return () => nodes.map(({x, y}) => [x, y]);
}

function drawLines(pen, links) {
  pen.strokeStyle = '#999';
  pen.beginPath();
  for (const {source, target} of links) {
    pen.moveTo(source.x, source.y);
    pen.lineTo(target.x, target.y);
  }
  pen.stroke();
}

function drawMarks(pen, nodes) {
  for (const {x, y, tier} of nodes) {
    pen.fillStyle = COLOURS[tier];
    pen.beginPath();
    pen.arc(x, y, 5, 0, 2 * Math.PI);
    pen.fill();
  }
}
