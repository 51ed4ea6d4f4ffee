import {expect} from '@esm-bundle/chai';
import {sendMouse} from '@web/test-runner-commands';
import {getByRole} from '../../../test/support/by-role.js';
import {press, tab} from '../../../test/support/keyboard.js';
import {hover, moveAway} from '../../../test/support/pointer.js';
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
import {drawn, nextFrame, until} from '../../../test/support/wait.js';
import type {KokoNetworkGraph} from './network-graph.js';

const litTies = (graph: KokoNetworkGraph): readonly string[] =>
  [...pictureOf(graph).querySelectorAll<SVGElement>('.edge.lit')].map(
    (edge) => edge.dataset.tie ?? '',
  );

const isAtRest = (graph: KokoNetworkGraph): boolean =>
  idsWith(graph, 'lit').length + idsWith(graph, 'faded').length + litTies(graph).length === 0;

/** Where all marks stand. */
const places = (graph: KokoNetworkGraph): readonly string[] =>
  [...pictureOf(graph).querySelectorAll('.marks .frame, .marks .shape')].map(
    (shape) => shape.getAttribute('d') ?? shape.getAttribute('x') ?? '',
  );

const moveTo = async (x: number, y: number): Promise<void> => {
  await sendMouse({type: 'move', position: [Math.round(x), Math.round(y)]});
  await nextFrame();
};

describe('what the pointer or the focus is at', () => {
  keepHouse();
  afterEach(() => moveAway());

  it('lights its neighbourhood, and goes out when the pointer is away', async () => {
    const graph = await mountGraph();
    const before = places(graph);
    const mark = markOf(graph, 'Handwerkskammer');
    await hover(mark);
    expect([...idsWith(graph, 'lit')].sort()).to.deep.equal(['c-steering', 'c-work', 'p-chamber']);
    expect([...litTies(graph)].sort()).to.deep.equal(['m-2', 'm-5']);
    expect(idsWith(graph, 'faded')).to.include('p-alone');
    expect(idsWith(graph, 'selected')).to.deep.equal([]);
    expect(places(graph)).to.deep.equal(before);
    const {left} = pictureOf(graph).getBoundingClientRect();
    await moveTo(left - 4, mark.getBoundingClientRect().top);
    expect(isAtRest(graph)).to.equal(true);
  });

  it('stays lit a little beside the mark, so that nothing flickers between two', async () => {
    const graph = await mountGraph();
    const mark = markOf(graph, 'Lenkungskreis');
    await hover(mark);
    const {right, top, height} = mark.getBoundingClientRect();
    await moveTo(right + 12, top + height / 2);
    expect(idsWith(graph, 'lit')).to.include('c-steering');
    await moveTo(right + 60, top + height / 2);
    expect(isAtRest(graph)).to.equal(true);
  });

  it('keeps the part of the picture that is shown', async () => {
    const graph = await mountGraph();
    const whole = viewBoxOf(graph);
    getByRole(graph, 'button', {name: 'Vergrößern'}).click();
    await until(() => viewBoxOf(graph) !== whole);
    const before = await atRest(graph);
    await hover(markOf(graph, 'Arbeitskreis'));
    expect(idsWith(graph, 'lit')).to.include('c-work');
    expect(viewBoxOf(graph)).to.equal(before);
  });

  it('lights with the focus that keys give, and goes out with it', async () => {
    const graph = await mountGraph();
    getByRole(graph, 'button', {name: 'Ganz zeigen'}).focus();
    await tab();
    expect(idsWith(graph, 'lit')).to.include.members(['c-steering', 'p-agency']);
    await press('ArrowDown');
    expect(idsWith(graph, 'lit')).to.include('c-work');
    await tab({back: true});
    await until(() => isAtRest(graph));
  });

  it('leaves a choice as it is', async () => {
    const graph = await mountGraph({select: ['p-agency']});
    const [lit, ties] = [idsWith(graph, 'lit'), litTies(graph)];
    await hover(markOf(graph, 'Handwerkskammer'));
    expect(idsWith(graph, 'lit')).to.deep.equal(lit);
    expect(litTies(graph)).to.deep.equal(ties);
  });

  it('takes no finger for pointing', async () => {
    const graph = await mountGraph();
    const mark = markOf(graph, 'Handwerkskammer');
    for (const type of ['pointerover', 'pointermove'])
      mark.dispatchEvent(new PointerEvent(type, {pointerType: 'touch', bubbles: true}));
    expect(isAtRest(graph)).to.equal(true);
  });

  it('lights one of many, with its name below', async () => {
    const graph = await mountGraph({feed: await demoFeed('muenster')});
    const unit = pictureOf(graph).querySelector<HTMLElement>('.unit');
    if (!unit) throw new Error('No unit');
    await hover(unit);
    await drawn(graph);
    expect(idsWith(graph, 'lit')).to.include(unit.dataset.id);
    expect(graph.shadowRoot?.querySelector('.caption')?.textContent.trim()).not.to.equal('');
  });
});
