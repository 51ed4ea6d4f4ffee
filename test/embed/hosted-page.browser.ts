/** The hosted page: what a link, a frame and a feed reader lead to. */
import {expect} from '@esm-bundle/chai';
import {HostPage} from '../support/host-page.js';
import {until} from '../support/wait.js';

const PAGE = '/dist/embed/koko.html';
const FEED = '/demo/feeds/muenster.json';
const TAGS = ['koko-offer-finder', 'koko-partner-directory', 'koko-network-graph'];

describe('the hosted page', () => {
  let host: HostPage;
  const frame = async (hash: string): Promise<HTMLIFrameElement> => {
    host = await HostPage.open();
    const element = host.document.createElement('iframe');
    element.src = PAGE + hash;
    element.style.cssText = 'width:100%;height:150px;border:0';
    host.document.body.append(element);
    await until(() => element.contentDocument?.querySelector('main > :not(noscript)'));
    return element;
  };
  const shown = (element: HTMLIFrameElement): string[] =>
    [...(element.contentDocument?.querySelectorAll('main > *') ?? [])].map(
      ({localName}) => localName,
    );
  const textOf = (element: HTMLIFrameElement): string =>
    element.contentDocument?.querySelector('main')?.textContent ?? '';

  afterEach(() => host.close());

  it('shows one widget in a frame, which becomes as high as it needs to be where the loader is', async () => {
    const element = await frame(
      `#koko=partner-directory&src=${FEED}&page-size=4#?secret=aB3dE5fG7h`,
    );
    const heard: unknown[] = [];
    host.document.defaultView?.addEventListener('message', ({data}) => heard.push(data));
    await host.run('/dist/embed/koko.js');
    const inner = await until(() => element.contentDocument);
    const directory = await until(() =>
      inner.querySelector('koko-partner-directory[data-state="ready"]'),
    );
    expect(shown(element)).to.deep.equal(['koko-partner-directory']);
    expect(directory.getAttribute('page-size')).to.equal('4');
    await until(() => element.clientHeight > 400, {message: 'the frame has grown'});
    await until(() => element.clientHeight >= inner.body.getBoundingClientRect().height, {
      message: 'nothing is cut off',
    });
    expect(heard.some((data) => (data as {secret?: string}).secret === 'aB3dE5fG7h')).to.equal(
      true,
    );
  });

  it('shows all three where all are asked for, and what the address says next', async () => {
    const element = await frame(`#koko=all&src=${FEED}&lang=en`);
    await until(() => shown(element).join() === TAGS.join());
    expect(element.contentDocument?.documentElement.lang).to.equal('en');
    const {location} = await until(() => element.contentWindow);
    location.hash = `#koko=network-graph&src=${FEED}&layout=rings`;
    await until(() => shown(element).join() === 'koko-network-graph');
    await until(() =>
      element.contentDocument?.querySelector('[layout="rings"][data-state="ready"]'),
    );
  });

  it('says what is missing where the address names no feed', async () => {
    const element = await frame('');
    expect(textOf(element)).to.contain('fehlt die Angabe');
    expect(textOf(element)).to.contain('#koko=offer-finder&src=');
  });

  it('says so where the address of the feed is none', async () => {
    const element = await frame('#koko=all&src=https://');
    expect(textOf(element)).to.contain('keine Adresse');
  });

  it('shows no feed of a stranger under the name of the town', async () => {
    const element = await frame('#koko=all&src=https://evil.example/feed.json&lang=en');
    expect(textOf(element)).to.contain('https://evil.example');
    expect(element.contentDocument?.querySelector(TAGS.join())).to.equal(null);
  });
});
