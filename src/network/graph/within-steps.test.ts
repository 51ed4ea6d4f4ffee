import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {graphs} from '../../../test/support/graph-arbitrary.js';
import type {Graph, GraphEdge} from '../types.js';
import {withinSteps} from './within-steps.js';

const asked = graphs({tiers: [1, 4], boxes: [1, 5], signs: [1, 8], ties: 16}).chain((graph) =>
  fc.tuple(
    fc.constant(graph),
    fc.constantFrom(...graph.nodes.map(({id}) => id)),
    fc.integer({min: 0, max: 4}),
  ),
);

type Steps = (from: string, to: string) => number;

/** Steps between all pairs by Floyd and Warshall. */
function stepsBetween({nodes}: Graph, edges: readonly GraphEdge[]): Steps {
  const at = new Map(nodes.map(({id}, k) => [id, k]));
  const far = nodes.map((_, a) => nodes.map((__, b) => (a === b ? 0 : Infinity)));
  const get = (a: number, b: number): number => far[a]?.[b] ?? Infinity;
  const set = (a: number, b: number, steps: number): void => void far[a]?.splice(b, 1, steps);
  for (const {from, to} of edges) {
    const [a = 0, b = 0] = [at.get(from), at.get(to)];
    set(a, b, 1);
    set(b, a, 1);
  }
  nodes.forEach((_, by) =>
    nodes.forEach((__, a) =>
      nodes.forEach((___, b) => set(a, b, Math.min(get(a, b), get(a, by) + get(by, b)))),
    ),
  );
  return (from, to) => get(at.get(from) ?? -1, at.get(to) ?? -1);
}

function presentEdges({nodes, edges}: Graph): readonly GraphEdge[] {
  const gone = (state: string) => state === 'planned' || state === 'ended';
  const away = new Set(nodes.filter(({state}) => gone(state)).map(({id}) => id));
  return edges.filter(({from, to, state}) => !gone(state) && !away.has(from) && !away.has(to));
}

/** Ids that lie on a shortest way up, by the steps between all pairs. */
function onTheWayUp(graph: Graph, id: string): ReadonlySet<string> {
  const steps = stepsBetween(graph, presentEdges(graph));
  const reached = graph.nodes.filter((node) => steps(id, node.id) < Infinity);
  const top = Math.min(...reached.map(({tier}) => tier));
  const goals = reached.filter(({tier}) => tier === top);
  const least = Math.min(...goals.map((goal) => steps(id, goal.id)));
  const nearest = goals.filter((goal) => steps(id, goal.id) === least);
  const isOnWay = (one: string) =>
    nearest.some((goal) => steps(id, one) + steps(one, goal.id) === least);
  return new Set(graph.nodes.map((node) => node.id).filter(isOnWay));
}

describe('what lies within some steps of a record', () => {
  it('is what the steps between all pairs say, and the shortest ways up', () => {
    fc.assert(
      fc.property(asked, ([graph, id, count]) => {
        const steps = stepsBetween(graph, graph.edges);
        const up = onTheWayUp(graph, id);
        const wanted = graph.nodes.filter((node) => steps(id, node.id) <= count || up.has(node.id));
        const part = withinSteps(graph, id, count);
        assert.deepEqual(part.nodes, wanted);
        assert.deepEqual(part.tiers, graph.tiers);
      }),
      {seed: 21, numRuns: 300},
    );
  });

  it('holds all ties among its records, and no others', () => {
    fc.assert(
      fc.property(asked, ([graph, id, count]) => {
        const part = withinSteps(graph, id, count);
        const ids = new Set(part.nodes.map((node) => node.id));
        const wanted = graph.edges.filter(({from, to}) => ids.has(from) && ids.has(to));
        assert.deepEqual(part.edges, wanted);
      }),
      {seed: 22, numRuns: 100},
    );
  });

  it('is everything around a record that there is not', () => {
    const [graph] = fc.sample(asked, {seed: 23, numRuns: 1})[0] ?? [];
    assert.ok(graph);
    assert.equal(withinSteps(graph, 'nobody', 2), graph);
  });
});
