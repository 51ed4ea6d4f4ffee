import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkScene} from '../check/check-scene.js';
import {layoutScene} from '../layout/layout-scene.js';
import {graphOf} from './graph-of.js';

const nodes = [{id: 'a'}, {id: 'b', label: 'Haus b', slot: 3}];

test('what nodes and ties do not say is filled in', () => {
  const graph = graphOf({nodes, ties: [{from: 'a', to: 'b'}]});
  const plain = {form: 'sign', tier: 0, group: false, state: 'active'};
  assert.deepEqual(graph.nodes, [
    {...plain, id: 'a', label: 'a', slot: 0},
    {...plain, id: 'b', label: 'Haus b', slot: 3},
  ]);
  assert.deepEqual(graph.edges, [
    {id: 'tie-0', kind: 'membership', state: 'active', from: 'a', to: 'b'},
  ]);
});

test('every layout draws it without a fault', () => {
  const tiers = [
    {id: 'top', label: 'Oben'},
    {id: 'low', label: 'Unten'},
  ];
  const graph = graphOf({
    tiers,
    nodes: [{id: 'rat', form: 'box', tier: 0}, ...nodes],
    ties: [
      {from: 'a', to: 'rat'},
      {from: 'b', to: 'rat'},
    ],
  });
  for (const layout of ['bands', 'rings', 'free'] as const) {
    const scene = layoutScene(graph, {width: 800, layout});
    assert.deepEqual(scene.nodes.map(({id}) => id).sort(), ['a', 'b', 'rat']);
    assert.deepEqual(checkScene(scene), []);
  }
});

test('what cannot be drawn is named', () => {
  assert.throws(() => graphOf({nodes: [...nodes, {id: 'a'}]}), /"a" is there twice/);
  assert.throws(() => graphOf({nodes, ties: [{from: 'a', to: 'c'}]}), /"c", which is no node/);
  for (const tier of [-1, 1, 0.5, NaN])
    assert.throws(() => graphOf({nodes: [{id: 'a', tier}]}), /"a" stands in tier/);
  for (const slot of [-1, 10, 1.5])
    assert.throws(() => graphOf({nodes: [{id: 'a', slot}]}), /"a" has the slot/);
  const numbered = JSON.parse('[{"id": 1}]') as {id: string}[];
  assert.throws(() => graphOf({nodes: numbered}), /The id 1 is no text/);
  const ties = [
    {from: 'a', to: 'b', id: 'tie-1'},
    {from: 'b', to: 'a'},
  ];
  assert.throws(() => graphOf({nodes, ties}), /"tie-1" is there twice/);
});

test('what is there but undefined counts as not said', () => {
  const [node] = graphOf({nodes: [{id: 'a', label: undefined, state: undefined}]}).nodes;
  assert.deepEqual([node?.label, node?.state], ['a', 'active']);
});
