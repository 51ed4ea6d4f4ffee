import {expect} from '@esm-bundle/chai';
import {getAllByRole, getByRole, queryByRole} from '../../../test/support/by-role.js';
import {focusedElement, press, pressTimes, tab} from '../../../test/support/keyboard.js';
import {click, drag, releaseMouse} from '../../../test/support/pointer.js';
import {drawn, until} from '../../../test/support/wait.js';
import {
  atRest,
  demoFeed,
  idsWith,
  keepHouse,
  markOf,
  mountGraph,
  pictureOf,
  viewBoxOf,
} from '../../../test/support/mount-graph.js';
import {town} from './fixtures/town.js';
import type {KokoNetworkGraph} from './network-graph.js';

const focusedId = (): string => (focusedElement() as SVGElement | null)?.dataset.id ?? '';

/** Puts the focus where the Tab key would from the last button of the toolbar. */
async function enterPicture(graph: KokoNetworkGraph): Promise<void> {
  getByRole(graph, 'button', {name: 'Ganz zeigen'}).focus();
  await tab();
}

const marksOf = (graph: KokoNetworkGraph): HTMLElement[] => getAllByRole(graph, 'option');

const isInside = (box: DOMRect, around: DOMRect): boolean =>
  box.left > around.left + 100 &&
  box.right < around.right &&
  box.top > around.top &&
  box.bottom < around.bottom - 30;

const status = (graph: KokoNetworkGraph): string => getByRole(graph, 'status').textContent.trim();

describe('the network graph by keys', () => {
  keepHouse();

  it('is one tab stop', async () => {
    const graph = await mountGraph();
    await enterPicture(graph);
    expect(pictureOf(graph).contains(focusedElement())).to.equal(true);
    await tab();
    expect(pictureOf(graph).contains(focusedElement())).to.equal(false);
    await tab({back: true});
    expect(pictureOf(graph).contains(focusedElement())).to.equal(true);
  });

  it('walks along a tier and from tier to tier', async () => {
    const graph = await mountGraph();
    await enterPicture(graph);
    expect(focusedId()).to.equal('c-steering');
    await press('ArrowDown');
    const second = focusedElement();
    expect(second?.closest('[data-tier-group]')?.getAttribute('data-tier-group')).to.equal(
      't-work',
    );
    await press('ArrowUp');
    expect(focusedId()).to.equal('c-steering');
    await press('ArrowRight');
    await press('ArrowLeft');
    expect(focusedId()).to.equal('c-steering');
    await press('PageDown');
    await press('Home');
    const tier = focusedElement()?.closest('[data-tier-group]');
    expect(focusedElement()).to.equal(tier?.querySelector('[role=option]'));
  });

  it('reaches every mark by one key', async () => {
    const graph = await mountGraph();
    await enterPicture(graph);
    const seen = [focusedId()];
    for (let i = 0; i < 10; i += 1) {
      await press('ArrowRight');
      seen.push(focusedId());
    }
    expect(new Set(seen).size).to.equal(11);
  });

  it('jumps to a name by its first letters', async () => {
    const graph = await mountGraph();
    await enterPicture(graph);
    await press('s');
    expect(focusedId()).to.equal('p-schools');
    await press('s');
    expect(focusedId()).to.equal('p-town');
    await press('ArrowUp');
    await press('b');
    expect(focusedId()).to.equal('p-alone');
  });

  it('chooses with Enter and Space, lets go with Escape, and keeps the place', async () => {
    const graph = await mountGraph();
    await enterPicture(graph);
    await press('ArrowDown');
    const id = focusedId();
    await press('Enter');
    await drawn(graph);
    expect(idsWith(graph, 'selected')).to.deep.equal([id]);
    expect(focusedId()).to.equal(id);
    expect(focusedElement()?.getAttribute('aria-selected')).to.equal('true');
    await press('Escape');
    await drawn(graph);
    expect(idsWith(graph, 'selected')).to.deep.equal([]);
    expect(focusedId()).to.equal(id);
    await press('Space');
    await drawn(graph);
    expect(idsWith(graph, 'selected')).to.deep.equal([id]);
  });

  for (const [name, width] of [
    ['kreis-offenbach', 1100],
    ['kreis-offenbach', 1440],
    ['hagen-ennepe-ruhr', 1440],
  ] as const) {
    it(`keeps the focus on the mark that is chosen, in ${name} at ${width}`, async () => {
      const graph = await mountGraph({feed: await demoFeed(name), width});
      await enterPicture(graph);
      for (const keys of [['End'], ['PageDown'], ['Home', 'ArrowRight']]) {
        for (const key of keys) await press(key);
        const id = focusedId();
        await press('Enter');
        await drawn(graph);
        expect(idsWith(graph, 'selected')).to.deep.equal([id]);
        expect(focusedId()).to.equal(id);
        await press('Escape');
        await drawn(graph);
        expect(focusedId()).to.equal(id);
      }
    });
  }

  it('says what was chosen', async () => {
    const graph = await mountGraph();
    await click(markOf(graph, 'Agentur für Arbeit'));
    await drawn(graph);
    expect(status(graph)).to.equal('Agentur für Arbeit ausgewählt. Sitzt in beiden Gremien');
  });

  it('goes round the neighbours and says what ties them', async () => {
    const graph = await mountGraph();
    await enterPicture(graph);
    markOf(graph, 'Handwerkskammer').focus();
    await press('n');
    expect(focusedId()).to.equal('c-steering');
    await drawn(graph);
    expect(status(graph)).to.equal('1 von 2 bei Handwerkskammer: Mitglied');
    await press('n');
    expect(focusedId()).to.equal('c-work');
    await press('n');
    expect(focusedId()).to.equal('p-chamber');
    await press('Shift+N');
    expect(focusedId()).to.equal('c-work');
  });

  it('goes round by full stop and comma, and to names that begin with N', async () => {
    const feed = {...town, partners: [...town.partners, {id: 'p-night', name: 'Nachtschule'}]};
    const graph = await mountGraph({feed});
    markOf(graph, 'Handwerkskammer').focus();
    await press('.');
    expect(focusedId()).to.equal('c-steering');
    await press(',');
    expect(focusedId()).to.equal('p-chamber');
    await press('n');
    expect(focusedId()).to.equal('c-steering');
    await press('a');
    expect(focusedId()).to.equal('p-night');
  });

  it('says so where there are no neighbours', async () => {
    const graph = await mountGraph();
    markOf(graph, 'Bürgerstiftung').focus();
    await press('n');
    await drawn(graph);
    expect(status(graph)).to.equal('Ohne Verbindung');
    expect(focusedId()).to.equal('p-alone');
  });

  it('closes the panel by its button and goes back to the mark', async () => {
    const graph = await mountGraph();
    await enterPicture(graph);
    await press('Enter');
    await drawn(graph);
    getByRole(graph, 'button', {name: 'Auswahl aufheben'}).focus();
    await press('Enter');
    await drawn(graph);
    expect(focusedId()).to.equal('c-steering');
  });

  it('opens the panel from the list, and goes back to the name', async () => {
    const graph = await mountGraph({width: 640, attributes: {view: 'list'}});
    const name = getByRole(graph, 'button', {name: 'Bürgerstiftung'});
    name.focus();
    await press('Enter');
    await drawn(graph);
    await until(() => focusedElement()?.id === 'panel-title');
    await press('Escape');
    await drawn(graph);
    await until(() => focusedElement() === name);
  });

  it('changes the scale and the part shown, and fits again', async () => {
    const graph = await mountGraph();
    const whole = await atRest(graph);
    await enterPicture(graph);
    await press('+');
    const larger = await atRest(graph);
    expect(Number(larger.split(' ')[2])).to.be.lessThan(Number(whole.split(' ')[2]));
    await press('Shift+ArrowRight');
    const moved = await atRest(graph);
    expect(Number(moved.split(' ')[0])).to.be.greaterThan(Number(larger.split(' ')[0]));
    await press('0');
    expect(await atRest(graph)).to.equal(whole);
  });

  it('keeps the mark with the focus in sight', async () => {
    const graph = await mountGraph();
    await enterPicture(graph);
    await pressTimes('+', 3);
    await atRest(graph);
    await press('PageDown');
    await atRest(graph);
    const stage = pictureOf(graph).getBoundingClientRect();
    const mark = focusedElement()?.querySelector('.shape, .frame')?.getBoundingClientRect();
    expect(mark?.top).to.be.within(stage.top, stage.bottom);
    expect(mark?.left).to.be.within(stage.left, stage.right);
  });

  it('leaves other keys to the page', async () => {
    const graph = await mountGraph();
    await enterPicture(graph);
    const left: string[] = [];
    graph.addEventListener('keydown', (event) => left.push(event.key));
    await press('Escape');
    await press('Delete');
    await press('ArrowRight');
    expect(left).to.deep.equal(['Escape', 'Delete']);
  });
});

describe('the network graph by pointer', () => {
  keepHouse();
  afterEach(() => releaseMouse());

  const wheel = (graph: KokoNetworkGraph, ctrlKey: boolean): boolean => {
    const {left, top} = pictureOf(graph).getBoundingClientRect();
    const event = new WheelEvent('wheel', {
      deltaY: -100,
      ctrlKey,
      cancelable: true,
      bubbles: true,
      composed: true,
      clientX: left + 50,
      clientY: top + 50,
    });
    pictureOf(graph).dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('lets the page scroll, and zooms only with Ctrl', async () => {
    const graph = await mountGraph();
    const whole = await atRest(graph);
    expect(wheel(graph, false)).to.equal(false);
    expect(viewBoxOf(graph)).to.equal(whole);
    expect(wheel(graph, true)).to.equal(true);
    expect(viewBoxOf(graph)).not.to.equal(whole);
    expect(getComputedStyle(pictureOf(graph)).touchAction).to.equal('pan-y');
  });

  /** A place of the picture in the window where no mark is: marks would go with the hand. */
  function groundIn(graph: KokoNetworkGraph, stage: DOMRect): [number, number] {
    const top = Math.max(stage.top, 0) + 30;
    const bottom = Math.min(stage.bottom, window.innerHeight) - 30;
    for (let y = top; y < bottom; y += 7)
      for (let x = stage.left + 200; x < Math.min(stage.right, window.innerWidth) - 20; x += 11) {
        const found = graph.shadowRoot?.elementFromPoint(x, y);
        if (found?.closest('svg') && !found.closest('[data-id]'))
          return [Math.round(x), Math.round(y)];
      }
    throw new Error('There is no ground in sight.');
  }

  it('moves with the hand once it is zoomed, and takes no drag for a click', async () => {
    const graph = await mountGraph();
    getByRole(graph, 'button', {name: 'Vergrößern'}).click();
    const before = await atRest(graph);
    pictureOf(graph).scrollIntoView({block: 'center'});
    const stage = pictureOf(graph).getBoundingClientRect();
    const mark = marksOf(graph).find((one) => isInside(one.getBoundingClientRect(), stage));
    if (!mark) throw new Error('No mark in sight');
    const [x, y] = groundIn(graph, stage);
    await drag([x, y], [x - 90, y + 20]);
    await drawn(graph);
    expect(Number(viewBoxOf(graph).split(' ')[0])).to.be.greaterThan(Number(before.split(' ')[0]));
    expect(idsWith(graph, 'selected')).to.deep.equal([]);
    await click(mark);
    await drawn(graph);
    expect(idsWith(graph, 'selected')).to.deep.equal([mark.dataset.id]);
  });

  it('has a button for everything a hand can do', async () => {
    const graph = await mountGraph();
    const whole = await atRest(graph);
    expect(queryByRole(graph, 'button', {name: 'Nach rechts'})).to.equal(null);
    getByRole(graph, 'button', {name: 'Vergrößern'}).click();
    const larger = await atRest(graph);
    await drawn(graph);
    getByRole(graph, 'button', {name: 'Nach rechts'}).click();
    expect(await atRest(graph)).not.to.equal(larger);
    getByRole(graph, 'button', {name: 'Verkleinern'}).click();
    await atRest(graph);
    getByRole(graph, 'button', {name: 'Ganz zeigen'}).click();
    expect(await atRest(graph)).to.equal(whole);
  });

  it('moves under two fingers, not under one', async () => {
    const graph = await mountGraph();
    const picture = pictureOf(graph);
    const whole = await atRest(graph);
    const {left, top} = picture.getBoundingClientRect();
    const touch = (type: string, pointerId: number, x: number, y: number) =>
      picture.dispatchEvent(
        new PointerEvent(type, {
          pointerId,
          pointerType: 'touch',
          button: 0,
          buttons: type === 'pointerup' ? 0 : 1,
          bubbles: true,
          clientX: left + x,
          clientY: top + y,
        }),
      );
    touch('pointerdown', 11, 300, 200);
    touch('pointermove', 11, 300, 260);
    expect(viewBoxOf(graph)).to.equal(whole);
    touch('pointerdown', 12, 400, 260);
    touch('pointermove', 12, 600, 260);
    expect(viewBoxOf(graph)).not.to.equal(whole);
    touch('pointerup', 11, 300, 260);
    touch('pointerup', 12, 600, 260);
  });
});
