import {expect} from '@esm-bundle/chai';
import '../../src/define/index.js';
import {nameOf} from '../support/accessible-name.js';
import {queryAllByRole} from '../support/by-role.js';
import {clearPage, mount} from '../support/fixture.js';
import {settled} from '../support/wait.js';
import {read} from './demo-page.js';

const FEED = '/test/fixtures/offers-open.json';

/** A widget that fetches the feed of the German gold set. */
async function show(tag: string): Promise<Element> {
  const widget = document.createElement(tag);
  widget.setAttribute('src', FEED);
  const column = document.createElement('div');
  column.style.width = '1100px';
  column.append(widget);
  mount(column);
  await settled(widget);
  expect(widget.getAttribute('data-state')).to.equal('ready');
  return widget;
}

describe('the feed of the German gold set', () => {
  afterEach(() => clearPage());

  it('shows its 120 offers in the finder', async () => {
    const finder = await show('koko-offer-finder');
    expect(queryAllByRole(finder, 'heading', {name: '120 Angebote'})).to.have.length(1);
  });

  it('shows its partners by category in the directory', async () => {
    const directory = await show('koko-partner-directory');
    expect(read(directory)).to.include('Schulen und Hochschulen');
    expect(read(directory)).to.include('Agentur für Arbeit Musterstadt');
  });

  it('shows its committees on their tiers in the network', async () => {
    const graph = await show('koko-network-graph');
    const marks = queryAllByRole(graph, 'option').map(nameOf).join('\n');
    expect(marks).to.match(/^Lenkungskreis .*, Gremium, Ebene 1 von 4/m);
    expect(marks).to.match(/^Agentur für Arbeit Musterstadt/m);
  });
});
