/** Names stand where the ties of their mark are not: below, or above where most ties come from below. */
import type {Graph} from '../types.js';
import {turnedUp, type FreeItem} from './free-items.js';

/** Of a length of one each, so much downwards on the whole turns a name up. */
const DOWNWARDS = 0.25;

/** @param positions centres of the rooms, in the order of the graph's nodes */
export function turnNames(
  graph: Graph,
  items: readonly FreeItem[],
  positions: Float64Array,
): readonly FreeItem[] {
  const index = new Map(graph.nodes.map(({id}, k) => [id, k]));
  const pull = new Float64Array(items.length);
  const ties = new Float64Array(items.length);
  const see = (k: number, other: number): void => {
    const dx = positions[2 * other]! - positions[2 * k]!;
    const dy = positions[2 * other + 1]! - positions[2 * k + 1]!;
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    pull[k]! += dy / length;
    ties[k]! += 1;
  };
  for (const {from, to} of graph.edges) {
    const [a, b] = [index.get(from), index.get(to)];
    if (a === undefined || b === undefined) continue;
    see(a, b);
    see(b, a);
  }
  return items.map((item, k) => (pull[k]! > DOWNWARDS * ties[k]! ? turnedUp(item) : item));
}
