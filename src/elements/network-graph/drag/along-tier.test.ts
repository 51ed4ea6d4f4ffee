import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutScene} from '../../../network/layout/layout-scene.js';
import {createLiveForce} from '../../../network/force/live-force.js';
import type {Scene, SceneNode} from '../../../network/types.js';
import {FEEDS, graphOf} from '../../../../test/support/demo-graphs.js';
import {dragRoom, isMovable} from './along-tier.js';
import {liveInput} from './live-input.js';

const sceneOf = (feed: keyof typeof FEEDS, layout: 'bands' | 'rings' | 'free'): Scene =>
  layoutScene(graphOf(FEEDS[feed]), {width: 1040, layout});

const movable = (scene: Scene): readonly SceneNode[] => scene.nodes.filter(isMovable(scene));

test('in bands and in the free layout every mark with a name can be moved, and no unit of a block', () => {
  for (const layout of ['bands', 'free'] as const) {
    const scene = sceneOf('kreis-offenbach', layout);
    assert.equal(movable(scene).length, scene.nodes.length);
  }
  const town = sceneOf('musterstadt', 'bands');
  assert.deepEqual([...new Set(movable(town).map(({form}) => form))], ['box']);
  assert.ok(movable(town).length < town.nodes.length);
});

test('on rings the head of the table and who stands outside keep their places', () => {
  const scene = sceneOf('kreis-offenbach', 'rings');
  const ids = new Set(movable(scene).map(({id}) => id));
  const fixed = scene.nodes.filter(({id}) => !ids.has(id));
  assert.ok(fixed.length > 0 && fixed.length < scene.nodes.length / 2, `${fixed.length}`);
  assert.ok(fixed.some(({id}) => id === scene.rings?.at(-1)?.table));
});

/** All places while a mark is pulled about. */
function* pulled(scene: Scene, k: number) {
  const live = createLiveForce(liveInput(scene, false));
  live.start(k);
  for (const [dx, dy] of [
    [40, 90],
    [160, -200],
    [-220, 30],
  ] as const) {
    const {x = 0, y = 0} = scene.nodes[k] ?? {};
    live.move(x + dx, y + dy);
    for (let tick = 0; tick < 20; tick += 1) yield live.tick();
  }
}

test('while a mark is pulled, every mark stays in its tier, and what cannot be moved where it is', () => {
  for (const layout of ['bands', 'rings'] as const) {
    const scene = sceneOf('kreis-offenbach', layout);
    const can = isMovable(scene);
    const isFree = (id: string) => scene.nodes.some((node) => node.id === id && can(node));
    const tie = scene.edges.find(({from, to}) => isFree(from) && isFree(to));
    const k = scene.nodes.findIndex(({id}) => id === tie?.from);
    assert.ok(k >= 0);
    const [ring] = scene.rings ?? [];
    const away = (x: number, y: number): number => (ring ? Math.hypot(x - ring.x, y - ring.y) : y);
    let moves = 0;
    for (const places of pulled(scene, k))
      scene.nodes.forEach((node, i) => {
        const [x = 0, y = 0] = places.subarray(2 * i, 2 * i + 2);
        assert.ok(Math.abs(away(x, y) - away(node.x, node.y)) < 1e-6, node.id);
        const gone = Math.hypot(x - node.x, y - node.y);
        if (!can(node)) assert.ok(gone < 1e-6, node.id);
        else if (i !== k && gone > 1) moves += 1;
      });
    assert.ok(moves > 0, 'neighbours follow');
  }
});

test('a mark in bands comes no farther than the outermost ones', () => {
  const scene = sceneOf('kreis-offenbach', 'bands');
  const {left, right} = dragRoom(scene, 16);
  assert.ok(left > scene.labelColumn && right < scene.width && left < right);
});
