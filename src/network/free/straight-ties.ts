/** Ties of the free layout as straight lines from mark to mark. */
import {arrowHead} from '../curves/arrow-head.js';
import {pathOf, sampled, straight, type Cubic, type Point} from '../curves/cubic.js';
import {clipped, type End} from '../curves/ends.js';
import type {Route} from '../curves/router.js';
import {isTyped} from '../graph/tie-lines.js';
import {round, type Metrics} from '../layout/metrics.js';
import type {GraphEdge, SceneEdge, SceneNode} from '../types.js';

type TieEdge = Omit<GraphEdge, 'label'>;

interface Ties {
  readonly edges: readonly TieEdge[];
}

/** Lines end on a circle around a sign that holds the corners of its box, in radii. */
const AROUND_SIGN = 1.86;

const endOf = ({id, x, y, box, form, radius}: SceneNode): End =>
  form === 'sign' ? {id, x, y, box, radius: radius * AROUND_SIGN} : {id, x, y, box};

export interface Tie {
  readonly edge: TieEdge;
  readonly a: End;
  readonly b: End;
}

export function tiesOf({edges}: Ties, nodes: readonly SceneNode[]): Tie[] {
  const byId = new Map(nodes.map((node) => [node.id, endOf(node)]));
  return edges.flatMap((edge): Tie[] => {
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

const roundedPoint = ([x, y]: Point): Point => [round(x), round(y)];

export function sceneEdge({edge}: Tie, route: Route, label: SceneEdge['label']): SceneEdge {
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

/** Straight lines, for a coarse picture and for many ties. */
export function straightTies(
  graph: Ties,
  nodes: readonly SceneNode[],
  {em}: Pick<Metrics, 'em'>,
): SceneEdge[] {
  return tiesOf(graph, nodes).flatMap((tie) => {
    const route = plainRoute(tie, em);
    return route ? [sceneEdge(tie, route, undefined)] : [];
  });
}
