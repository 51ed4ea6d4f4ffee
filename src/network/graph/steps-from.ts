/** How many ties lie between records: breadth-first search. */
import type {GraphEdge} from '../types.js';
import {otherEnd} from './ties-by-node.js';

/** Number of ties from a record to each one that can be reached, itself at 0, the nearest first. */
export function stepsFrom(
  id: string,
  ties: ReadonlyMap<string, readonly GraphEdge[]>,
): ReadonlyMap<string, number> {
  const steps = new Map([[id, 0]]);
  // A map may grow while it is walked through: what is added comes later.
  for (const [here, count] of steps) {
    for (const edge of ties.get(here) ?? []) {
      const other = otherEnd(edge, here);
      if (!steps.has(other)) steps.set(other, count + 1);
    }
  }
  return steps;
}
