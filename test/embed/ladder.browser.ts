/** The ladder: links and placeholders become widgets, where they may, and stay what they are, where they may not. */
import {expect} from '@esm-bundle/chai';
import {HostPage} from '../support/host-page.js';
import {nextFrame, until} from '../support/wait.js';

const LOADER = '/dist/embed/koko.js';
const CLASSIC = '/dist/embed/koko.classic.js';
const COMPLETE = '/dist/embed/koko.complete.js';
const PAGE = '/dist/embed/koko.html';
const FEED = '/demo/feeds/muenster.json';

const link = (options: string, page = PAGE): string =>
  `<a href="${page}#koko=${options}&src=${FEED}">Netzwerk ansehen</a>`;

const WIDGET = 'koko-network-graph,koko-partner-directory,koko-offer-finder';

describe('the ladder', () => {
  let page: HostPage;
  const put = (html: string): HTMLElement => {
    const main = page.document.createElement('main');
    main.innerHTML = html;
    page.document.body.append(main);
    return main;
  };
  const widgetIn = (main: Element): Promise<Element> => until(() => main.querySelector(WIDGET));
  const ready = (main: Element): Promise<Element> =>
    until(() => main.querySelector(`:is(${WIDGET})[data-state="ready"]`), {
      message: 'a widget is ready',
    });

  afterEach(() => page.close());

  for (const script of [LOADER, CLASSIC, COMPLETE])
    describe(`with ${script}`, () => {
      it('turns a link that stands alone into its widget, with its options and its id', async () => {
        page = await HostPage.open();
        const main = put(
          `<h2>Netzwerk</h2><p id="netz"><strong>${link('network-graph&view=list')}</strong><br></p>`,
        );
        await page.run(script);
        const widget = await ready(main);
        expect(widget.localName).to.equal('koko-network-graph');
        expect(widget.getAttribute('view')).to.equal('list');
        expect(widget.id).to.equal('netz');
        expect(widget.querySelector('a')?.textContent, 'the fallback').to.equal('Netzwerk ansehen');
        expect(main.querySelectorAll('p').length).to.equal(0);
      });

      it('turns placeholders of both kinds into widgets, whose own words win over those of the link', async () => {
        page = await HostPage.open();
        const main = put(
          `<div class="box koko-partner-directory"><p>${link('network-graph&page-size=3')}</p></div>
          <div data-koko="offer-finder" data-src="${FEED}" data-page-size="5"></div>`,
        );
        await page.run(script);
        const [directory, finder] = await until(() => {
          const found = [...main.querySelectorAll(WIDGET)];
          return found.length === 2 ? found : null;
        });
        expect(directory?.localName).to.equal('koko-partner-directory');
        expect(directory?.getAttribute('page-size')).to.equal('3');
        expect(finder?.localName).to.equal('koko-offer-finder');
        expect(finder?.getAttribute('page-size')).to.equal('5');
      });
    });

  it('turns what comes later into widgets, once, whoever asks again', async () => {
    page = await HostPage.open();
    await page.run(LOADER);
    const main = put(`<ul><li>${link('partner-directory')}</li></ul>`);
    await widgetIn(main);
    await page.run(`${LOADER}?again`);
    main.prepend(page.document.createElement('hr'), put(`<p>${link('partner-directory')}</p>`));
    await until(() => main.querySelectorAll(WIDGET).length === 2);
    expect(main.querySelectorAll(`:is(${WIDGET}) :is(${WIDGET})`).length).to.equal(0);
  });

  it('waits for the end of a page that is still being read', async () => {
    page = await HostPage.open();
    const main = put(`<p>${link('network-graph')}</p>`);
    let state = 'loading';
    Object.defineProperty(page.document, 'readyState', {get: () => state});
    await page.run(LOADER);
    await widgetIn(put('<koko-offer-finder></koko-offer-finder>'));
    // The rest of the sentence has only now come.
    main.querySelector('p')?.append(' zeigt, wer mitwirkt.');
    main.append(put(`<p>${link('partner-directory')}</p>`));
    state = 'interactive';
    page.document.dispatchEvent(new Event('DOMContentLoaded'));
    await until(() => main.querySelector('koko-partner-directory'));
    expect(main.querySelector('koko-network-graph')).to.equal(null);
  });

  it('leaves alone what is no snippet, what stands amid words, and what others wrote', async () => {
    page = await HostPage.open();
    const kept = [
      `<p>Hier ist ${link('network-graph')} zu sehen.</p>`,
      `<p>Siehe <cite>${link('network-graph')}</cite>, dort</p>`,
      `<nav><ul><li>${link('network-graph')}</li></ul></nav><h3>${link('network-graph')}</h3>`,
      `<p><a href="${PAGE}#koko=unknown">Netzwerk</a></p>`,
      `<p><a href="${PAGE}">Netzwerk</a></p>`,
      `<div contenteditable="true"><p>${link('network-graph')}</p></div>`,
      `<div class="comments"><p>${link('network-graph')}</p></div>`,
      `<div data-koko="off"><p>${link('network-graph')}</p></div>`,
      `<p>${link('network-graph', 'https://evil.example/koko.html')}</p>`,
      `<p><a href="${PAGE}#koko=network-graph&src=https://evil.example/feed.json">Netzwerk</a></p>`,
      `<div data-koko="network-graph" data-src="https://evil.example/feed.json"><p>Netzwerk</p></div>`,
    ];
    const main = put(kept.join('\n'));
    const before = main.innerHTML;
    await page.run(LOADER);
    await widgetIn(put(`<p>${link('partner-directory')}</p>`));
    expect(main.innerHTML).to.equal(before);
  });

  it('turns links to pages that the head of the page allows', async () => {
    page = await HostPage.open();
    const meta = page.document.createElement('meta');
    meta.name = 'koko-allow';
    meta.content = 'https://andere.example/koko/, https://daten.example';
    page.document.head.append(meta);
    const main = put(
      `<p>${link('network-graph&amp;loading=lazy', 'https://daten.example/koko/koko.html/')}</p>`,
    );
    await page.run(LOADER);
    const widget = await widgetIn(main);
    expect(widget.getAttribute('src')).to.equal(`https://daten.example${FEED}`);
  });

  it('hears from the tag and the address of the classic file what the loader cannot see', async () => {
    page = await HostPage.open();
    const tag = page.document.createElement('script');
    tag.dataset.allow = 'https://daten.example';
    tag.src = `${CLASSIC}?allow=https://andere.example`;
    const main = put(
      ['https://daten.example/koko.html', 'https://andere.example/koko/koko.html']
        .map((address) => `<p>${link('network-graph&loading=lazy', address)}</p>`)
        .join(''),
    );
    page.document.head.append(tag);
    await until(() => main.querySelectorAll(WIDGET).length === 2);
  });

  it('keeps the focus of somebody who had just come to the link', async () => {
    page = await HostPage.open();
    const main = put(`<p>${link('partner-directory')}</p>`);
    const anchor = main.querySelector('a');
    anchor?.focus();
    await page.run(LOADER);
    const widget = await ready(main);
    await until(() => page.document.activeElement === widget, {
      message: 'the widget has the focus',
    });
    expect(widget.shadowRoot?.activeElement?.matches('[tabindex="-1"]')).to.equal(true);
  });

  it('shows nothing that the page hides', async () => {
    page = await HostPage.open();
    const main = put(
      `<koko-offer-finder hidden src="${FEED}"></koko-offer-finder>
      <koko-offer-finder style="display:none" src="${FEED}"></koko-offer-finder>`,
    );
    await page.run(LOADER);
    await widgetIn(put(`<p>${link('partner-directory')}</p>`));
    for (const widget of main.querySelectorAll(WIDGET)) {
      expect(widget.getClientRects().length).to.equal(0);
      expect(widget.getAttribute('style') ?? 'display:none').to.equal('display:none');
    }
  });

  it('fetches nothing for a widget that is far away or hidden until it is seen, or somebody uses another', async () => {
    page = await HostPage.open();
    const first = put(`<p>${link('offer-finder')}</p>`);
    const main = put(
      `<details><summary>Mehr</summary><p>${link('partner-directory')}</p></details>
      <svg width="10" height="9000"></svg><p>${link('network-graph')}</p>`,
    );
    await page.run(LOADER);
    const finder = await until(() =>
      first.querySelector('[data-state="empty"], [data-state="ready"]'),
    );
    const {customElements} = page.document.defaultView ?? window;
    const isThere = (name: string): boolean => customElements.get(`koko-${name}`) !== undefined;
    expect(main.querySelectorAll(WIDGET).length).to.equal(2);
    expect([isThere('partner-directory'), isThere('network-graph')]).to.deep.equal([false, false]);
    finder.dispatchEvent(new Event('focusin', {bubbles: true}));
    await until(() => isThere('network-graph'));
    expect(isThere('partner-directory'), 'what is hidden').to.equal(false);
    main.querySelector('details')?.setAttribute('open', '');
    await until(() => isThere('partner-directory'));
  });

  it('keeps room for what comes, so that nothing is seen to jump, and gives it back', async () => {
    page = await HostPage.open();
    const {document} = page;
    const main = put(
      `<h1>Netzwerk</h1><p>${link('partner-directory').replace(FEED, `${FEED}?fault-delay=400`)}</p>
      ${'<p class="after">Danach steht noch mehr auf der Seite.</p>'.repeat(40)}`,
    );
    const after = main.querySelector('.after');
    const top = (): number => after?.getBoundingClientRect().top ?? 0;
    await page.run(LOADER);
    const widget = (await widgetIn(main)) as HTMLElement;
    // A script in the head of a page comes before its first picture, unlike here.
    await nextFrame();
    await nextFrame();
    const shifts = shiftsIn(document);
    expect(top(), 'below the screen').to.be.at.least(document.defaultView?.innerHeight ?? 0);
    await ready(main);
    await until(() => !widget.hasAttribute('style'));
    expect(top(), 'still below the screen').to.be.at.least(document.defaultView?.innerHeight ?? 0);
    await nextFrame();
    expect(shifts()).to.be.below(0.02);
  });
});

/** The sum of unexpected shifts (Layout Instability, W3C) from now on; 0 in browsers that do not measure it. */
function shiftsIn({defaultView}: Document): () => number {
  let sum = 0;
  const page = defaultView;
  if (!page?.PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return () => 0;
  const observer = new page.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += (entry as unknown as {value: number}).value;
  });
  observer.observe({type: 'layout-shift'});
  return () => sum;
}
