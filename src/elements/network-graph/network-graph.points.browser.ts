/** More marks than elements can bear, laid out freely: a canvas with one tab stop over it. */
import {expect} from '@esm-bundle/chai';
import {getAllByRole, getByRole, queryByRole} from '../../../test/support/by-role.js';
import {darkenPage} from '../../../test/support/fixture.js';
import {focusedElement, press, tab, type} from '../../../test/support/keyboard.js';
import {keepHouse, mountGraph, pictureOf} from '../../../test/support/mount-graph.js';
import {carry, releaseMouse} from '../../../test/support/pointer.js';
import {drawn, nextFrame, until} from '../../../test/support/wait.js';
import {darkPalette, layoutScene, lightPalette, type PointCloud} from '../../network/index.js';
import {sendMouse} from '@web/test-runner-commands';
import {contextOf} from './fixtures/context-of.js';
import {crowd} from './fixtures/town.js';
import type {KokoNetworkGraph} from './network-graph.js';
import {dragPart} from './parts.js';
import {fitted, type Viewport} from './viewport.js';

const feed = crowd(1_600);
const scene = layoutScene(contextOf(feed).index.graph, {width: 960, layout: 'free'});

function cloud(): PointCloud {
  if (!scene.points) throw new Error('So many marks are points.');
  return scene.points;
}

const canvasOf = (graph: KokoNetworkGraph): HTMLCanvasElement => {
  const canvas = graph.shadowRoot?.querySelector('canvas');
  if (!canvas) throw new Error('There is no canvas.');
  return canvas;
};

const stageOf = (graph: KokoNetworkGraph) => canvasOf(graph).getBoundingClientRect();

/** Where a mark stands on the stage while the whole picture is shown, px. */
function placeOf(graph: KokoNetworkGraph, id: string): readonly [number, number] {
  const {x, y, ids} = cloud();
  const k = ids.indexOf(id);
  const view: Viewport = fitted(scene, stageOf(graph));
  return [((x[k] ?? 0) - view.x) * view.scale, ((y[k] ?? 0) - view.y) * view.scale];
}

function colorAt(graph: KokoNetworkGraph, [x, y]: readonly [number, number]): string {
  const canvas = canvasOf(graph);
  const ratio = canvas.width / stageOf(graph).width;
  const context = canvas.getContext('2d');
  const pixel = context?.getImageData(Math.round(x * ratio), Math.round(y * ratio), 1, 1).data;
  return `#${[...(pixel ?? [])]
    .slice(0, 3)
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

const hasColor = (graph: KokoNetworkGraph, id: string, color: string | undefined) =>
  until(() => colorAt(graph, placeOf(graph, id)) === color, {
    message: () => `${id} in ${String(color)}, not ${colorAt(graph, placeOf(graph, id))}`,
  });

const mountPoints = (options: Parameters<typeof mountGraph>[0] = {}) =>
  mountGraph({feed, attributes: {layout: 'free'}, ...options});

async function mouseAt(graph: KokoNetworkGraph, id: string, what: 'click' | 'move') {
  canvasOf(graph).scrollIntoView({block: 'center', behavior: 'instant'});
  const [x, y] = placeOf(graph, id);
  const {left, top} = stageOf(graph);
  await sendMouse({type: what, position: [Math.round(left + x), Math.round(top + y)]});
  await nextFrame();
}

const activeOf = (graph: KokoNetworkGraph): HTMLElement => {
  const id = pictureOf(graph).getAttribute('aria-activedescendant') ?? '';
  const option = graph.shadowRoot?.getElementById(id);
  if (!option) throw new Error('No mark is active.');
  return option;
};

const nameOf = (graph: KokoNetworkGraph): string =>
  activeOf(graph).getAttribute('aria-label') ?? '';

describe('a network of very many marks', () => {
  keepHouse();
  afterEach(() => releaseMouse());

  it('can be laid out freely too, on a canvas, with its own colours', async () => {
    const graph = await mountPoints();
    expect(getByRole(graph, 'button', {name: 'Frei', states: {pressed: true}})).to.exist;
    await hasColor(graph, 'c-work', lightPalette.text);
    const back = darkenPage();
    try {
      graph.requestUpdate();
      await hasColor(graph, 'c-work', darkPalette.text);
    } finally {
      back();
    }
  });

  it('comes by the switch, and goes by it', async () => {
    const graph = await mountGraph({feed});
    expect(graph.shadowRoot?.querySelector('canvas')).to.equal(null);
    getByRole(graph, 'button', {name: 'Frei'}).click();
    await drawn(graph);
    await until(() => graph.shadowRoot?.querySelector('canvas'));
    getByRole(graph, 'button', {name: 'Bänder'}).click();
    await drawn(graph);
    await until(() => !graph.shadowRoot?.querySelector('canvas'));
    expect(getByRole(graph, 'listbox')).to.exist;
  });

  it('chooses what is clicked, and lets everything else fade', async () => {
    const graph = await mountPoints();
    await hasColor(graph, 'c-work', lightPalette.text);
    await mouseAt(graph, 'c-work', 'click');
    await drawn(graph);
    expect(getByRole(graph, 'region', {name: 'Arbeitskreis'})).to.exist;
    await hasColor(graph, 'c-work', lightPalette['accent-fill']);
    await hasColor(graph, 'p-alone', lightPalette.fade);
    expect(activeOf(graph).getAttribute('aria-selected')).to.equal('true');
  });

  it('takes a mark along with the hand, and puts it back with Escape', async () => {
    const graph = await mountPoints();
    await hasColor(graph, 'c-work', lightPalette.text);
    canvasOf(graph).scrollIntoView({block: 'center', behavior: 'instant'});
    await dragPart.load();
    const {left, top} = stageOf(graph);
    const [x, y] = placeOf(graph, 'c-work');
    const from: [number, number] = [Math.round(left + x), Math.round(top + y)];
    await carry(from, [from[0] - 60, from[1] + 40]);
    const isThere = (dx: number, dy: number) => () =>
      colorAt(graph, [x + dx, y + dy]) === lightPalette.text;
    await until(isThere(-60, 40), {message: 'the mark where the pointer is'});
    await press('Escape');
    await until(isThere(0, 0), {message: 'the mark where it was'});
    expect(colorAt(graph, [x - 60, y + 40])).not.to.equal(lightPalette.text);
  });

  it('shows the name of what is pointed at, where it is not written', async () => {
    const graph = await mountPoints();
    const name = graph.shadowRoot?.querySelector<HTMLElement>('.points > .name');
    await hasColor(graph, 'c-work', lightPalette.text);
    // Firefox and WebKit have no mouse beyond the window, which is smaller than the picture.
    const isInWindow = (id: string): boolean => {
      const [x, y] = placeOf(graph, id);
      const beside = Math.abs(y - stageOf(graph).height / 2);
      return x < window.innerWidth - 50 && beside < window.innerHeight / 2 - 50;
    };
    const schools = [...Array(80).keys()].map((k) => `p-school-${2 * k}`).filter(isInWindow);
    for (const id of schools) if (name?.hidden === true) await mouseAt(graph, id, 'move');
    expect(name?.hidden).to.equal(false);
    expect(name?.textContent).to.match(/^Schule \d+$/);
  });

  it('is one tab stop, told with name, place and number of all', async () => {
    const graph = await mountPoints();
    getByRole(graph, 'button', {name: 'Ganz zeigen'}).focus();
    await tab();
    expect(focusedElement()).to.equal(pictureOf(graph));
    expect(getAllByRole(graph, 'option').length).to.be.at.most(5);
    expect(nameOf(graph)).to.match(/^Lenkungskreis, .*Ebene 1 von 3/);
    expect(activeOf(graph).getAttribute('aria-posinset')).to.equal('1');
    expect(activeOf(graph).getAttribute('aria-setsize')).to.equal(String(cloud().ids.length));
    await press('ArrowDown');
    expect(nameOf(graph)).to.contain('Ebene 2 von 3');
    await press('PageDown');
    const last = activeOf(graph).getAttribute('aria-posinset');
    expect(last).to.equal(String(cloud().ids.length));
  });

  it('goes to neighbours and by first letters, and chooses', async () => {
    const graph = await mountPoints();
    pictureOf(graph).focus();
    await type('arbeitsk');
    expect(nameOf(graph)).to.match(/^Arbeitskreis/);
    // Letters after a while are keys again.
    await press('Home');
    await type('n');
    await until(() => !nameOf(graph).startsWith('Arbeitskreis'));
    const name = nameOf(graph);
    await press('Enter');
    await drawn(graph);
    const [chosen = ''] = name.split(',');
    expect(queryByRole(graph, 'region', {name: chosen})).to.exist;
  });

  it('brings into view what is chosen elsewhere', async () => {
    const graph = await mountPoints();
    for (let press = 0; press < 5; press += 1)
      getByRole(graph, 'button', {name: 'Vergrößern'}).click();
    await until(() => queryByRole(graph, 'button', {name: 'Nach links'}));
    graph.select(['p-alone']);
    await drawn(graph);
    expect(activeOf(graph).dataset.id).to.equal('p-alone');
    const places = (): readonly number[] => {
      const box = activeOf(graph).getBoundingClientRect();
      const {left, width, top, height} = stageOf(graph);
      return [(box.left + box.right) / 2 - left, (box.top + box.bottom) / 2 - top, width, height];
    };
    const isSeen = (): boolean => {
      const [x = 0, y = 0, width = 0, height = 0] = places();
      return x > 0 && x < width && y > 0 && y < height;
    };
    await until(isSeen, {message: () => `a mark in view, not at ${places().join(' ')}`});
  });

  /** Frames that the widget asks for while twelve are drawn. */
  async function framesOfItsOwn(): Promise<number> {
    const {requestAnimationFrame: original} = globalThis;
    let frames = 0;
    globalThis.requestAnimationFrame = (callback) => {
      frames += 1;
      return original(callback);
    };
    try {
      for (let k = 0; k < 12; k += 1) await nextFrame();
    } finally {
      globalThis.requestAnimationFrame = original;
    }
    return frames - 12;
  }

  it('comes to rest, and then draws no frame', async () => {
    const graph = await mountPoints();
    await hasColor(graph, 'c-work', lightPalette.text);
    await until(async () => (await framesOfItsOwn()) === 0);
    expect(await framesOfItsOwn()).to.equal(0);
  });

  it('is taken away and comes back, also in the middle of its work', async () => {
    const graph = await mountPoints();
    const place = graph.parentElement;
    graph.remove();
    place?.append(graph);
    await hasColor(graph, 'c-work', lightPalette.text);
    graph.feed = {...crowd(1_700)};
    await Promise.resolve();
    graph.remove();
    await nextFrame();
    place?.append(graph);
    await until(() => graph.dataset.state === 'ready');
    await until(() => activeOf(graph).getAttribute('aria-setsize') === String(1_711));
  });
});
