/** Coming, going and changing while a picture is being made. */
import {expect} from '@esm-bundle/chai';
import {mount} from '../../../test/support/fixture.js';
import {queryAllByRole} from '../../../test/support/by-role.js';
import {keepHouse, mountGraph, pictureOf} from '../../../test/support/mount-graph.js';
import {drawn, settled, until} from '../../../test/support/wait.js';
import {largeTown} from './fixtures/large-town.js';
import {town} from './fixtures/town.js';
import type {KokoNetworkGraph} from './network-graph.js';

const column = (width: string): HTMLElement => {
  const element = document.createElement('div');
  element.style.width = width;
  return element;
};

const newGraph = (): KokoNetworkGraph => {
  const graph = document.createElement('koko-network-graph');
  graph.feed = {...town};
  return graph;
};

const marks = (graph: KokoNetworkGraph): number => queryAllByRole(graph, 'option').length;

/** Workers that are running while `act` runs, and how many of them are left. */
async function countWorkers(act: () => Promise<void>): Promise<{made: number; left: number}> {
  const Original = globalThis.Worker;
  let [made, left] = [0, 0];
  globalThis.Worker = class extends Original {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      made += 1;
      left += 1;
    }
    override terminate(): void {
      super.terminate();
      left -= 1;
    }
  };
  await act().finally(() => (globalThis.Worker = Original));
  return {made, left};
}

describe('the life of a graph', () => {
  keepHouse();

  it('is loading until the settled picture is there, and shows the bands meanwhile', async () => {
    const place = column('1040px');
    const graph = newGraph();
    graph.feed = largeTown;
    place.append(graph);
    mount(place);
    await until(() => graph.shadowRoot?.querySelector('.waiting-band'));
    expect(graph.dataset.state).to.equal('loading');
    expect(graph.shadowRoot?.querySelector('.waiting')?.textContent).to.contain('Strategische');
    await settled(graph);
    expect(marks(graph)).to.be.greaterThan(11);
  });

  it('draws in a place that has no size at first as soon as it has one', async () => {
    const place = column('0');
    const graph = newGraph();
    place.append(graph);
    mount(place);
    await settled(graph);
    expect(marks(graph)).to.equal(0);
    place.style.width = '1040px';
    await until(() => marks(graph) === 11);
  });

  it('draws where no frames come, as in a hidden tab', async () => {
    const {requestAnimationFrame: original} = globalThis;
    const place = column('1040px');
    const graph = newGraph();
    place.append(graph);
    globalThis.requestAnimationFrame = () => 0;
    mount(place);
    try {
      await until(() => graph.dataset.state === 'ready');
      expect(marks(graph)).to.equal(11);
    } finally {
      globalThis.requestAnimationFrame = original;
    }
  });

  it('draws twenty graphs without a worker, of which a strict page would hear', async () => {
    const graphs = [...Array(20).keys()].map(newGraph);
    const {made} = await countWorkers(async () => {
      const place = column('1040px');
      place.append(...graphs);
      mount(place);
      for (const graph of graphs) await settled(graph);
      expect(graphs.map(marks)).to.deep.equal(graphs.map(() => 11));
      place.remove();
    });
    expect(made).to.equal(0);
  });

  it('draws three large graphs with one worker', async () => {
    const graphs = [...Array(3).keys()].map(newGraph);
    const {made, left} = await countWorkers(async () => {
      const place = column('1040px');
      for (const graph of graphs) graph.feed = largeTown;
      place.append(...graphs);
      mount(place);
      for (const graph of graphs) await settled(graph);
      place.remove();
    });
    expect({made, left}).to.deep.equal({made: 1, left: 0});
  });

  it('is taken away in the middle of its work, and comes back', async () => {
    const place = column('1040px');
    const graph = newGraph();
    graph.feed = largeTown;
    place.append(graph);
    const {left} = await countWorkers(async () => {
      mount(place);
      await until(() => graph.shadowRoot?.querySelector('.waiting-band'));
      graph.remove();
      await until(() => Promise.resolve(true));
    });
    expect(left).to.equal(0);
    place.append(graph);
    await settled(graph);
    expect(marks(graph)).to.be.greaterThan(11);
  });

  it('shows the newest feed where one comes while another is laid out', async () => {
    const graph = await mountGraph();
    graph.feed = {...town, partners: town.partners.slice(0, 3), memberships: []};
    await Promise.resolve();
    graph.feed = {...town, partners: town.partners.slice(0, 2), memberships: []};
    await drawn(graph);
    await settled(graph);
    expect(marks(graph)).to.equal(11 - town.partners.length + 2);
  });

  it('keeps the old picture until that of another day is there', async () => {
    const graph = await mountGraph();
    const seen: number[] = [];
    graph.day = '2010-06-01';
    await until(() => {
      seen.push(marks(graph));
      return marks(graph) !== 11;
    });
    expect(seen.every((count) => count > 0)).to.equal(true);
  });

  it('changes its layout by the switch', async () => {
    const graph = await mountGraph();
    const before = pictureOf(graph).outerHTML;
    const ringsButton = queryAllByRole(graph, 'button', {name: 'Ringe'})[0];
    ringsButton?.click();
    await drawn(graph);
    expect(graph.layout).to.equal('rings');
    expect(ringsButton?.getAttribute('aria-pressed')).to.equal('true');
    expect(before).not.to.equal('');
  });

  it('leaves no worker after many comings and goings', async () => {
    const place = column('1040px');
    mount(place);
    const {left} = await countWorkers(async () => {
      for (let round = 0; round < 300; round += 1) {
        const graph = newGraph();
        place.append(graph);
        if (round % 50 === 0) await settled(graph);
        else await Promise.resolve();
        graph.remove();
      }
    });
    expect(left).to.equal(0);
    expect(place.childElementCount).to.equal(0);
  });
});
