import assert from 'node:assert/strict';
import {test} from 'node:test';
import {FEEDS, graphOf} from '../../../test/support/demo-graphs.js';
import {layoutScene} from '../layout/layout-scene.js';
import type {Emphasis, Scene} from '../types.js';
import {sceneToSvg} from './scene-to-svg.js';
import type {SvgNode} from './svg-node.js';

const graph = graphOf(FEEDS['kreis-offenbach']);
const scene = layoutScene(graph, {width: 1040, layout: 'rings'});

const all = (node: SvgNode): readonly SvgNode[] => [node, ...node.children.flatMap(all)];

const drawn = (picture: Scene, emphasis: Emphasis = {}): readonly SvgNode[] =>
  all(sceneToSvg(picture, {emphasis}));

const classed = (nodes: readonly SvgNode[], name: string): readonly SvgNode[] =>
  nodes.filter(({attrs}) => (attrs.class ?? '').split(' ').includes(name));

test('each tier is a ring with its ground, outermost first, and a plate with its name over all grounds', () => {
  const nodes = drawn(scene);
  const zones = nodes.filter(({attrs}) => attrs['data-tier'] !== undefined);
  assert.deepEqual(
    zones.map(({attrs}) => attrs['data-tier']),
    graph.tiers.map(({id}) => id).reverse(),
  );
  const radii = classed(nodes, 'ground').map(({attrs}) => Number(attrs.r));
  assert.deepEqual(
    radii,
    [...radii].sort((a, b) => b - a),
  );
  const first = nodes.findIndex(({attrs}) => attrs.class === 'plate');
  const last = nodes.map(({attrs}) => attrs.class ?? '').lastIndexOf('ground band-edge tint-0');
  assert.ok(first > last);
});

test('members sit in discs on the line; the line is lit with the body whose table it is', () => {
  assert.equal(classed(drawn(scene), 'disc').length, 9);
  const [line] = classed(drawn(scene), 'table');
  assert.equal(line?.attrs.class, 'table');
  const selected = new Set(['c-jugend-in-beruf']);
  const [lit] = classed(drawn(scene, {selected, fade: true}), 'table');
  assert.equal(lit?.attrs.class, 'table lit');
  const other = new Set(['c-regional-ost']);
  const [faded] = classed(drawn(scene, {selected: other, fade: true}), 'table');
  assert.equal(faded?.attrs.class, 'table faded');
});

test('every tie names its ends, also one that is said by place', () => {
  const ties = drawn(scene).filter(({attrs}) => attrs['data-tie'] !== undefined);
  assert.deepEqual(
    ties.map(({attrs}) => attrs['data-tie']).sort(),
    graph.edges.map(({id}) => id).sort(),
  );
  for (const {attrs} of ties) assert.ok(attrs['data-from'] && attrs['data-to']);
  assert.equal(classed(ties, 'said').length, 9 + 5);
});

test('the free layout has no ground, and a tier mark in each box', () => {
  const nodes = drawn(layoutScene(graph, {width: 1040, layout: 'free'}));
  assert.equal(classed(nodes, 'ground').length, 0);
  const boxes = classed(nodes, 'box');
  assert.equal(boxes.length, 6);
  for (const box of boxes) assert.equal(classed(all(box), 'mark').length, 1);
  const groups = nodes.filter(({attrs}) => attrs['data-tier-group'] !== undefined);
  assert.deepEqual(
    groups.map(({attrs}) => attrs['data-tier-group']),
    graph.tiers.map(({id}) => id),
  );
});
