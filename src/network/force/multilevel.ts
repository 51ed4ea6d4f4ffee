import type {Adjacency} from '../stress/adjacency.js';
import {pivotMds} from '../stress/pivot-mds.js';
import type {Random} from '../stress/random.js';
import {coarsen, weighted, type Level, type WeightedGraph} from './coarsen.js';
import {settle} from './settle.js';

/** The coarsest level has about so many nodes. */
const SMALLEST = 60;

export const REPULSION = 0.5;

interface Forces {
  readonly repulsion: number;
  /** Of levels with more than 5,000 nodes. */
  readonly ticks: number;
  readonly theta?: number;
  /** Afterwards all ties pull alike, which draws neighbours together. */
  readonly log: {readonly ticks: number; readonly repulsion: number; readonly from: number};
}

const USUAL: Forces = {
  repulsion: REPULSION,
  ticks: 30,
  log: {ticks: 30, repulsion: 0.1, from: 0.5},
};

/** Weaker repulsion and longer ways in the second part: a seventh fewer crossings in large graphs, and more kept neighbours. */
const LARGE: Forces = {
  repulsion: 0.2,
  ticks: 30,
  theta: 1.4,
  log: {ticks: 30, repulsion: 0.01, from: 4},
};

/** The same, hurried. Spelled out: a bundler keeps what is made at the start from other values. */
const HUGE: Forces = {
  repulsion: 0.2,
  ticks: 20,
  theta: 1.6,
  log: {ticks: 15, repulsion: 0.01, from: 4},
};

function forcesFor(count: number): Forces {
  if (count > 20_000) return HUGE;
  if (count > 5_000) return LARGE;
  return count > 400 ? USUAL : {...USUAL, log: {...USUAL.log, ticks: 15}};
}

/**
 * Positions for one connected graph in units of about a tie's length, from coarse to fine. Yields positions for all nodes
 * where a level is done, `undefined` for mere breaks.
 * @see Walshaw, A multilevel algorithm for force-directed graph drawing (GD 2000); Hu, Efficient, high-quality force-directed graph drawing (2005)
 */
export function* multilevel(
  graph: Adjacency,
  random: Random,
): Generator<Float64Array | undefined, Float64Array> {
  const {repulsion, theta, ticks, log} = forcesFor(graph.count);
  const finest = weighted(graph);
  const levels = coarsen(finest, SMALLEST);
  let positions = start(levels[levels.length - 1] ?? finest, graph.count, random);
  for (let depth = levels.length; depth >= 0; depth -= 1) {
    const level = depth > 0 ? levels[depth - 1]! : finest;
    const unit = Math.sqrt(graph.count / level.count);
    yield* settle(level, positions, {
      ticks: level.count > 5000 ? ticks : level.count > 500 ? 60 : 100,
      pull: 'linear',
      ...{repulsion, theta},
      from: 1.5 * unit,
      to: 0.1 * unit,
    });
    if (depth === 0) break;
    if (level.count > 500) yield down(levels, depth, positions);
    positions = refine(levels[depth - 1]!, positions, random);
  }
  yield* settle(finest, positions, {
    ...{...log, theta},
    pull: 'log',
    to: 0.02,
  });
  return positions;
}

function start(level: WeightedGraph, whole: number, random: Random): Float64Array {
  const unit = Math.sqrt(whole / level.count);
  return pivotMds(level, random).map((value) => unit * value + 1e-3 * (random() - 0.5));
}

/** Every node begins close to the one that stood for it. */
function refine({parents}: Level, coarse: Float64Array, random: Random): Float64Array {
  const positions = new Float64Array(2 * parents.length);
  for (let k = 0; k < positions.length; k += 1)
    positions[k] = coarse[2 * parents[k >> 1]! + (k & 1)]! + 0.5 * (random() - 0.5);
  return positions;
}

/** A level's positions for all nodes of the finest graph. */
function down(levels: readonly Level[], depth: number, coarse: Float64Array): Float64Array {
  let positions = coarse;
  for (let d = depth; d > 0; d -= 1) {
    const {parents} = levels[d - 1]!;
    const finer = new Float64Array(2 * parents.length);
    parents.forEach((parent, node) => {
      finer[2 * node] = positions[2 * parent]!;
      finer[2 * node + 1] = positions[2 * parent + 1]!;
    });
    positions = finer;
  }
  return positions;
}
