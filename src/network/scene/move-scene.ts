/** A scene of marks and ties moved as a whole, by whole px. */
import {round} from '../layout/metrics.js';
import type {Box, Scene, TextLine} from '../types.js';

export function movedScene(scene: Scene, dx: number, dy: number): Scene {
  const at = <T extends {readonly x: number; readonly y: number}>(one: T): T => ({
    ...one,
    x: round(one.x + dx),
    y: round(one.y + dy),
  });
  const point = ([x, y]: readonly [number, number]): readonly [number, number] => [
    round(x + dx),
    round(y + dy),
  ];
  const path = (d: string): string =>
    d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) =>
      point([Number(x), Number(y)]).join(' '),
    );
  return {
    ...scene,
    nodes: scene.nodes.map((node) => ({
      ...at(node),
      box: at<Box>(node.box),
      lines: node.lines.map(at<TextLine>),
      ...(node.labelBox ? {labelBox: at<Box>(node.labelBox)} : {}),
      ...(node.mark ? {mark: at<Box>(node.mark)} : {}),
    })),
    edges: scene.edges.map((edge) => ({
      ...edge,
      d: path(edge.d),
      points: edge.points.map(point),
      ...(edge.head ? {head: edge.head.map(point)} : {}),
      ...(edge.label
        ? {
            label: {
              ...edge.label,
              lines: edge.label.lines.map(at<TextLine>),
              box: at<Box>(edge.label.box),
            },
          }
        : {}),
    })),
  };
}
