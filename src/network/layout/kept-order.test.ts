import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {assertClean, council, usualGraphs, widths} from '../../../test/support/scene-checks.js';
import {anchorsOf, placesOf} from '../scene/places-of.js';
import type {Anchors, Graph, LayoutOptions, Scene} from '../types.js';
import {layoutScene} from './layout-scene.js';

const seed = 20261122;

const LAYOUTS = ['bands', 'rings'] as const;

/** The same with a mark of some kind put somewhere else. */
function rearranged(graph: Graph, options: LayoutOptions, k: number, by: number): Scene {
  const {ids, places} = placesOf(layoutScene(graph, options));
  const at = 2 * (k % Math.max(1, ids.length));
  places[at] = (places[at] ?? 0) + by;
  return layoutScene(graph, {...options, anchors: anchorsOf({ids, places})});
}

test('a picture that a person has rearranged has no fault either', () => {
  const moves = fc.record({
    layout: fc.constantFrom(...LAYOUTS),
    k: fc.nat(100),
    by: fc.integer({min: -600, max: 600}),
  });
  fc.assert(
    fc.property(usualGraphs, widths, moves, (graph, width, {layout, k, by}) =>
      assertClean(rearranged(graph, {layout, width}, k, by)),
    ),
    {seed, numRuns: 40},
  );
});

/** A committee above nine partners, seven of which are its members. */
const nine = council(9, 7);

/** Ids of a tier from left to right. */
const inTier = (scene: Scene, tier: number): readonly string[] =>
  scene.nodes
    .filter((node) => node.tier === tier)
    .sort((a, b) => a.x - b.x)
    .map(({id}) => id);

test('marks stand in bands as they stood before, and one that was moved where it was put', () => {
  for (const rtl of [false, true]) {
    const options = {width: 900, layout: 'bands', rtl} as const;
    const scene = layoutScene(nine, options);
    const anchors: Record<string, readonly [number, number]> = {...anchorsOf(placesOf(scene))};
    const last = scene.bands.length - 1;
    const [first = '', ...others] = inTier(scene, last);
    assert.ok(others.length > 3, 'enough marks to go past');
    anchors[first] = [2 * scene.width, anchors[first]?.[1] ?? 0];
    const next = layoutScene(nine, {...options, anchors});
    assert.deepEqual(inTier(next, last), [...others, first]);
  }
});

test('what is new has its place too, and moves nothing else out of its order', () => {
  const options = {width: 900, layout: 'bands'} as const;
  const scene = layoutScene(nine, options);
  const [id = ''] = inTier(scene, scene.bands.length - 1).slice(2);
  const all = Object.entries(anchorsOf(placesOf(scene)));
  const anchors: Anchors = Object.fromEntries(all.filter(([key]) => key !== id));
  const next = layoutScene(nine, {...options, anchors});
  assertClean(next);
  const others = inTier(scene, scene.bands.length - 1).filter((other) => other !== id);
  assert.deepEqual(inTier(next, next.bands.length - 1), [...others, id]);
});

test('on rings a mark that was moved to the other side stays there, and the others where they were', () => {
  const options = {width: 900, layout: 'rings'} as const;
  const scene = layoutScene(nine, options);
  const ring = scene.rings?.at(-1);
  assert.ok(ring);
  const own = scene.nodes.filter(
    ({tier, x, y}) =>
      tier === ring.tier && Math.abs(Math.hypot(x - ring.x, y - ring.y) - ring.radius) < 1,
  );
  const [moved] = own;
  assert.ok(moved && own.length > 3);
  const opposite = [2 * ring.x - moved.x, 2 * ring.y - moved.y] as const;
  const anchors = {...anchorsOf(placesOf(scene)), [moved.id]: opposite};
  const next = layoutScene(nine, {...options, anchors});
  const middle = next.rings?.at(-1);
  const is = next.nodes.find(({id}) => id === moved.id);
  assert.ok(is && middle);
  const [ax, ay] = [opposite[0] - ring.x, opposite[1] - ring.y];
  const [bx, by] = [is.x - middle.x, is.y - middle.y];
  const cosine = (ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by));
  assert.ok(cosine > 0.7, `within 45° of where it was put: ${cosine}`);
});
