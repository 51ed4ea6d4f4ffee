import assert from 'node:assert/strict';
import {test} from 'node:test';
import {graphOf} from '../graph/graph-of.js';
import {layoutScene} from '../layout/layout-scene.js';
import {anchorsOf, placesOf} from '../scene/places-of.js';
import type {Scene} from '../types.js';
import {qualityOf} from './quality-of.js';
import {stability} from './stability.js';

const ids = (count: number): string[] => [...Array(count).keys()].map(String);

/** A ring of nodes, each tied to the next. */
const ring = (count: number) =>
  graphOf({
    nodes: ids(count).map((id) => ({id})),
    ties: ids(count).map((id, k) => ({from: id, to: String((k + 1) % count)})),
  });

/** The same marks on other places. */
const moved = (scene: Scene, at: (k: number) => readonly [number, number]): Scene => ({
  ...scene,
  nodes: scene.nodes.map((node) => {
    const [x, y] = at(Number(node.id));
    const [dx, dy] = [x - node.x, y - node.y];
    const box = {...node.box, x: node.box.x + dx, y: node.box.y + dy};
    const {labelBox: name} = node;
    return {
      ...node,
      ...{x, y, box},
      ...(name ? {labelBox: {...name, x: name.x + dx, y: name.y + dy}} : {}),
    };
  }),
});

test('a square of four is seen as it is', () => {
  const graph = ring(4);
  const scene = layoutScene(graph, {width: 600, layout: 'free'});
  const corners = [
    [0, 0],
    [300, 0],
    [300, 300],
    [0, 300],
  ] as const;
  const side = scene.nodes[0]?.box.width ?? 0;
  const square = qualityOf(
    graph,
    moved(scene, (k) => corners[k] ?? [0, 0]),
  );
  assert.equal(square.crossings, 0);
  assert.equal(square.lengthDeviation, 0);
  assert.equal(square.neighbours, 1);
  assert.equal(square.overlaps, 0);
  assert.ok(Math.abs(square.smallestGap - (300 - side)) < 0.2);
  const bow = qualityOf(
    graph,
    moved(scene, (k) => corners[[0, 2, 1, 3][k] ?? 0] ?? [0, 0]),
  );
  assert.equal(bow.crossings, 1);
  assert.ok(bow.stress > square.stress && bow.neighbours < 1);
  const heap = qualityOf(
    graph,
    moved(scene, () => [0, 0]),
  );
  assert.ok(heap.overlaps >= 6 && heap.stress === 1);
});

test('points are measured like marks', () => {
  const graph = ring(1600);
  const scene = layoutScene(graph, {width: 1200, layout: 'free'});
  assert.ok(scene.points);
  const found = qualityOf(graph, scene);
  assert.equal(found.overlaps, 0);
  assert.ok(found.smallestGap > 0);
  const {x, y} = scene.points;
  const mirrored = {...scene.points, x: x.map((value) => -value), y};
  const same = qualityOf(graph, {...scene, points: mirrored});
  for (const key of ['stress', 'neighbours', 'crossings', 'lengthDeviation'] as const)
    assert.ok(Math.abs(same[key] - found[key]) < 1e-9, key);
  const heap = {...scene.points, x: x.map(() => 5), y: y.map(() => 5)};
  const worst = qualityOf(graph, {...scene, points: heap});
  assert.equal(worst.stress, 1);
  assert.equal(worst.overlaps, (1600 * 1599) / 2);
});

test('places go over to anchors and come back', () => {
  const graph = ring(12);
  const scene = layoutScene(graph, {width: 600, layout: 'free'});
  const {ids: order, places} = placesOf(scene);
  const anchors = anchorsOf({ids: order, places});
  for (const {id, x, y} of scene.nodes) assert.deepEqual(anchors[id], [x, y]);
  const again = layoutScene(graph, {width: 600, layout: 'free', anchors});
  const after = placesOf(again);
  const at = new Map(after.ids.map((id, k) => [id, k]));
  const inOrder = order.flatMap((id) => {
    const k = at.get(id) ?? NaN;
    return [...after.places.subarray(2 * k, 2 * k + 2)];
  });
  assert.ok(stability(places, Float64Array.from(inOrder)) < 0.03);
});

test('units in a block stand apart by what is free between their marks', () => {
  const nodes = [...Array(90).keys()].map((k) => ({id: String(k), slot: 1, tier: 1}));
  const graph = graphOf({
    tiers: [
      {id: 'top', label: 'Top'},
      {id: 'all', label: 'All'},
    ],
    nodes: [{id: 'box', form: 'box', tier: 0}, ...nodes],
    ties: nodes.map(({id}) => ({from: id, to: 'box'})),
  });
  const scene = layoutScene(graph, {width: 1040, layout: 'bands'});
  assert.ok(scene.nodes.some(({form}) => form === 'unit'));
  const {overlaps, smallestGap, tierError} = qualityOf(graph, scene);
  assert.equal(overlaps, 0);
  assert.ok(smallestGap > 3);
  assert.equal(tierError, 0);
  const [band] = scene.bands;
  const fallen = scene.nodes.map((node) => (node.id === 'box' ? {...node, tier: 1} : node));
  assert.ok(band);
  assert.equal(qualityOf(graph, {...scene, nodes: fallen}).tierError, 1);
});
