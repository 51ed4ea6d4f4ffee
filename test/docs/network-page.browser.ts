/** The examples of docs/network.md, run as they are written, in both languages. */
import {expect} from '@esm-bundle/chai';
import type {Graph, LabelSize, PlacedLabels, Quality, Scene} from '../../src/network/index.js';
import {pageOf} from '../../tools/lib/code-blocks.js';
import {until} from '../support/wait.js';

/** What the page's own code names. */
interface Named {
  graph: Graph;
  scene: Scene;
  bands: Scene;
  timeline: Scene;
  founded: ReadonlyMap<string, number>;
  before: Quality;
  after: Quality;
  names: PlacedLabels;
  words: ReadonlyMap<string, LabelSize>;
  svg: SVGSVGElement;
  canvas: HTMLCanvasElement;
  live: {readonly isAtRest: boolean; tick(): Float64Array};
}

const NAMES =
  'graph, scene, bands, timeline, founded, before, after, names, words, svg, canvas, live';

interface Page {
  readonly named: Named;
  readonly errors: readonly string[];
  remove(): void;
}

async function open(file: string): Promise<Page> {
  const markdown = await (await fetch(`/docs/${file}`)).text();
  const frame = document.createElement('iframe');
  [frame.width, frame.height] = ['1400', '1600'];
  const page: {named?: Named; errors: string[]} = {errors: []};
  Object.assign(window, {kokoPage: page});
  const told = `<script>
    addEventListener('error', (event) => parent.kokoPage.errors.push(event.message));
    addEventListener('unhandledrejection', (event) => parent.kokoPage.errors.push(String(event.reason)));
    console.assert = (isTrue) => isTrue || parent.kokoPage.errors.push('assertion');
  </script>`;
  frame.srcdoc = pageOf(markdown, {
    toolkit: '/src/network/index.ts',
    base: `${location.origin}/docs/data/`,
    after: `parent.kokoPage.named = {${NAMES}};`,
  }).replace('<head>', `<head>${told}`);
  document.body.append(frame);
  await until(() => page.named !== undefined || page.errors.length > 0, {
    message: 'the end of the page’s code',
    timeout: 50_000,
  });
  const {named} = page;
  if (!named) throw new Error(page.errors.join(' · '));
  return {named, errors: page.errors, remove: () => frame.remove()};
}

/** How much ink stands on a canvas, as a share of its pixels. */
function inkOf(canvas: HTMLCanvasElement): number {
  const {data} = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let inked = 0;
  for (let k = 3; k < data.length; k += 4) if ((data[k] ?? 0) > 0) inked += 1;
  return (4 * inked) / data.length;
}

for (const file of ['network.md', 'network.en.md'])
  describe(`the examples of ${file}`, () => {
    let page: Page;
    before(async () => (page = await open(file)));
    after(() => page.remove());

    it('draw a graph of one’s own data, every mark and tie of it', () => {
      const {svg, scene, graph} = page.named;
      expect(scene.nodes).to.have.length(77);
      expect(svg.querySelectorAll('[data-id]')).to.have.length(77);
      expect(svg.querySelectorAll('[data-from]')).to.have.length(graph.edges.length);
      const marks = [...svg.querySelectorAll('.sign .shape')];
      const colours = new Set(marks.map((mark) => getComputedStyle(mark).fill));
      expect(colours.size).to.equal(9);
    });

    it('keep tiers', () => {
      const {bands} = page.named;
      expect(bands.bands.map(({label}) => label)).to.have.length(3);
      for (const node of bands.nodes) {
        const band = bands.bands[node.tier];
        expect(node.y).to.be.within(band?.y ?? NaN, (band?.y ?? NaN) + (band?.height ?? NaN));
      }
    });

    it('light what is picked', () => {
      const {svg, scene} = page.named;
      const mark = scene.nodes.find(({id}) => id === 'Stadtkapelle');
      const {a, d, e, f} = svg.getScreenCTM() ?? new DOMMatrix();
      const [clientX, clientY] = [(mark?.x ?? 0) * a + e, (mark?.y ?? 0) * d + f];
      svg.dispatchEvent(new MouseEvent('click', {clientX, clientY}));
      const selected = [...svg.querySelectorAll<SVGElement>('.sign.selected')];
      expect(selected.map(({dataset}) => dataset.id)).to.deep.equal(['Stadtkapelle']);
      expect(svg.querySelectorAll('.sign.faded').length).to.be.within(20, 75);
    });

    it('draw old ones left and young ones right by a force of one’s own', () => {
      const {timeline, founded} = page.named;
      const years = timeline.nodes.map(({id}) => founded.get(id) ?? 0);
      expect(
        correlation(
          years,
          timeline.nodes.map(({x}) => x),
        ),
      ).to.be.above(0.95);
    });

    it('measure both pictures', () => {
      const {before: first, after: second} = page.named;
      expect(first.overlaps).to.equal(0);
      expect(first.neighbours).to.be.above(second.neighbours);
    });

    it('paint on a canvas, with names that keep clear of each other', () => {
      const {canvas, names} = page.named;
      expect(inkOf(canvas)).to.be.within(0.005, 0.5);
      expect(names.size).to.be.within(20, 40);
    });

    it('give way when a mark is dragged, and come to rest', () => {
      const {canvas, scene, live} = page.named;
      const mark = scene.nodes[0];
      const {left, top} = canvas.getBoundingClientRect();
      const act = (type: string, x: number, y: number): boolean =>
        canvas.dispatchEvent(
          new PointerEvent(type, {clientX: left + x, clientY: top + y, bubbles: true}),
        );
      const rest = live.tick().slice();
      act('pointerdown', mark?.x ?? 0, mark?.y ?? 0);
      act('pointermove', (mark?.x ?? 0) + 60, (mark?.y ?? 0) + 40);
      for (let k = 0; k < 30; k += 1) live.tick();
      act('pointerup', 0, 0);
      for (let k = 0; k < 300 && !live.isAtRest; k += 1) live.tick();
      const moved = live.tick().filter((value, k) => Math.abs(value - (rest[k] ?? 0)) > 1);
      expect(live.isAtRest).to.equal(true);
      expect(moved.length).to.be.within(2, 2 * 77 - 1);
    });

    it('tell no error', () => {
      expect(page.errors).to.deep.equal([]);
    });
  });

/** Pearson's. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]): number =>
    list.reduce((sum, value) => sum + value, 0) / list.length;
  const [ma, mb] = [mean(a), mean(b)];
  const sum = (of: (k: number) => number): number => a.reduce((all, _, k) => all + of(k), 0);
  const [da, db] = [(k: number) => (a[k] ?? 0) - ma, (k: number) => (b[k] ?? 0) - mb];
  return (
    sum((k) => da(k) * db(k)) / Math.sqrt(sum((k) => da(k) * da(k)) * sum((k) => db(k) * db(k)))
  );
}
