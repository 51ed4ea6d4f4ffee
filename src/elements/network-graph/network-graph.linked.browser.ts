import {expect} from '@esm-bundle/chai';
import {getByRole} from '../../../test/support/by-role.js';
import {mount} from '../../../test/support/fixture.js';
import {focusedElement} from '../../../test/support/keyboard.js';
import {drawn, settled, until} from '../../../test/support/wait.js';
import '../../define/partner-directory.js';
import {idsWith, keepHouse, markOf} from '../../../test/support/mount-graph.js';
import {town} from './fixtures/town.js';
import type {KokoNetworkGraph} from './network-graph.js';

let feeds = 0;

/** Two widgets over one feed of their own. */
async function mountTwo(second: 'koko-network-graph' | 'koko-partner-directory', linked = 'page') {
  feeds += 1;
  const text = JSON.stringify({...town, 'x-copy': feeds});
  const make = async <T extends 'koko-network-graph' | 'koko-partner-directory'>(tag: T) => {
    const element = document.createElement(tag);
    element.setAttribute('linked', linked);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = text;
    element.append(script);
    return settled(mount(element));
  };
  return [await make('koko-network-graph'), await make(second)] as const;
}

const choose = async (graph: KokoNetworkGraph, id: string): Promise<void> => {
  graph.select([id]);
  await drawn(graph);
};

describe('the network graph beside other widgets', () => {
  keepHouse();

  it('shows what was chosen elsewhere', async () => {
    const [one, two] = await mountTwo('koko-network-graph');
    await choose(one, 'p-agency');
    await drawn(two);
    expect(idsWith(two as KokoNetworkGraph, 'selected')).to.deep.equal(['p-agency']);
  });

  it('keeps to itself when it is told to', async () => {
    const [one, two] = await mountTwo('koko-network-graph', 'none');
    await choose(one, 'p-agency');
    await drawn(two);
    expect(idsWith(two as KokoNetworkGraph, 'selected')).to.deep.equal([]);
  });

  it('shows who provides an offer that was chosen in the finder', async () => {
    const [one] = await mountTwo('koko-network-graph');
    await choose(one, 'o-advice');
    expect(getByRole(one, 'region', {name: 'Koordinierungsstelle'}).textContent).to.contain(
      'Anbietende Stelle von „Beratung im Rathaus“',
    );
  });

  it('tells the page what was chosen', async () => {
    const [one] = await mountTwo('koko-network-graph');
    const told: (readonly string[])[] = [];
    one.addEventListener('koko-select', (event) => told.push(event.detail.ids));
    markOf(one, 'Ministerium').dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true}),
    );
    expect(told).to.deep.equal([['p-ministry']]);
  });

  it('leads to the directory, and comes into view when asked', async () => {
    const [graph, directory] = await mountTwo('koko-partner-directory');
    await choose(graph, 'p-agency');
    getByRole(graph, 'button', {name: 'Im Verzeichnis öffnen'}).click();
    await drawn(directory);
    await until(() => directory.shadowRoot?.activeElement);
    expect(getByRole(directory, 'heading', {name: 'Agentur für Arbeit'})).to.exist;
    getByRole(directory, 'button', {name: 'Im Netzwerk zeigen'}).click();
    await until(() => (focusedElement() as SVGElement | null)?.dataset.id === 'p-agency');
  });

  it('offers no way to a directory that is not there', async () => {
    const [one] = await mountTwo('koko-network-graph');
    await choose(one, 'p-agency');
    expect(one.shadowRoot?.textContent).not.to.contain('Im Verzeichnis');
  });

  it('leaves what the visitor chose when its feed is fetched again or it moves', async () => {
    for (const linked of ['page', 'none']) {
      const graph = document.createElement('koko-network-graph');
      const src = URL.createObjectURL(new Blob([JSON.stringify(town)]));
      for (const [name, value] of Object.entries({linked, src, focus: 'p-agency'}))
        graph.setAttribute(name, value);
      await settled(mount(graph));
      await drawn(graph);
      expect(idsWith(graph, 'selected')).to.deep.equal(['p-agency']);
      await choose(graph, 'p-ministry');
      await graph.refresh();
      await drawn(graph);
      expect(idsWith(graph, 'selected')).to.deep.equal(['p-ministry']);
      mount(document.createElement('div')).append(graph);
      await drawn(graph);
      expect(idsWith(graph, 'selected')).to.deep.equal(['p-ministry']);
    }
  });

  it('puts day and focus into a state that it comes to share later', async () => {
    const [one] = await mountTwo('koko-network-graph');
    one.setAttribute('focus', 'p-agency');
    one.setAttribute('day', '2014-06-01');
    await drawn(one);
    await choose(one, 'p-ministry');
    one.setAttribute('linked', 'none');
    await drawn(one);
    await drawn(one);
    expect(idsWith(one, 'selected')).to.deep.equal(['p-agency']);
    expect(one.shadowRoot?.textContent).to.contain('Stand am 1.\u00A0Juni 2014');
  });

  it('shows the day that another widget chose', async () => {
    const [one, two] = await mountTwo('koko-network-graph');
    two.setAttribute('day', '2012-06-01');
    await drawn(two);
    await drawn(one);
    expect(one.shadowRoot?.textContent).to.contain('Stand am 1.\u00A0Juni 2012');
  });
});
