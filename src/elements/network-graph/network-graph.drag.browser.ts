/** A mark in somebody's hand. */
import {expect} from '@esm-bundle/chai';
import {sendMouse} from '@web/test-runner-commands';
import {queryByRole} from '../../../test/support/by-role.js';
import {press} from '../../../test/support/keyboard.js';
import {keepHouse, markOf, mountGraph, pictureOf} from '../../../test/support/mount-graph.js';
import {bringIntoView, carry, middleOf, releaseMouse} from '../../../test/support/pointer.js';
import {until} from '../../../test/support/wait.js';
import type {KokoNetworkGraph} from './network-graph.js';
import {dragPart} from './parts.js';

const NAME = 'Handwerkskammer';

function placeOf(graph: KokoNetworkGraph, name = NAME): [number, number] {
  const shape = markOf(graph, name).querySelector('.shape, .frame');
  if (!shape) throw new Error(`${name} has no mark.`);
  return middleOf(shape);
}

const apart = ([ax, ay]: readonly number[], [bx, by]: readonly number[]): number =>
  Math.hypot((ax ?? 0) - (bx ?? 0), (ay ?? 0) - (by ?? 0));

describe('a mark that is dragged', () => {
  keepHouse();
  afterEach(() => releaseMouse());

  async function mountWith(layout: string): Promise<KokoNetworkGraph> {
    const graph = await mountGraph({attributes: {layout}});
    await dragPart.load();
    bringIntoView(markOf(graph, NAME));
    return graph;
  }

  it('goes with the hand, rests where it is let go, and is not chosen by that', async () => {
    const graph = await mountWith('free');
    const from = placeOf(graph);
    const [x, y] = middleOf(pictureOf(graph));
    const to: [number, number] = [
      from[0] + 70 * Math.sign(x - from[0]),
      from[1] + 30 * Math.sign(y - from[1]),
    ];
    await carry(from, to);
    await until(() => apart(placeOf(graph), to) < 3);
    const line = () => graph.shadowRoot?.querySelector(`[data-from="p-chamber"] .line`);
    const straight = line()?.getAttribute('d');
    await sendMouse({type: 'up'});
    await until(() => line()?.getAttribute('d') !== straight, {message: 'ties led anew'});
    expect(apart(placeOf(graph), to)).to.be.below(40);
    expect(queryByRole(graph, 'region', {name: NAME})).to.equal(null);
  });

  it('goes back where it was with Escape', async () => {
    const graph = await mountWith('free');
    const from = placeOf(graph);
    await carry(from, [from[0] + 90, from[1] - 50]);
    await until(() => apart(placeOf(graph), from) > 80);
    await press('Escape');
    expect(apart(placeOf(graph), from)).to.be.below(2);
    await sendMouse({type: 'up'});
    expect(queryByRole(graph, 'region', {name: NAME})).to.equal(null);
  });

  it('in bands goes along its tier only, and stands where it was let go, its ties led anew', async () => {
    const graph = await mountWith('bands');
    const from = placeOf(graph);
    const [middleX] = middleOf(pictureOf(graph));
    const to: [number, number] = [from[0] + 160 * Math.sign(middleX - from[0]), from[1] - 60];
    const line = () => graph.shadowRoot?.querySelector(`[data-from="p-chamber"] .line`);
    await carry(from, to);
    await until(() => apart(placeOf(graph), [to[0], from[1]]) < 3);
    const held = line()?.getAttribute('d');
    await sendMouse({type: 'up'});
    await until(() => line()?.getAttribute('d') !== held, {message: 'ties led anew'});
    const [x, y] = placeOf(graph);
    expect(Math.sign(x - from[0])).to.equal(Math.sign(to[0] - from[0]));
    expect(y).to.be.closeTo(from[1], 40);
  });
});
