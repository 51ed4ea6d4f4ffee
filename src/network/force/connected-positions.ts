import {countCrossings} from '../quality/count-crossings.js';
import {neighbourhoodPreservation} from '../quality/neighbourhood-preservation.js';
import {normalisedStress} from '../quality/normalised-stress.js';
import type {Adjacency, Pair} from '../stress/adjacency.js';
import type {Random} from '../stress/random.js';
import {multilevel} from './multilevel.js';
import {polish} from './polish.js';

/** Up to so many nodes several pictures are made, and the best is kept. */
const SMALL = 150;
const STARTS = 4;

/** Rounds of polish follow from what one costs: nodes × ties. */
const POLISH_WORK = 600_000;
const MOST_ROUNDS = 10;
const MOST_POLISHED = 800;

/**
 * Positions for a connected graph, in units of about a tie's length: a force layout from coarse to fine, polished where
 * the graph is small enough, from several starts where it is smaller still.
 */
export function* connectedPositions(
  graph: Adjacency,
  random: Random,
): Generator<Float64Array | undefined, Float64Array> {
  const pairs = graph.count > MOST_POLISHED ? [] : pairsOf(graph);
  let best = yield* candidate(graph, pairs, random);
  if (graph.count > SMALL || graph.count < 4) return best;
  const reference = Math.max(1, countCrossings(pairs, best));
  let least = badness(graph, pairs, best, reference);
  for (let k = 1; k < STARTS; k += 1) {
    const other = yield* candidate(graph, pairs, random);
    const cost = badness(graph, pairs, other, reference);
    if (cost < least) [least, best] = [cost, other];
    yield;
  }
  return best;
}

function* candidate(
  graph: Adjacency,
  pairs: readonly Pair[],
  random: Random,
): Generator<Float64Array | undefined, Float64Array> {
  const positions = yield* multilevel(graph, random);
  if (graph.count > MOST_POLISHED) return positions;
  const work = graph.count * Math.max(1, pairs.length);
  const rounds = Math.min(MOST_ROUNDS, Math.floor(POLISH_WORK / work));
  yield* polish(graph, positions, {random, rounds, weight: 0.5});
  return positions;
}

/** Mean of stress, lost neighbourhoods, and crossings by those of the first picture. */
function badness(
  graph: Adjacency,
  pairs: readonly Pair[],
  positions: Float64Array,
  reference: number,
): number {
  const lost = 1 - neighbourhoodPreservation(graph, positions);
  const crossings = countCrossings(pairs, positions) / reference;
  return (normalisedStress(graph, positions) + lost + crossings) / 3;
}

function pairsOf({count, offsets, targets}: Adjacency): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < count; i += 1)
    for (let k = offsets[i]!; k < offsets[i + 1]!; k += 1)
      if (targets[k]! > i) pairs.push([i, targets[k]!]);
  return pairs;
}
