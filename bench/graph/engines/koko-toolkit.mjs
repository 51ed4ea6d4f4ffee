/** Ours without the element: marks with their names as SVG up to 1,500, points on a canvas beyond. */
import {
  PointCanvas,
  createLayouter,
  graphOf,
  networkStyles,
  paintSceneInSlices,
  placesOf,
  workerUrl,
} from 'koko-widgets/network';
import {linksOf, named} from './data.mjs';
import {viewOf} from './koko-view.mjs';

const SVG = 'http://www.w3.org/2000/svg';

export function start({container, graph, first, settled}) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(networkStyles);
  document.adoptedStyleSheets.push(sheet);
  const {clientWidth: width, clientHeight: height} = container;
  const layouter = createLayouter({workerUrl: workerUrl()});
  const show = painter(container, first);
  const options = {width, height, layout: 'free'};
  const run = layouter.layout(ownGraph(graph), options, {onProgress: (scene) => show(scene)});
  let last;
  void run.then(async (scene) => {
    layouter.dispose();
    last = scene;
    await show(scene);
    settled();
  });
  return () => inOrder(graph, placesOf(last));
}

const ownGraph = (graph) =>
  graphOf({
    tiers: [...new Set(graph.tiers)].map((tier) => ({id: `t${tier}`, label: `Ebene ${tier + 1}`})),
    nodes: graph.tiers.map((tier, k) => ({
      ...{id: named(k), label: `Stelle ${k}`},
      ...{tier, slot: tier + 1},
    })),
    ties: linksOf(graph).map(({source, target}) => ({from: named(source), to: named(target)})),
  });

/** Paints a scene in the place of the one before, and again whenever it is moved; resolves when it is there. */
function painter(container, first) {
  let old = new AbortController();
  return async (scene) => {
    old.abort();
    const {signal} = (old = new AbortController());
    container.replaceChildren();
    const paint = scene.points ? canvasPainter : svgPainter;
    await paint(container, scene, signal);
    if (!signal.aborted) first();
  };
}

async function svgPainter(container, scene, signal) {
  const svg = container.appendChild(document.createElementNS(SVG, 'svg'));
  await paintSceneInSlices(svg, scene, {signal});
  const show = ({x, y, scale, width, height}) =>
    svg.setAttribute('viewBox', `${x} ${y} ${width / scale} ${height / scale}`);
  viewOf(container, scene, show, signal);
}

async function canvasPainter(container, scene, signal) {
  const canvas = container.appendChild(document.createElement('canvas'));
  const points = new PointCanvas(canvas);
  let isShown = false;
  const show = (view) => {
    if (isShown) points.move(view);
    else points.show(scene, {}, view);
    isShown = true;
  };
  viewOf(container, scene, show, signal);
  signal.addEventListener('abort', () => points.dispose());
  while (points.isBusy) await new Promise((resolve) => requestAnimationFrame(resolve));
}

function inOrder(graph, {ids, places}) {
  const at = new Map(ids.map((id, k) => [id, 2 * k]));
  return graph.tiers.map((_, k) => {
    const index = at.get(named(k));
    return [places[index], places[index + 1]];
  });
}
