import {countCrossings} from '../../src/network/quality/count-crossings.ts';
import {edgeLengthDeviation} from '../../src/network/quality/edge-length-deviation.ts';
import {neighbourhoodPreservation} from '../../src/network/quality/neighbourhood-preservation.ts';
import {normalisedStress} from '../../src/network/quality/normalised-stress.ts';
import {sampleOf} from '../../src/network/quality/quality-of.ts';
import {graphOfEnds} from '../../src/network/stress/graph-of-ends.ts';

/** Crossings are counted up to this many nodes. */
const MOST_COUNTED = 10_000;

export function qualityOf({count, sources, targets}, positions) {
  const graph = graphOfEnds(count, sources, targets);
  const pairs = [...sources].map((source, k) => [source, targets[k]]);
  const sample = sampleOf(count);
  return {
    stress: normalisedStress(graph, positions, sample),
    kept: neighbourhoodPreservation(graph, positions, sample),
    crossings: count <= MOST_COUNTED ? countCrossings(pairs, positions) : undefined,
    deviation: edgeLengthDeviation(pairs, positions),
  };
}

/** Processor time of this process, ms: on a shared machine steadier than the clock. */
export function processorTime() {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
