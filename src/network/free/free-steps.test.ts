import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {
  assertClean,
  committee,
  council,
  partner,
  shuffledGraphs,
  usualGraphs,
  widths,
} from '../../../test/support/scene-checks.js';
import {layoutScene} from '../layout/layout-scene.js';
import {boxGaps} from '../quality/box-gaps.js';
import {LIFE_STATES, type Graph, type LayoutOptions, type Scene} from '../types.js';

const seed = 20261122;

const freeOf = (graph: Graph, options: LayoutOptions): Scene =>
  layoutScene(graph, {...options, layout: 'free'});

test('no drawing has a fault, and everything is in it', () => {
  fc.assert(
    fc.property(usualGraphs, widths, (graph, wide) => {
      const scene = freeOf(graph, {width: wide});
      assertClean(scene);
      const ids = (list: readonly {readonly id: string}[]): readonly string[] =>
        list.map(({id}) => id).sort();
      assert.deepEqual(ids(scene.nodes), ids(graph.nodes));
      assert.deepEqual(ids(scene.edges), ids(graph.edges));
      assert.ok(scene.width >= wide);
    }),
    {seed, numRuns: 120},
  );
});

test('the order of the lists does not matter', () => {
  fc.assert(
    fc.property(shuffledGraphs, widths, ([graph, other], wide) => {
      assert.deepEqual(freeOf(other, {width: wide}), freeOf(graph, {width: wide}));
    }),
    {seed, numRuns: 15},
  );
});

test('right to left is the same drawing in a mirror', () => {
  fc.assert(
    fc.property(usualGraphs, widths, (graph, wide) => {
      const plain = freeOf(graph, {width: wide});
      const mirrored = freeOf(graph, {width: wide, rtl: true});
      const x = new Map(mirrored.nodes.map((node) => [node.id, node.x]));
      for (const node of plain.nodes)
        assert.ok(Math.abs(plain.width - node.x - (x.get(node.id) ?? NaN)) < 0.11);
    }),
    {seed, numRuns: 15},
  );
});

/** Every fifth partner sits in the committee, the others are tied to theirs. */
function network(partners: number, ties: number): Graph {
  const hub = (k: number): string =>
    k % 5 === 0 ? committee.id : partner(Math.floor(k / 5) * 5).id;
  const {edges, ...plain} = council(partners, ties);
  return {...plain, edges: edges.map((edge, k) => ({...edge, to: hub(k), state: 'ended'}))};
}

test('a box carries the mark of its tier, a sign has its name beside', () => {
  const {nodes} = freeOf(network(4, 4), {width: 700});
  for (const {form, mark, labelBox} of nodes) {
    assert.equal(mark !== undefined, form === 'box');
    assert.ok(labelBox);
  }
});

test('those without a tie stand in rows below all others', () => {
  const {nodes} = freeOf(network(60, 20), {width: 900});
  const tied = new Set(['c', ...[...Array(20).keys()].map((k) => partner(k).id)]);
  const lowest = Math.max(...nodes.filter(({id}) => tied.has(id)).map(({y}) => y));
  for (const {id, y} of nodes) if (!tied.has(id)) assert.ok(y > lowest);
});

test('beyond 1,500 marks a scene carries points that do not overlap, with ties between them', () => {
  const graph = network(2000, 1800);
  const {points, nodes, edges} = freeOf(graph, {width: 1040});
  assert.ok(points);
  assert.deepEqual([nodes.length, edges.length, points.ids.length], [0, 0, 2001]);
  const index = new Map(points.ids.map((id, k) => [id, k]));
  assert.equal(points.ends.length, 3600);
  const tie = [...graph.edges].sort((a, b) => (a.id < b.id ? -1 : 1))[7]!;
  assert.deepEqual([...points.ends.subarray(14, 16)], [index.get(tie.from), index.get(tie.to)]);
  assert.equal(LIFE_STATES[points.tieState[7] ?? 9], 'ended');
  const boxes = points.ids.map((_, k) => {
    const r = points.radius[k]!;
    return {x: points.x[k]! - r, y: points.y[k]! - r, width: 2 * r, height: 2 * r};
  });
  assert.equal(boxGaps(boxes).overlaps, 0);
});

test('few committees with many members each stand near each other', () => {
  for (const [bodies, members] of [
    [2, 800],
    [3, 600],
    [5, 400],
  ] as const) {
    const one = council(bodies * members, bodies * members);
    const boxes = [...Array(bodies).keys()].map((k) => ({...committee, id: `c-${k}`}));
    const signs = one.nodes.filter(({form}) => form === 'sign');
    const seats = one.edges.map((edge, k) => ({...edge, to: `c-${k % bodies}`}));
    const bridges = boxes
      .slice(1)
      .map(({id}, k) => ({...seats[0]!, id: `b-${k}`, from: boxes[k]!.id, to: id}));
    const graph = {...one, nodes: [...boxes, ...signs], edges: [...seats, ...bridges]};
    const {width, height} = freeOf(graph, {width: 1000});
    assert.ok(width < 6 * height, `${width} by ${height}`);
  }
});

test('marks stay near where they were', () => {
  const graph = network(20, 20);
  const before = freeOf(graph, {width: 1000});
  const anchors = Object.fromEntries(before.nodes.map(({id, x, y}) => [id, [x, y] as const]));
  const more = {...graph, edges: graph.edges.slice(0, -1)};
  const after = freeOf(more, {width: 1000, anchors});
  const far = after.nodes.filter(({id, x, y}) => {
    const [a, b] = anchors[id] ?? [0, 0];
    return Math.abs(x - a) + Math.abs(y - b) > 120;
  });
  assert.ok(far.length <= 4, `${far.length} moved`);
});
