/** A feed whose server leads on to a foreign place: the allow list judges where it comes from in the end. */
import {expect} from '@esm-bundle/chai';
import {smallFeed} from '../support/small-feed.js';
import {until} from '../support/wait.js';
import {openWatched, type WatchedPage} from '../support/watched-page.js';
import {writeFile} from '../support/write-file.js';

const TAG = 'koko-partner-directory';
const SCRIPTS = '<script type="module" src="/dist/embed/koko.js"></script>';

/** Another origin, which lets everybody read. */
const foreign = (): string => `http://127.0.0.1:${location.port}/written/`;
const file = (place: string): string =>
  `${place}led-on.json?fault-header=Access-Control-Allow-Origin:*`;

/** An address of this site that leads on. */
const leading = (place: string): string =>
  `${location.origin}/written/start.json?fault-redirect=${encodeURIComponent(file(place))}`;

const link = (src: string): string =>
  `<p><a href="/dist/embed/koko.html#koko=partner-directory&amp;loading=eager&amp;src=${encodeURIComponent(src)}">Partner</a></p>`;

const element = (src: string): string =>
  `<${TAG} loading="eager" src="${src}"><a href="/liste">Partner</a></${TAG}>`;

const widgetIn = (page: Document): Promise<HTMLElement> =>
  until(() => page.querySelector<HTMLElement>(`${TAG}:is([data-state=ready],[data-state=error])`));

const textOf = ({shadowRoot}: HTMLElement): string =>
  (shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

async function expectRefusal(widget: HTMLElement): Promise<void> {
  expect(widget.dataset.state).to.equal('error');
  await until(() => textOf(widget).includes('Daten, die für sie freigegeben sind'), {
    message: () => textOf(widget),
  });
  expect(textOf(widget)).to.include(`127.0.0.1:${location.port}`);
  expect(textOf(widget)).to.not.include('Koordinierungsstelle');
}

describe('a feed whose server leads on', () => {
  let page: WatchedPage;
  let count = 0;

  before(() => writeFile('led-on.json', 'application/json', JSON.stringify(smallFeed())));
  afterEach(() => page.remove());

  const open = async (body: string, head = ''): Promise<HTMLElement> => {
    count += 1;
    page = await openWatched({name: `led-on-${count}`, head, scripts: SCRIPTS, body});
    return widgetIn(page.document);
  };

  it('to a foreign place is refused where a link asked for it, and the link stays', async () => {
    const told: string[] = [];
    const widget = await open(link(leading(foreign())));
    widget.addEventListener('koko-error', ({detail}) => told.push(detail.code));
    await expectRefusal(widget);
    expect(widget.querySelector('a')?.getClientRects().length).to.equal(1);
    await (widget as HTMLElement & {refresh(): Promise<void>}).refresh();
    await until(() => told.join() === 'feed-not-allowed', {message: () => told.join()});
    expect(page.errors).to.deep.equal([]);
  });

  it('within the site is shown', async () => {
    const widget = await open(link(leading(`${location.origin}/written/`)));
    expect(widget.dataset.state, textOf(widget)).to.equal('ready');
  });

  it('to a foreign place that the page allows is shown', async () => {
    const head = `<meta name="koko-allow" content="${foreign()}" />`;
    expect((await open(link(leading(foreign())), head)).dataset.state).to.equal('ready');
  });

  it('to a foreign place is shown in an element that somebody wrote by hand', async () => {
    expect((await open(element(leading(foreign())))).dataset.state).to.equal('ready');
  });

  it('is refused in a link beside an element that may show it', async () => {
    const body = element(leading(foreign())) + link(leading(foreign()));
    await open(body);
    const states = (): string =>
      [...page.document.querySelectorAll<HTMLElement>(TAG)]
        .map(({dataset}) => dataset.state)
        .join();
    await until(() => states() === 'ready,error', {message: states});
  });

  it('to a foreign place is refused by the hosted page', async () => {
    page = await openWatched({name: 'led-on-frame', body: '<iframe title="Partner"></iframe>'});
    const frame = await until(() => page.document.querySelector('iframe'));
    frame.src = `/dist/embed/koko.html#koko=partner-directory&src=${encodeURIComponent(leading(foreign()))}`;
    const inner = await until(() => {
      const own = frame.contentDocument;
      return own?.querySelector(TAG) ? own : null;
    });
    await expectRefusal(await widgetIn(inner));
  });
});
