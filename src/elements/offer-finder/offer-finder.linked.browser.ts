import {expect} from '@esm-bundle/chai';
import {html, type TemplateResult} from 'lit';
import {getByRole, queryAllByRole, queryByRole} from '../../../test/support/by-role.js';
import {mount} from '../../../test/support/fixture.js';
import {drawn, settled, until} from '../../../test/support/wait.js';
import {KokoElement} from '../koko-element.js';
import type {ViewName} from '../../state/types.js';
import {
  keepHouse,
  mountFinder,
  pressButton,
  shownTotal,
} from '../../../test/support/mount-finder.js';
import {sampleFeed} from '../../../test/fixtures/offer-sample.js';
import type {KokoOfferFinder} from './offer-finder.js';

/** Stands for the directory: says what is chosen and where somebody was sent. */
class SampleDirectory extends KokoElement {
  protected readonly viewName: ViewName = 'partners';
  sentTo: string[] = [];

  get chosen(): readonly string[] {
    return this.state.selection;
  }

  send(id: string): void {
    this.store.dispatch({type: 'reveal', view: 'offers', id});
  }

  protected isEmpty(): boolean {
    return false;
  }

  protected renderEmpty(): TemplateResult {
    return html``;
  }

  protected renderFeed(): TemplateResult {
    return html`<p>Verzeichnis</p>`;
  }

  protected override onReveal(id: string): void {
    this.sentTo.push(id);
  }
}
customElements.define('sample-directory', SampleDirectory);

async function mountPair(): Promise<{finder: KokoOfferFinder; directory: SampleDirectory}> {
  const feed = sampleFeed();
  const finder = await mountFinder({feed});
  const directory = new SampleDirectory();
  directory.feed = feed;
  await settled(mount(directory));
  await drawn(finder);
  return {finder, directory};
}

describe('a finder among other widgets', () => {
  keepHouse();

  it('narrows to the offers of a partner that was chosen elsewhere, and widens again', async () => {
    const {finder, directory} = await mountPair();
    directory.select(['p-training']);
    await drawn(finder);
    expect(shownTotal(finder)).to.equal(2);
    const chip = getByRole(finder, 'button', {
      name: /^Angeboten oder gefördert von: Bildungswerk Musterstadt/,
    });
    chip.click();
    await drawn(finder);
    expect(shownTotal(finder)).to.equal(8);
    expect(directory.chosen).to.deep.equal([]);
  });

  it('narrows to what the members of a committee offer', async () => {
    const {finder, directory} = await mountPair();
    directory.select(['c-round']);
    await drawn(finder);
    expect(
      getByRole(finder, 'button', {name: /^Von Mitgliedern angeboten oder gefördert: Steuerkreis/}),
    ).to.exist;
    expect(shownTotal(finder)).to.equal(6);
  });

  it('says so when a partner has no offer, and shows the way to all', async () => {
    const {finder, directory} = await mountPair();
    directory.select(['p-quiet']);
    await drawn(finder);
    expect(getByRole(finder, 'heading', {name: 'Keine Angebote'})).to.exist;
    await pressButton(finder, /^alle zeigen/);
    expect(shownTotal(finder)).to.equal(8);
  });

  it('leaves it to the widget that was used to say what was chosen, and speaks where it was used', async () => {
    const {finder, directory} = await mountPair();
    const status = () => getByRole(finder, 'status').textContent;
    directory.select(['p-training']);
    await drawn(finder);
    // Enter ends the wait for more changes; nobody is in the field.
    const enter = new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true});
    getByRole(finder, 'combobox', {name: 'Was suchen Sie?'}).dispatchEvent(enter);
    await drawn(finder);
    expect(status()).to.equal('');
    await pressButton(finder, /Beschränkung aufheben$/);
    await until(() => status() !== '');
    expect(status()).to.equal('8 Angebote');
  });

  it('opens an offer that was chosen elsewhere without taking the focus', async () => {
    const {finder, directory} = await mountPair();
    directory.select(['o-evening']);
    await drawn(finder);
    expect(getByRole(finder, 'heading', {name: /^Elternabend/, states: {level: 2}})).to.exist;
    expect(finder.shadowRoot?.activeElement).to.equal(null);
    await pressButton(finder, 'Zurück zu 8 Angeboten');
    expect(directory.chosen).to.deep.equal([]);
  });

  it('takes the focus where somebody was sent to an offer', async () => {
    const {finder, directory} = await mountPair();
    directory.send('o-welding');
    await drawn(finder);
    await drawn(finder);
    expect(finder.shadowRoot?.activeElement).to.equal(
      getByRole(finder, 'heading', {name: 'Schweißkurs am Abend'}),
    );
  });

  it('leads from an offer to its provider in the directory, and keeps the offer open', async () => {
    const {finder, directory} = await mountPair();
    await pressButton(finder, 'Kommunale Koordinierung');
    await pressButton(finder, 'Im Verzeichnis öffnen');
    await drawn(directory);
    expect(directory.sentTo).to.deep.equal(['p-koko']);
    expect(directory.chosen).to.deep.equal(['p-koko', 'o-koko']);
    expect(getByRole(finder, 'heading', {name: 'Kommunale Koordinierung', states: {level: 2}})).to
      .exist;
    expect(queryByRole(finder, 'button', {name: 'Im Netzwerk zeigen'})).to.equal(null);
    await pressButton(finder, 'Zurück zu 8 Angeboten');
    expect(shownTotal(finder)).to.equal(8);
  });

  it('keeps the narrowed list while an offer of it is open', async () => {
    const {finder, directory} = await mountPair();
    directory.select(['p-training']);
    await drawn(finder);
    await pressButton(finder, 'Schweißkurs am Abend');
    expect(directory.chosen).to.deep.equal(['o-welding']);
    await pressButton(finder, 'Zurück zu 2 Angeboten');
    expect(directory.chosen).to.deep.equal(['p-training']);
    expect(shownTotal(finder)).to.equal(2);
  });

  it('leaves the choice as it is where the host page says no', async () => {
    const {finder} = await mountPair();
    finder.addEventListener('koko-select', (event) => event.preventDefault());
    await pressButton(finder, 'Schweißkurs am Abend');
    expect(getByRole(finder, 'combobox', {name: 'Was suchen Sie?'})).to.exist;
  });

  it('keeps its own search where another finder on the page has one', async () => {
    const feed = sampleFeed();
    const first = await mountFinder({feed, attributes: {query: 'Eltern'}});
    const second = await mountFinder({feed, attributes: {id: 'zweiter', query: 'Schweißkurs'}});
    await drawn(first);
    expect([first.query, second.query]).to.deep.equal(['Eltern', 'Schweißkurs']);
    const alone = await mountFinder({feed, attributes: {linked: 'none'}});
    second.select(['p-work']);
    await drawn(alone);
    expect(queryAllByRole(alone, 'heading', {states: {level: 4}})).to.have.length(8);
  });

  it('finds its search again after it was moved', async () => {
    const finder = await mountFinder({attributes: {query: 'Eltern'}});
    finder.query = 'Schweißkurs';
    const box = document.createElement('div');
    mount(box).append(finder);
    await drawn(finder);
    expect(finder.query).to.equal('Schweißkurs');
    expect(shownTotal(finder)).to.equal(1);
  });
});
