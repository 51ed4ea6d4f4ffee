/** The examples of docs/network.md, run as they are written, in both languages. */
import {expect} from '@esm-bundle/chai';
import type {
  Emphasis,
  Graph,
  LabelSize,
  Palette,
  PlacedLabels,
  Quality,
  Scene,
  Way,
} from '../../src/network/index.js';
import {paletteNames} from '../../src/network/index.js';
import {pageOf} from '../../tools/lib/code-blocks.js';
import {nameOf} from '../support/accessible-name.js';
import {roleOf} from '../support/role.js';
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
  now: Float64Array;
  theirs: Scene;
  emphasis: Emphasis;
  music: {readonly slots: ReadonlySet<number>};
  ways: readonly Way[];
  told: readonly string[];
  palette: Palette;
}

const NAMES = [
  'graph, scene, bands, timeline, founded, before, after, names, words, svg, canvas, live',
  'theirs, emphasis, music, ways, told, palette, get now() { return now; }',
].join(', ');

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

/** A pointer over the canvas, at a place of its own. */
const act = (canvas: Element, type: string, [x, y]: readonly [number, number]): void => {
  const {left, top} = canvas.getBoundingClientRect();
  canvas.dispatchEvent(new PointerEvent(type, {clientX: left + x, clientY: top + y, pointerId: 7}));
};

/** Where the first node is; some engines round where a pointer is. */
function expectAt(places: Float64Array, [x, y]: readonly [number, number]): void {
  expect(places[0]).to.be.closeTo(x, 1);
  expect(places[1]).to.be.closeTo(y, 1);
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

    it('light what is pointed at, and leave what is chosen', () => {
      const {svg, scene} = page.named;
      const pointAt = (id: string, type: string): void => {
        const mark = scene.nodes.find((node) => node.id === id);
        const {a, d, e, f} = svg.getScreenCTM() ?? new DOMMatrix();
        const [clientX, clientY] = [(mark?.x ?? 0) * a + e, (mark?.y ?? 0) * d + f];
        svg.dispatchEvent(new PointerEvent(type, {clientX, clientY}));
      };
      const faded = (): number => svg.querySelectorAll('.sign.faded').length;
      pointAt('Stadtkapelle', 'click');
      const chosen = faded();
      pointAt('Imkerverein', 'pointermove');
      expect(faded()).to.equal(chosen);
      svg.dispatchEvent(new MouseEvent('click', {clientX: -9, clientY: -9}));
      expect(faded()).to.be.within(20, 75);
      pointAt('Stadtkapelle', 'pointermove');
      expect(faded()).to.equal(chosen);
    });

    it('lay out a part, say what a filter leaves out, and tell ways', () => {
      const {theirs, graph, emphasis, music, ways, told} = page.named;
      expect(theirs.nodes.map(({id}) => id)).to.include('Stadtkapelle');
      expect(theirs.nodes.length).to.be.within(5, 40);
      const silent = graph.nodes.filter(({slot}) => !music.slots.has(slot));
      expect([...(emphasis.off ?? [])]).to.have.members(silent.map(({id}) => id));
      expect(new Set(ways.map(({length}) => length)).size).to.equal(1);
      for (const way of told) expect(way).to.match(/^Stadtkapelle – .*Imkerverein$/);
    });

    it('drag what stands there now, and come to rest', async () => {
      const {canvas, scene, live} = page.named;
      const [start] = scene.nodes;
      const home = [start?.x ?? 0, start?.y ?? 0] as const;
      const away = [home[0] + 60, home[1] + 40] as const;
      const captured: number[] = [];
      canvas.setPointerCapture = (id) => captured.push(id);
      const drag = async (
        from: readonly [number, number],
        to: readonly [number, number],
      ): Promise<void> => {
        act(canvas, 'pointerdown', from);
        act(canvas, 'pointermove', to);
        for (let k = 0; k < 30; k += 1) live.tick();
        act(canvas, 'pointerup', to);
        for (let k = 0; k < 300 && !live.isAtRest; k += 1) live.tick();
        await until(() => page.named.now === live.tick(), {message: 'a frame of the page'});
      };
      const rest = live.tick().slice();
      await drag(home, away);
      const {now} = page.named;
      const moved = live.tick().filter((value, k) => Math.abs(value - (rest[k] ?? 0)) > 1);
      expect(live.isAtRest).to.equal(true);
      expect(moved.length).to.be.within(2, 2 * 77 - 1);
      expectAt(now, away);
      await drag(away, home);
      expectAt(now, home);
      expect(captured).to.have.length(2);
    });

    it('end the dragging where the browser takes the pointer away', () => {
      const {canvas, now, live} = page.named;
      const [x = 0, y = 0] = now;
      act(canvas, 'pointerdown', [x, y]);
      expect(live.isAtRest).to.equal(false);
      act(canvas, 'pointercancel', [x, y]);
      for (let k = 0; k < 300 && !live.isAtRest; k += 1) live.tick();
      expect(live.isAtRest).to.equal(true);
    });

    it('read the colours of the page for a canvas', () => {
      const {palette} = page.named;
      expect(Object.keys(palette)).to.have.members([...paletteNames]);
      for (const name of paletteNames) expect(palette[name]).to.match(/^rgb|^color/);
    });

    it('give each picture a role and a name', () => {
      const {svg, canvas} = page.named;
      for (const picture of [svg, canvas]) {
        expect(roleOf(picture)).to.equal('img');
        expect(nameOf(picture)).to.have.length.above(10);
      }
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
