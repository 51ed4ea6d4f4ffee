import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {graphs} from '../../../test/support/graph-arbitrary.js';
import {checkScene} from '../check/check-scene.js';
import type {Graph} from '../types.js';
import {egoScene} from './ego-scene.js';

const seed = 20261121;

const cases = graphs({tiers: [1, 6], boxes: [1, 12], signs: [0, 60], ties: 120}).chain((graph) =>
  fc.tuple(fc.constant(graph), fc.constantFrom(...graph.nodes.map((node) => node.id))),
);

const neighbours = (graph: Graph, id: string): readonly string[] => [
  ...new Set(graph.edges.flatMap(({from, to}) => (from === id ? [to] : to === id ? [from] : []))),
];

test('every surrounding is complete and has no fault', () => {
  fc.assert(
    fc.property(cases, fc.integer({min: 260, max: 544}), ([graph, id], width) => {
      const scene = egoScene(graph, id, {width});
      assert.deepEqual(
        checkScene(scene).map((fault) => fault.detail),
        [],
      );
      const ids = scene.nodes.map((node) => node.id).sort();
      assert.deepEqual(ids, [id, ...neighbours(graph, id)].sort());
      const ties = [
        ...scene.edges.map((edge) => edge.id),
        ...scene.ribbons.flatMap((ribbon) => ribbon.edgeIds),
      ];
      const own = graph.edges.filter(({from, to}) => from === id || to === id);
      assert.deepEqual(ties.sort(), own.map((edge) => edge.id).sort());
    }),
    {seed, numRuns: 150},
  );
});

test('all tiers stand in their order, also those without a neighbour', () => {
  fc.assert(
    fc.property(cases, ([graph, id]) => {
      const {bands} = egoScene(graph, id, {width: 320});
      assert.deepEqual(
        bands.map((band) => band.id),
        graph.tiers.map((tier) => tier.id),
      );
      bands.forEach((band, k) => assert.ok(k === 0 || band.y >= bands[k - 1]!.y));
    }),
    {seed, numRuns: 40},
  );
});

test('fellow members sit in the boxes of the chosen partner, itself among them', () => {
  const node = (id: string, form: 'box' | 'sign', tier: number) =>
    ({id, form, tier, label: id, slot: 1, group: false, state: 'active'}) as const;
  const seat = (from: string) =>
    ({id: `m-${from}`, from, to: 'c', kind: 'membership', state: 'active'}) as const;
  const graph: Graph = {
    tiers: [
      {id: 't', label: 'Ebene'},
      {id: 'p', label: 'Partner'},
    ],
    nodes: [node('c', 'box', 0), ...['p', 'q', 'r'].map((id) => node(id, 'sign', 1))],
    edges: ['p', 'q', 'r'].map(seat),
    lang: 'de',
  };
  const scene = egoScene(graph, 'q', {width: 320});
  assert.deepEqual(scene.seats?.map((one) => one.id).sort(), ['p', 'q', 'r']);
  const frame = scene.nodes.find((one) => one.id === 'c')?.box;
  assert.ok(frame);
  for (const {box} of scene.seats ?? []) {
    assert.ok(box.x >= frame.x && box.x + box.width <= frame.x + frame.width);
    assert.ok(box.y >= frame.y && box.y + box.height <= frame.y + frame.height);
  }
});

test('names and verbs are told in full, a verb of the one in the middle with its subject', () => {
  const long =
    'Gesellschaft für innovative Beschäftigungs\u00ADförderung und berufliche Bildung im Land';
  const node = (id: string, label: string) =>
    ({id, form: 'sign', tier: 0, label, slot: 1, group: false, state: 'active'}) as const;
  const tie = (from: string, to: string, label: string) =>
    ({id: from + to, from, to, kind: 'own', label, state: 'active'}) as const;
  const graph: Graph = {
    tiers: [{id: 't', label: 'Ebene'}],
    nodes: [node('a', 'Koordinierungsstelle'), node('b', long), node('c', 'Land')],
    edges: [tie('a', 'b', 'führt ohne Unterbrechung fort'), tie('c', 'a', 'fördert')],
    lang: 'de',
  };
  const scene = egoScene(graph, 'a', {width: 300});
  const textOf = (id: string): string =>
    (scene.nodes.find((one) => one.id === id)?.lines ?? []).map(({text}) => text).join(' ');
  const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');
  const sentence = `${long} Koordinierungsstelle führt ohne Unterbrechung fort`;
  assert.equal(letters(textOf('b')), letters(sentence));
  assert.equal(textOf('c'), 'Land fördert');
});

test('an unknown id gives an empty scene', () => {
  const scene = egoScene({tiers: [], nodes: [], edges: [], lang: 'de'}, 'nobody', {width: 320});
  assert.equal(scene.nodes.length + scene.bands.length + scene.height, 0);
});
