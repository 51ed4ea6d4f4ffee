/** Feeds that do not come, or come otherwise than they should: what people read, what the host page hears, and how it ends well. */
import {expect} from '@esm-bundle/chai';
import {smallFeed} from '../support/small-feed.js';
import {until} from '../support/wait.js';
import {openWatched, type WatchedPage} from '../support/watched-page.js';
import {writeFile} from '../support/write-file.js';
import {faults, type NetworkFault} from './network-faults.js';

const TAG = 'koko-partner-directory';
const SCRIPTS = '<script type="module" src="/dist/embed/koko.js"></script>';

/** Half a minute is three seconds here, a connection is there once the page says so, and what is told is noted. */
const HEAD = `<script>
  const later = setTimeout, ask = fetch;
  window.told = [];
  window.isOffline = true;
  window.setTimeout = (task, ms, ...more) => later(task, ms === 30000 ? 3000 : ms, ...more);
  window.fetch = (address, ...more) =>
    isOffline && String(address).includes('offline') ? Promise.reject(new TypeError('gone')) : ask(address, ...more);
  addEventListener('koko-error', ({target, detail}) => told.push(target.id + ' ' + detail.code), true);
</script>`;

const file = (name: string): string =>
  JSON.stringify(
    smallFeed({
      partners: [{id: 'p-office', name, areas: ['a-city']}],
      memberships: [],
      relations: [],
      offers: [],
    }),
  );

const directory = (id: string, src: string, inner = ''): string =>
  `<${TAG} loading="eager" linked="none" id="${id}" src="${src.replaceAll('&', '&amp;')}"><a href="/liste">Alle Partner</a>${inner}</${TAG}>`;

const inlineCopy = (): string => `<script type="application/json">${file('Kopie')}</script>`;

const addressOf = (feed: string, {query}: NetworkFault): string =>
  `${feed}?${query.replace('{port}', location.port)}&fault-until=/written/mended.txt`;

const widgets = ({document: page}: WatchedPage): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>(TAG),
];

const inState = (page: WatchedPage, state: string): Promise<void> =>
  until(() => widgets(page).every((one) => one.dataset.state === state), {
    message: () =>
      widgets(page)
        .map(({id, dataset}) => `${id} ${dataset.state}`)
        .join(),
  }).then(() => undefined);

const textOf = (widget: Element): string =>
  (widget.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

const retryIn = (widget: Element): HTMLElement | undefined =>
  [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])].find((button) =>
    /Noch einmal versuchen|Try again/.test(button.textContent),
  );

/** One alert, with what is wrong and what helps, and the page's own words beside it. */
function expectSentence(widget: HTMLElement, words: readonly string[]): void {
  const alerts = [...(widget.shadowRoot?.querySelectorAll('[role="alert"]') ?? [])];
  expect(alerts.length, widget.id).to.equal(1);
  for (const word of words) expect(alerts[0]?.textContent, widget.id).to.include(word);
  expect(widget.querySelector('a')?.getClientRects().length, widget.id).to.equal(1);
}

describe('a feed that does not come', () => {
  let page: WatchedPage;
  afterEach(() => page.remove());

  it('is told of in a sentence, and comes once what was wrong is mended', async () => {
    const feed = await writeFile('broken.json', 'application/json', file('Förderverein'));
    const failing = faults.map((fault, at) => directory(`fault-${at}`, addressOf(feed, fault)));
    page = await openWatched({
      name: 'broken',
      head: HEAD,
      scripts: SCRIPTS,
      body: failing.join(''),
    });
    await inState(page, 'error');
    const view = page.view as typeof page.view & {told: string[]; isOffline: boolean};
    expect([...view.told].sort()).to.deep.equal(
      faults.map(({code}, at) => `fault-${at} ${code}`).sort(),
    );
    for (const widget of widgets(page))
      expectSentence(widget, ['konnten nicht geladen werden', 'versuchen Sie es noch einmal']);
    for (const widget of widgets(page)) widget.lang = 'en';
    await until(() => widgets(page).every((one) => textOf(one).includes('could not be loaded')));
    for (const widget of widgets(page)) expectSentence(widget, ['Please try again']);

    await writeFile('mended.txt', 'text/plain', 'mended');
    view.isOffline = false;
    for (const widget of widgets(page)) retryIn(widget)?.click();
    await inState(page, 'ready');
    for (const widget of widgets(page)) expect(textOf(widget)).to.include('Förderverein');
    expect(page.errors).to.deep.equal([]);
  });

  it('is stood in for by the copy in the page, which says of which day it is', async () => {
    const feed = '/written/late.json';
    const body = [directory('copied', feed, inlineCopy()), directory('bare', `${feed}?2`)].join('');
    page = await openWatched({name: 'copy', head: HEAD, scripts: SCRIPTS, body});
    const [copied, bare] = widgets(page);
    await until(() => copied?.dataset.state === 'ready' && bare?.dataset.state === 'error');
    if (!copied) throw new Error('No widget');
    expect(textOf(copied)).to.include('Sie sehen eine Kopie mit Stand 15. November 2026.');
    const told = (): number =>
      (page.view as typeof page.view & {told: string[]}).told.filter(
        (one) => one === 'copied not-found',
      ).length;
    expect(told()).to.equal(1);
    retryIn(copied)?.focus();
    retryIn(copied)?.click();
    await until(() => told() === 2, {message: 'it is told again'});
    expect(copied.shadowRoot?.activeElement, 'the focus stays').to.equal(retryIn(copied));
    await writeFile('late.json', 'application/json', file('Förderverein'));
    retryIn(copied)?.click();
    await until(() => textOf(copied).includes('Förderverein'));
    expect(textOf(copied)).to.not.include('Kopie');
    expect(page.errors).to.deep.equal([]);
  });
});

describe('a feed that comes otherwise', () => {
  it('is read with a byte order mark, in another charset, and from where it has moved', async () => {
    const text = file('Förderverein');
    const latin = new Uint8Array(text.length).map((_, at) => text.charCodeAt(at));
    const wide = Uint16Array.from([0xfeff, ...latin]);
    const sources = [
      await writeFile('marked.json', 'application/json', `\uFEFF${text}`),
      await writeFile('latin.json', 'application/json; charset=ISO-8859-1', latin),
      await writeFile('wide.json', 'application/json', wide),
      '/written/anywhere.json?fault-redirect=/written/marked.json',
    ];
    const body = sources.map((src, at) => directory(`other-${at}`, src)).join('');
    const page = await openWatched({name: 'otherwise', scripts: SCRIPTS, body});
    await inState(page, 'ready');
    for (const widget of widgets(page)) expect(textOf(widget)).to.include('Förderverein');
    expect(page.errors).to.deep.equal([]);
    page.remove();
  });
});
