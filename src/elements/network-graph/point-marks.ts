/** The marks of a large picture as they are walked through and named. */
import {pointIndex, type PointIndex} from '../../network/canvas/point-index.js';
import type {Box, PointCloud, Scene} from '../../network/types.js';
import type {ViewContext} from './view-context.js';
import type {Stop} from './walk.js';

export interface PointMarks {
  readonly points: PointCloud;
  readonly index: PointIndex;
  /** In reading order: by tier, then line by line. */
  readonly stops: readonly Stop[];
  /** Index in the cloud for each stop, and the other way round. */
  readonly order: Uint32Array;
  readonly places: Uint32Array;
  /** The name as written in the picture, with soft hyphens. */
  readonly label: (k: number) => string;
  /** The verb of a typed tie. */
  readonly verb: (tie: number) => string;
}

/** Height of a line, in the largest radius of the marks. */
const LINE = 8;

export function pointMarks(
  points: PointCloud,
  {index: {nodes, edgesOf}}: ViewContext,
  scene: Scene,
): PointMarks {
  const index = pointIndex(points);
  const order = readingOrder(points, index.reach * LINE, scene.width);
  const places = new Uint32Array(order.length);
  order.forEach((k, place) => (places[k] = place));
  const stopOf = (k: number): Stop => ({
    id: points.ids[k] ?? '',
    tier: points.tier[k] ?? 0,
    x: points.x[k] ?? 0,
    y: points.y[k] ?? 0,
  });
  return {
    points,
    index,
    stops: [...order].map(stopOf),
    order,
    places,
    label: (k) => nodes.get(points.ids[k] ?? '')?.label ?? '',
    verb: (tie) => {
      const ties = edgesOf(points.ids[points.ends[2 * tie] ?? 0] ?? '');
      return ties.find(({id}) => id === points.tieIds[tie])?.label ?? '';
    },
  };
}

/** What a mark covers. */
export function boxOfPoint({x, y, radius}: PointCloud, k: number): Box {
  const r = radius[k] ?? 0;
  return {x: (x[k] ?? 0) - r, y: (y[k] ?? 0) - r, width: 2 * r, height: 2 * r};
}

function readingOrder({x, y, tier}: PointCloud, line: number, width: number): Uint32Array {
  const count = x.length;
  const lines = 1 + y.reduce((most, value) => Math.max(most, Math.round(value / line)), 0);
  // One number for tier, line, place in it and index sorts many times faster than a comparison of all four.
  const keys = Float64Array.from(x, (value, k) => {
    const row = (tier[k] ?? 0) * lines + Math.round((y[k] ?? 0) / line);
    return (row * (Math.ceil(width) + 1) + Math.round(value)) * count + k;
  }).sort();
  return Uint32Array.from(keys, (key) => key % count);
}
