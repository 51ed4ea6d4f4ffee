/** Which points stand where: a grid of cells in flat arrays, made once for each scene. */
import type {Box, PointCloud} from '../types.js';

/** Points in a cell on the average, where they stand evenly. */
const IN_CELL = 3;

export interface PointIndex {
  readonly points: PointCloud;
  readonly left: number;
  readonly top: number;
  /** Side of a cell. */
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
  /** Where the members of each cell begin; one more for the end. */
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
  /** Largest radius. */
  readonly reach: number;
}

type Grid = Pick<PointIndex, 'left' | 'top' | 'side' | 'columns' | 'rows'>;

const known = new WeakMap<PointCloud, PointIndex>();

/** The index of a cloud, made when it is first asked for. */
export function pointIndex(points: PointCloud): PointIndex {
  const old = known.get(points);
  if (old) return old;
  const grid = gridOf(points);
  const {starts, members} = sorted(points, grid);
  const reach = points.radius.reduce((most, radius) => Math.max(most, radius), 0);
  const index = {points, ...grid, starts, members, reach};
  known.set(points, index);
  return index;
}

function gridOf({x, y}: PointCloud): Grid {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = 0; k < x.length; k += 1) {
    left = Math.min(left, x[k]!);
    right = Math.max(right, x[k]!);
    top = Math.min(top, y[k]!);
    bottom = Math.max(bottom, y[k]!);
  }
  if (x.length === 0) return {left: 0, top: 0, side: 1, columns: 1, rows: 1};
  const area = Math.max(1, right - left) * Math.max(1, bottom - top);
  const side = Math.max(1, Math.sqrt((area * IN_CELL) / x.length));
  const cells = (length: number): number => Math.floor(length / side) + 1;
  return {left, top, side, columns: cells(right - left), rows: cells(bottom - top)};
}

function sorted(
  {x, y}: PointCloud,
  grid: Grid,
): {readonly starts: Uint32Array; readonly members: Uint32Array} {
  const {columns, rows} = grid;
  const cells = Uint32Array.from(x, (_, k) => cellAt(grid, x[k]!, y[k]!));
  const starts = new Uint32Array(columns * rows + 1);
  for (const cell of cells) starts[cell + 1]! += 1;
  for (let cell = 0; cell < columns * rows; cell += 1) starts[cell + 1]! += starts[cell]!;
  const next = starts.slice();
  const members = new Uint32Array(x.length);
  cells.forEach((cell, k) => {
    members[next[cell]!] = k;
    next[cell]! += 1;
  });
  return {starts, members};
}

const within = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1);

const columnAt = ({left, side, columns}: Grid, x: number): number =>
  within(Math.floor((x - left) / side), columns);

const rowAt = ({top, side, rows}: Grid, y: number): number =>
  within(Math.floor((y - top) / side), rows);

const cellAt = (grid: Grid, x: number, y: number): number =>
  rowAt(grid, y) * grid.columns + columnAt(grid, x);

/**
 * Sees each point whose centre may lie in a box, and a few beside it; ends early where `see` returns true.
 * @returns whether it ended early
 */
export function somePoint(index: PointIndex, box: Box, see: (k: number) => boolean): boolean {
  const {columns, starts, members} = index;
  const [first, last] = [columnAt(index, box.x), columnAt(index, box.x + box.width)];
  const bottom = rowAt(index, box.y + box.height);
  for (let row = rowAt(index, box.y); row <= bottom; row += 1) {
    const end = starts[row * columns + last + 1]!;
    for (let at = starts[row * columns + first]!; at < end; at += 1)
      if (see(members[at]!)) return true;
  }
  return false;
}

/** Indices of the points whose centre lies in a box, cell by cell. */
export function pointsIn(index: PointIndex, box: Box): number[] {
  const {x, y} = index.points;
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const found: number[] = [];
  somePoint(index, box, (k) => {
    if (x[k]! >= box.x && x[k]! <= right && y[k]! >= box.y && y[k]! <= bottom) found.push(k);
    return false;
  });
  return found;
}

/**
 * The point under or nearest to a place.
 * @param radius how far from a point's edge the place may lie, in units of the scene
 * @returns its index; undefined where none is near enough
 */
export function pickPoint(
  index: PointIndex,
  x: number,
  y: number,
  radius: number,
): number | undefined {
  const {points, reach} = index;
  const far = reach + radius;
  let nearest: number | undefined;
  let least = radius;
  somePoint(index, {x: x - far, y: y - far, width: 2 * far, height: 2 * far}, (k) => {
    const apart = Math.hypot(points.x[k]! - x, points.y[k]! - y) - points.radius[k]!;
    if (apart < least || (apart === least && nearest === undefined)) [nearest, least] = [k, apart];
    return false;
  });
  return nearest;
}
