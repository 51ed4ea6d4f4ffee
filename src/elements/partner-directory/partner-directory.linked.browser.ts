import {expect} from '@esm-bundle/chai';
import {html, type TemplateResult} from 'lit';
import {partnerSample} from '../../../test/fixtures/partner-sample.js';
import {getByRole, queryByRole} from '../../../test/support/by-role.js';
import {mount} from '../../../test/support/fixture.js';
import {focusedElement} from '../../../test/support/keyboard.js';
import {
  keepHouse,
  mountDirectory,
  pressButton,
  read,
} from '../../../test/support/mount-directory.js';
import {drawn, settled, until} from '../../../test/support/wait.js';
import type {State, ViewName} from '../../state/types.js';
import {KokoElement} from '../koko-element.js';
import type {KokoPartnerDirectory} from './partner-directory.js';

/** Stands for any other widget: says what it sees of the shared state. */
class SampleNeighbour extends KokoElement {
  protected viewName: ViewName = 'network';
  sentTo: string[] = [];

  get shared(): State {
    return this.state;
  }

  as(view: ViewName): this {
    this.viewName = view;
    return this;
  }

  send(id: string): void {
    this.store.dispatch({type: 'reveal', view: 'partners', id});
  }

  setDay(day?: string): void {
    this.store.dispatch({type: 'day', day});
  }

  protected isEmpty(): boolean {
    return false;
  }

  protected renderEmpty(): TemplateResult {
    return html``;
  }

  protected renderFeed(): TemplateResult {
    return html`<p>Nachbar</p>`;
  }

  protected override onReveal(id: string): void {
    this.sentTo.push(id);
  }
}
customElements.define('sample-neighbour', SampleNeighbour);

async function mountPair(
  view: ViewName = 'network',
): Promise<{directory: KokoPartnerDirectory; neighbour: SampleNeighbour}> {
  const feed = partnerSample();
  const directory = await mountDirectory({feed});
  const neighbour = new SampleNeighbour().as(view);
  neighbour.feed = feed;
  await settled(mount(neighbour));
  await drawn(directory);
  return {directory, neighbour};
}

const title = (directory: KokoPartnerDirectory): string =>
  getByRole(directory, 'heading', {states: {level: 2}}).textContent.trim();

describe('a directory among other widgets', () => {
  keepHouse();

  it('opens what was chosen elsewhere without taking the focus', async () => {
    const {directory, neighbour} = await mountPair();
    const field = document.createElement('input');
    neighbour.before(field);
    field.focus();
    for (const [id, name] of [
      ['c-steer', 'Lenkungskreis Übergang'],
      ['g-start', 'Regionales Übergangsmanagement (RÜM)'],
      ['p-town', 'Stadt Musterstadt'],
    ] as const) {
      neighbour.select([id]);
      await drawn(directory);
      expect(title(directory)).to.equal(name);
    }
    expect(focusedElement()).to.equal(field);
  });

  it('goes back to the list when nothing is chosen any more, and stays where an offer is chosen', async () => {
    const {directory, neighbour} = await mountPair();
    neighbour.select(['p-town']);
    await drawn(directory);
    neighbour.select(['o-evening']);
    await drawn(directory);
    expect(title(directory)).to.equal('Stadt Musterstadt');
    neighbour.select([]);
    await drawn(directory);
    expect(title(directory)).to.equal('Partner und Gremien');
  });

  it('chooses for all, and tells the page', async () => {
    const {directory, neighbour} = await mountPair();
    const told: (readonly string[])[] = [];
    document.body.addEventListener('koko-select', (event) => told.push(event.detail.ids), {
      once: true,
    });
    await pressButton(directory, 'Handwerkskammer (HWK)');
    expect(neighbour.shared.selection).to.deep.equal(['p-chamber']);
    expect(told).to.deep.equal([['p-chamber']]);
    await pressButton(directory, 'Zurück zum Verzeichnis');
    expect(neighbour.shared.selection).to.deep.equal(['p-chamber']);
    expect(
      getByRole(directory, 'button', {name: 'Handwerkskammer (HWK)', states: {current: 'true'}}),
    ).to.exist;
    await pressButton(directory, 'Handwerkskammer (HWK)');
    expect(title(directory)).to.equal('Handwerkskammer (HWK)');
  });

  it('leads to an offer where a finder is there', async () => {
    const {directory, neighbour} = await mountPair('offers');
    await pressButton(directory, 'Agentur für Arbeit Musterstadt (AA)');
    await pressButton(directory, 'Elternabend');
    expect(neighbour.shared.selection).to.deep.equal(['o-evening']);
    await until(() => neighbour.sentTo.length > 0);
    expect(neighbour.sentTo).to.deep.equal(['o-evening']);
    expect(title(directory)).to.equal('Agentur für Arbeit Musterstadt (AA)');
  });

  it('leads to the place in the network where one is there', async () => {
    const {directory, neighbour} = await mountPair();
    await pressButton(directory, 'Handwerkskammer (HWK)');
    await pressButton(directory, 'Im Netzwerk zeigen');
    await until(() => neighbour.sentTo.length > 0);
    expect(neighbour.sentTo).to.deep.equal(['p-chamber']);
    neighbour.remove();
    await drawn(directory);
    expect(queryByRole(directory, 'button', {name: 'Im Netzwerk zeigen'})).to.equal(null);
  });

  it('takes the focus to a page that somebody was sent to', async () => {
    const {directory, neighbour} = await mountPair();
    neighbour.send('c-youth');
    await until(() => focusedElement()?.textContent.trim() === 'Jugendberufskooperation');
    expect(title(directory)).to.equal('Jugendberufskooperation');
  });

  it('shows what was there on the day of the page', async () => {
    const {directory, neighbour} = await mountPair();
    neighbour.setDay('2012-06-01');
    await drawn(directory);
    await pressButton(directory, 'Gremium');
    expect(read(directory)).to.contain('Beirat Aufbau').and.not.to.contain('beendet');
    neighbour.setDay('2014-03-01');
    await drawn(directory);
    expect(read(directory)).not.to.contain('Beirat Aufbau');
    neighbour.setDay();
    await drawn(directory);
    expect(read(directory)).to.contain('Beirat Aufbau beendet am 31. August 2013');
  });

  it('stays on its own where the page wants that', async () => {
    const {neighbour} = await mountPair();
    const alone = await mountDirectory({attributes: {linked: 'none'}});
    neighbour.select(['p-town']);
    await drawn(alone);
    expect(title(alone)).to.equal('Partner und Gremien');
    await pressButton(alone, 'Handwerkskammer (HWK)');
    expect(neighbour.shared.selection).to.deep.equal(['p-town']);
  });

  it('keeps search and filters apart from a second directory, and goes on when that is removed', async () => {
    const feed = partnerSample();
    const first = await mountDirectory({feed});
    const second = await mountDirectory({
      feed,
      attributes: {id: 'schools', filter: 'categories:cat-schools'},
    });
    expect(read(first)).to.contain('25 Partner');
    expect(read(second)).to.contain('16 von 25 Partnern');
    second.remove();
    await pressButton(first, 'Handwerkskammer (HWK)');
    expect(title(first)).to.equal('Handwerkskammer (HWK)');
  });

  it('keeps its search when the first of the page is removed', async () => {
    const feed = partnerSample();
    const first = await mountDirectory({feed});
    const second = await mountDirectory({feed, attributes: {id: 'zweites', query: 'eichen'}});
    first.remove();
    await drawn(second);
    expect(second.query).to.equal('eichen');
    expect(read(second)).to.contain('1 von 25 Partnern');
    mount(document.createElement('div')).append(second);
    await drawn(second);
    expect(second.query).to.equal('eichen');
  });

  it('shows the same page after it was moved', async () => {
    const {directory, neighbour} = await mountPair();
    neighbour.select(['p-town']);
    await drawn(directory);
    neighbour.after(directory);
    await drawn(directory);
    expect(title(directory)).to.equal('Stadt Musterstadt');
    neighbour.select(['p-county']);
    await drawn(directory);
    expect(title(directory)).to.equal('Musterkreis');
  });
});
