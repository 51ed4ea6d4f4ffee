/** The part of a graph around one record, and its way up. */
import type {Graph} from '../types.js';
import {partOf} from './part-of.js';
import {presentTies} from './present-ties.js';
import {stepsFrom} from './steps-from.js';
import {otherEnd, tiesByNode} from './ties-by-node.js';

/**
 * All that is at most so many ties away from a record, and what lies on its shortest ways to the uppermost tier that it
 * can reach by ties that are there; with all ties among them. Tiers stay. An unknown id is the whole graph.
 */
export function withinSteps(graph: Graph, id: string, steps: number): Graph {
  if (!graph.nodes.some((node) => node.id === id)) return graph;
  const near = new Set(wayUp(graph, id));
  for (const [other, count] of stepsFrom(id, tiesByNode(graph.edges))) {
    if (count > steps) break;
    near.add(other);
  }
  return partOf(graph, near);
}

function wayUp(graph: Graph, id: string): ReadonlySet<string> {
  const ties = tiesByNode(presentTies(graph).edges);
  const steps = stepsFrom(id, ties);
  const reached = graph.nodes.filter((node) => steps.has(node.id));
  const top = reached.reduce((least, {tier}) => Math.min(least, tier), Infinity);
  const there = reached.filter(({tier}) => tier === top);
  const least = there.reduce((few, node) => Math.min(few, steps.get(node.id) ?? few), Infinity);
  const nearest = there.filter((node) => steps.get(node.id) === least);
  const way = new Set(nearest.map((goal) => goal.id));
  // A set may grow while it is walked through: so each record hands on to those one step nearer.
  for (const one of way) {
    for (const edge of ties.get(one) ?? []) {
      const other = otherEnd(edge, one);
      if (steps.get(other) === (steps.get(one) ?? 0) - 1) way.add(other);
    }
  }
  return way;
}
