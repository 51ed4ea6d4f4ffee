/** Ties of the free layout: gently curved around names and boxes where they are few, straight where they are many. */
import {Obstacles} from '../curves/obstacles.js';
import {Router, type Route} from '../curves/router.js';
import {VerbPlacer, type RoutedTie} from '../curves/verbs.js';
import {isTyped} from '../graph/tie-lines.js';
import type {Metrics} from '../layout/metrics.js';
import type {Steps} from '../../steps/steps.js';
import type {Graph, SceneEdge, SceneNode} from '../types.js';
import {sceneEdge, straightTies, tiesOf, type Tie} from './straight-ties.js';

/** With more ties than this they run straight, and names stand on a halo over them. */
export const MOST_ROUTED = 160;

function obstaclesOf(nodes: readonly SceneNode[]): Obstacles {
  const obstacles = new Obstacles();
  for (const {id, form, box, labelBox} of nodes) {
    obstacles.add(id, box);
    if (form === 'sign' && labelBox) obstacles.add(`${id} name`, labelBox);
  }
  return obstacles;
}

const distance = ({a, b}: Tie): number =>
  Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));

export function* freeTies(
  graph: Graph,
  nodes: readonly SceneNode[],
  m: Metrics,
): Steps<readonly SceneEdge[]> {
  if (graph.edges.length > MOST_ROUTED) return straightTies(graph, nodes, m);
  const obstacles = obstaclesOf(nodes);
  const router = new Router(obstacles, m.em);
  const between = new Map<string, number>();
  const routed: {tie: Tie; route: Route}[] = [];
  const byLength = tiesOf(graph, nodes).sort(
    (one, other) => distance(one) - distance(other) || (one.edge.id < other.edge.id ? -1 : 1),
  );
  for (const tie of byLength) {
    const pair = [tie.a.id, tie.b.id].sort().join('\u0001');
    const beside = between.get(pair) ?? 0;
    between.set(pair, beside + 1);
    const lean = (beside % 2 === 0 ? -0.14 : 0.14) * Math.ceil(beside / 2);
    const route = router.route(tie.a, tie.b, {arrow: isTyped(tie.edge), lean, calm: 2.5});
    if (!route) continue;
    router.draw(tie.a, tie.b, route);
    routed.push({tie, route});
    yield undefined;
  }
  const verbs = yield* new VerbPlacer(obstacles, router.drawn, m).place(
    routed.map(({tie, route}): RoutedTie => ({
      edge: tie.edge,
      points: route.points,
      ...(route.head ? {head: route.head} : {}),
    })),
  );
  return routed.map(({tie, route}) => sceneEdge(tie, route, verbs.get(tie.edge.id)));
}
