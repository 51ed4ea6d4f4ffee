/** One state for all widgets of a page: with one, two and three of them, with two feeds, and with two copies of the script. */
import {expect} from '@esm-bundle/chai';
import {town} from '../../src/elements/network-graph/fixtures/town.js';
import {HostPage, litIn, textOf, type Widget} from '../support/host-page.js';
import {until} from '../support/wait.js';

const MODULE = '/dist/embed/koko.js';
const COMPLETE = '/dist/embed/koko.complete.js';

const offers = [
  {id: 'o-advice', title: {de: 'Beratung im Rathaus'}, providers: ['p-office']},
  {id: 'o-taster', title: {de: 'Schnuppertage im Handwerk'}, providers: ['p-chamber']},
  {id: 'o-talk', title: {de: 'Berufsberatung in der Schule'}, providers: ['p-agency']},
];

let copies = 0;

/** A feed of its own, so that no test sees another's choice. */
function feedText(): string {
  copies += 1;
  return JSON.stringify({...town, offers, 'x-copy': copies});
}

const found = (finder: Widget, title: string): Promise<boolean> =>
  until(() => textOf(finder).includes(title), {message: `${title} in the finder`});

const lost = (finder: Widget, title: string): Promise<boolean> =>
  until(() => !textOf(finder).includes(title), {message: `no ${title} in the finder`});

async function type(widget: Widget, text: string): Promise<void> {
  const field = await until(() =>
    widget.shadowRoot?.querySelector<HTMLInputElement>(
      'input[type="search"], input[role="combobox"]',
    ),
  );
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await widget.updateComplete;
}

const isLit = (graph: Widget, ids: readonly string[]): Promise<boolean> =>
  until(() => litIn(graph).sort().join() === [...ids].sort().join(), {
    message: () => `lit: ${ids.join()}; there is ${litIn(graph).sort().join()}`,
  });

const isWhole = (graph: Widget): Promise<boolean> =>
  until(() => graph.shadowRoot?.querySelector('.marks .faded') === null, {message: 'all is lit'});

/** The page of a record. */
const opened = (directory: Widget, name: string): Promise<boolean> =>
  until(() => directory.shadowRoot?.querySelector('h2, h3')?.textContent.includes(name) === true, {
    message: `the page of ${name}`,
  });

type LaidOut = Widget & {readonly layout: string};

const button = (widget: Widget, text: string): HTMLButtonElement | undefined =>
  [...(widget.shadowRoot?.querySelectorAll('button') ?? [])].find(
    ({textContent}) => textContent.trim() === text,
  );

describe('the widgets of a page', () => {
  let page: HostPage;

  afterEach(() => page.close());

  it('one alone keeps its search and the address alike', async () => {
    page = await HostPage.open('?other=1&koko-q=Rathaus');
    await page.run(MODULE);
    const finder = await page.add('koko-offer-finder', feedText());
    await found(finder, 'Beratung im Rathaus');
    await lost(finder, 'Schnuppertage im Handwerk');
    await type(finder, 'Handwerk');
    await found(finder, 'Schnuppertage im Handwerk');
    await until(() => page.query.includes('koko-q=Handwerk'));
    expect(page.query).to.include('other=1');
  });

  it('two show the same: what the finder leaves is lit in the network, until the finder goes', async () => {
    page = await HostPage.open();
    await page.run(MODULE);
    const feed = feedText();
    const graph = await page.add('koko-network-graph', feed);
    const finder = await page.add('koko-offer-finder', feed);
    await isWhole(graph);
    await type(finder, 'Schnuppertage');
    // The chamber, and the bodies in which it sits.
    await isLit(graph, ['p-chamber', 'c-steering', 'c-work']);
    const note = await until(() => graph.shadowRoot?.querySelector('.note-line') ?? undefined);
    expect(note.textContent.replace(/\s+/g, ' ')).to.include(
      'Was zu Suche und Filtern auf dieser Seite passt: 1 von 11 Stellen Alle zeigen',
    );
    note.querySelector('button')?.click();
    await graph.updateComplete;
    expect(litIn(graph).length, 'lit marks').to.equal(11);
    await type(finder, 'Rathaus');
    await until(() => litIn(graph).includes('p-office') && !litIn(graph).includes('p-chamber'));
    finder.remove();
    await isWhole(graph);
    expect(page.query).to.not.include('koko-q');
  });

  it('three follow one choice: a committee opens in the directory and narrows the finder; each can come late, move and go', async () => {
    page = await HostPage.open();
    await page.run(MODULE);
    const feed = feedText();
    const finder = await page.add('koko-offer-finder', feed);
    const directory = await page.add('koko-partner-directory', feed);
    const graph = await page.add('koko-network-graph', feed);
    graph.select(['c-work']);
    await opened(directory, 'Arbeitskreis');
    expect(textOf(directory)).to.include('Handwerkskammer');
    await lost(finder, 'Beratung im Rathaus');
    await found(finder, 'Berufsberatung in der Schule');
    await until(() => page.query.includes('koko-id=c-work'));

    graph.remove();
    directory.remove();
    page.document.body.prepend(directory);
    await opened(directory, 'Arbeitskreis');
    await lost(finder, 'Beratung im Rathaus');
    const late = await page.add('koko-network-graph', feed);
    await until(() => late.shadowRoot?.querySelector('.marks .selected[data-id="c-work"]'));
    late.select([]);
    await found(finder, 'Beratung im Rathaus');
    await until(() => !page.query.includes('koko-id'));
  });

  it('a graph keeps the part it shows, and what its legend leaves, in the address', async () => {
    const part = 'koko-id=p-office&koko-na=p-office:1';
    page = await HostPage.open(`?${part}&koko-nf=lines:succession;tiers:nowhere`);
    await page.run(MODULE);
    const graph = await page.add('koko-network-graph', feedText());
    const marks = (): number =>
      graph.shadowRoot?.querySelectorAll('.marks [role=option]').length ?? 0;
    await until(() => marks() === 4, {message: () => `4 marks, there are ${marks()}`});
    const isPressed = (): boolean =>
      button(graph, 'führt fort')?.getAttribute('aria-pressed') === 'true';
    await until(isPressed, {message: () => `a pressed button in: ${textOf(graph)}`});
    button(graph, 'Ganzes Netz zeigen')?.click();
    await until(() => marks() === 11, {message: () => `11 marks, there are ${marks()}`});
    await until(() => !page.query.includes('koko-na'));
    button(graph, 'Alle zeigen')?.click();
    await until(() => !page.query.includes('koko-nf'));
    expect(page.query).to.include('koko-id=p-office');
  });

  it('graphs that come and go keep their pictures apart', async () => {
    page = await HostPage.open();
    await page.run(MODULE);
    const feed = feedText();
    const first = await page.add('koko-network-graph', feed);
    const second = await page.add('koko-network-graph', feed);
    first.remove();
    const third = await page.add('koko-network-graph', feed);
    page.document.body.prepend(first);
    Object.assign(third, {layout: 'rings'});
    const layouts = [first, second, third].map((graph) => (graph as LaidOut).layout);
    expect(layouts).to.deep.equal(['bands', 'bands', 'rings']);
  });

  it('two feeds stay apart, in the page and in its address', async () => {
    page = await HostPage.open();
    await page.run(MODULE);
    const [feed, other] = [feedText(), feedText()];
    const graph = await page.add('koko-network-graph', feed, {id: 'eins'});
    const finder = await page.add('koko-offer-finder', feed, {id: 'drei'});
    const second = await page.add('koko-network-graph', other, {id: 'zwei'});
    second.select(['p-agency']);
    await until(() => second.shadowRoot?.querySelector('.marks .selected[data-id="p-agency"]'));
    await until(() => page.query.includes('koko-id-zwei=p-agency'));
    graph.select(['p-office']);
    await lost(finder, 'Schnuppertage im Handwerk');
    await until(() => page.query.includes('koko-id=p-office'));
    expect(second.shadowRoot?.querySelector('.marks .selected')?.getAttribute('data-id')).to.equal(
      'p-agency',
    );
  });

  it('one that is not linked keeps to itself', async () => {
    page = await HostPage.open();
    await page.run(MODULE);
    const feed = feedText();
    const graph = await page.add('koko-network-graph', feed, {linked: 'none'});
    const linked = await page.add('koko-network-graph', feed);
    const finder = await page.add('koko-offer-finder', feed);
    await type(finder, 'Schnuppertage');
    await isLit(linked, ['p-chamber', 'c-steering', 'c-work']);
    await graph.updateComplete;
    expect(graph.shadowRoot?.querySelector('.marks .faded')).to.equal(null);
    graph.select(['p-office']);
    await until(() => graph.shadowRoot?.querySelector('.marks .selected[data-id="p-office"]'));
    expect(linked.shadowRoot?.querySelector('.marks .selected')).to.equal(null);
    expect(textOf(finder)).to.include('Schnuppertage im Handwerk');
  });

  it('a link brings back the day, the choice, the search, and whether the network is a list', async () => {
    page = await HostPage.open('?koko-nv=list&koko-id=c-work&koko-day=2014-03-01&koko-pq=kammer');
    await page.run(MODULE);
    const feed = feedText();
    const graph = await page.add('koko-network-graph', feed);
    const directory = await page.add('koko-partner-directory', feed);
    await until(() => graph.shadowRoot?.querySelector('[part~="list"]'));
    expect(graph.getAttribute('view')).to.equal(null);
    expect((graph as Widget & {view: string}).view).to.equal('list');
    await until(() => textOf(graph).includes('Stand am 1. März 2014'));
    await opened(directory, 'Arbeitskreis');
    const asPicture = await until(() =>
      [...(graph.shadowRoot?.querySelectorAll<HTMLButtonElement>('.segments button') ?? [])].find(
        (button) => button.textContent.trim() === 'Grafik',
      ),
    );
    asPicture.click();
    await until(() => graph.shadowRoot?.querySelector('[part~="picture"]'));
    expect(page.query).to.not.include('koko-nv');
    page.document.defaultView?.history.back();
    await until(() => graph.shadowRoot?.querySelector('[part~="list"]'));
    expect(page.query).to.include('koko-nv=list');
  });

  it('two copies of the script fetch a feed once', async () => {
    page = await HostPage.open();
    await page.run(MODULE);
    const src = '/demo/feeds/kreis-offenbach.json';
    const directory = await page.add('koko-partner-directory', '', {src});
    await page.run(COMPLETE);
    const graph = await page.add('koko-network-graph', '', {src});
    graph.select(['p-kreis']);
    await until(() => directory.shadowRoot?.querySelector('[part~="page"]'));
    const fetched = page.document.defaultView?.performance.getEntriesByType('resource') ?? [];
    expect(fetched.filter(({name}) => name.endsWith(src))).to.have.length(1);
  });

  it('two copies of the script share one state', async () => {
    page = await HostPage.open();
    await page.run(MODULE);
    const feed = feedText();
    const finder = await page.add('koko-offer-finder', feed);
    const copy = page.document.defaultView?.customElements;
    expect(copy?.get('koko-network-graph')).to.equal(undefined);
    await page.run(COMPLETE);
    const graph = await page.add('koko-network-graph', feed);
    // From then on the finder's copy writes the address.
    await type(finder, 'a');
    await until(() => page.query.includes('koko-q=a'));
    await type(finder, '');
    await until(() => !page.query.includes('koko-q'));
    graph.select(['p-chamber']);
    await lost(finder, 'Beratung im Rathaus');
    await until(() => page.query.includes('koko-id=p-chamber'));
    await type(finder, 'Schnuppertage');
    graph.select([]);
    await isLit(graph, ['p-chamber', 'c-steering', 'c-work']);
    await until(() => page.query.includes('koko-q=Schnuppertage'));
    finder.remove();
    await isWhole(graph);
  });
});
