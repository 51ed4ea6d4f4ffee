/** Lays a network out in a worker, again and again; the first time fetches the worker and its code besides. */
import {createLayouter, workerUrl} from 'koko-widgets/network';
import {longestSince, rest} from '../shared/page-clock.mjs';

/** Room of a column beside a page's menu, px. */
const PLACE = {width: 1200, height: 800};

globalThis.bench = async (layout, runs) => {
  const graph = await (await fetch('graph.json')).json();
  const layouter = createLayouter({workerUrl: workerUrl()});
  const began = performance.now();
  const once = async () => {
    const from = performance.now();
    await layouter.layout(graph, {...PLACE, layout});
    return performance.now() - from;
  };
  const first = await once();
  const taken = [];
  for (let run = 0; run < runs; run += 1) taken.push(await once());
  layouter.dispose();
  await rest(200);
  return {first, taken, nodes: graph.nodes.length, longest: longestSince(began)};
};
