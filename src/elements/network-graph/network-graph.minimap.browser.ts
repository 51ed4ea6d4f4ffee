/** The small map below a picture that is larger than its window. */
import {expect} from '@esm-bundle/chai';
import {getByRole} from '../../../test/support/by-role.js';
import {atRest, keepHouse, mountGraph, viewBoxOf} from '../../../test/support/mount-graph.js';
import {bringIntoView, drag, middleOf, releaseMouse} from '../../../test/support/pointer.js';
import {drawn, until} from '../../../test/support/wait.js';
import {crowd} from './fixtures/town.js';
import type {KokoNetworkGraph} from './network-graph.js';

const mapOf = (graph: KokoNetworkGraph): SVGSVGElement | null =>
  graph.shadowRoot?.querySelector<SVGSVGElement>('.minimap > svg') ?? null;

const press = (graph: KokoNetworkGraph, name: string): void =>
  getByRole(graph, 'button', {name}).click();

describe('the small map of a graph', () => {
  keepHouse();
  afterEach(() => releaseMouse());

  it('comes when a part is out of sight, moves what is seen, and goes again', async () => {
    const graph = await mountGraph();
    expect(mapOf(graph)).to.equal(null);
    press(graph, 'Vergrößern');
    const map = await until(() => mapOf(graph));
    expect(map.parentElement?.getAttribute('aria-hidden')).to.equal('true');
    const before = await atRest(graph);
    bringIntoView(map);
    const {left, top} = map.getBoundingClientRect();
    await drag(middleOf(map), [Math.ceil(left) + 1, Math.ceil(top) + 1]);
    expect(viewBoxOf(graph)).to.not.equal(before);
    expect(viewBoxOf(graph)).to.match(/^0 0 /);
    const seen = map.querySelector('.seen');
    expect([seen?.getAttribute('x'), seen?.getAttribute('y')]).to.deep.equal(['0', '0']);
    press(graph, 'Ganz zeigen');
    await until(() => !mapOf(graph));
  });

  it('serves a canvas as well', async () => {
    const graph = await mountGraph({feed: crowd(1_600), attributes: {layout: 'free'}});
    press(graph, 'Vergrößern');
    const map = await until(() => mapOf(graph));
    expect(map.querySelector('.dots')?.getAttribute('d')).to.match(/^M/);
  });

  it('takes no room where there is little', async () => {
    const graph = await mountGraph({width: 320});
    press(graph, 'Ganzes Netz');
    await drawn(graph);
    const map = await until(() => mapOf(graph));
    expect(map.getBoundingClientRect().height).to.equal(0);
  });
});
