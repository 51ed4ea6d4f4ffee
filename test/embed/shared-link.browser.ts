/** A link shared from the hosted page, put into another page: the widget shows what was shared. */
import {expect} from '@esm-bundle/chai';
import {smallFeed} from '../support/small-feed.js';
import {until} from '../support/wait.js';
import {openWatched, type WatchedPage} from '../support/watched-page.js';
import {writeFile} from '../support/write-file.js';

const SCRIPTS = '<script type="module" src="/dist/embed/koko.js"></script>';

type Widget = HTMLElement & {query: string; readonly layout?: string};

/** What its button „Teilen“ asks for. */
type Sharing = HTMLElement & {sharePort(title: () => string): {link(): string}};

const snippet = (feed: string, query: string, options: string): string =>
  `<p><a href="/dist/embed/koko.html${query}#koko=${options}&src=${feed}&loading=eager">Ansehen</a></p>`;

describe('a link shared from the hosted page', () => {
  let page: WatchedPage;
  let feed = '';

  before(async () => {
    feed = await writeFile('shared-link.json', 'application/json', JSON.stringify(smallFeed()));
  });
  afterEach(() => page.remove());

  const ready = (tag: string): Promise<Widget> =>
    until(() => page.document.querySelector<Widget>(`${tag}[data-state="ready"]`));

  it('becomes the widget with what was searched for, which stays what a person makes of it', async () => {
    const query = '?utm_source=brief&koko-q=Beratung&koko-pq=nichts&koko-to=offers';
    const body = snippet(feed, query, 'offer-finder&linked=none');
    page = await openWatched({name: 'shared-finder', scripts: SCRIPTS, body});
    const finder = await ready('koko-offer-finder');
    expect(finder.query).to.equal('Beratung');
    finder.query = 'Werkstatt';
    page.document.querySelector('main')?.prepend(finder);
    await ready('koko-offer-finder');
    expect(finder.query).to.equal('Werkstatt');
    expect(page.errors).to.deep.equal([]);
  });

  it('becomes the network with what was chosen, and how it was laid out', async () => {
    const body = snippet(feed, '?koko-id=g-board&koko-ny=free', 'network-graph');
    page = await openWatched({name: 'shared-network', scripts: SCRIPTS, body});
    const graph = await ready('koko-network-graph');
    expect(graph.layout).to.equal('free');
    await until(() => graph.shadowRoot?.querySelector('.marks .selected[data-id="g-board"]'));
    expect(page.view.location.search, 'the page keeps its own address').to.equal('');
  });

  it('keeps what the hosted page shows', async () => {
    page = await openWatched({name: 'shared-hosted', body: '<iframe title="Partner"></iframe>'});
    const frame = await until(() => page.document.querySelector('iframe'));
    frame.src = `/dist/embed/koko.html#koko=partner-directory&src=${feed}`;
    const directory = await until(() =>
      frame.contentDocument?.querySelector<Sharing>('koko-partner-directory[data-state="ready"]'),
    );
    const link = new URL(directory.sharePort(() => '').link());
    expect(link.hash).to.equal(`#koko=partner-directory&src=${feed}`);
  });
});
