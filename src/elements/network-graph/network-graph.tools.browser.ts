import {expect} from '@esm-bundle/chai';
import {expectAccessible} from '../../../test/support/axe.js';
import {getAllByRole, getByRole, queryByRole} from '../../../test/support/by-role.js';
import {focusedElement, press, type} from '../../../test/support/keyboard.js';
import {visibleText} from '../../../test/support/flat-tree.js';
import {
  idsWith,
  keepHouse,
  mountGraph,
  pictureOf,
  type GraphOptions,
} from '../../../test/support/mount-graph.js';
import {expectChromiumTree, expectTree} from '../../../test/support/tree.js';
import {drawn, until} from '../../../test/support/wait.js';
import {crowd} from './fixtures/town.js';
import type {KokoNetworkGraph} from './network-graph.js';

const status = (graph: KokoNetworkGraph): string => getByRole(graph, 'status').textContent.trim();

const marksIn = (graph: KokoNetworkGraph): readonly string[] =>
  getAllByRole(pictureOf(graph), 'option')
    .map((mark) => mark.dataset.id ?? '')
    .sort();

const places = (graph: KokoNetworkGraph): readonly string[] =>
  [...pictureOf(graph).querySelectorAll('.marks .frame, .marks .shape, .edge .line')].map(
    (shape) => shape.getAttribute('d') ?? shape.getAttribute('x') ?? '',
  );

const notes = (graph: KokoNetworkGraph): readonly string[] =>
  [...(graph.shadowRoot?.querySelectorAll<HTMLElement>('.note-line > span') ?? [])].map((note) =>
    note.innerText.trim(),
  );

async function pressButton(graph: KokoNetworkGraph, name: string): Promise<void> {
  getByRole(graph, 'button', {name}).click();
  await drawn(graph);
}

/** Asks how the chosen record hangs together with another one. */
async function askFor(graph: KokoNetworkGraph, query: string): Promise<void> {
  await pressButton(graph, 'Zusammenhang mit einer anderen Stelle');
  await until(() => focusedElement()?.id === 'way-field');
  await type(query);
  await press('Enter');
  await drawn(graph);
  await until(() => focusedElement()?.id === 'way-title');
}

const told = (graph: KokoNetworkGraph): readonly string[] =>
  [...(graph.shadowRoot?.querySelectorAll<HTMLElement>('.way li') ?? [])].map(visibleText);

const AROUND_OFFICE = ['c-steering', 'g-project', 'p-office', 'p-town'];

describe('steps around a record', () => {
  keepHouse();

  it('are asked for by the host page, with the way up', async () => {
    for (const layout of ['bands', 'rings', 'free']) {
      const graph = await mountGraph({attributes: {focus: 'p-office', steps: '1', layout}});
      expect(marksIn(graph)).to.deep.equal(AROUND_OFFICE);
      expect(notes(graph)[0]).to.contain('höchstens einen Schritt von „Koordinierungsstelle“');
    }
  });

  it('are everything where their number is none, or nobody is in focus', async () => {
    for (const attributes of [
      {focus: 'p-office', steps: '0'},
      {focus: 'p-office', steps: '1e3'},
      {focus: 'p-office', steps: '"><script>'},
      {focus: 'nobody', steps: '1'},
    ]) {
      const graph = await mountGraph({attributes});
      expect(marksIn(graph)).to.have.length(11);
    }
  });

  it('are chosen in the panel, and taken back', async () => {
    const graph = await mountGraph({select: ['p-office']});
    await pressButton(graph, '1 Schritt');
    expect(marksIn(graph)).to.deep.equal(AROUND_OFFICE);
    expect(status(graph)).to.contain('höchstens einen Schritt');
    await pressButton(graph, '3 Schritte');
    expect(marksIn(graph)).to.include('p-agency');
    await pressButton(graph, 'Ganzes Netz zeigen');
    expect(marksIn(graph)).to.have.length(11);
    expect(notes(graph)).to.deep.equal([]);
  });

  it('hold for the list as well, and stay when the panel is closed', async () => {
    const attributes = {focus: 'p-office', steps: '1', view: 'list'};
    const graph = await mountGraph({attributes});
    expect(queryByRole(graph, 'button', {name: 'Bürgerstiftung'})).to.equal(null);
    await pressButton(graph, 'Auswahl aufheben');
    expect(notes(graph)).to.have.length(1);
    await pressButton(graph, 'Ganzes Netz zeigen');
    expect(getByRole(graph, 'button', {name: 'Bürgerstiftung'})).to.exist;
  });
});

describe('how two records hang together', () => {
  keepHouse();

  it('is said in sentences, lit in the picture and announced', async () => {
    const graph = await mountGraph({select: ['p-schools']});
    await askFor(graph, 'Stadt');
    expect(told(graph)).to.deep.equal([
      'Schulen sitzen im Gremium Arbeitskreis; Arbeitskreis ist Teil von Lenkungskreis; ' +
        'im Gremium Lenkungskreis sitzt Stadt Musterstadt',
    ]);
    expect([...idsWith(graph, 'selected')].sort()).to.deep.equal(['p-schools', 'p-town']);
    expect([...idsWith(graph, 'lit')].sort()).to.deep.equal([
      'c-steering',
      'c-work',
      'p-schools',
      'p-town',
    ]);
    expect(idsWith(graph, 'faded')).to.include('p-agency');
    expect(status(graph)).to.equal('Der kürzeste Weg führt über zwei Stellen.');
  });

  it('is ended by Escape and by its button, and the choice stays', async () => {
    const graph = await mountGraph({select: ['p-agency']});
    await askFor(graph, 'HWK');
    expect(told(graph)).to.have.length(2);
    await press('Escape');
    await drawn(graph);
    expect(idsWith(graph, 'selected')).to.deep.equal(['p-agency']);
    await until(() => focusedElement()?.id === 'panel-title');
    await askFor(graph, 'HWK');
    await pressButton(graph, 'Zusammenhang schließen');
    expect(told(graph)).to.deep.equal([]);
    expect(status(graph)).to.equal('Zusammenhang geschlossen');
  });

  it('says so where there is no way', async () => {
    const graph = await mountGraph({select: ['p-agency']});
    await askFor(graph, 'Bürgerstiftung');
    expect(graph.shadowRoot?.querySelector('.way')?.textContent).to.contain('keine Verbindung');
    expect([...idsWith(graph, 'selected')].sort()).to.deep.equal(['p-agency', 'p-alone']);
  });

  it('draws nothing but the ways in a narrow place', async () => {
    const graph = await mountGraph({width: 320, select: ['p-schools']});
    await askFor(graph, 'Stadt');
    expect(marksIn(graph)).to.deep.equal(['c-steering', 'c-work', 'p-schools', 'p-town']);
  });
});

describe('the legend that filters', () => {
  keepHouse();

  it('fades what is left out, moves nothing, says how much is shown', async () => {
    const graph = await mountGraph();
    const before = places(graph);
    await pressButton(graph, 'Schulen');
    expect(getByRole(graph, 'button', {name: 'Schulen', states: {pressed: true}})).to.exist;
    expect(idsWith(graph, 'faded')).to.include.members(['p-agency', 'c-steering', 'p-alone']);
    expect(idsWith(graph, 'faded')).not.to.include('p-schools');
    expect(idsWith(graph, 'faded')).not.to.include('c-work');
    expect(places(graph)).to.deep.equal(before);
    expect(notes(graph)).to.deep.equal(['1 von 4 Kategorien gezeigt: 2 von 11 Stellen']);
    expect(status(graph)).to.equal('1 von 4 Kategorien gezeigt: 2 von 11 Stellen');
    await pressButton(graph, 'Alle zeigen');
    expect(idsWith(graph, 'faded')).to.deep.equal([]);
    expect(notes(graph)).to.deep.equal([]);
    await until(() => focusedElement()?.id === 'search-field');
  });

  it('takes tiers and kinds of tie besides', async () => {
    const graph = await mountGraph();
    await pressButton(graph, 'führt fort');
    expect(notes(graph)[0]).to.contain('1 von 5 Arten von Verbindung gezeigt: 2 von 11 Stellen');
    await pressButton(graph, 'führt fort');
    await pressButton(graph, 'Strategische Ebene');
    expect(idsWith(graph, 'faded')).to.have.length(10);
  });

  it('holds for the list, which shows nothing else', async () => {
    const graph = await mountGraph();
    await pressButton(graph, 'Schulen');
    graph.setAttribute('view', 'list');
    await drawn(graph);
    expect(notes(graph)).to.have.length(1);
    expect(queryByRole(graph, 'button', {name: 'Bürgerstiftung'})).to.equal(null);
    expect(getByRole(graph, 'button', {name: 'Arbeitskreis'})).to.exist;
    await pressButton(graph, 'Alle zeigen');
    expect(getByRole(graph, 'button', {name: 'Bürgerstiftung'})).to.exist;
  });
});

const figures = (graph: KokoNetworkGraph): readonly string[] =>
  [...(graph.shadowRoot?.querySelectorAll<HTMLElement>('.quality dd') ?? [])].map((figure) =>
    figure.innerText.trim(),
  );

async function openFigures(graph: KokoNetworkGraph): Promise<void> {
  getByRole(graph, 'button', {name: /^(Qualität|Quality)/}).click();
  await until(() => figures(graph).length > 0, {message: 'figures of the drawing'});
}

describe('the figures of the drawing', () => {
  keepHouse();

  it('are measured when somebody opens them, said, and measured anew with another drawing', async () => {
    const graph = await mountGraph();
    expect(figures(graph)).to.deep.equal([]);
    await openFigures(graph);
    expect(figures(graph)[0]).to.equal('Jedes Zeichen steht genau auf seiner Ebene.');
    expect(figures(graph)).to.have.length(7);
    await until(() => status(graph) === 'Die Zeichnung ist gemessen.');
    const before = figures(graph);
    graph.layout = 'free';
    await drawn(graph);
    await until(() => figures(graph).length === 6, {message: 'figures of the free drawing'});
    expect(figures(graph)).not.to.include(before[4]);
  });

  it('are left alone where a drawing is too large, and where only one record’s surroundings are drawn', async () => {
    const many = await mountGraph({feed: crowd(5_200), attributes: {layout: 'free'}});
    getByRole(many, 'button', {name: /^Qualität/}).click();
    await drawn(many);
    const text = (): string =>
      many.shadowRoot?.querySelector<HTMLElement>('.quality p')?.innerText ?? '';
    await until(() => text().includes('höchstens 5.000 Zeichen; hier sind es 5.211.'));
    const narrow = await mountGraph({width: 320});
    expect(queryByRole(narrow, 'button', {name: /^Qualität/})).to.equal(null);
  });
});

describe('the tools of the graph for assistive technology', () => {
  keepHouse();

  const states: Readonly<Record<string, () => Promise<KokoNetworkGraph>>> = {
    quality: () => measured({}),
    'quality-english': () => measured({attributes: {lang: 'en', layout: 'free'}}),
    steps: () => mountGraph({attributes: {focus: 'p-office', steps: '1'}}),
    way: () => withWay({select: ['p-agency']}),
    'way-narrow': () => withWay({width: 320, select: ['p-agency']}),
    filtered: () => filtered({}),
    'filtered-list': () => filtered({attributes: {view: 'list'}}),
  };

  async function measured(options: GraphOptions): Promise<KokoNetworkGraph> {
    const graph = await mountGraph(options);
    await openFigures(graph);
    return graph;
  }

  async function withWay(options: GraphOptions): Promise<KokoNetworkGraph> {
    const graph = await mountGraph(options);
    await askFor(graph, 'HWK');
    return graph;
  }

  async function filtered(options: GraphOptions): Promise<KokoNetworkGraph> {
    const graph = await mountGraph(options);
    graph.shadowRoot?.querySelector('details.filter')?.setAttribute('open', '');
    await pressButton(graph, 'Kammern');
    return graph;
  }

  for (const [name, show] of Object.entries(states)) {
    it(`is without fault and reads as stored in the state “${name}”`, async () => {
      const graph = await show();
      await expectAccessible(graph, {undecided: ['color-contrast']});
      await expectTree(graph, `network-graph/${name}`);
      await expectChromiumTree(graph, `network-graph/${name}`);
    });
  }
});
