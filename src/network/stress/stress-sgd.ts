/** Graph drawing by stochastic gradient descent on stress. */
import type {Adjacency} from './adjacency.js';
import {hopDistances} from './hop-distances.js';
import {shuffle, type Random} from './random.js';

export interface SgdOptions {
  readonly random: Random;
  /** Passes over all pairs; 30 by default. */
  readonly passes?: number;
  /** Where the step size ends, relative to the smallest weight; 0.1 by default, as in the paper. */
  readonly precision?: number;
  /** Called after each pass; tiers are projected here. */
  readonly afterPass?: (positions: Float64Array) => void;
  /** Desired length of one step. */
  readonly length?: number;
}

interface Terms {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly distance: Float32Array;
  readonly longest: number;
}

/**
 * Improves positions in place so that distances come near the numbers of steps between nodes. Yields after each pass, so
 * that a caller without a worker can take a break.
 * All pairs are used: meant for up to about 2,000 nodes.
 * @param positions `[x0, y0, …]`, a start such as `pivotMds`
 * @see Zheng, Pawar, Goodman, Graph Drawing by Stochastic Gradient Descent (TVCG 2019)
 */
export function* stressSgd(
  graph: Adjacency,
  positions: Float64Array,
  options: SgdOptions,
): Generator<number, void> {
  const {random, passes = 30, precision = 0.1, length = 1} = options;
  const terms = allPairs(graph);
  const order = new Int32Array(terms.first.length);
  order.forEach((_, i) => (order[i] = i));
  // Weights are 1 / d²: the largest step is the longest distance squared, the smallest weight's inverse.
  const start = terms.longest * terms.longest;
  const decay = passes > 1 ? nthRoot(precision / start, passes - 1) : 1;
  let eta = start;
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    descend(terms, order, positions, eta, length);
    options.afterPass?.(positions);
    eta *= decay;
    yield pass;
  }
}

/** The same without breaks; returns the positions it was given. */
export function runStressSgd(
  graph: Adjacency,
  positions: Float64Array,
  options: SgdOptions,
): Float64Array {
  const passes = stressSgd(graph, positions, options);
  while (passes.next().done !== true);
  return positions;
}

function descend(
  terms: Terms,
  order: Int32Array,
  positions: Float64Array,
  eta: number,
  length: number,
): void {
  for (const term of order) {
    const i = 2 * (terms.first[term] ?? 0);
    const j = 2 * (terms.second[term] ?? 0);
    const steps = terms.distance[term] ?? 1;
    const dx = (positions[i] ?? 0) - (positions[j] ?? 0);
    const dy = (positions[i + 1] ?? 0) - (positions[j + 1] ?? 0);
    const apart = Math.sqrt(dx * dx + dy * dy) || 1e-9;
    const mu = Math.min(1, eta / (steps * steps));
    const move = (mu * (apart - steps * length)) / (2 * apart);
    positions[i] = (positions[i] ?? 0) - move * dx;
    positions[i + 1] = (positions[i + 1] ?? 0) - move * dy;
    positions[j] = (positions[j] ?? 0) + move * dx;
    positions[j + 1] = (positions[j + 1] ?? 0) + move * dy;
  }
}

/** Every pair once; pairs out of reach count as one step beyond the longest distance. */
function allPairs(graph: Adjacency): Terms {
  const {count} = graph;
  const pairs = (count * (count - 1)) / 2;
  const first = new Int32Array(pairs);
  const second = new Int32Array(pairs);
  const distance = new Float32Array(pairs);
  const queue = new Int32Array(count);
  let at = 0;
  let longest = 1;
  for (let i = 0; i < count; i += 1) {
    const hops = hopDistances(graph, i, queue);
    for (let j = i + 1; j < count; j += 1) {
      const steps = hops[j] ?? -1;
      if (steps > longest) longest = steps;
      first[at] = i;
      second[at] = j;
      distance[at] = steps;
      at += 1;
    }
  }
  for (let k = 0; k < pairs; k += 1) if ((distance[k] ?? 0) < 0) distance[k] = longest + 1;
  return {first, second, distance, longest: longest + 1};
}

/** The n-th root by Newton's method: `Math.pow` may differ between engines in its last digits. */
export function nthRoot(value: number, n: number): number {
  if (value <= 0 || n < 1) return 0;
  let root = 1;
  for (let round = 0; round < 200; round += 1) {
    let power = 1;
    for (let k = 1; k < n; k += 1) power *= root;
    const next = ((n - 1) * root + value / power) / n;
    if (Math.abs(next - root) < 1e-15) break;
    root = next;
  }
  return root;
}
