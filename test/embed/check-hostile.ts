/** Brings all widgets, by three rungs of the ladder, to a page that makes it hard for them, and uses them. */
import {expect} from '@esm-bundle/chai';
import {press} from '../support/keyboard.js';
import {smallFeed} from '../support/small-feed.js';
import {until} from '../support/wait.js';
import {openWatched, type WatchedPage} from '../support/watched-page.js';
import {writeFile} from '../support/write-file.js';
import {SNIPPET, type HostilePage} from './hostile-pages.js';

interface Widget extends HTMLElement {
  readonly query?: string;
}

const WIDGETS = 'koko-offer-finder,koko-partner-directory,koko-network-graph';

/** What the package leaves in the window, all of it told in docs/embed/hostile-pages.md. */
const GLOBALS = [
  'Symbol(koko-widgets:beginnings/1)',
  'Symbol(koko-widgets:feeds/1)',
  'litElementVersions',
  'litHtmlVersions',
  'reactiveElementVersions',
];

/** Puts the feed on the test server; its address. */
export async function writeFeed(): Promise<string> {
  const file = JSON.stringify(smallFeed());
  return location.origin + (await writeFile('hostile.json', 'application/json', file));
}

/** A link, a placeholder and an element. */
export function snippets(feed: string): string {
  const page = `${location.origin}/dist/embed/koko.html`;
  const link = (name: string): string =>
    `<a href="${page}#koko=${name}&amp;src=${feed}&amp;loading=eager">Ansehen</a>`;
  return `<p>${link('offer-finder')}</p>
    <div class="koko-partner-directory">${link('partner-directory')}</div>
    <koko-network-graph loading="eager" src="${feed}"><p>${link('network-graph')}</p></koko-network-graph>`;
}

const bodyOf = ({copies = 1, around = (widgets) => widgets}: HostilePage, feed: string): string =>
  around(Array.from({length: copies}).fill(snippets(feed)).join('<hr />'));

/** Also those within another shadow tree. */
export function widgetsIn(root: ParentNode): Widget[] {
  const inner = [...root.querySelectorAll('.shadowed')].flatMap(({shadowRoot}) =>
    shadowRoot ? widgetsIn(shadowRoot) : [],
  );
  return [...root.querySelectorAll<Widget>(WIDGETS), ...inner];
}

async function ready({document: page, errors}: WatchedPage, count: number): Promise<Widget[]> {
  const states = (): string =>
    widgetsIn(page)
      .map(
        (one) =>
          `${one.localName} ${one.dataset.state ?? ''} ${one.shadowRoot?.querySelector('[role=alert]')?.textContent ?? ''}`,
      )
      .join(', ');
  return until(
    () => {
      const all = widgetsIn(page).filter((one) => one.dataset.state === 'ready');
      return all.length === count ? all : null;
    },
    {message: () => `${count} widgets: ${states()}; ${errors.join('; ')}`},
  );
}

const inside = (widget: Widget, selector: string): Promise<HTMLElement> =>
  until(() => widget.shadowRoot?.querySelector<HTMLElement>(selector), {
    message: `${selector} in ${widget.localName}`,
  });

/** Types into what can be searched, and chooses in the picture. */
async function use(widget: Widget, {view}: WatchedPage): Promise<void> {
  if (widget.localName === 'koko-network-graph') {
    const mark = await inside(widget, '.marks [data-id="g-board"]');
    mark.dispatchEvent(new view.MouseEvent('click', {bubbles: true, composed: true}));
    await until(() => widget.shadowRoot?.querySelector('#panel-title'), {message: 'the panel'});
    return;
  }
  const field = (await inside(
    widget,
    'input:is([type=search],[role=combobox])',
  )) as HTMLInputElement;
  field.focus();
  field.value = 'Beratung';
  field.dispatchEvent(new view.InputEvent('input', {bubbles: true, composed: true}));
  await until(() => widget.query === 'Beratung', {message: `${widget.localName} searches`});
  if (widget.closest('form')) await press('Enter');
}

export async function check(hostile: HostilePage, feed: string, name: string): Promise<void> {
  const {copies = 1, after, then, leaves = [], proof} = hostile;
  const scripts = (hostile.scripts ?? SNIPPET).replace('{origin}', location.origin);
  const page = await openWatched({...hostile, scripts, name, body: bodyOf(hostile, feed)});
  try {
    let isSent = false;
    page.document.addEventListener('submit', () => (isSent = true));
    after?.(page.document);
    await ready(page, 3 * copies);
    then?.(page.document);
    for (const widget of (await ready(page, 3 * copies)).slice(0, 3)) await use(widget, page);
    expect(page.errors).to.deep.equal([]);
    expect(isSent, 'a form was sent').to.equal(false);
    const left = page.newGlobals();
    expect(left.filter((one) => ![...GLOBALS, ...leaves].includes(one))).to.deep.equal([]);
    if (proof !== undefined) expect(left).to.include(proof);
    expect(page.changes()).to.deep.equal([]);
    const {scrollWidth, clientWidth} = page.document.documentElement;
    if (hostile.width) expect(scrollWidth, 'nothing sticks out').to.be.at.most(clientWidth);
  } finally {
    page.remove();
  }
}
