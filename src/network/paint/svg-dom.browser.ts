import {expect} from '@esm-bundle/chai';
import {neighbourhood} from '../graph/neighbourhood.js';
import {layoutScene} from '../layout/layout-scene.js';
import type {Graph, GraphNode} from '../types.js';
import {paintScene} from './paint-scene.js';
import {sceneToSvg} from './scene-to-svg.js';
import {svgToString} from './svg-string.js';

const node = (id: string, form: GraphNode['form'], tier: number): GraphNode => ({
  id,
  form,
  tier,
  label: `Stelle ${id}`,
  slot: 3,
  group: false,
  state: 'active',
});

const graphWith = (partners: readonly string[]): Graph => ({
  tiers: [
    {id: 't', label: 'Ebene'},
    {id: 'p', label: 'Partner'},
  ],
  nodes: [node('c', 'box', 0), ...partners.map((id) => node(id, 'sign', 1))],
  edges: partners.map((id) => ({
    id: `m-${id}`,
    from: id,
    to: 'c',
    kind: 'membership',
    state: 'active',
  })),
  lang: 'de',
});

function makeSvg(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  document.body.append(svg);
  return svg;
}

const mark = (svg: SVGSVGElement, id: string): SVGElement => {
  const found = svg.querySelector<SVGElement>(`[data-id="${id}"]`);
  if (!found) throw new Error(`no mark ${id}`);
  return found;
};

describe('painting into a page', () => {
  let svg: SVGSVGElement;

  beforeEach(() => {
    svg = makeSvg();
  });

  afterEach(() => svg.remove());

  it('makes what the text painter writes', () => {
    const scene = layoutScene(graphWith(['x', 'y']), {width: 700});
    paintScene(svg, scene);
    const parsed = new DOMParser().parseFromString(
      svgToString(sceneToSvg(scene, {standalone: true})),
      'image/svg+xml',
    );
    const marks = (root: ParentNode): string[] =>
      [...root.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
    expect(marks(svg)).to.deep.equal(marks(parsed));
  });

  it('keeps elements, focus and foreign attributes when the choice changes', () => {
    const graph = graphWith(['x', 'y']);
    const scene = layoutScene(graph, {width: 700});
    paintScene(svg, scene);
    const before = mark(svg, 'x');
    before.setAttribute('tabindex', '0');
    before.setAttribute('role', 'button');
    before.focus();
    paintScene(svg, scene, {emphasis: neighbourhood(graph, ['y'])});
    expect(mark(svg, 'x')).to.equal(before);
    expect(document.activeElement).to.equal(before);
    expect(before.getAttribute('role')).to.equal('button');
    expect(before.classList.contains('faded')).to.equal(true);
    paintScene(svg, scene);
    expect(before.classList.contains('faded')).to.equal(false);
  });

  it('keeps the focus on a mark when others come and go around it', () => {
    paintScene(svg, layoutScene(graphWith(['x', 'y']), {width: 700}));
    const before = mark(svg, 'y');
    before.setAttribute('tabindex', '0');
    before.focus();
    paintScene(svg, layoutScene(graphWith(['a', 'w', 'y', 'z']), {width: 900}));
    expect(mark(svg, 'y')).to.equal(before);
    expect(document.activeElement).to.equal(before);
    expect(svg.querySelector('[data-id="x"]')).to.equal(null);
  });

  it('keeps the focus on a mark when the order around it changes', () => {
    const scene = layoutScene(graphWith(['u', 'v', 'w', 'x', 'y']), {width: 900});
    const order = (): string[] =>
      [...svg.querySelectorAll<SVGElement>('.sign')].map(({dataset}) => dataset.id ?? '');
    for (const id of ['u', 'w', 'y']) {
      paintScene(svg, scene);
      const before = mark(svg, id);
      before.setAttribute('tabindex', '0');
      before.focus();
      const mirrored = {...scene, nodes: [...scene.nodes].reverse()};
      paintScene(svg, mirrored);
      expect(document.activeElement, id).to.equal(before);
      expect(order()).to.deep.equal(
        mirrored.nodes.filter(({form}) => form === 'sign').map((one) => one.id),
      );
    }
  });

  it('names fit the room that was measured for them', () => {
    const graph = graphWith(['x', 'y', 'z']);
    const scene = layoutScene(graph, {width: 700});
    svg.setAttribute('width', String(scene.width));
    svg.setAttribute('font-family', 'Arial, Helvetica, "Liberation Sans", sans-serif');
    paintScene(svg, scene);
    for (const {id, labelBox} of scene.nodes) {
      const texts = [...mark(svg, id).querySelectorAll('text')];
      for (const text of texts)
        expect(text.getComputedTextLength()).to.be.at.most((labelBox?.width ?? 0) + 2);
    }
  });
});
