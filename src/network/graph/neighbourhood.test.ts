import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {graphs} from '../../../test/support/graph-arbitrary.js';
import type {Emphasis, Graph} from '../types.js';
import {neighbourhood, pointedAt, withOff} from './neighbourhood.js';

const asked = graphs({tiers: [1, 3], boxes: [1, 4], signs: [1, 6], ties: 12}).chain((graph) =>
  fc.record({
    graph: fc.constant(graph),
    id: fc.constantFrom(...graph.nodes.map((node) => node.id)),
    off: fc.subarray(graph.nodes.map((node) => node.id)).map((ids) => new Set(ids)),
    offEdges: fc.subarray(graph.edges.map((edge) => edge.id)).map((ids) => new Set(ids)),
  }),
);

const around = ({edges}: Graph, id: string): readonly string[] =>
  edges.flatMap(({from, to}) => (from === id ? [to] : to === id ? [from] : []));

const sorted = (ids: Iterable<string> = []): readonly string[] => [...new Set(ids)].sort();

describe('what a person points at', () => {
  it('lights itself and its neighbours, as far as no filter has left them out', () => {
    fc.assert(
      fc.property(asked, ({graph, id, off, offEdges}) => {
        const {lit, litEdges, fade, selected} = pointedAt(graph, {off, offEdges}, id);
        const ties = graph.edges.filter(({from, to}) => from === id || to === id);
        assert.deepEqual(
          sorted(lit),
          sorted([id, ...around(graph, id)].filter((one) => !off.has(one))),
        );
        assert.deepEqual(
          sorted(litEdges),
          sorted(ties.map((edge) => edge.id).filter((one) => !offEdges.has(one))),
        );
        assert.equal(fade, true);
        assert.equal(selected, undefined);
      }),
      {seed: 51, numRuns: 200},
    );
  });

  it('changes nothing where something is chosen, and nothing without a known id', () => {
    fc.assert(
      fc.property(asked, ({graph, id}) => {
        const chosen = neighbourhood(graph, [id]);
        for (const node of graph.nodes) assert.equal(pointedAt(graph, chosen, node.id), chosen);
        const rest: Emphasis = {};
        assert.equal(pointedAt(graph, rest, undefined), rest);
        assert.equal(pointedAt(graph, rest, 'nobody').fade, false);
      }),
      {seed: 52, numRuns: 50},
    );
  });
});

describe('a filter over a choice', () => {
  it('leaves the choice, and takes the light from what it leaves out', () => {
    fc.assert(
      fc.property(asked, ({graph, id, off, offEdges}) => {
        const chosen = neighbourhood(graph, [id]);
        const both = withOff(chosen, {off, offEdges});
        assert.deepEqual(both.selected, chosen.selected);
        assert.deepEqual(
          sorted(both.off),
          sorted(off).filter((one) => one !== id),
        );
        for (const one of both.lit ?? []) assert.ok(chosen.lit?.has(one) && !off.has(one));
        for (const one of chosen.litEdges ?? [])
          assert.equal(both.litEdges?.has(one), !offEdges.has(one));
      }),
      {seed: 53, numRuns: 200},
    );
  });
});
