import {finish, Pace, type Steps} from '../../steps/steps.js';
import type {Adjacency} from '../stress/adjacency.js';

/**
 * Mean share of a node's neighbours that are among the nearest marks in the picture, as many as it has neighbours (Jaccard
 * index). 1 is best. Nodes without ties do not count.
 * @param positions `[x0, y0, …]`
 * @param sample only for these nodes, for large graphs; all by default
 * @see Kruiger et al., Graph Layouts by t-SNE (EuroVis 2017)
 */
export const neighbourhoodPreservation = (
  graph: Adjacency,
  positions: Float64Array,
  sample?: readonly number[],
): number => finish(neighbourSteps(graph, positions, sample));

/** Marks that are sorted between two pauses. */
const SHARE = 5_000;

/** The same in steps. */
export function* neighbourSteps(
  graph: Adjacency,
  positions: Float64Array,
  sample: Iterable<number> = Array(graph.count).keys(),
): Steps<number> {
  const pace = new Pace(SHARE);
  let sum = 0;
  let nodes = 0;
  const visit = (node: number): void => {
    const neighbours = graph.targets.subarray(graph.offsets[node], graph.offsets[node + 1]);
    if (neighbours.length === 0) return;
    const near = nearest(positions, graph.count, node, neighbours.length);
    const shared = neighbours.reduce((count, other) => count + (near.has(other) ? 1 : 0), 0);
    sum += shared / (2 * neighbours.length - shared);
    nodes += 1;
  };
  for (const node of sample) {
    visit(node);
    if (pace.isDue(graph.count)) yield;
  }
  return nodes === 0 ? 1 : sum / nodes;
}

function nearest(
  positions: Float64Array,
  count: number,
  node: number,
  wanted: number,
): ReadonlySet<number> {
  const others: (readonly [number, number])[] = [];
  for (let other = 0; other < count; other += 1) {
    if (other === node) continue;
    const dx = (positions[2 * other] ?? 0) - (positions[2 * node] ?? 0);
    const dy = (positions[2 * other + 1] ?? 0) - (positions[2 * node + 1] ?? 0);
    others.push([dx * dx + dy * dy, other]);
  }
  others.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return new Set(others.slice(0, wanted).map(([, other]) => other));
}
