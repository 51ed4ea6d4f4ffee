import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {graphs} from '../../../test/support/graph-arbitrary.js';
import type {Graph} from '../types.js';
import {shortestWays, type Way} from './shortest-ways.js';

const small = graphs({tiers: [1, 3], boxes: [1, 4], signs: [1, 4], ties: 12});
const pairs = small.chain((graph) =>
  fc.tuple(
    fc.constant(graph),
    fc.constantFrom(...graph.nodes.map(({id}) => id)),
    fc.constantFrom(...graph.nodes.map(({id}) => id)),
  ),
);

const stopsOf = (way: Way): string => way.map(({from, to}) => `${from}>${to}`).join(' ');

/** Every way without a loop, by trying. */
function allWays({edges}: Graph, from: string, to: string): readonly (readonly string[])[] {
  const goOn = (way: readonly string[]): (readonly string[])[] => {
    const here = way[way.length - 1] ?? '';
    if (here === to) return [way];
    const others = new Set(
      edges.flatMap((edge) =>
        edge.from === here ? [edge.to] : edge.to === here ? [edge.from] : [],
      ),
    );
    return [...others].filter((id) => !way.includes(id)).flatMap((id) => goOn([...way, id]));
  };
  return from === to ? [] : goOn([from]);
}

function shortestByTrying(graph: Graph, from: string, to: string): readonly string[] {
  const all = allWays(graph, from, to);
  const least = Math.min(...all.map((way) => way.length));
  const steps = (way: readonly string[]) =>
    way
      .slice(1)
      .map((id, k) => `${way[k] ?? ''}>${id}`)
      .join(' ');
  return all.filter((way) => way.length === least).map(steps);
}

describe('shortest ways', () => {
  it('are those that trying all ways finds', () => {
    fc.assert(
      fc.property(pairs, ([graph, from, to]) => {
        const {ways, isCut} = shortestWays(graph, from, to, 1000);
        assert.deepEqual(ways.map(stopsOf).sort(), [...shortestByTrying(graph, from, to)].sort());
        assert.equal(isCut, false);
      }),
      {seed: 11, numRuns: 300},
    );
  });

  it('take all ties between two records, and say when there are more ways', () => {
    fc.assert(
      fc.property(pairs, fc.integer({min: 1, max: 3}), ([graph, from, to], most) => {
        const all = shortestWays(graph, from, to, 1000).ways;
        const {ways, isCut} = shortestWays(graph, from, to, most);
        assert.deepEqual(ways, all.slice(0, most));
        assert.equal(isCut, all.length > most);
        for (const step of all.flat()) {
          const ends = [step.from, step.to].sort().join();
          const between = graph.edges.filter((edge) => [edge.from, edge.to].sort().join() === ends);
          assert.deepEqual(step.edges, between);
        }
      }),
      {seed: 12, numRuns: 200},
    );
  });

  it('come in an order that is not that of the feed, higher tiers first', () => {
    fc.assert(
      fc.property(pairs, ([graph, from, to]) => {
        const turned = {
          ...graph,
          nodes: [...graph.nodes].reverse(),
          edges: [...graph.edges].reverse(),
        };
        const stops = (one: Graph) => shortestWays(one, from, to).ways.map(stopsOf);
        assert.deepEqual(stops(turned), stops(graph));
        const tier = new Map(graph.nodes.map((node) => [node.id, node.tier]));
        const first = shortestWays(graph, from, to).ways.map(([step]) => tier.get(step?.to ?? ''));
        assert.deepEqual(first, [...first].sort());
      }),
      {seed: 13, numRuns: 200},
    );
  });

  it('are none between a record and itself, or one that there is not', () => {
    const [graph] = fc.sample(small, {seed: 14, numRuns: 1});
    assert.ok(graph);
    const id = graph.nodes[0]?.id ?? '';
    for (const [from, to] of [
      [id, id],
      [id, 'nobody'],
      ['nobody', id],
      ['nobody', 'nobody'],
    ] as const) {
      assert.deepEqual(shortestWays(graph, from, to), {ways: [], isCut: false});
    }
  });
});
