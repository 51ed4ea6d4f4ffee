/** A cloud as marks, ties and names of their own, for a file in which everything stays what it is: shapes, lines, text. */
import {shapeOf} from '../../signs/shapes.js';
import {straightTies} from '../free/straight-ties.js';
import type {PlacedLabel} from '../labels/place-labels.js';
import {LINE_HEIGHT, round} from '../layout/metrics.js';
import {
  LIFE_STATES,
  type Graph,
  type PointCloud,
  type Scene,
  type SceneNode,
  type TextLine,
} from '../types.js';
import {
  nameFontSize,
  nameSize,
  nameWeight,
  placePointNames,
  type NameOptions,
} from './point-names.js';
import {pointIndex} from './point-index.js';
import {standingsOf, type Standings} from './point-standing.js';

/** Half of a box's height by half of its width, as on a canvas. */
const FLAT = 0.85;

interface Names {
  readonly placed: ReadonlyMap<string, PlacedLabel>;
  readonly standings: Standings;
  readonly options: NameOptions;
}

/** A file has room: marks stand so many times farther apart than on a canvas, so that more names find a place. */
const APART = 2;

const apart = (points: PointCloud): PointCloud => ({
  ...points,
  x: points.x.map((x) => x * APART),
  y: points.y.map((y) => y * APART),
});

/** A name is written where it finds a place. */
export function sceneOfPoints(scene: Scene, {edges}: Graph, options: NameOptions): Scene {
  if (!scene.points) return scene;
  const points = apart(scene.points);
  const [width, height] = [round(scene.width * APART), round(scene.height * APART)];
  const standings = standingsOf(points);
  const view = {x: 0, y: 0, scale: 1, width, height};
  const all = {...options, tiers: scene.tiers?.length, within: {width, height}};
  const tried = {...all, tried: points.ids.length};
  const placed = placePointNames(pointIndex(points), view, standings, tried);
  const names: Names = {placed, standings, options};
  const nodes = points.ids.map((id, k) => markOf(points, id, k, names));
  const ties = straightTies({edges}, nodes, {em: options.em ?? 16});
  // One casing for all: thousands of single ones would double the file, and a straight line bridges nothing.
  return {
    ...scene,
    width,
    height,
    points: undefined,
    nodes,
    edges: ties.map((tie) => ({...tie, casing: 'ties'})),
  };
}

function markOf(points: PointCloud, id: string, k: number, names: Names): SceneNode {
  const isBox = points.isBox[k] === 1;
  const [x, y, radius] = [points.x[k]!, points.y[k]!, points.radius[k]!].map(round);
  const half = isBox ? radius! * FLAT : radius!;
  return {
    ...{id, form: isBox ? 'box' : 'sign', tier: points.tier[k]!},
    ...{x: x!, y: y!, slot: points.slot[k]!},
    radius: isBox ? radius! * 0.3 : radius!,
    box: {
      x: round(x! - radius!),
      y: round(y! - half),
      width: round(2 * radius!),
      height: round(2 * half),
    },
    ...(isBox ? {mark: tierMarkBox(x!, y!, radius!)} : {shape: shapeOf(points.slot[k]!)}),
    group: false,
    state: LIFE_STATES[points.state[k]!]!,
    label: names.options.label(k),
    ...namedAt(points, id, k, names),
  };
}

function tierMarkBox(x: number, y: number, radius: number) {
  const side = radius * 1.1;
  return {x: round(x - side / 2), y: round(y - side / 2), width: round(side), height: round(side)};
}

function namedAt(
  points: PointCloud,
  id: string,
  k: number,
  {placed, standings, options}: Names,
): Pick<SceneNode, 'lines' | 'labelBox'> {
  const name = placed.get(id);
  if (!name || name.leader) return {lines: []};
  const {box} = name;
  const size = nameFontSize(options);
  const weight = nameWeight(points, k, standings);
  const lines = nameSize(k, weight, options).lines.map((text, at): TextLine => ({
    text,
    x: round(box.x + box.width / 2),
    y: round(box.y + size * (0.95 + at * LINE_HEIGHT)),
    ...{size, weight, anchor: 'middle'},
  }));
  return {lines, labelBox: box};
}
