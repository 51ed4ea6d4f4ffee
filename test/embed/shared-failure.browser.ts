/** Several widgets over one feed that does not come: one of them says so aloud, and one button tries again for all. */
import {expect} from '@esm-bundle/chai';
import {smallFeed} from '../support/small-feed.js';
import {until} from '../support/wait.js';
import {openWatched, type WatchedPage} from '../support/watched-page.js';
import {writeFile} from '../support/write-file.js';

const SCRIPTS = '<script type="module" src="/dist/embed/koko.js"></script>';
/** Counts what is asked for. */
const HEAD = `<script>
  const ask = fetch;
  window.asked = 0;
  window.fetch = (address, ...more) => {
    if (String(address).includes('one-feed.json')) window.asked += 1;
    return ask(address, ...more);
  };
</script>`;
const TAGS = ['koko-offer-finder', 'koko-partner-directory', 'koko-network-graph'];
const FEED = '/written/one-feed.json?fault-status=500&fault-until=/written/one-feed-mended.txt';

const widget = (tag: string, src: string, id: string): string =>
  `<${tag} loading="eager" id="${id}" src="${src.replaceAll('&', '&amp;')}"></${tag}>`;

const three = (src: string, name: string): string =>
  TAGS.map((tag, at) => widget(tag, src, `${name}-${at}`)).join('');

const all = ({document: page}: WatchedPage): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>(TAGS.join()),
];

const alertsIn = (widgets: readonly HTMLElement[]): string[] =>
  widgets.filter(({shadowRoot}) => shadowRoot?.querySelector('[role="alert"]')).map(({id}) => id);

/** What the live regions beside the widgets' shadow trees say. */
const saidIn = (widgets: readonly HTMLElement[]): string[] =>
  widgets.flatMap((one) =>
    [...one.querySelectorAll('[role="status"]')]
      .map(({textContent}) => textContent)
      .filter(Boolean),
  );

const inState = (widgets: readonly HTMLElement[], state: string): Promise<boolean> =>
  until(() => widgets.every(({dataset}) => dataset.state === state), {
    message: () =>
      `all ${state}: ${widgets.map(({id, dataset}) => `${id} ${dataset.state}`).join()}`,
  });

const retryIn = ({shadowRoot}: HTMLElement): HTMLElement | undefined =>
  [...(shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])].find(({textContent}) =>
    textContent.includes('Noch einmal versuchen'),
  );

const visible = (one: HTMLElement): Promise<boolean> =>
  until(() => one.shadowRoot?.textContent.includes('konnten nicht geladen werden') === true);

describe('widgets over one feed that does not come', () => {
  let page: WatchedPage;
  afterEach(() => page.remove());

  it('say so once for each feed, and try again together', async () => {
    const other = '/written/nowhere.json';
    const hidden = `<div hidden>${widget(TAGS[0] ?? '', FEED, 'hidden')}</div>`;
    const body = hidden + three(FEED, 'one') + three(other, 'two');
    page = await openWatched({name: 'shared-failure', head: HEAD, scripts: SCRIPTS, body});
    const widgets = all(page);
    await inState(widgets, 'error');
    for (const one of widgets) await visible(one);
    expect(requests()).to.equal(1);
    const alerts = alertsIn(widgets);
    expect(alerts.length, alerts.join()).to.equal(2);
    expect(alerts.map((id) => id.split('-')[0]).sort()).to.deep.equal(['one', 'two']);
    expect(saidIn(widgets)).to.deep.equal([]);

    // Whoever says so goes: the next failure is told by another.
    const speaker = page.document.getElementById(alerts[0] ?? '');
    speaker?.remove();
    const left = all(page).filter(({id}) => id.startsWith('one'));
    const pressed = left[left.length - 1];
    if (!pressed) throw new Error('No widget');
    retryIn(pressed)?.click();
    await until(() => alertsIn(left).length === 1, {message: 'another one speaks'});
    await until(() => saidIn(left).length === 1, {message: 'where it was pressed, it is said'});

    await writeFile('one-feed.json', 'application/json', JSON.stringify(smallFeed()));
    await writeFile('one-feed-mended.txt', 'text/plain', 'mended');
    const before = requests();
    retryIn(pressed)?.click();
    await inState(left, 'ready');
    expect(requests() - before).to.equal(1);
    expect(alertsIn(left)).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  const requests = (): number => (page.view as typeof page.view & {asked: number}).asked;
});
