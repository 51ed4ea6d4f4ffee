import ForceGraph from 'force-graph';
import {COLOURS, linksOf, nodesOf} from './data.mjs';

/** `d3AlphaMin` as in d3; its own guard of 15 s stays. */
export function start({container, graph, first, settled}) {
  const data = {nodes: nodesOf(graph), links: linksOf(graph)};
  new ForceGraph(container)
    .width(container.clientWidth)
    .height(container.clientHeight)
    .nodeColor(({tier}) => COLOURS[tier])
    .d3AlphaMin(0.001)
    .onRenderFramePost(() => first())
    .onEngineStop(settled)
    .graphData(data);
  return () => data.nodes.map(({x, y}) => [x, y]);
}
