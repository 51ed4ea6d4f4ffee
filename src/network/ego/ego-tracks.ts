/** Tracks of the ego view: out of an entry to the side, along a lane of its own, down (or up) to the node in the middle. */
import {round, type Metrics} from '../layout/metrics.js';
import {roundPath, simplify, type Point} from '../routing/round-path.js';
import {arrowHead, hasArrow} from '../routing/tracks.js';
import type {Box, GraphEdge, SceneEdge, SceneNode, SceneRibbon} from '../types.js';

/** The strip at the side where tracks run. */
export interface Gutter {
  readonly left: number;
  readonly centre: number;
  /** Distance of two lanes. */
  readonly step: number;
}

/** Where tracks begin: an entry with a track for each tie, or a list of members with one ribbon for all. */
export interface Stop {
  readonly id: string;
  readonly box: Box;
  readonly edges: readonly GraphEdge[];
  readonly isList: boolean;
  readonly isBelow: boolean;
}

interface Line {
  readonly stop: Stop;
  readonly edges: readonly GraphEdge[];
  readonly points: readonly Point[];
}

/** Above the node the uppermost track takes the outermost lane, below it the lowest one: none crosses another. */
function linesOn(
  stops: readonly Stop[],
  isBelow: boolean,
  ego: SceneNode,
  gutter: Gutter,
  m: Metrics,
): Line[] {
  const starts = stops
    .filter((stop) => stop.isBelow === isBelow)
    .flatMap((stop) => {
      const middle = stop.box.y + stop.box.height / 2;
      if (stop.isList) return [{stop, edges: stop.edges, y: middle}];
      const shift = (stop.edges.length - 1) / 2;
      return stop.edges.map((edge, k) => ({stop, edges: [edge], y: middle + (k - shift) * m.lane}));
    });
  const end = endOf(ego, isBelow, m);
  return starts.map(({stop, edges, y}, k) => {
    const place = isBelow ? k : starts.length - 1 - k;
    const lane = gutter.centre + (place - (starts.length - 1) / 2) * gutter.step;
    const start = stop.box.x + stop.box.width;
    return {
      stop,
      edges,
      points: simplify([
        [start, y],
        [lane, y],
        [lane, end],
      ]),
    };
  });
}

function endOf(ego: SceneNode, isBelow: boolean, m: Metrics): number {
  if (ego.form === 'box') return isBelow ? ego.box.y + ego.box.height : ego.box.y;
  return ego.y + (isBelow ? 1 : -1) * m.sign * 1.85;
}

const path = (points: readonly Point[], m: Metrics): string =>
  roundPath(
    points,
    points.map(() => m.em * 0.9),
  );

function headOf(edge: GraphEdge, line: Line, m: Metrics): readonly Point[] {
  const ends = edge.to === line.stop.id ? [...line.points].reverse() : line.points;
  const [from, to] = ends.slice(-2);
  if (!from || !to) return [];
  const gap = m.em * 0.08;
  const tip: Point = [
    round(to[0] - Math.sign(to[0] - from[0]) * gap),
    round(to[1] - Math.sign(to[1] - from[1]) * gap),
  ];
  return arrowHead(tip, from, m);
}

function trackOf(line: Line, edge: GraphEdge, m: Metrics): SceneEdge {
  const arrow = hasArrow(edge);
  return {
    id: edge.id,
    from: edge.from,
    to: edge.to,
    kind: edge.kind,
    state: edge.state,
    d: path(line.points, m),
    points: line.points,
    arrow,
    ...(arrow ? {head: headOf(edge, line, m)} : {}),
    casing: 'ego',
  };
}

/** One line for all members of a list, a little wider than a track, from a bracket beside the list. */
function ribbonOf(line: Line, ego: SceneNode, m: Metrics): SceneRibbon {
  const width = round(m.em * 0.25);
  const half = width / 2;
  const {box} = line.stop;
  const [[x, y] = [0, 0], [lane] = [0], last] = line.points;
  const end = (last ?? line.points[1] ?? [0, y])[1];
  const turn = y > end ? half : -half;
  const edge = (out: number): Point[] => [
    [x, y + turn * out],
    [lane + half * out, y + turn * out],
    [lane + half * out, end],
  ];
  const along = (out: number): string => roundPath(edge(out), [0, m.em * 0.9 + half * out, 0]);
  const inner = roundPath([...edge(-1)].reverse(), [0, m.em * 0.9 - half, 0]);
  const [left, bottom] = [round(x - width), round(box.y + box.height)];
  return {
    id: `${line.stop.id} ${ego.id}`,
    from: line.stop.id,
    to: ego.id,
    count: line.edges.length,
    width,
    d: `M${left} ${box.y}L${x} ${box.y}L${x} ${bottom}L${left} ${bottom}Z${along(1)}${inner.replace('M', 'L')}Z`,
    spine: `M${round(x - half)} ${box.y}L${round(x - half)} ${bottom}${path(line.points, m)}`,
    edgeIds: line.edges.map((one) => one.id),
  };
}

export interface EgoTies {
  readonly edges: readonly SceneEdge[];
  readonly ribbons: readonly SceneRibbon[];
}

export function egoTies(
  stops: readonly Stop[],
  ego: SceneNode,
  gutter: Gutter,
  m: Metrics,
): EgoTies {
  const lines = [false, true].flatMap((isBelow) => linesOn(stops, isBelow, ego, gutter, m));
  return {
    edges: lines.flatMap((line) =>
      line.stop.isList ? [] : line.edges.map((edge) => trackOf(line, edge, m)),
    ),
    ribbons: lines.flatMap((line) => (line.stop.isList ? [ribbonOf(line, ego, m)] : [])),
  };
}
