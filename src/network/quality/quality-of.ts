/** How good a drawing is, in the figures of the field. */
import {finish, type Steps} from '../../steps/steps.js';
import {placesOf} from '../scene/places-of.js';
import {graphOfEnds} from '../stress/graph-of-ends.js';
import type {Pair} from '../stress/adjacency.js';
import type {Box, Graph, Scene, SceneNode} from '../types.js';
import {boxGaps} from './box-gaps.js';
import {crossingSteps} from './count-crossings.js';
import {edgeLengthDeviation} from './edge-length-deviation.js';
import {neighbourSteps} from './neighbourhood-preservation.js';
import {stressSteps} from './normalised-stress.js';
import {tierError} from './tier-error.js';

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
  /** Marks that do not stand on their tier. */
  readonly tierError: number;
}

/** Stress and neighbours are read from so many nodes of large graphs, evenly spread. */
const SAMPLE = 500;

/**
 * Measures a scene. Marks that the scene counts instead of drawing, and their ties, are left out. Takes time with the
 * square of the nodes up to 1,000, with the ties that cross beyond: under 0.1 s for 300 nodes, seconds for 10,000.
 */
export const qualityOf = (graph: Graph, scene: Scene): Quality =>
  finish(qualitySteps(graph, scene));

/** The same in steps, so that a page can go on meanwhile. */
export function* qualitySteps(graph: Graph, scene: Scene): Steps<Quality> {
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
  const stress = yield* stressSteps(adjacency, places, sample);
  const neighbours = yield* neighbourSteps(adjacency, places, sample);
  const crossings = yield* crossingSteps(pairs, places);
  yield;
  const {overlaps} = boxGaps([...marksOf(scene), ...namesOf(scene)]);
  const {smallestGap} = boxGaps(marksOf(scene));
  const lengthDeviation = edgeLengthDeviation(pairs, places);
  yield;
  const figures = {stress, neighbours, crossings, lengthDeviation, overlaps, smallestGap};
  return {...figures, tierError: tierError(scene)};
}

/** From which nodes of so many stress and neighbours are read; undefined for all. */
export function sampleOf(count: number): number[] | undefined {
  if (count <= 2 * SAMPLE) return undefined;
  const step = count / SAMPLE;
  return [...Array(SAMPLE).keys()].map((k) => Math.floor(k * step));
}

function marksOf({nodes, points}: Scene): Box[] {
  if (!points) return nodes.map(markOf);
  return points.ids.map((_, k) => {
    const [x, y, radius] = [points.x[k] ?? 0, points.y[k] ?? 0, points.radius[k] ?? 0];
    return {x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius};
  });
}

/** The box of a unit is its cell, which touches the next one. */
function markOf({form, box, x, y, radius}: SceneNode): Box {
  if (form !== 'unit') return box;
  return {x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius};
}

/** Names inside their own box are part of it. */
const namesOf = ({nodes}: Scene): Box[] =>
  nodes.flatMap(({form, labelBox}) => (form === 'sign' && labelBox ? [labelBox] : []));
