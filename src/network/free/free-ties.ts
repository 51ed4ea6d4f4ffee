/** Ties of the free layout: gently curved around names and boxes where they are few, straight where they are many. */
import {arrowHead} from '../curves/arrow-head.js';
import {pathOf, sampled, straight, type Cubic, type Point} from '../curves/cubic.js';
import {clipped, type End} from '../curves/ends.js';
import {Obstacles} from '../curves/obstacles.js';
import {Router, type Route} from '../curves/router.js';
import {VerbPlacer, type RoutedTie} from '../curves/verbs.js';
import {isTyped} from '../graph/tie-lines.js';
import {round, type Metrics} from '../layout/metrics.js';
import type {Steps} from '../../steps/steps.js';
import type {Graph, GraphEdge, SceneEdge, SceneNode} from '../types.js';

/** With more ties than this they run straight, and names stand on a halo over them. */
export const MOST_ROUTED = 160;

/** Lines end on a circle around a sign that holds the corners of its box, in radii. */
const AROUND_SIGN = 1.86;

const endOf = ({id, x, y, box, form, radius}: SceneNode): End =>
  form === 'sign' ? {id, x, y, box, radius: radius * AROUND_SIGN} : {id, x, y, box};

interface Tie {
  readonly edge: GraphEdge;
  readonly a: End;
  readonly b: End;
}

function tiesOf(graph: Graph, nodes: readonly SceneNode[]): Tie[] {
  const byId = new Map(nodes.map((node) => [node.id, endOf(node)]));
  return graph.edges.flatMap((edge): Tie[] => {
    const [a, b] = [byId.get(edge.from), byId.get(edge.to)];
    return a && b ? [{edge, a, b}] : [];
  });
}

function plainRoute({edge, a, b}: Tie, em: number): Route | undefined {
  const gaps = [em * 0.07, em * (isTyped(edge) ? 0.16 : 0.07)] as const;
  const line = clipped([straight([a.x, a.y], [b.x, b.y])], a, b, gaps);
  if (!line) return undefined;
  const points = sampled(line);
  return isTyped(edge) ? {line, points, head: arrowHead(points, em)} : {line, points};
}

function obstaclesOf(nodes: readonly SceneNode[]): Obstacles {
  const obstacles = new Obstacles();
  for (const {id, form, box, labelBox} of nodes) {
    obstacles.add(id, box);
    if (form === 'sign' && labelBox) obstacles.add(`${id} name`, labelBox);
  }
  return obstacles;
}

const roundedPoint = ([x, y]: Point): Point => [round(x), round(y)];

function sceneEdge({edge}: Tie, route: Route, label: SceneEdge['label']): SceneEdge {
  const {id, from, to, kind, state} = edge;
  const line: readonly Cubic[] = route.line;
  return {
    ...{id, from, to, kind, state},
    d: pathOf(line),
    points: sampled(line, 8).map(roundedPoint),
    arrow: route.head !== undefined,
    ...(route.head ? {head: route.head.map(roundedPoint)} : {}),
    casing: id,
    ...(label ? {label} : {}),
  };
}

const distance = ({a, b}: Tie): number =>
  Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));

/** Straight lines, for a coarse picture and for many ties. */
export function straightTies(graph: Graph, nodes: readonly SceneNode[], m: Metrics): SceneEdge[] {
  return tiesOf(graph, nodes).flatMap((tie) => {
    const route = plainRoute(tie, m.em);
    return route ? [sceneEdge(tie, route, undefined)] : [];
  });
}

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
  const verbs = new VerbPlacer(obstacles, router.drawn, m).place(
    routed.map(({tie, route}): RoutedTie => ({
      edge: tie.edge,
      points: route.points,
      ...(route.head ? {head: route.head} : {}),
    })),
  );
  return routed.map(({tie, route}) => sceneEdge(tie, route, verbs.get(tie.edge.id)));
}
