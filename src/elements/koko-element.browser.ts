/** What every widget promises its host page, shown with one that says little itself. */
import {expect} from '@esm-bundle/chai';
import {html, type TemplateResult} from 'lit';
import {getByRole, queryByRole} from '../../test/support/by-role.js';
import {clearPage, mount} from '../../test/support/fixture.js';
import {refuse} from '../../test/support/refuse.js';
import {drawn, settled, until} from '../../test/support/wait.js';
import type {Feed} from '../feed/types.js';
import type {ViewName} from '../state/types.js';
import {failurePart} from './failure-part.js';
import {KokoElement} from './koko-element.js';

class SampleWidget extends KokoElement {
  protected readonly viewName: ViewName = 'network';
  readonly sentTo: string[] = [];
  /** What was said of the feed's title, once for each drawing. */
  readonly titles: string[] = [];

  get chosen(): readonly string[] {
    return this.state.selection;
  }

  setDay(day?: string): void {
    this.store.dispatch({type: 'day', day});
  }

  send(ids: readonly string[]): void {
    this.goTo('network', ids);
  }

  protected isEmpty(feed: Feed): boolean {
    return feed.partners.length === 0;
  }

  protected renderEmpty(): TemplateResult {
    return html`<p>Nichts da</p>`;
  }

  protected renderFeed(feed: Feed): TemplateResult {
    this.titles.push(this.text(feed.meta.title).value);
    return html`<p>${this.titles.at(-1)}</p>`;
  }

  protected override onReveal(id: string): void {
    this.sentTo.push(id);
  }
}
customElements.define('sample-widget', SampleWidget);

let count = 0;

function makeFeed(meta: object = {}): object {
  count += 1;
  return {
    meta: {format: 'koko-feed/1', title: `Feed ${String(count)}`, languages: ['de'], ...meta},
    partners: [{id: 'p-one', name: 'Stelle', since: '2010'}],
  };
}

/** What a widget told its page: `koko-ready`, or `koko-error` with its code. */
function listenTo(widget: SampleWidget): string[] {
  const told: string[] = [];
  widget.addEventListener('koko-ready', ({type}) => told.push(type));
  widget.addEventListener('koko-error', ({type, detail}) => told.push(`${type} ${detail.code}`));
  return told;
}

function place(attributes: Readonly<Record<string, string>> = {}): {
  widget: SampleWidget;
  told: string[];
} {
  const widget = new SampleWidget();
  const told = listenTo(widget);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.append('Alle Stellen als Liste');
  return {widget: mount(widget), told};
}

const address = (text: string): string =>
  URL.createObjectURL(new Blob([text], {type: 'application/json'}));

describe('every widget', () => {
  afterEach(() => clearPage());

  it('shows a feed that was set before it was defined', async () => {
    const widget: Element & {feed?: object} = document.createElement('early-widget');
    widget.feed = makeFeed({title: 'Früh gesetzt'});
    mount(widget);
    customElements.define('early-widget', class extends SampleWidget {});
    await settled(widget);
    expect(widget.shadowRoot?.textContent).to.contain('Früh gesetzt');
  });

  it('says when its feed is shown, and again when it was fetched anew', async () => {
    const {widget, told} = place({src: address(JSON.stringify(makeFeed()))});
    expect((await settled(widget)).dataset.state).to.equal('ready');
    expect(told).to.deep.equal(['koko-ready']);
    const before = widget.feed;
    await widget.refresh();
    expect(told).to.deep.equal(['koko-ready', 'koko-ready']);
    expect(widget.feed).not.to.equal(before);
  });

  it('keeps what it shows when a later fetch fails, and tells the page', async () => {
    const src = address(JSON.stringify(makeFeed()));
    const {widget, told} = place({src});
    await settled(widget);
    URL.revokeObjectURL(src);
    await widget.refresh();
    expect(told).to.deep.equal(['koko-ready', 'koko-error unreachable']);
    await widget.refresh();
    expect(told).to.deep.equal(['koko-ready', 'koko-error unreachable', 'koko-error unreachable']);
    expect(widget.dataset.state).to.equal('ready');
    expect(queryByRole(widget, 'alert')).to.equal(null);
  });

  it('shows what stands between its tags and a way to try again where there is no feed', async () => {
    const {widget, told} = place({src: '/demo/feeds/none.json'});
    expect((await settled(widget)).dataset.state).to.equal('error');
    expect(told).to.deep.equal(['koko-error not-found']);
    const fallback = widget.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])');
    expect(fallback?.assignedNodes()).to.have.length(1);
    getByRole(widget, 'button', {name: 'Noch einmal versuchen'}).click();
    await until(() => told.length === 2);
    expect(told[1]).to.equal('koko-error not-found');
    widget.feed = makeFeed();
    await until(() => widget.dataset.state === 'ready');
    expect(widget.shadowRoot?.querySelector('slot:not([name])')).to.equal(null);
  });

  it('says what is most needed where not even the sentences for it can be had', async () => {
    const allow = refuse(failurePart);
    const {widget} = place({src: '/demo/feeds/none.json'});
    await settled(widget);
    expect(getByRole(widget, 'alert').textContent).to.contain('konnten nicht geladen werden');
    allow();
    getByRole(widget, 'button', {name: 'Noch einmal versuchen'}).click();
    await until(() => widget.shadowRoot?.textContent.includes('liegt keine Datei'));
  });

  it('names an address that is none', async () => {
    for (const src of ['http://', 'https://[::']) {
      const {widget, told} = place({src});
      expect((await settled(widget)).dataset.state).to.equal('error');
      expect(told).to.deep.equal(['koko-error bad-src']);
      expect(widget.shadowRoot?.textContent).to.contain('keine gültige Adresse');
    }
  });

  it('offers no second try where that cannot help, and says once what is wrong and where', async () => {
    const {widget} = place({src: address('{\n  "offers": []\n  "partners": []}')});
    expect((await settled(widget)).dataset.state).to.equal('error');
    expect(queryByRole(widget, 'button', {name: 'Noch einmal versuchen'})).to.equal(null);
    const text = widget.shadowRoot?.textContent ?? '';
    expect(text.split('kein gültiges JSON')).to.have.length(2);
    expect(text).to.match(/Die Stelle: (Zeile 3, Zeichen 3|Ein JSON-Werkzeug zeigt sie)/);
    expect(text).to.contain('Noch einmal laden hilft hier nicht');
  });

  it('waits without a word for a page that fetches the feed itself', async () => {
    const {widget, told} = place();
    await drawn(widget);
    expect(widget.dataset.state).to.equal('loading');
    expect(queryByRole(widget, 'alert')).to.equal(null);
    expect(widget.shadowRoot?.querySelector('.loading')).to.equal(null);
    widget.feed = makeFeed();
    await settled(widget);
    expect(told).to.deep.equal(['koko-ready']);
  });

  it('judges by the day shown whether there is anything', async () => {
    const {widget} = place();
    widget.feed = makeFeed();
    await settled(widget);
    widget.setDay('1900-01-01');
    await drawn(widget);
    expect(widget.shadowRoot?.textContent).to.contain('Für diesen Tag ist nichts');
    expect(widget.dataset.state).to.equal('empty');
    widget.setDay();
    await drawn(widget);
    expect(widget.dataset.state).to.equal('ready');
  });

  it('reads a new feed in the languages of that feed at once', async () => {
    const {widget} = place({lang: 'en'});
    const title = {fr: 'Le réseau', de: 'Das Netzwerk'};
    widget.feed = makeFeed({title, languages: ['de', 'fr']});
    await settled(widget);
    widget.feed = makeFeed({title, languages: ['fr', 'de']});
    await drawn(widget);
    expect([...new Set(widget.titles)]).to.deep.equal(['Das Netzwerk', 'Le réseau']);
    expect(widget.titles.lastIndexOf('Das Netzwerk')).to.be.lessThan(
      widget.titles.indexOf('Le réseau'),
    );
    expect(widget.titles[widget.titles.lastIndexOf('Das Netzwerk') + 1]).to.equal('Le réseau');
  });

  it('takes nobody to a record that the page did not let them choose', async () => {
    const {widget} = place();
    widget.feed = makeFeed();
    await settled(widget);
    widget.select(['p-one']);
    widget.addEventListener('koko-select', (event) => event.preventDefault());
    widget.send(['p-one', 'p-two']);
    await drawn(widget);
    expect(widget.sentTo).to.deep.equal([]);
    expect(widget.chosen).to.deep.equal(['p-one']);
  });

  it('takes people to the first of the records they chose', async () => {
    const {widget} = place();
    widget.feed = makeFeed();
    await settled(widget);
    widget.send(['p-one', 'p-two']);
    await until(() => widget.sentTo.length > 0);
    expect(widget.sentTo).to.deep.equal(['p-one']);
    expect(widget.chosen).to.deep.equal(['p-one', 'p-two']);
  });

  it('keeps what was chosen when it moves, also on its own', async () => {
    const {widget, told} = place({linked: 'none'});
    widget.feed = makeFeed();
    await settled(widget);
    widget.select(['p-one']);
    mount(document.createElement('div')).append(widget);
    await drawn(widget);
    expect(widget.chosen).to.deep.equal(['p-one']);
    expect(told).to.deep.equal(['koko-ready']);
  });
});
