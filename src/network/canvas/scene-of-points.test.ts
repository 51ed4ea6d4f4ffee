import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutScene} from '../layout/layout-scene.js';
import {sceneToSvg} from '../paint/scene-to-svg.js';
import {svgToString} from '../paint/svg-string.js';
import type {Box, Graph} from '../types.js';
import {sceneOfPoints} from './scene-of-points.js';

/** A committee for each forty of so many partners, all below one council. */
function town(partners: number): Graph {
  const committees = [...Array(Math.ceil(partners / 40)).keys()];
  const ks = [...Array(partners).keys()];
  const base = {slot: 0, group: false, state: 'active'} as const;
  const seat = {kind: 'membership', state: 'active'} as const;
  return {
    lang: 'de',
    tiers: ['Rat', 'Kreise', 'Partner'].map((label, k) => ({id: `t${k}`, label})),
    nodes: [
      {...base, id: 'council', form: 'box', tier: 0, label: 'Rat'},
      ...committees.map((k) => ({
        ...base,
        id: `c${k}`,
        form: 'box' as const,
        tier: 1,
        label: `Kreis ${k}`,
      })),
      ...ks.map((k) => ({
        ...{...base, id: `p${k}`, form: 'sign' as const, tier: 2, label: `Betrieb ${k}`},
        slot: 1 + (k % 9),
      })),
    ],
    edges: [
      ...committees.map((k) => ({
        ...seat,
        id: `parent-${k}`,
        kind: 'parent',
        from: `c${k}`,
        to: 'council',
      })),
      ...ks.map((k) => ({...seat, id: `m-${k}`, from: `p${k}`, to: `c${Math.floor(k / 40)}`})),
    ],
  };
}

const graph = town(1600);
const cloud = layoutScene(graph, {width: 960, layout: 'free'});
const labels = new Map(graph.nodes.map(({id, label}) => [id, label]));
const scene = sceneOfPoints(cloud, graph, {
  label: (k) => labels.get(cloud.points?.ids[k] ?? '') ?? '',
});

test('every mark and every tie of a cloud is in the file, with its id and its form', () => {
  assert.ok(cloud.points && !scene.points);
  const svg = svgToString(sceneToSvg(scene, {standalone: true}));
  assert.equal(svg.match(/data-id=/g)?.length, graph.nodes.length);
  assert.equal(svg.match(/data-from=/g)?.length, graph.edges.length);
  const boxes = scene.nodes.filter(({form}) => form === 'box');
  assert.equal(boxes.length, graph.nodes.filter(({form}) => form === 'box').length);
  assert.equal(new Set(scene.nodes.map(({shape}) => shape)).size, 10);
});

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('names are text; none lies on another one or on a mark, and none leaves the picture', () => {
  const named = scene.nodes.flatMap(({id, labelBox, lines}) =>
    labelBox ? [{id, labelBox, lines}] : [],
  );
  assert.ok(named.length > graph.nodes.length / 2, `${named.length} names`);
  for (const {id, labelBox, lines} of named) {
    assert.equal(lines.map(({text}) => text).join(' '), labels.get(id));
    const hit = scene.nodes.find((node) => node.id !== id && meet(node.box, labelBox));
    assert.equal(hit?.id, undefined, id);
    const over = named.find((other) => other.id !== id && meet(other.labelBox, labelBox));
    assert.equal(over?.id, undefined, id);
    assert.ok(labelBox.x >= 0 && labelBox.x + labelBox.width <= scene.width, id);
  }
});

test('a picture without a cloud is its own', () => {
  const small = layoutScene(town(20), {width: 960, layout: 'free'});
  assert.equal(sceneOfPoints(small, graph, {label: () => ''}), small);
});
