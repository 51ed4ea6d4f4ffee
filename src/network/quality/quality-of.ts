/** How good a drawing is, in the figures of the field. */
import {placesOf} from '../scene/places-of.js';
import {graphOfEnds} from '../stress/graph-of-ends.js';
import type {Pair} from '../stress/adjacency.js';
import type {Box, Graph, Scene} from '../types.js';
import {boxGaps} from './box-gaps.js';
import {countCrossings} from './count-crossings.js';
import {edgeLengthDeviation} from './edge-length-deviation.js';
import {neighbourhoodPreservation} from './neighbourhood-preservation.js';
import {normalisedStress} from './normalised-stress.js';

export interface Quality {
  /** Normalised stress, 0 (distances are as numbers of steps) to 1. */
  readonly stress: number;
  /** Share of neighbours that are also the nearest marks, 0 to 1 (all). */
  readonly neighbours: number;
  /** Pairs of ties whose straight lines cross. */
  readonly crossings: number;
  /** Deviation of the ties' lengths by their mean; 0 where all are equal. */
  readonly lengthDeviation: number;
  /** Pairs of marks or names that overlap. */
  readonly overlaps: number;
  /** Smallest gap between two marks, in units of the scene; Infinity for fewer than two. */
  readonly smallestGap: number;
}

/** Stress and neighbours are read from so many nodes of large graphs, evenly spread. */
const SAMPLE = 500;

/**
 * Measures a scene. Marks that the scene counts instead of drawing, and their ties, are left out. Takes time with the
 * square of the nodes up to 1,000, with the ties that cross beyond: under 0.1 s for 300 nodes, seconds for 10,000.
 */
export function qualityOf(graph: Graph, scene: Scene): Quality {
  const {ids, places} = placesOf(scene);
  const index = new Map(ids.map((id, k) => [id, k]));
  const pairs = graph.edges.flatMap(({from, to}): Pair[] => {
    const [a, b] = [index.get(from), index.get(to)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b]];
  });
  const adjacency = graphOfEnds(
    ids.length,
    pairs.map(([a]) => a),
    pairs.map(([, b]) => b),
  );
  const sample = sampleOf(ids.length);
  return {
    stress: normalisedStress(adjacency, places, sample),
    neighbours: neighbourhoodPreservation(adjacency, places, sample),
    crossings: countCrossings(pairs, places),
    lengthDeviation: edgeLengthDeviation(pairs, places),
    overlaps: boxGaps([...marksOf(scene), ...namesOf(scene)]).overlaps,
    smallestGap: boxGaps(marksOf(scene)).smallestGap,
  };
}

function sampleOf(count: number): number[] | undefined {
  if (count <= 2 * SAMPLE) return undefined;
  const step = count / SAMPLE;
  return [...Array(SAMPLE).keys()].map((k) => Math.floor(k * step));
}

function marksOf({nodes, points}: Scene): Box[] {
  if (!points) return nodes.map(({box}) => box);
  return points.ids.map((_, k) => {
    const [x, y, radius] = [points.x[k] ?? 0, points.y[k] ?? 0, points.radius[k] ?? 0];
    return {x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius};
  });
}

/** Names inside their own box are part of it. */
const namesOf = ({nodes}: Scene): Box[] =>
  nodes.flatMap(({form, labelBox}) => (form === 'sign' && labelBox ? [labelBox] : []));
