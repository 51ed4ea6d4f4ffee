/** The graph on a page whose policy refuses workers. */
import {expect} from '@esm-bundle/chai';
import {largeTown} from '../../src/elements/network-graph/fixtures/large-town.js';
import {until} from '../support/wait.js';

const policy = (text: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${text}">`;

interface Page {
  readonly document: Document;
  readonly errors: readonly string[];
  remove(): void;
}

/** A page that shows a large town by the loader, with a policy of its own. */
async function open(layout: string, head: string): Promise<Page> {
  const frame = document.createElement('iframe');
  [frame.width, frame.height] = ['1100', '800'];
  frame.srcdoc = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Seite</title>
${head}
<script type="module" src="/dist/embed/koko.js"></script>
<koko-network-graph day="2026-11-21" layout="${layout}">
<script type="application/json">${JSON.stringify(largeTown)}</script></koko-network-graph>`;
  const errors: string[] = [];
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  frame.contentWindow?.addEventListener('error', ({message}) => errors.push(message));
  await loaded;
  const view = await until(() => frame.contentWindow);
  view.addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
  return {document: view.document, errors, remove: () => frame.remove()};
}

async function pictureOf({document: page}: Page): Promise<readonly (string | null)[]> {
  const graph = await until(() => page.querySelector('koko-network-graph[data-state="ready"]'), {
    message: 'the picture',
    timeout: 30_000,
  });
  const marks = graph.shadowRoot?.querySelectorAll('.marks [data-id] path, .edge path') ?? [];
  return [...marks].map((mark) => mark.getAttribute('d'));
}

describe('a page whose policy refuses workers', () => {
  for (const layout of ['bands', 'rings', 'free'])
    it(`shows the same picture as one that allows them: ${layout}`, async () => {
      const free = await open(layout, policy("worker-src 'self'"));
      const wanted = await pictureOf(free);
      const strict = await open(layout, policy("worker-src 'none'"));
      const found = await pictureOf(strict);
      expect(wanted.length).to.be.greaterThan(20);
      expect(found).to.deep.equal(wanted);
      expect([...free.errors, ...strict.errors]).to.deep.equal([]);
      free.remove();
      strict.remove();
    });
});
