/** The stage without keys: touched, running by itself, and with the light circle. */
import {expect} from '@esm-bundle/chai';
import {expectAccessible} from '../../../test/support/axe.js';
import {getAllByRole, getByRole, queryAllByRole} from '../../../test/support/by-role.js';
import {holdTimers} from '../../../test/support/hold-timers.js';
import {type} from '../../../test/support/keyboard.js';
import {keepHouse} from '../../../test/support/mount-graph.js';
import {claim, onStage, part} from '../../../test/support/on-stage.js';
import {drawn, until} from '../../../test/support/wait.js';
import type {KokoNetworkGraph} from '../network-graph/network-graph.js';

const [FIRST, SECOND, LAST] = [
  'Ein Netz für alle',
  'Die Agentur ist dabei',
  'Oben wird entschieden',
];

interface Touch {
  readonly target?: Element;
  readonly isPrimary?: boolean;
  readonly pointerType?: string;
}

/** Shares of the wall's width and height. */
type Place = readonly [x: number, y: number];

/** A finger from one place of the wall to another. */
async function swipe(
  graph: KokoNetworkGraph,
  from: Place,
  to: Place,
  {target = part(graph, '.wall'), isPrimary = true, pointerType = 'touch'}: Touch = {},
): Promise<void> {
  const {left, top, width, height} = part(graph, 'dialog.stage').getBoundingClientRect();
  const send = (name: string, [x, y]: Place): boolean =>
    target.dispatchEvent(
      new PointerEvent(name, {
        pointerType,
        isPrimary,
        pointerId: 7,
        clientX: left + x * width,
        clientY: top + y * height,
        bubbles: true,
        composed: true,
      }),
    );
  send('pointerdown', from);
  send('pointerup', to);
  await drawn(graph);
}

const tap = (graph: KokoNetworkGraph, at: Place, touch?: Touch): Promise<void> =>
  swipe(graph, at, at, touch);

const showsControls = (graph: KokoNetworkGraph): boolean =>
  part(graph, '.wall').matches('.touched');

describe('the stage, touched', () => {
  keepHouse();

  it('goes on by a wipe to the left, and back by one to the right', async () => {
    const graph = await onStage();
    await swipe(graph, [0.7, 0.5], [0.4, 0.52]);
    expect(claim(graph)).to.equal(SECOND);
    await swipe(graph, [0.4, 0.5], [0.7, 0.45]);
    expect(claim(graph)).to.equal(FIRST);
    await swipe(graph, [0.4, 0.5], [0.7, 0.5]);
    expect(claim(graph), 'before the first one is nothing').to.equal(FIRST);
  });

  it('goes on by a tap at its right end, back at its left, and shows what can be pressed between', async () => {
    const graph = await onStage();
    await tap(graph, [0.9, 0.5]);
    expect(claim(graph)).to.equal(SECOND);
    await tap(graph, [0.1, 0.5]);
    expect(claim(graph)).to.equal(FIRST);
    const before = showsControls(graph);
    await tap(graph, [0.5, 0.5]);
    expect(showsControls(graph)).to.equal(!before);
    expect(claim(graph)).to.equal(FIRST);
  });

  it('leads the other way where lines run from right to left', async () => {
    const graph = await onStage({dir: 'rtl'});
    await swipe(graph, [0.4, 0.5], [0.7, 0.5]);
    expect(claim(graph)).to.equal(SECOND);
    await tap(graph, [0.1, 0.5]);
    expect(claim(graph)).to.equal(LAST);
    await tap(graph, [0.9, 0.5]);
    expect(claim(graph)).to.equal(SECOND);
  });

  it('takes no other move for a step', async () => {
    const graph = await onStage();
    await swipe(graph, [0.5, 0.8], [0.45, 0.2]);
    await swipe(graph, [0.9, 0.5], [0.4, 0.5], {isPrimary: false});
    await swipe(graph, [0.9, 0.5], [0.4, 0.5], {pointerType: 'mouse'});
    await tap(graph, [0.9, 0.5], {pointerType: 'mouse'});
    await swipe(graph, [0.9, 0.5], [0.88, 0.5], {target: part(graph, '.wall-controls button')});
    await type('g');
    await drawn(graph);
    await tap(graph, [0.95, 0.9], {target: part(graph, '.wall-steps ol')});
    expect(claim(graph)).to.equal(FIRST);
  });
});

describe('the stage at an information stand', () => {
  keepHouse();
  let timers: ReturnType<typeof holdTimers>;
  // The page's own short waits go on, steps wait for the test.
  beforeEach(() => {
    timers = holdTimers(2000);
  });
  afterEach(() => timers.letGo());

  /** Lets as much time go by as the step lasts. */
  async function stepEnds(graph: KokoNetworkGraph, seconds: number): Promise<void> {
    expect(timers.waits()).to.deep.equal([seconds * 1000]);
    timers.fire();
    await drawn(graph);
  }

  it('goes on by itself as long as each step says, and begins again', async () => {
    const graph = await onStage({}, 'kiosk');
    await stepEnds(graph, 20);
    expect(claim(graph)).to.equal(SECOND);
    await stepEnds(graph, 40);
    expect(claim(graph)).to.equal(LAST);
    await stepEnds(graph, 30);
    expect(claim(graph)).to.equal(FIRST);
    expect(timers.waits()).to.deep.equal([20_000]);
  });

  it('can be stopped by what stands on the wall, and goes on when asked', async () => {
    const graph = await onStage({}, 'kiosk');
    const stop = part(graph, '.wall-pause');
    expect(stop.textContent.trim()).to.equal('Anhalten');
    const {width, height} = stop.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
    await expectAccessible(graph, {undecided: ['color-contrast']});
    stop.click();
    await drawn(graph);
    expect(timers.waits()).to.deep.equal([]);
    expect(queryAllByRole(graph, 'button', {name: 'Anhalten'})).to.deep.equal([]);
    getByRole(graph, 'button', {name: 'Von selbst weiter'}).click();
    await drawn(graph);
    expect(timers.waits()).to.deep.equal([20_000]);
    expect(getAllByRole(graph, 'button', {name: 'Anhalten'})).to.have.length(2);
  });

  it('waits anew after a step by hand, and not any more after it was left', async () => {
    const graph = await onStage({}, 'kiosk');
    await swipe(graph, [0.7, 0.5], [0.4, 0.5]);
    expect(timers.waits()).to.deep.equal([40_000]);
    part(graph, '.wall-controls button:last-child').click();
    await until(() => !graph.shadowRoot?.querySelector('dialog.stage'));
    expect(timers.waits()).to.deep.equal([]);
  });

  it('stays at the last step of a talk', async () => {
    const graph = await onStage();
    getByRole(graph, 'button', {name: 'Von selbst weiter'}).click();
    await drawn(graph);
    await stepEnds(graph, 20);
    await stepEnds(graph, 40);
    await stepEnds(graph, 30);
    expect(claim(graph)).to.equal(LAST);
    expect(timers.waits()).to.deep.equal([]);
  });
});

describe('the light circle', () => {
  keepHouse();

  async function point(graph: KokoNetworkGraph, y: number): Promise<void> {
    const wall = part(graph, '.wall');
    const {top, left, width, height} = wall.getBoundingClientRect();
    const place = {clientX: left + width / 2, clientY: top + y * height};
    wall.dispatchEvent(
      new PointerEvent('pointermove', {pointerType: 'mouse', bubbles: true, ...place}),
    );
    await drawn(graph);
  }

  it('leaves a pointer the way to the controls', async () => {
    const graph = await onStage();
    await type('l');
    await point(graph, 0.5);
    expect(showsControls(graph)).to.equal(false);
    await point(graph, 0.02);
    expect(showsControls(graph)).to.equal(true);
    await point(graph, 0.5);
    expect(showsControls(graph)).to.equal(false);
    await type('l');
    await point(graph, 0.5);
    expect(showsControls(graph)).to.equal(true);
  });

  it('is where the pointer is on a narrow screen, too', async () => {
    const graph = await onStage();
    const {style} = part(graph, 'dialog.stage');
    [style.width, style.height] = ['300px', '560px'];
    await drawn(graph);
    await type('l');
    await point(graph, 0.2);
    const light = part(graph, '.wall-spot path') as unknown as SVGPathElement;
    const [, left = '', y = ''] = /M(\d+) (\d+)a150/.exec(light.getAttribute('d') ?? '') ?? [];
    const place = new DOMPoint(Number(left) + 150, Number(y)).matrixTransform(
      light.getScreenCTM() ?? undefined,
    );
    const wall = part(graph, '.wall').getBoundingClientRect();
    expect(place.x).to.be.closeTo(wall.left + wall.width / 2, 2);
    expect(place.y).to.be.closeTo(wall.top + 0.2 * wall.height, 2);
    const {width, height} = light.getBoundingClientRect();
    expect(width, 'the whole board is dark').to.be.closeTo(wall.width, 2);
    expect(height).to.be.closeTo(wall.height, 2);
  });
});
