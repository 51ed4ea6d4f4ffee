import {finish, Pace, type Steps} from '../../steps/steps.js';
import type {Adjacency} from '../stress/adjacency.js';
import {hopDistances} from '../stress/hop-distances.js';

/**
 * How far distances in the picture are from numbers of steps: 0 is perfect, 1 is as bad as all in one point. The scale is
 * the one that serves the picture best, so that zoom does not count. Pairs out of reach do not count.
 * @param positions `[x0, y0, …]`
 * @param sources only from these nodes, for large graphs; all by default
 * @see Gansner, Koren, North, Graph Drawing by Stress Majorization (GD 2004); Smelser, Miller, Kobourov, Normalized Stress Is Not Normalized (2024)
 */
export const normalisedStress = (
  graph: Adjacency,
  positions: Float64Array,
  sources?: readonly number[],
): number => finish(stressSteps(graph, positions, sources));

/** Marks that are looked at between two pauses. */
const SHARE = 50_000;

/** The same in steps. */
export function* stressSteps(
  graph: Adjacency,
  positions: Float64Array,
  sources: Iterable<number> = Array(graph.count).keys(),
): Steps<number> {
  const pace = new Pace(SHARE);
  let shownSquared = 0;
  let product = 0;
  let terms = 0;
  const queue = new Int32Array(graph.count);
  const visit = (from: number): void => {
    const hops = hopDistances(graph, from, queue);
    for (let to = 0; to < graph.count; to += 1) {
      const steps = hops[to] ?? -1;
      if (steps < 1) continue;
      const relative = distance(positions, from, to) / steps;
      shownSquared += relative * relative;
      product += relative;
      terms += 1;
    }
  };
  for (const from of sources) {
    visit(from);
    if (pace.isDue(graph.count)) yield;
  }
  // Minimum over a of Σ (a·r − 1)² / n, where r is shown distance by step.
  return terms === 0 || shownSquared === 0
    ? terms === 0
      ? 0
      : 1
    : Math.max(0, 1 - (product * product) / (shownSquared * terms));
}

function distance(positions: Float64Array, i: number, j: number): number {
  const dx = (positions[2 * i] ?? 0) - (positions[2 * j] ?? 0);
  const dy = (positions[2 * i + 1] ?? 0) - (positions[2 * j + 1] ?? 0);
  return Math.sqrt(dx * dx + dy * dy);
}
