import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {graphs} from '../../../test/support/graph-arbitrary.js';
import {neighbourhood} from '../graph/neighbourhood.js';
import {layoutScene} from '../layout/layout-scene.js';
import type {Emphasis, Graph} from '../types.js';
import {networkStyles, standaloneStyles} from './network-styles.js';
import {darkPalette, lightPalette} from './colors.js';
import {sceneToSvg} from './scene-to-svg.js';
import type {SvgNode} from './svg-node.js';
import {svgToString} from './svg-string.js';

const seed = 20261121;

const sample = graphs({tiers: [2, 5], boxes: [2, 10], signs: [2, 60], ties: 60});

function walk(node: SvgNode, visit: (node: SvgNode) => void): void {
  visit(node);
  for (const child of node.children) walk(child, visit);
}

function all(root: SvgNode): readonly SvgNode[] {
  const nodes: SvgNode[] = [];
  walk(root, (node) => nodes.push(node));
  return nodes;
}

const attributes = (root: SvgNode, name: string): readonly string[] =>
  all(root).flatMap((node) => node.attrs[name] ?? []);

const paint = (graph: Graph, emphasis: Emphasis = {}, uid = 'a'): SvgNode =>
  sceneToSvg(layoutScene(graph, {width: 1040}), {emphasis, uid});

test('every record, tier and tie can be found in the file', () => {
  fc.assert(
    fc.property(sample, (graph) => {
      const scene = layoutScene(graph, {width: 1040});
      const root = sceneToSvg(scene);
      assert.deepEqual(
        [...attributes(root, 'data-id')].sort(),
        graph.nodes.map(({id}) => id).sort(),
      );
      assert.deepEqual(
        attributes(root, 'data-tier'),
        graph.tiers.map(({id}) => id),
      );
      const ties = all(root).filter((node) => 'data-tie' in node.attrs);
      assert.equal(ties.length, scene.edges.length);
      const ends = all(root).filter((node) => 'data-from' in node.attrs && 'data-to' in node.attrs);
      assert.equal(ends.length, scene.edges.length + scene.ribbons.length);
    }),
    {seed, numRuns: 20},
  );
});

test('keys are unique among siblings, ids in the picture, and each reference has its target', () => {
  fc.assert(
    fc.property(sample, (graph) => {
      const root = paint(graph, neighbourhood(graph, [graph.nodes[0]!.id]));
      for (const node of all(root)) {
        const keys = node.children.map((child) => child.key);
        assert.equal(new Set(keys).size, keys.length, node.key);
      }
      const ids = attributes(root, 'id');
      assert.equal(new Set(ids).size, ids.length);
      for (const reference of attributes(root, 'clip-path')) {
        assert.ok(ids.includes(reference.slice(5, -1)), reference);
      }
    }),
    {seed, numRuns: 20},
  );
});

const [graph] = fc.sample(sample, {seed, numRuns: 1});
assert.ok(graph);

test('two pictures on one page share no id', () => {
  const [one, two] = ['a', 'b'].map((uid) => attributes(paint(graph, {}, uid), 'id'));
  assert.ok(one && two && one.length > 0);
  assert.deepEqual(
    one.filter((id) => two.includes(id)),
    [],
  );
});

test('no style attribute and no colour stands in the tree: both come by class', () => {
  const root = paint(graph, neighbourhood(graph, [graph.nodes[0]!.id]));
  assert.deepEqual(attributes(root, 'style'), []);
  const colours = ['fill', 'stroke'].flatMap((name) => attributes(root, name));
  assert.deepEqual(
    colours.filter((value) => value !== 'none'),
    [],
  );
});

test('a choice changes classes, never a position', () => {
  const geometry = (root: SvgNode): readonly string[] =>
    all(root)
      .filter((node) => node.attrs['data-id'] !== undefined)
      .map(
        (node) =>
          `${node.attrs['data-id'] ?? ''} ${node.children.find((child) => /frame|shape/.test(child.key))?.attrs.d ?? ''}`,
      )
      .sort();
  const chosen = paint(graph, neighbourhood(graph, [graph.nodes[0]!.id]));
  assert.deepEqual(geometry(chosen), geometry(paint(graph)));
});

test('the chosen one, its neighbours and the rest differ by class', () => {
  const edge = graph.edges.find(({from, to}) => from !== to);
  assert.ok(edge);
  const root = paint(graph, neighbourhood(graph, [edge.from]));
  const classOf = (id: string): readonly string[] =>
    (all(root).find((node) => node.attrs['data-id'] === id)?.attrs.class ?? '').split(' ');
  assert.ok(classOf(edge.from).includes('selected'));
  assert.ok(classOf(edge.to).includes('lit') && !classOf(edge.to).includes('faded'));
  const near = new Set(
    graph.edges.flatMap(({from, to}) =>
      from === edge.from ? [to] : to === edge.from ? [from] : [],
    ),
  );
  const stranger = graph.nodes.find(({id}) => id !== edge.from && !near.has(id));
  assert.ok(stranger && classOf(stranger.id).includes('faded'));
});

test('what a filter leaves out is faded, and nothing moves', () => {
  const [off, offEdges] = [graph.nodes, graph.edges].map(
    (list) => new Set(list.filter((_, k) => k % 2 === 0).map(({id}) => id)),
  );
  const classOf = ({attrs}: SvgNode): readonly string[] => (attrs.class ?? '').split(' ');
  const [rest, filtered] = [paint(graph), paint(graph, {off, offEdges})].map(all);
  for (const node of filtered ?? []) {
    const [id, tie] = [node.attrs['data-id'], node.attrs['data-tie']];
    if (id !== undefined) assert.equal(classOf(node).includes('faded'), off?.has(id));
    if (tie !== undefined) assert.equal(classOf(node).includes('faded'), offEdges?.has(tie));
  }
  const places = (nodes: readonly SvgNode[] = []) => nodes.map(({attrs: {d, x, y}}) => [d, x, y]);
  assert.deepEqual(places(filtered), places(rest));
});

test('lit ties are drawn over all others', () => {
  const edge = graph.edges[0];
  assert.ok(edge);
  const groups = all(paint(graph, neighbourhood(graph, [edge.from]))).filter(
    (node) => node.attrs['data-tie'] !== undefined,
  );
  const lit = groups.map((node) => (node.attrs.class ?? '').split(' ').includes('lit'));
  assert.equal(lit.lastIndexOf(false) < lit.indexOf(true) || !lit.includes(true), true);
});

test('marks stand by tier, boxes before partners, as one reads', () => {
  const marks = all(paint(graph)).filter((node) => node.attrs['data-tier-group'] !== undefined);
  assert.deepEqual(
    marks.map((node) => node.attrs['data-tier-group']),
    graph.tiers.map(({id}) => id),
  );
  for (const tier of marks) {
    const kinds = tier.children.map((node) => (node.attrs.class ?? '').split(' ')[0]);
    assert.ok(kinds.lastIndexOf('box') < (kinds.indexOf('sign') + 1 || Infinity));
  }
});

test('a file stands alone: size, name space, styles with fixed colours only', () => {
  const text = svgToString(
    sceneToSvg(layoutScene(graph, {width: 1040}), {standalone: true, lang: 'de'}),
  );
  assert.match(
    text,
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* width="[\d.]+" height="[\d.]+"/,
  );
  assert.match(text, /<style>/);
  assert.doesNotMatch(text, /var\(|color-mix|undefined|NaN|null/);
  for (const palette of [lightPalette, darkPalette])
    assert.ok(standaloneStyles(palette).includes(palette.edge!));
});

test('the stylesheet for a page follows its custom properties, forced colours and print', () => {
  for (const name of [
    '--koko-color-edge',
    '--koko-color-accent',
    '--koko-tier-0',
    '--koko-tier-4',
    '--koko-category-0',
    '--koko-category-9',
  ]) {
    assert.ok(networkStyles.includes(`var(${name}`), name);
  }
  assert.match(networkStyles, /@media \(forced-colors:active\)/);
  assert.match(networkStyles, /@media print/);
  const open = networkStyles.split('{').length;
  assert.equal(open, networkStyles.split('}').length);
});

test('names from outside cannot break out of the text', () => {
  const nasty = '<script>&"\u0000\ud800</text>';
  const [node] = graph.nodes;
  assert.ok(node);
  const text = svgToString(
    paint({...graph, nodes: [{...node, label: nasty, id: nasty}], edges: []}),
  );
  assert.doesNotMatch(text, /<script|\u0000|[\ud800-\udfff]/);
  assert.match(text, /data-id="&lt;script&gt;&amp;&quot;\ufffd\ufffd&lt;\/text&gt;"/);
});
