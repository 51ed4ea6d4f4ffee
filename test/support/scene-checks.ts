/** What every layout has to hold to, and a committee with its members of any size. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {checkScene} from '../../src/network/check/check-scene.js';
import type {Graph, GraphEdge, GraphNode, Scene} from '../../src/network/types.js';
import {graphs} from './graph-arbitrary.js';

/** Widths of a host, px. */
export const widths = fc.integer({min: 560, max: 1600});

export const usualGraphs = graphs({tiers: [1, 6], boxes: [1, 20], signs: [0, 60], ties: 80});

/** A graph, and the same with its lists in another order. */
export const shuffledGraphs = usualGraphs.chain((graph) =>
  fc
    .tuple(
      fc.shuffledSubarray([...graph.nodes], {minLength: graph.nodes.length}),
      fc.shuffledSubarray([...graph.edges], {minLength: graph.edges.length}),
    )
    .map(([nodes, edges]): readonly [Graph, Graph] => [graph, {...graph, nodes, edges}]),
);

export function assertClean(scene: Scene): void {
  assert.deepEqual(
    checkScene(scene).map(({detail}) => detail),
    [],
  );
}

/** What a reader must find: each node once, each tie as a track or in a ribbon, or inside one block. */
export function assertComplete(graph: Graph, scene: Scene): void {
  const counted = scene.blocks.filter((block) => block.counted).flatMap((block) => block.members);
  const drawn = [...scene.nodes.map((node) => node.id), ...counted];
  assert.deepEqual([...drawn].sort(), graph.nodes.map((node) => node.id).sort());
  const home = new Map(
    scene.blocks.flatMap((block) => block.members.map((id) => [id, block.id] as const)),
  );
  const ties = new Set([
    ...scene.edges.map((edge) => edge.id),
    ...scene.ribbons.flatMap((ribbon) => ribbon.edgeIds),
  ]);
  for (const {id, from, to} of graph.edges) {
    const isInside = home.has(from) && home.get(from) === home.get(to);
    assert.equal(ties.has(id), !isInside, id);
  }
}

export const committee: GraphNode = {
  id: 'c',
  form: 'box',
  tier: 0,
  label: 'Lenkungskreis',
  slot: 0,
  group: false,
  state: 'active',
};

/** One of three categories by its number. */
export const partner = (k: number): GraphNode => ({
  id: `p-${String(k).padStart(5, '0')}`,
  form: 'sign',
  tier: 1,
  label: `Stelle ${k}`,
  slot: 1 + (k % 3),
  category: `Kategorie ${1 + (k % 3)}`,
  group: false,
  state: 'active',
});

export const seat = (k: number): GraphEdge => ({
  id: `m-${k}`,
  from: partner(k).id,
  to: committee.id,
  kind: 'membership',
  state: 'active',
});

/** A committee above so many partners, the first of which are its members. */
export function council(partners: number, members: number): Graph {
  const ks = [...Array(partners).keys()];
  return {
    tiers: [
      {id: 't', label: 'Strategische Ebene'},
      {id: 'p', label: 'Partner'},
    ],
    nodes: [committee, ...ks.map(partner)],
    edges: ks.slice(0, members).map(seat),
    lang: 'de',
  };
}
