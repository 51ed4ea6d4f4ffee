import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {FEEDS, graphOf} from '../../../test/support/demo-graphs.js';
import {
  assertClean,
  assertComplete,
  council,
  shuffledGraphs,
  usualGraphs,
  widths,
} from '../../../test/support/scene-checks.js';
import {checkScene} from '../check/check-scene.js';
import {layoutScene} from '../layout/layout-scene.js';
import type {Graph, LayoutOptions, Scene} from '../types.js';

const seed = 20261122;

const ringsOf = (graph: Graph, options: LayoutOptions): Scene =>
  layoutScene(graph, {...options, layout: 'rings'});

test('no drawing has a fault: nothing overlaps, no line meets a name, every mark is on its ring', () => {
  fc.assert(
    fc.property(usualGraphs, widths, (graph, wide) => {
      const scene = ringsOf(graph, {width: wide});
      assertClean(scene);
      assertComplete(graph, scene);
    }),
    {seed, numRuns: 120},
  );
});

test('the order of the lists does not matter', () => {
  fc.assert(
    fc.property(shuffledGraphs, widths, ([graph, other], wide) => {
      assert.deepEqual(ringsOf(other, {width: wide}), ringsOf(graph, {width: wide}));
    }),
    {seed, numRuns: 15},
  );
});

test('right to left is the same drawing in a mirror, without a fault', () => {
  fc.assert(
    fc.property(usualGraphs, widths, (graph, wide) => {
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

test('more than forty partners are units outside of the line, more than 1,500 are counted', () => {
  const units = ringsOf(council(200, 120), {width: 1040});
  assert.equal(units.nodes.filter(({form}) => form === 'unit').length, 200);
  assert.deepEqual(
    units.ribbons.map(({count}) => count),
    [40, 40, 40],
  );
  const counted = ringsOf(council(5000, 900), {width: 1040});
  assert.deepEqual(
    counted.nodes.map(({id}) => id),
    ['c'],
  );
  for (const scene of [units, counted]) assertClean(scene);
});

test('nothing, one node, unknown tiers and odd widths make a scene', () => {
  const nothing: Graph = {tiers: [], nodes: [], edges: [], lang: 'de'};
  assert.equal(ringsOf(nothing, {width: 700}).nodes.length, 0);
  assert.equal(ringsOf(council(0, 0), {width: 700}).nodes.length, 1);
  for (const wide of [0, -5, NaN, Infinity, 100])
    assert.ok(Number.isFinite(ringsOf(council(3, 3), {width: wide}).width));
});
