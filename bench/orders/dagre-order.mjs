import dagre from '@dagrejs/dagre';

/**
 * Crossings of dagre's order inside the tiers: every tie must span as many ranks as it has tiers to pass, so that dagre
 * finds the tiers; its own bends are taken for the chains' places. Ties within a tier are left out.
 *
 * @param {{count: number, tiers: ArrayLike<number>, sources: ArrayLike<number>, targets: ArrayLike<number>}} input
 */
export function dagreCrossings({count, tiers, sources, targets}) {
  const graph = new dagre.graphlib.Graph({multigraph: true});
  graph.setGraph({ranksep: 50, nodesep: 10, edgesep: 10});
  graph.setDefaultEdgeLabel(() => ({}));
  for (let i = 0; i < count; i += 1) graph.setNode(String(i), {width: 1, height: 1});
  for (let k = 0; k < sources.length; k += 1) {
    let [a, b] = [sources[k], targets[k]];
    if (tiers[a] === tiers[b]) continue;
    if (tiers[a] > tiers[b]) [a, b] = [b, a];
    graph.setEdge(String(a), String(b), {minlen: tiers[b] - tiers[a]}, String(k));
  }
  dagre.layout(graph);
  const tops = new Map();
  for (const id of graph.nodes()) tops.set(tiers[Number(id)], graph.node(id).y);
  const links = new Map();
  for (const edge of graph.edges()) {
    const [from, to] = [graph.node(edge.v), graph.node(edge.w)];
    const points = [[from.x, from.y], ...inner(graph.edge(edge).points), [to.x, to.y]];
    for (let t = tiers[Number(edge.v)]; t < tiers[Number(edge.w)]; t += 1) {
      const list = links.get(t) ?? [];
      list.push([at(points, tops.get(t)), at(points, tops.get(t + 1))]);
      links.set(t, list);
    }
  }
  return [...links.values()].reduce((sum, list) => sum + inversions(list), 0);
}

const inner = (points) => points.slice(1, -1).map(({x, y}) => [x, y]);

/** Where a polyline passes a height. */
function at(points, y) {
  for (let k = 0; k + 1 < points.length; k += 1) {
    const [[x0, y0], [x1, y1]] = [points[k], points[k + 1]];
    if (y >= y0 - 1e-6 && y <= y1 + 1e-6)
      return y1 === y0 ? x1 : x0 + ((x1 - x0) * (y - y0)) / (y1 - y0);
  }
  return points.at(-1)[0];
}

function inversions(links) {
  let sum = 0;
  for (let i = 0; i < links.length; i += 1)
    for (let k = 0; k < i; k += 1)
      if ((links[i][0] - links[k][0]) * (links[i][1] - links[k][1]) < -1e-9) sum += 1;
  return sum;
}
