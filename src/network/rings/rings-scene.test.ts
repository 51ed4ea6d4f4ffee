import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {graphs} from '../../../test/support/graph-arbitrary.js';
import {FEEDS, graphOf} from '../../../test/support/demo-graphs.js';
import {checkScene} from '../check/check-scene.js';
import {layoutScene} from '../layout/layout-scene.js';
import type {Graph, GraphNode, LayoutOptions, Scene} from '../types.js';

const seed = 20261122;
const width = fc.integer({min: 560, max: 1600});
const usual = graphs({tiers: [1, 6], boxes: [1, 20], signs: [0, 60], ties: 80});

const ringsOf = (graph: Graph, options: LayoutOptions): Scene =>
  layoutScene(graph, {...options, layout: 'rings'});

const details = (scene: Scene): readonly string[] => checkScene(scene).map(({detail}) => detail);

function assertComplete(graph: Graph, scene: Scene): void {
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

test('no drawing has a fault: nothing overlaps, no line meets a name, every mark is on its ring', () => {
  fc.assert(
    fc.property(usual, width, (graph, wide) => {
      const scene = ringsOf(graph, {width: wide});
      assert.deepEqual(details(scene), []);
      assertComplete(graph, scene);
    }),
    {seed, numRuns: 120},
  );
});

test('the order of the lists does not matter', () => {
  const shuffled = usual.chain((graph) =>
    fc
      .tuple(
        fc.shuffledSubarray([...graph.nodes], {minLength: graph.nodes.length}),
        fc.shuffledSubarray([...graph.edges], {minLength: graph.edges.length}),
      )
      .map(([nodes, edges]): readonly [Graph, Graph] => [graph, {...graph, nodes, edges}]),
  );
  fc.assert(
    fc.property(shuffled, width, ([graph, other], wide) => {
      assert.deepEqual(ringsOf(other, {width: wide}), ringsOf(graph, {width: wide}));
    }),
    {seed, numRuns: 15},
  );
});

test('right to left is the same drawing in a mirror, without a fault', () => {
  fc.assert(
    fc.property(usual, width, (graph, wide) => {
      const scene = ringsOf(graph, {width: wide, rtl: true});
      assert.deepEqual(
        scene.rings?.map(({radius}) => radius),
        ringsOf(graph, {width: wide}).rings?.map(({radius}) => radius),
      );
      assert.deepEqual(
        checkScene(scene).filter(({rule}) => rule === 'tier'),
        [],
      );
    }),
    {seed, numRuns: 15},
  );
});

test('members of the body that encloses all rings sit at its table, others stand outside', () => {
  const scene = ringsOf(graphOf(FEEDS['kreis-offenbach']), {width: 1040});
  const outer = scene.rings?.[3];
  assert.equal(outer?.table, 'c-jugend-in-beruf');
  const seated = scene.edges.filter(({said}) => said === 'line');
  assert.equal(seated.length, 9);
  for (const {from} of seated) {
    assert.ok(scene.nodes.find(({id}) => id === from)?.disc);
  }
  const standing = scene.nodes.filter(({form, disc}) => form === 'sign' && disc === undefined);
  assert.deepEqual(standing.map(({id}) => id).sort(), ['p-iss', 'p-weinheimer']);
});

test('regions keep their side', () => {
  const {nodes, rings} = ringsOf(graphOf(FEEDS['kreis-offenbach']), {width: 1040});
  const x = (id: string): number => nodes.find((node) => node.id === id)?.x ?? NaN;
  const middle = rings?.[0]?.x ?? NaN;
  assert.ok(x('c-regional-west') < middle && x('c-regional-ost') > middle);
  assert.ok(Math.abs(x('c-regional-mitte') - middle) < 1);
});

const partner = (k: number): GraphNode => ({
  id: `p-${String(k).padStart(5, '0')}`,
  form: 'sign',
  tier: 1,
  label: `Stelle ${k}`,
  slot: 1 + (k % 3),
  category: `Kategorie ${1 + (k % 3)}`,
  group: false,
  state: 'active',
});

function network(partners: number, members: number): Graph {
  const ks = [...Array(partners).keys()];
  return {
    tiers: [
      {id: 't', label: 'Leitung'},
      {id: 'p', label: 'Partner'},
    ],
    nodes: [
      {...partner(0), id: 'c', form: 'box', tier: 0, label: 'Lenkungskreis'},
      ...ks.map(partner),
    ],
    edges: ks.slice(0, members).map((k) => ({
      id: `m-${k}`,
      from: partner(k).id,
      to: 'c',
      kind: 'membership',
      state: 'active',
    })),
    lang: 'de',
  };
}

test('more than forty partners are units outside of the line, more than 1,500 are counted', () => {
  const units = ringsOf(network(200, 120), {width: 1040});
  assert.equal(units.nodes.filter(({form}) => form === 'unit').length, 200);
  assert.deepEqual(
    units.ribbons.map(({count}) => count),
    [40, 40, 40],
  );
  const counted = ringsOf(network(5000, 900), {width: 1040});
  assert.deepEqual(
    counted.nodes.map(({id}) => id),
    ['c'],
  );
  for (const scene of [units, counted]) assert.deepEqual(details(scene), []);
});

test('nothing, one node, unknown tiers and odd widths make a scene', () => {
  const nothing: Graph = {tiers: [], nodes: [], edges: [], lang: 'de'};
  assert.equal(ringsOf(nothing, {width: 700}).nodes.length, 0);
  assert.equal(ringsOf(network(0, 0), {width: 700}).nodes.length, 1);
  for (const wide of [0, -5, NaN, Infinity, 100])
    assert.ok(Number.isFinite(ringsOf(network(3, 3), {width: wide}).width));
});
