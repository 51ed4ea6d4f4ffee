import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {graphs} from '../../../test/support/graph-arbitrary.js';
import type {Graph, GraphEdge, GraphNode} from '../types.js';
import {EVERYTHING, filterGraph, type GraphFilter} from './filter-graph.js';
import type {TieLine} from './tie-lines.js';

const network = graphs({tiers: [1, 4], boxes: [1, 5], signs: [1, 8], ties: 16});

const some = <T>(...values: readonly T[]): fc.Arbitrary<ReadonlySet<T>> =>
  fc.subarray([...values]).map((list) => new Set(list));

const ids = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((at) => [`c-${at}`, `p-${at}`]);

const filters: fc.Arbitrary<GraphFilter> = fc.record({
  records: fc.option(some(...ids), {nil: undefined}),
  tiers: some('t-0', 't-1', 't-2', 't-3'),
  slots: some(0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
  lines: some<TieLine>('membership', 'tie', 'succession', 'planned', 'ended'),
});

/** The legend's words for a tie, told one by one. */
function linesOf({kind, state}: GraphEdge): readonly TieLine[] {
  const life = state === 'planned' || state === 'ended' ? [state] : [];
  if (kind === 'succeeds') return ['succession', ...life];
  if (life.length > 0) return life;
  return [kind === 'membership' || kind === 'parent' ? 'membership' : 'tie'];
}

/** Which records and ties stay, by asking of each alone. */
function keptByAsking({nodes, edges, tiers}: Graph, filter: GraphFilter) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const onTier = ({tier}: GraphNode) =>
    filter.tiers.size === 0 || filter.tiers.has(tiers[tier]?.id ?? '');
  const hasLine = (edge: GraphEdge) =>
    filter.lines.size === 0 || linesOf(edge).some((line) => filter.lines.has(line));
  const isAsked = ({id}: GraphNode) => filter.records?.has(id) ?? true;
  const isMeant = (node: GraphNode) =>
    onTier(node) &&
    node.form === 'sign' &&
    isAsked(node) &&
    (filter.slots.size === 0 || filter.slots.has(node.slot));
  const ends = ({from, to}: GraphEdge) =>
    [byId.get(from), byId.get(to)].flatMap((one) => one ?? []);
  const others = (node: GraphNode) =>
    edges
      .filter((edge) => hasLine(edge) && ends(edge).includes(node))
      .flatMap((edge) => ends(edge).filter((one) => one !== node));
  const hasSlot = (node: GraphNode) =>
    (filter.slots.size === 0 && !filter.records) ||
    isMeant(node) ||
    (node.form === 'box' && filter.records?.has(node.id) === true) ||
    (node.form === 'box' && others(node).some((one) => isMeant(one)));
  const stays = (node: GraphNode) => onTier(node) && hasSlot(node);
  const keptEdges = edges.filter((edge) => hasLine(edge) && ends(edge).every(stays));
  const isTied = (node: GraphNode) => keptEdges.some((edge) => ends(edge).includes(node));
  const keptNodes = nodes.filter(
    (node) => stays(node) && (filter.lines.size === 0 || isTied(node)),
  );
  return {nodes: keptNodes, edges: keptEdges};
}

describe('a filtered graph', () => {
  it('holds what asking of each record and tie alone finds', () => {
    fc.assert(
      fc.property(network, filters, (graph, filter) => {
        const {nodes, edges, tiers} = filterGraph(graph, filter);
        assert.deepEqual({nodes, edges}, keptByAsking(graph, filter));
        assert.equal(tiers, graph.tiers);
      }),
      {seed: 31, numRuns: 500},
    );
  });

  it('is the graph itself where nothing is asked for, or all is', () => {
    fc.assert(
      fc.property(network, (graph) => {
        assert.equal(filterGraph(graph, EVERYTHING), graph);
        const all: GraphFilter = {...EVERYTHING, tiers: new Set(graph.tiers.map(({id}) => id))};
        assert.deepEqual(filterGraph(graph, all), graph);
      }),
      {seed: 32, numRuns: 50},
    );
  });
});
