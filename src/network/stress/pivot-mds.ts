/** A start for force layouts: classical scaling on a few pivots' distances only. */
import type {Adjacency} from './adjacency.js';
import {hopDistances} from './hop-distances.js';
import type {Random} from './random.js';

const ROUNDS = 60;

/**
 * Positions in the plane, `[x0, y0, x1, y1, …]`, in units of steps.
 * Pivots are chosen farthest first; nodes out of reach stand one step beyond the farthest.
 * Only sums, products, quotients and square roots are used, which IEEE 754 rounds alike everywhere.
 * @see Brandes and Pich, Eigensolver Methods for Progressive Multidimensional Scaling of Large Data (GD 2006)
 */
export function pivotMds(graph: Adjacency, random: Random, pivots = 50): Float64Array {
  const {count} = graph;
  const positions = new Float64Array(2 * count);
  if (count < 2) return positions;
  const columns = centred(pivotColumns(graph, Math.min(pivots, count)), count);
  const first = eigenvector(columns, random, []);
  const second = eigenvector(columns, random, [first]);
  project(columns, first, positions, 0);
  project(columns, second, positions, 1);
  return positions;
}

/** Squared distances to each pivot; pivots farthest first. */
function pivotColumns(graph: Adjacency, pivots: number): Float64Array[] {
  const nearest = new Int32Array(graph.count).fill(0x7fffffff);
  const queue = new Int32Array(graph.count);
  const columns: Float64Array[] = [];
  let pivot = 0;
  while (columns.length < pivots) {
    const hops = hopDistances(graph, pivot, queue);
    let farthest = 0;
    for (const hop of hops) if (hop > farthest) farthest = hop;
    const column = new Float64Array(graph.count);
    hops.forEach((hop, i) => {
      const steps = hop < 0 ? farthest + 1 : hop;
      column[i] = steps * steps;
      nearest[i] = Math.min(nearest[i] ?? 0, steps);
    });
    columns.push(column);
    pivot = indexOfLargest(nearest);
  }
  return columns;
}

function indexOfLargest(numbers: Int32Array): number {
  let best = 0;
  numbers.forEach((value, i) => {
    if (value > (numbers[best] ?? 0)) best = i;
  });
  return best;
}

/** Double centring: rows, columns and the whole have mean zero. */
function centred(columns: Float64Array[], count: number): Float64Array[] {
  const rowMeans = new Float64Array(count);
  for (const column of columns)
    column.forEach((value, i) => (rowMeans[i] = (rowMeans[i] ?? 0) + value / columns.length));
  const mean = rowMeans.reduce((sum, value) => sum + value, 0) / count;
  return columns.map((column) => {
    const columnMean = column.reduce((sum, value) => sum + value, 0) / count;
    return column.map((value, i) => -0.5 * (value - (rowMeans[i] ?? 0) - columnMean + mean));
  });
}

/**
 * Strongest direction of the pivots' covariance that stands square to those known, by power iteration. All zeros where
 * nothing but rounding errors is left, as for a path, which has one dimension only.
 */
function eigenvector(
  columns: readonly Float64Array[],
  random: Random,
  known: readonly Float64Array[],
): Float64Array {
  const gram = columns.map((a) => Float64Array.from(columns.map((b) => dot(a, b))));
  const trace = gram.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
  let vector = unit(Float64Array.from(columns.map(() => random() - 0.5)));
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = Float64Array.from(gram.map((row) => dot(row, vector)));
    for (const other of known) removePart(next, other);
    if (dot(next, next) <= (1e-9 * trace) ** 2) return new Float64Array(columns.length);
    vector = unit(next);
  }
  return vector;
}

function project(
  columns: readonly Float64Array[],
  vector: Float64Array,
  positions: Float64Array,
  axis: number,
): void {
  let energy = 0;
  const values = new Float64Array(positions.length / 2);
  columns.forEach((column, k) =>
    column.forEach((value, i) => (values[i] = (values[i] ?? 0) + value * (vector[k] ?? 0))),
  );
  for (const value of values) energy += value * value;
  // Classical scaling wants coordinates of length √λ; with few pivots, λ is estimated from the projected energy.
  const scale = energy > 0 ? 1 / Math.sqrt(Math.sqrt(energy / columns.length) || 1) : 0;
  values.forEach((value, i) => (positions[2 * i + axis] = value * scale));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function removePart(vector: Float64Array, direction: Float64Array): void {
  const part = dot(vector, direction);
  vector.forEach((value, i) => (vector[i] = value - part * (direction[i] ?? 0)));
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  return length === 0 ? vector : vector.map((value) => value / length);
}
