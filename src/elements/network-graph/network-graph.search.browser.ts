import {expect} from '@esm-bundle/chai';
import {expectAccessible} from '../../../test/support/axe.js';
import {getAllByRole, getByRole, queryByRole} from '../../../test/support/by-role.js';
import {focusedElement, press, type} from '../../../test/support/keyboard.js';
import {
  demoFeed,
  idsWith,
  keepHouse,
  markOf,
  mountGraph,
  pictureOf,
  type GraphOptions,
} from '../../../test/support/mount-graph.js';
import {click} from '../../../test/support/pointer.js';
import {expectChromiumTree, expectTree} from '../../../test/support/tree.js';
import {drawn, until} from '../../../test/support/wait.js';
import {crowd} from './fixtures/town.js';
import type {KokoNetworkGraph} from './network-graph.js';

const fieldOf = (graph: KokoNetworkGraph): HTMLInputElement =>
  getByRole(graph, 'combobox', {name: /Im Netzwerk suchen|Search the network/}) as HTMLInputElement;

const focusedId = (): string => (focusedElement() as SVGElement | null)?.dataset.id ?? '';

const status = (graph: KokoNetworkGraph): string => getByRole(graph, 'status').textContent.trim();

const hitsOf = (graph: KokoNetworkGraph): HTMLElement =>
  getByRole(graph, 'listbox', {name: /Im Netzwerk suchen|Search the network/});

const hitNames = (graph: KokoNetworkGraph): readonly string[] =>
  getAllByRole(hitsOf(graph), 'option').map((hit) => hit.innerText.replace(/\s+/g, ' ').trim());

async function search(graph: KokoNetworkGraph, query: string): Promise<void> {
  fieldOf(graph).focus();
  await type(query);
  await drawn(graph);
}

describe('the search of the network graph', () => {
  keepHouse();

  it('finds by parts of words and by abbreviations, and says how many', async () => {
    const graph = await mountGraph();
    await search(graph, 'KAMMER');
    expect(hitNames(graph)).to.deep.equal(['Handwerkskammer (HWK) Kammern']);
    expect(status(graph)).to.equal('1 Treffer');
    await press('Escape');
    await press('Escape');
    await drawn(graph);
    expect(fieldOf(graph).value).to.equal('');
    await search(graph, 'hwk');
    expect(hitNames(graph)).to.deep.equal(['Handwerkskammer (HWK) Kammern']);
  });

  it('asks what was meant by a typing error, and shows that', async () => {
    const graph = await mountGraph();
    await search(graph, 'Handwerkskamer');
    expect(hitNames(graph)).to.deep.equal(['Handwerkskammer (HWK) Kammern']);
    expect(graph.shadowRoot?.textContent).to.contain(
      'Nichts gefunden für „Handwerkskamer“. Meinten Sie „Handwerkskammer“?',
    );
    expect(status(graph)).to.equal('Meinten Sie „Handwerkskammer“? 1 Treffer');
    await expectAccessible(graph, {undecided: ['color-contrast']});
    await press('Enter');
    await until(() => idsWith(graph, 'selected').length === 1);
  });

  it('takes names in another language of the feed, and says which', async () => {
    const graph = await mountGraph();
    await search(graph, 'crafts');
    expect(hitNames(graph)).to.deep.equal([
      'Handwerkskammer (HWK) Kammern · auch: Chamber of crafts',
    ]);
  });

  it('chooses with the arrow keys and Enter, and goes to the mark', async () => {
    const graph = await mountGraph();
    await search(graph, 'a');
    expect(fieldOf(graph).getAttribute('aria-expanded')).to.equal('true');
    await press('ArrowDown');
    await press('ArrowDown');
    await drawn(graph);
    const [, second] = getAllByRole(hitsOf(graph), 'option');
    expect(second?.getAttribute('aria-selected')).to.equal('true');
    expect(fieldOf(graph).getAttribute('aria-activedescendant')).to.equal(second?.id);
    const id = second?.dataset.key ?? '';
    await press('Enter');
    await until(() => focusedId() === id);
    expect(idsWith(graph, 'selected')).to.deep.equal([id]);
    expect(fieldOf(graph).value).to.equal('');
    expect(fieldOf(graph).getAttribute('aria-expanded')).to.equal('false');
  });

  it('chooses by a click', async () => {
    const graph = await mountGraph();
    await search(graph, 'stiftung');
    const [hit] = getAllByRole(hitsOf(graph), 'option');
    if (hit) await click(hit);
    await until(() => focusedId() === 'p-alone');
    expect(idsWith(graph, 'selected')).to.deep.equal(['p-alone']);
  });

  it('says so where nothing is found, and closes when the focus leaves', async () => {
    const graph = await mountGraph();
    await search(graph, 'xyz');
    expect(queryByRole(graph, 'listbox', {name: 'Im Netzwerk suchen'})).to.equal(null);
    expect(status(graph)).to.equal('Keine Treffer');
    expect(graph.shadowRoot?.querySelector('.popup')?.textContent).to.contain('„xyz“');
    getByRole(graph, 'button', {name: 'Vergrößern'}).focus();
    await drawn(graph);
    expect(graph.shadowRoot?.querySelector('.popup')?.checkVisibility()).to.equal(false);
  });

  it('does not let go of the choice by the Escape that closes the hits', async () => {
    const graph = await mountGraph({select: ['p-agency']});
    await search(graph, 'kammer');
    await press('Escape');
    await press('Escape');
    await drawn(graph);
    expect(idsWith(graph, 'selected')).to.deep.equal(['p-agency']);
    await press('Escape');
    await drawn(graph);
    expect(idsWith(graph, 'selected')).to.deep.equal([]);
  });

  it('shows the surroundings of what is chosen in a narrow place', async () => {
    const graph = await mountGraph({width: 340});
    await search(graph, 'office');
    await press('Enter');
    await until(() => focusedId() === 'p-office');
    expect(pictureOf(graph).getAttribute('aria-label')).to.equal(
      'Umfeld von Koordinierungsstelle als Bild',
    );
  });

  it('goes to the entry in the list, in a group that was closed', async () => {
    const graph = await mountGraph({feed: crowd(60), attributes: {view: 'list'}});
    await search(graph, 'Schule 13');
    await press('Enter');
    await until(() => focusedElement()?.textContent.trim() === 'Schule 13');
  });

  it('goes to a mark among many of its kind', async () => {
    const graph = await mountGraph({feed: await demoFeed('muenster')});
    await search(graph, 'Landwirtschaftskammer');
    await press('Enter');
    await until(() => focusedId() !== '');
    expect(idsWith(graph, 'selected')).to.deep.equal([focusedId()]);
    const box = focusedElement()?.getBoundingClientRect();
    expect(box?.top).to.be.within(0, innerHeight);
  });

  it('leaves the focus where it is where the host page refuses the choice', async () => {
    const graph = await mountGraph();
    graph.addEventListener('koko-select', (event) => event.preventDefault());
    await search(graph, 'stiftung');
    await press('Enter');
    await drawn(graph);
    expect(focusedElement()).to.equal(fieldOf(graph));
    expect(idsWith(graph, 'selected')).to.deep.equal([]);
  });

  const states: Readonly<Record<string, GraphOptions>> = {
    search: {},
    'search-english': {attributes: {lang: 'en'}},
    'search-narrow': {width: 300},
    'search-list': {attributes: {view: 'list'}},
  };
  for (const [name, options] of Object.entries(states)) {
    it(`is without fault and reads as stored in the state “${name}”`, async () => {
      const graph = await mountGraph(options);
      await search(graph, 'a');
      await press('ArrowDown');
      await drawn(graph);
      await expectAccessible(graph, {undecided: ['color-contrast']});
      await expectTree(graph, `network-graph/${name}`);
      await expectChromiumTree(graph, `network-graph/${name}`);
    });
  }

  it('finds room for its hits in 300 px', async () => {
    const graph = await mountGraph({width: 300});
    await search(graph, 'a');
    const {left, right} = graph.getBoundingClientRect();
    const hits = hitsOf(graph).getBoundingClientRect();
    expect(hits.left).to.be.at.least(left);
    expect(hits.right).to.be.at.most(right);
    expect(hitsOf(graph).scrollWidth).to.equal(hitsOf(graph).clientWidth);
  });

  it('keeps its place before its code is there', async () => {
    const graph = await mountGraph();
    const place = graph.shadowRoot?.querySelector('.seek');
    const height = place?.getBoundingClientRect().height;
    place?.replaceChildren();
    expect(place?.getBoundingClientRect().height).to.equal(height);
    expect(markOf(graph, 'Lenkungskreis')).to.exist;
  });
});
