import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutScene} from '../layout/layout-scene.js';
import type {Graph} from '../types.js';
import {pickNode} from './pick-node.js';

const graph: Graph = {
  tiers: [{id: 't', label: 'Partner'}],
  nodes: ['a', 'b', 'c'].map((id) => ({
    id,
    form: 'sign',
    tier: 0,
    label: `Stelle ${id}`,
    slot: 1,
    group: false,
    state: 'active',
  })),
  edges: [],
  lang: 'de',
};

test('a point on a mark or on its name finds it, a point beside it only within reach', () => {
  const scene = layoutScene(graph, {width: 800});
  for (const {id, x, y, box, labelBox} of scene.nodes) {
    assert.equal(pickNode(scene, x, y)?.id, id);
    assert.ok(labelBox);
    assert.equal(pickNode(scene, x, labelBox.y + labelBox.height - 1)?.id, id);
    assert.equal(pickNode(scene, x, box.y - 8), undefined);
    assert.equal(pickNode(scene, x, box.y - 8, 10)?.id, id);
  }
});
