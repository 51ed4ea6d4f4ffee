/** From left-to-right to right-to-left: the same drawing in a mirror. Lines of text keep their anchors, which turn with the direction of writing. */
import {round} from '../layout/metrics.js';
import type {
  Box,
  PointCloud,
  Scene,
  SceneBlock,
  SceneEdge,
  SceneNode,
  SceneRing,
  TextLine,
} from '../types.js';

class Mirror {
  constructor(readonly width: number) {}

  x = (value: number): number => round(this.width - value);

  box = <T extends Box>(box: T): T => ({...box, x: round(this.width - box.x - box.width)});

  line = (line: TextLine): TextLine => ({...line, x: this.x(line.x)});

  point = ([x, y]: readonly [number, number]): readonly [number, number] => [this.x(x), y];

  /** Path data with absolute coordinates, as the layout writes them. */
  path = (d: string): string =>
    d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => `${this.x(Number(x))} ${y}`);

  node = (node: SceneNode): SceneNode => ({
    ...node,
    x: this.x(node.x),
    box: this.box(node.box),
    lines: node.lines.map(this.line),
    ...(node.labelBox ? {labelBox: this.box(node.labelBox)} : {}),
    ...(node.mark ? {mark: this.box(node.mark)} : {}),
  });

  ring = (ring: SceneRing): SceneRing => ({
    ...ring,
    x: this.x(ring.x),
    plate: this.box(ring.plate),
    lines: ring.lines.map(this.line),
    mark: this.box(ring.mark),
  });

  edge = (edge: SceneEdge): SceneEdge => ({
    ...edge,
    d: this.path(edge.d),
    points: edge.points.map(this.point),
    ...(edge.head ? {head: edge.head.map(this.point)} : {}),
    ...(edge.label
      ? {
          label: {
            ...edge.label,
            lines: edge.label.lines.map(this.line),
            box: this.box(edge.label.box),
          },
        }
      : {}),
  });

  block = (block: SceneBlock): SceneBlock => ({
    ...block,
    box: this.box(block.box),
    lines: block.lines.map(this.line),
    part: {...block.part, x: this.x(block.part.x)},
    ...(block.bar ? {bar: this.box(block.bar)} : {}),
  });

  points = (points: PointCloud): PointCloud => ({
    ...points,
    x: points.x.map((value) => this.width - value),
  });
}

export function mirrorScene(scene: Scene): Scene {
  const mirror = new Mirror(scene.width);
  return {
    ...scene,
    bands: scene.bands.map((band) => ({
      ...mirror.box(band),
      lines: band.lines.map(mirror.line),
      mark: mirror.box(band.mark),
    })),
    ...(scene.rings ? {rings: scene.rings.map(mirror.ring)} : {}),
    nodes: scene.nodes.map(mirror.node),
    edges: scene.edges.map(mirror.edge),
    blocks: scene.blocks.map(mirror.block),
    ribbons: scene.ribbons.map((ribbon) => ({
      ...ribbon,
      d: mirror.path(ribbon.d),
      spine: mirror.path(ribbon.spine),
    })),
    ...(scene.seats ? {seats: scene.seats.map(mirror.node)} : {}),
    ...(scene.points ? {points: mirror.points(scene.points)} : {}),
  };
}
