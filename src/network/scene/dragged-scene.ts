/** A scene while some of its marks are dragged. */
import {straightTies} from '../free/straight-ties.js';
import {round} from '../layout/metrics.js';
import type {Scene, SceneEdge, SceneNode, TextLine} from '../types.js';
import {stretchTrack} from './stretch-track.js';

/** Less than that nobody sees, px. */
const STILL = 0.05;

/**
 * Marks at other places: their names go with them. In bands their tracks stretch; else their ties run straight, since to
 * lead them around everything else takes longer than a frame. Ribbons of a moved mark are left away. Marks and ties that
 * stay are the same objects.
 * @param places centres `[x0, y0, …]` in the order of the scene's nodes
 * @param em px of one em
 */
export function draggedScene(scene: Scene, places: Float64Array, em: number): Scene {
  const nodes = scene.nodes.map((node, k) => {
    const [dx, dy] = [(places[2 * k] ?? node.x) - node.x, (places[2 * k + 1] ?? node.y) - node.y];
    return Math.abs(dx) + Math.abs(dy) < STILL ? node : movedNode(node, dx, dy);
  });
  const moved = new Set(nodes.flatMap((node, k) => (node === scene.nodes[k] ? [] : [node.id])));
  const isTouched = ({from, to}: {from: string; to: string}): boolean =>
    moved.has(from) || moved.has(to);
  const touched = scene.edges.filter((edge) => edge.said === undefined && isTouched(edge));
  const byId = new Map(movedTies(touched, scene, nodes, em).map((edge) => [edge.id, edge]));
  const isGone = new Set(touched.filter(({id}) => !byId.has(id)).map(({id}) => id));
  return {
    ...scene,
    nodes,
    edges: scene.edges.flatMap((edge) => (isGone.has(edge.id) ? [] : [byId.get(edge.id) ?? edge])),
    ribbons: scene.ribbons.filter((ribbon) => !isTouched(ribbon)),
  };
}

function movedTies(
  edges: readonly SceneEdge[],
  scene: Scene,
  nodes: readonly SceneNode[],
  em: number,
): SceneEdge[] {
  if (scene.layout !== 'bands') return straightTies({edges}, nodes, {em});
  const before = new Map(scene.nodes.map((node) => [node.id, node]));
  const after = new Map(nodes.map((node) => [node.id, node]));
  return edges.flatMap((edge) => {
    const [a, b] = [before.get(edge.from), before.get(edge.to)];
    const [c, d] = [after.get(edge.from), after.get(edge.to)];
    return a && b && c && d ? [stretchTrack(edge, [a, b], [c, d], em)] : [];
  });
}

function movedNode(node: SceneNode, dx: number, dy: number): SceneNode {
  const at = <T extends {readonly x: number; readonly y: number}>(one: T): T => ({
    ...one,
    x: round(one.x + dx),
    y: round(one.y + dy),
  });
  return {
    ...at(node),
    box: at(node.box),
    lines: node.lines.map(at<TextLine>),
    ...(node.labelBox ? {labelBox: at(node.labelBox)} : {}),
    ...(node.mark ? {mark: at(node.mark)} : {}),
  };
}
