import {expect} from '@esm-bundle/chai';
import {
  findByRole,
  getAllByRole,
  getByRole,
  queryAllByRole,
  queryByRole,
} from '../../../test/support/by-role.js';
import {mount} from '../../../test/support/fixture.js';
import {visibleText} from '../../../test/support/flat-tree.js';
import {openFrame, scrollsSideways} from '../../../test/support/frame.js';
import {click, moveAway} from '../../../test/support/pointer.js';
import {drawn, settled, until} from '../../../test/support/wait.js';
import {checkScene, egoScene, graphFromFeed, layoutScene} from '../../network/index.js';
import {readFeed, TODAY} from './fixtures/context-of.js';
import {
  demoFeed,
  idsWith,
  keepHouse,
  markOf,
  mountGraph,
  pictureOf,
  viewBoxOf,
} from '../../../test/support/mount-graph.js';
import {crowd, town} from './fixtures/town.js';
import {graphWording} from '../../wording/graph-wording.js';

const feeds = ['muenster', 'kreis-offenbach', 'hagen-ennepe-ruhr', 'musterstadt'];

describe('the network graph', () => {
  keepHouse();
  afterEach(() => moveAway());

  it('sums up the network and draws each record on its tier', async () => {
    const graph = await mountGraph();
    expect(visibleText(graph)).to.contain('von sieben Partnern sitzen vier in einem Gremium.');
    expect(getAllByRole(graph, 'option')).to.have.length(
      town.partners.length + town.committees.length + town.programmes.length,
    );
    for (const mark of getAllByRole(graph, 'option')) {
      const box = mark.getBoundingClientRect();
      const tier = mark.closest<SVGElement>('[data-tier-group]')?.dataset.tierGroup;
      const band = graph.shadowRoot
        ?.querySelector(`[data-tier="${tier}"]`)
        ?.getBoundingClientRect();
      expect(box.top, mark.dataset.id).to.be.at.least(band?.top ?? Infinity);
      expect(box.bottom, mark.dataset.id).to.be.at.most((band?.bottom ?? 0) + 1);
    }
  });

  it("counts in the picture's name as in its summary", async () => {
    const graph = await mountGraph({feed: await demoFeed('muenster')});
    const name = pictureOf(graph).getAttribute('aria-label') ?? '';
    const [counts = ''] =
      /Drei Gremien stehen auf drei Ebenen, .+?\./.exec(visibleText(graph)) ?? [];
    expect(counts).to.not.equal('');
    expect(name).to.contain(counts).and.to.contain('Geplant ist „Jugendberufsagentur“.');
  });

  it('chooses what is clicked, lights its neighbours and says it in words', async () => {
    const graph = await mountGraph();
    await click(markOf(graph, 'Handwerkskammer'));
    await drawn(graph);
    const panel = getByRole(graph, 'region', {name: 'Handwerkskammer (HWK)'});
    expect(visibleText(panel))
      .to.contain('Sitzt in beiden Gremien')
      .and.contain('Kategorie: Kammern');
    expect(idsWith(graph, 'selected')).to.deep.equal(['p-chamber']);
    expect(idsWith(graph, 'lit').sort()).to.deep.equal(['c-steering', 'c-work', 'p-chamber']);
    await click(markOf(graph, 'Handwerkskammer'));
    await drawn(graph);
    await moveAway();
    expect(queryByRole(graph, 'region', {name: /Handwerkskammer/})).to.equal(null);
    expect(idsWith(graph, 'faded')).to.deep.equal([]);
  });

  it('walks from record to record inside the panel', async () => {
    const graph = await mountGraph({select: ['p-office']});
    const panel = getByRole(graph, 'region', {name: 'Koordinierungsstelle'});
    expect(visibleText(panel)).to.match(/Davor Koordinierungsstelle führt fort Projekt Übergang/);
    expect(visibleText(panel)).to.contain('Bezahlt von Ministerium').and.contain('Vorlage 12/2012');
    getByRole(panel, 'button', {name: 'Projekt Übergang'}).click();
    await drawn(graph);
    const next = getByRole(graph, 'region', {name: 'Projekt Übergang'});
    expect(graph.shadowRoot?.activeElement).to.equal(
      getByRole(next, 'heading', {name: 'Projekt Übergang'}),
    );
  });

  it('shows nothing but the surroundings when asked to', async () => {
    const graph = await mountGraph({select: ['p-agency']});
    getByRole(graph, 'button', {name: '1 Schritt'}).click();
    await drawn(graph);
    expect(getAllByRole(graph, 'option')).to.have.length(3);
    getByRole(graph, 'button', {name: 'Ganzes Netz zeigen'}).click();
    await drawn(graph);
    expect(getAllByRole(graph, 'option')).to.have.length(11);
  });

  it('is whole on paper, whatever part of it is seen', async () => {
    const graph = await mountGraph();
    const whole = viewBoxOf(graph);
    getByRole(graph, 'button', {name: 'Vergrößern'}).click();
    await until(() => viewBoxOf(graph) !== whole);
    dispatchEvent(new Event('beforeprint'));
    expect(viewBoxOf(graph)).to.equal(whole);
    await drawn(graph);
    expect(viewBoxOf(graph)).to.equal(whole);
    dispatchEvent(new Event('afterprint'));
    expect(viewBoxOf(graph)).not.to.equal(whole);
  });

  it('is a picture in bands where a page asks for what there is not', async () => {
    const graph = await mountGraph({attributes: {view: 'list'}});
    graph.removeAttribute('view');
    expect(graph.view).to.equal('graph');
    for (const view of ['map', '', 'LIST']) {
      graph.view = view;
      expect(graph.view, view).to.equal('graph');
    }
    Object.assign(graph, {layout: 'spiral'});
    expect(graph.layout).to.equal('bands');
    await drawn(graph);
    expect(getAllByRole(graph, 'option')).to.have.length(11);
  });

  it('says the same as a list', async () => {
    const graph = await mountGraph({select: ['p-chamber']});
    getByRole(graph, 'button', {name: 'Liste', states: {pressed: false}}).click();
    await drawn(graph);
    expect(queryAllByRole(graph, 'option')).to.have.length(0);
    expect(
      getAllByRole(graph, 'button', {name: 'Handwerkskammer (HWK)', states: {pressed: true}}),
    ).to.have.length(2);
    for (const {name} of [...town.partners, ...town.committees, ...town.programmes]) {
      expect(visibleText(graph)).to.contain(name.de);
    }
  });

  it('opens large groups of the list on demand', async () => {
    const graph = await mountGraph({feed: crowd(80), attributes: {view: 'list'}});
    expect(queryByRole(graph, 'button', {name: 'Schule 2'})).to.equal(null);
    getByRole(graph, 'button', {name: 'Schulen (40)', states: {expanded: false}}).click();
    (await findByRole(graph, 'button', {name: 'Schule 2'})).click();
    await drawn(graph);
    expect(getByRole(graph, 'region', {name: 'Schule 2'})).to.exist;
  });

  it('opens the group that holds what was chosen elsewhere', async () => {
    const graph = await mountGraph({
      feed: crowd(80),
      attributes: {view: 'list'},
      select: ['p-school-1'],
    });
    expect(getByRole(graph, 'button', {name: 'Schule 2', states: {pressed: true}})).to.exist;
  });

  it('explains the signs in the picture and names its sources', async () => {
    const graph = await mountGraph();
    const legend = getByRole(graph, 'list', {name: 'Zeichen'});
    expect(visibleText(legend)).to.contain('Arbeitsverwaltung').and.contain('führt fort');
    expect(visibleText(graph))
      .to.contain('Quelle: Seite der Stadt · Stand 21. November 2026 · Lizenz CC0-1.0')
      .and.contain('Schulliste, Lizenz dl-de/by-2-0');
  });

  it('speaks the language around it', async () => {
    const graph = await mountGraph({attributes: {lang: 'en'}, select: ['p-chamber']});
    expect(getByRole(graph, 'heading', {name: 'Who works together from school to work'})).to.exist;
    expect(visibleText(graph))
      .to.contain('Sits in both committees')
      .and.not.to.match(/Gremien|Ebene/);
  });

  it('shows a day, and goes back to all days without one', async () => {
    const graph = await mountGraph({attributes: {day: '2012-06-01'}});
    expect(queryByRole(graph, 'option', {name: /^Koordinierungsstelle/})).to.equal(null);
    expect(visibleText(graph)).to.contain('Stand am 1. Juni 2012');
    graph.setAttribute('day', '2014-02-30');
    await drawn(graph);
    expect(getByRole(graph, 'option', {name: /^Koordinierungsstelle/})).to.exist;
    expect(visibleText(graph)).not.to.contain('Gezeigt wird');
  });

  it('chooses the record of `focus` without telling the page that somebody did', async () => {
    let told = 0;
    const onSelect = () => (told += 1);
    document.body.addEventListener('koko-select', onSelect);
    const graph = await mountGraph({attributes: {focus: 'c-work'}});
    document.body.removeEventListener('koko-select', onSelect);
    expect(getByRole(graph, 'region', {name: 'Arbeitskreis'})).to.exist;
    expect(told).to.equal(0);
  });

  it('takes any layout for bands', async () => {
    const graph = await mountGraph({attributes: {layout: 'spirals'}});
    expect(graph.layout).to.equal('bands');
  });

  it('keeps the choice when the page says no', async () => {
    const graph = await mountGraph();
    graph.addEventListener('koko-select', (event) => event.preventDefault());
    await click(markOf(graph, 'Ministerium'));
    await drawn(graph);
    expect(idsWith(graph, 'selected')).to.deep.equal([]);
  });

  it('draws a committee that the town only plans as planned', async () => {
    const graph = await mountGraph();
    expect(idsWith(graph, 'planned')).to.deep.equal(['c-agency']);
    expect(idsWith(graph, 'ended')).to.deep.equal(['g-project']);
    expect(markOf(graph, 'Jugendberufsagentur').getAttribute('aria-label')).to.contain('geplant');
  });

  it('writes a picture that stands alone', async () => {
    const graph = await mountGraph({width: 400});
    const svg = new DOMParser().parseFromString(
      await graph.exportSvg(),
      'image/svg+xml',
    ).documentElement;
    expect(svg.getAttribute('width')).to.equal('1168');
    expect(svg.querySelectorAll('[data-id]')).to.have.length(11);
    expect(svg.querySelectorAll('[data-tier]')).to.have.length(3);
    expect(svg.querySelectorAll('[data-from][data-to]').length).to.be.at.least(
      town.memberships.length,
    );
    expect(svg.textContent).not.to.contain('var(');
  });

  it('writes the same picture in every width', async () => {
    const wide = await mountGraph({width: 1040});
    const narrow = await mountGraph({width: 320});
    expect(await narrow.exportSvg()).to.equal(await wide.exportSvg());
  });

  it('takes another feed, and forgets what it showed before', async () => {
    const graph = await mountGraph({select: ['p-agency']});
    graph.feed = {
      ...town,
      partners: town.partners.slice(1),
      memberships: town.memberships.slice(1, 3),
    };
    await until(() => queryAllByRole(graph, 'option').length === 10);
    expect(queryByRole(graph, 'region', {name: /./})).to.equal(null);
    expect(idsWith(graph, 'faded')).to.deep.equal([]);
  });

  it('says honestly when there is nothing', async () => {
    const graph = await mountGraph({feed: {meta: town.meta}});
    expect(graph.dataset.state).to.equal('empty');
    expect(visibleText(graph)).to.contain('Noch kein Netzwerk eingetragen');
    expect(await graph.exportSvg()).to.contain('<svg');
  });

  for (const name of feeds) {
    it(`draws ${name} without a fault at any width`, async () => {
      const feed = readFeed(await demoFeed(name));
      const graph = graphFromFeed(feed, {
        languages: ['de'],
        day: TODAY,
        wording: graphWording('de'),
      });
      for (const width of [560, 760, 1040, 1376]) {
        expect(checkScene(layoutScene(graph, {width})), `${name} at ${width}`).to.deep.equal([]);
      }
      for (const {id} of graph.nodes.slice(0, 20)) {
        const ego = egoScene(graph, id, {width: 328});
        expect(checkScene(ego), `around ${id}`).to.deep.equal([]);
      }
    });
  }
});

describe('the place of the network graph', () => {
  keepHouse();

  it('fills the width, and follows it', async () => {
    const graph = await mountGraph({width: 900});
    expect(pictureOf(graph).getBoundingClientRect().width).to.be.closeTo(898, 1);
    const column = graph.parentElement;
    if (column) column.style.width = '700px';
    await until(() => Math.abs(Number(viewBoxOf(graph).split(' ')[2]) - 698) <= 1);
    expect(pictureOf(graph).getBoundingClientRect().width).to.be.closeTo(698, 1);
  });

  it('starts when it gets a size', async () => {
    const graph = document.createElement('koko-network-graph');
    graph.feed = {...town};
    const column = document.createElement('div');
    column.style.display = 'none';
    column.append(graph);
    mount(column);
    await settled(graph);
    expect(graph.shadowRoot?.querySelectorAll('[role=option]')).to.have.length(0);
    column.style.display = '';
    await until(() => queryAllByRole(graph, 'option').length === 11);
  });

  it('waits for a width that is more than nothing', async () => {
    const graph = await mountGraph({width: 0});
    expect(queryAllByRole(graph, 'option')).to.have.length(0);
  });

  it('makes its first picture without an observer, as in a hidden tab', async () => {
    const Real = window.ResizeObserver;
    window.ResizeObserver = class extends Real {
      constructor() {
        super(() => undefined);
      }
    };
    try {
      const graph = await mountGraph();
      expect(getAllByRole(graph, 'option')).to.have.length(11);
    } finally {
      window.ResizeObserver = Real;
    }
  });

  it('shows surroundings in narrow places, and everything on demand', async () => {
    const graph = await mountGraph({width: 340, select: ['p-chamber']});
    expect(pictureOf(graph).getAttribute('aria-label')).to.equal(
      'Umfeld von Handwerkskammer (HWK) als Bild',
    );
    const picker = getByRole(graph, 'combobox', {name: 'Umfeld von'}) as HTMLSelectElement;
    expect(picker.value).to.equal('p-chamber');
    const picked = graph.shadowRoot?.querySelector<HTMLElement>('.picked');
    await until(() => picked?.innerText === 'Handwerkskammer', {
      message: 'the name that is picked',
    });
    expect(picked?.scrollWidth).to.be.at.most(picked?.clientWidth ?? 0);
    picker.value = 'p-schools';
    picker.dispatchEvent(new Event('change'));
    await drawn(graph);
    expect(idsWith(graph, 'selected')).to.deep.equal(['p-schools']);
    getByRole(graph, 'button', {name: 'Ganzes Netz'}).click();
    await drawn(graph);
    expect(getAllByRole(graph, 'option')).to.have.length(11);
    getByRole(graph, 'button', {name: 'Ganz zeigen'}).click();
    getByRole(graph, 'button', {name: 'Nur ein Umfeld'}).click();
    await drawn(graph);
    expect(queryByRole(graph, 'button', {name: 'Vergrößern'})).to.equal(null);
  });

  it('shows who is best connected where nobody chose', async () => {
    const graph = await mountGraph({width: 340});
    expect(pictureOf(graph).getAttribute('aria-label')).to.contain('Stadt Musterstadt');
    expect(queryByRole(graph, 'region', {name: /./})).to.equal(null);
  });

  it('fits into 320 px', async () => {
    const frame = await openFrame({
      width: 320,
      body: `<koko-network-graph><script type="application/json">${JSON.stringify(town)}</script></koko-network-graph>`,
      modules: ['/src/define/network-graph.ts'],
    });
    const graph = await until(() =>
      frame.document.querySelector('koko-network-graph[data-state=ready]'),
    );
    for (const step of ['', 'Liste', 'Grafik', 'Ganzes Netz']) {
      if (step) getByRole(graph, 'button', {name: step}).click();
      await drawn(graph);
      expect(scrollsSideways(frame), step).to.equal(false);
    }
    frame.remove();
  });

  it('bears text of twice the size', async () => {
    const graph = await mountGraph({width: 700});
    graph.style.fontSize = '32px';
    await until(() => queryByRole(graph, 'combobox', {name: 'Umfeld von'}));
    expect(graph.scrollWidth).to.be.at.most(700);
  });

  it('keeps apart what two graphs of a page need ids for', async () => {
    const ids = async () => {
      const graph = await mountGraph();
      return [...(graph.shadowRoot?.querySelectorAll('clipPath') ?? [])].map(({id}) => id);
    };
    const [one, two] = [await ids(), await ids()];
    expect(one).to.have.length(3);
    expect(one.filter((id) => two.includes(id))).to.deep.equal([]);
  });

  it('bears being taken away while it starts, and coming back', async () => {
    const graph = document.createElement('koko-network-graph');
    graph.feed = {...town};
    mount(graph);
    graph.remove();
    await graph.updateComplete;
    mount(graph);
    await settled(graph);
    graph.shadowRoot?.querySelector<HTMLElement>('[title="Vergrößern"]')?.click();
    graph.remove();
    await drawn(graph);
    mount(graph);
    await settled(graph);
    expect(getAllByRole(graph, 'option')).to.have.length(11);
  });
});
