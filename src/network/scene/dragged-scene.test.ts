import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertClean, committee, partner} from '../../../test/support/scene-checks.js';
import {layoutScene} from '../layout/layout-scene.js';
import type {Graph} from '../types.js';
import {draggedScene} from './dragged-scene.js';
import {anchorsOf, placesOf} from './places-of.js';

const seat = (from: string, to: string) => ({
  id: `${from} ${to}`,
  ...{from, to},
  ...({kind: 'membership', state: 'active'} as const),
});

const graph: Graph = {
  tiers: [
    {id: 't0', label: 'Runden'},
    {id: 't1', label: 'Partner'},
  ],
  nodes: [
    {...committee, id: 'c0'},
    {...committee, id: 'c1'},
    ...['p0', 'p1', 'p2'].map((id, k) => ({...partner(k), id})),
  ],
  edges: [seat('p0', 'c0'), seat('p1', 'c0'), seat('p1', 'c1'), seat('p2', 'c1')],
  lang: 'de',
};

const scene = layoutScene(graph, {width: 700, layout: 'free'});

/** All places, with one mark moved. */
function placesWith(id: string, dx: number, dy: number): Float64Array {
  const {ids, places} = placesOf(scene);
  const k = ids.indexOf(id);
  places[2 * k] = (places[2 * k] ?? 0) + dx;
  places[2 * k + 1] = (places[2 * k + 1] ?? 0) + dy;
  return places;
}

test('a dragged mark takes its name along, and its ties end at it', () => {
  const moved = draggedScene(scene, placesWith('p1', 60, -40), 16);
  const [before, after] = [scene, moved].map(({nodes}) => nodes.find(({id}) => id === 'p1'));
  assert.ok(before && after);
  const shift = (a = {x: 0, y: 0}, b = {x: 0, y: 0}) => [b.x - a.x, b.y - a.y].map(Math.round);
  assert.deepEqual(shift(before, after), [60, -40]);
  assert.deepEqual(shift(before.box, after.box), [60, -40]);
  assert.deepEqual(shift(before.labelBox, after.labelBox), [60, -40]);
  assert.deepEqual(shift(before.lines[0], after.lines[0]), [60, -40]);
  const own = moved.edges.filter(({from}) => from === 'p1');
  assert.equal(own.length, 2);
  for (const {points} of own) {
    const ends = [points[0], points.at(-1)].map(([x, y] = [0, 0]) =>
      Math.hypot(x - after.x, y - after.y),
    );
    assert.ok(Math.min(...ends) < 4 * after.radius);
  }
});

test('what is not dragged stays the same object, and so do the ties between', () => {
  const moved = draggedScene(scene, placesWith('p1', 60, -40), 16);
  for (const id of ['c0', 'c1', 'p0', 'p2'])
    assert.equal(
      moved.nodes.find((node) => node.id === id),
      scene.nodes.find((node) => node.id === id),
    );
  assert.equal(moved.edges.filter((edge) => scene.edges.includes(edge)).length, 2);
});

test('without a move nothing changes', () => {
  const {nodes, edges} = draggedScene(scene, placesOf(scene).places, 16);
  assert.deepEqual([nodes, edges], [scene.nodes, scene.edges]);
});

test('laid out anew from where a mark was let go, the picture has no fault, and the mark is near', () => {
  for (const [dx, dy] of [
    [60, -40],
    [-120, 10],
    [0, 90],
  ] as const) {
    const dropped = draggedScene(scene, placesWith('p1', dx, dy), 16);
    const anchors = anchorsOf(placesOf(dropped));
    const next = layoutScene(graph, {width: 700, layout: 'free', anchors});
    assertClean(next);
    const [was, is] = [dropped, next].map(({nodes}) => {
      const [mark, other] = ['p1', 'c0'].map((id) => nodes.find((node) => node.id === id));
      return [(mark?.x ?? 0) - (other?.x ?? 0), (mark?.y ?? 0) - (other?.y ?? 0)] as const;
    });
    assert.ok(was && is);
    assert.ok(Math.hypot(is[0] - was[0], is[1] - was[1]) < 60, `${was.join()} ${is.join()}`);
  }
});

const bands = layoutScene(graph, {width: 700});

/** The picture in bands with a mark moved along its tier. */
function slid(id: string, dx: number) {
  const {ids, places} = placesOf(bands);
  const k = ids.indexOf(id);
  places[2 * k] = (places[2 * k] ?? 0) + dx;
  return draggedScene(bands, places, 16);
}

test('in bands the tracks of a dragged mark stretch: right angles, and both ends at their marks', () => {
  for (const id of ['p1', 'c0'])
    for (const dx of [-90, 7, 140]) {
      const moved = slid(id, dx);
      const own = bands.edges.filter(({from, to}) => from === id || to === id);
      assert.ok(own.length > 1);
      for (const before of own) {
        const after = moved.edges.find((edge) => edge.id === before.id);
        assert.ok(after && after.points.length > 1);
        after.points.forEach(([x, y], k) => {
          const [px, py] = after.points[k - 1] ?? [x, y];
          assert.ok(px === x || py === y, `${after.id} ${after.d}`);
        });
        const upper = before.to;
        const shift = (end: string) => (end === id ? dx : 0);
        const went = [0, -1].map(
          (end) => (after.points.at(end)?.[0] ?? 0) - (before.points.at(end)?.[0] ?? 0),
        );
        assert.deepEqual(went.map(Math.round), [shift(upper), shift(before.from)]);
      }
    }
});

test('in bands a dragged mark leaves the tracks of others alone', () => {
  const moved = slid('p2', 80);
  assert.equal(moved.edges.filter((edge) => bands.edges.includes(edge)).length, 3);
});
