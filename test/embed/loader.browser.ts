import {expect} from '@esm-bundle/chai';
import {until} from '../support/wait.js';

const MODULE = '<script type="module" src="/dist/embed/koko.js"></script>';
const CLASSIC = '<script defer src="/dist/embed/koko.classic.js"></script>';

/** A page of its own that embeds what a webmaster pasted. */
async function pageWith(
  body: string,
  script = MODULE,
): Promise<{document: Document; remove: () => void}> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.srcdoc = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Seite</title>
${script}<body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const inner = await until(() => frame.contentDocument);
  return {document: inner, remove: () => frame.remove()};
}

const scripts = (page: Document): string[] =>
  (page.defaultView?.performance.getEntriesByType('resource') ?? [])
    .map(({name}) => name)
    .filter((name) => /\/chunks\/|\.complete\./.test(name));

const ready = (page: Document, tag: string): Promise<Element> =>
  until(() => page.querySelector(`${tag}[data-state="ready"]`), {
    message: `${tag} is ready`,
    timeout: 30_000,
  });

describe('the loader', () => {
  let page: Awaited<ReturnType<typeof pageWith>> | undefined;

  afterEach(() => page?.remove());

  for (const script of [MODULE, CLASSIC])
    it(`fetches only the widgets that are on the page: ${script}`, async () => {
      page = await pageWith(
        '<koko-offer-finder src="/demo/feeds/muenster.json"></koko-offer-finder>',
        script,
      );
      await ready(page.document, 'koko-offer-finder');
      const asked = scripts(page.document);
      expect(asked.some((url) => url.includes('offer-finder'))).to.equal(true);
      expect(
        asked.filter((url) => /network-graph|partner-directory|complete/.test(url)),
      ).to.deep.equal([]);
      expect(page.document.defaultView?.customElements.get('koko-network-graph')).to.equal(
        undefined,
      );
    });

  it('fetches a widget that comes later, also deep inside what is inserted', async () => {
    page = await pageWith('<main></main>');
    const article = page.document.createElement('article');
    const directory = page.document.createElement('koko-partner-directory');
    directory.setAttribute('src', '/demo/feeds/muenster.json');
    article.append(directory);
    page.document.querySelector('main')?.append(article);
    await ready(page.document, 'koko-partner-directory');
  });

  it('fetches a feed once for all widgets that show it', async () => {
    page = await pageWith(
      ['koko-offer-finder', 'koko-partner-directory', 'koko-network-graph']
        .map((tag) => `<${tag} loading="eager" src="/demo/feeds/kreis-offenbach.json"></${tag}>`)
        .join(''),
    );
    await ready(page.document, 'koko-partner-directory');
    await ready(page.document, 'koko-network-graph');
    await until(() => page?.document.querySelector('koko-offer-finder[data-state="empty"]'));
    const feeds = (
      page.document.defaultView?.performance.getEntriesByType('resource') ?? []
    ).filter(({name}) => name.endsWith('kreis-offenbach.json'));
    expect(feeds).to.have.length(1);
  });

  it('leaves the fallback content where the feed cannot be had, and says so', async () => {
    page = await pageWith(
      '<koko-partner-directory src="/demo/feeds/none.json"><a href="/liste">Alle Partner</a></koko-partner-directory>',
    );
    const directory = await until(() =>
      page?.document.querySelector('koko-partner-directory[data-state="error"]'),
    );
    expect(directory.querySelector('a')?.getClientRects().length).to.be.greaterThan(0);
    const alert = directory.shadowRoot?.querySelector('[role="alert"]');
    expect(alert?.textContent).to.include('Die Daten konnten nicht geladen werden.');
  });
});

describe('a page with a strict policy', () => {
  it('sees no violation, from loading to a choice in each widget', async () => {
    const frame = document.createElement('iframe');
    frame.width = '1200';
    frame.src = '/demo/muenster.html';
    const violations: string[] = [];
    document.body.append(frame);
    const inner = await until(() => {
      const page = frame.contentDocument;
      return page?.URL.endsWith('muenster.html') ? page : null;
    });
    inner.addEventListener('securitypolicyviolation', (event) =>
      violations.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
    for (const tag of ['koko-network-graph', 'koko-partner-directory', 'koko-offer-finder']) {
      const widget = await until(() => {
        inner.querySelector(tag)?.scrollIntoView();
        return inner.querySelector(`${tag}[data-state="ready"]`);
      });
      (widget as HTMLElement & {select(ids: readonly string[]): void}).select(['p-jobcenter']);
    }
    await until(() =>
      inner.querySelector('koko-network-graph')?.shadowRoot?.textContent.includes('Ausgewählt'),
    );
    expect(violations).to.deep.equal([]);
    frame.remove();
  });
});
