import {expect} from '@esm-bundle/chai';
import {sampleFeed} from '../../../test/fixtures/offer-sample.js';
import {getByRole, queryByRole} from '../../../test/support/by-role.js';
import {
  keepHouse,
  mountFinder,
  pressButton,
  shownTotal,
} from '../../../test/support/mount-finder.js';
import {drawn, until} from '../../../test/support/wait.js';
import {addressPart} from '../address-link.js';
import type {KokoOfferFinder} from './offer-finder.js';

const FOREIGN = 'L=1&tx_news=a%20b';

const ours = (): string | undefined => /koko.*/.exec(location.search)?.[0];

/** As if somebody had followed a link to the page. */
function follow(parameters: string): void {
  const query = [location.search.slice(1), FOREIGN, parameters].filter(Boolean).join('&');
  history.replaceState(null, '', `?${query}`);
}

async function choose(finder: KokoOfferFinder, name: RegExp): Promise<void> {
  getByRole(finder, 'checkbox', {name}).click();
  await drawn(finder);
}

const title = (finder: KokoOfferFinder): string | undefined =>
  queryByRole(finder, 'button', {name: /^Zurück/}) === null
    ? undefined
    : getByRole(finder, 'heading', {states: {level: 2}}).textContent.trim();

const focused = (finder: KokoOfferFinder): string | undefined =>
  finder.shadowRoot?.activeElement?.textContent.trim();

describe('a finder and the address of its page', () => {
  keepHouse();
  const query = location.search;
  before(() => addressPart.load());
  afterEach(() => history.replaceState(null, '', location.pathname + query));

  it('writes what is chosen, and goes back and forward step by step with the focus', async () => {
    // One step too many would leave the page of the tests.
    history.pushState(null, '', location.href);
    follow('');
    const finder = await mountFinder();
    await choose(finder, /^Eltern/);
    await until(() => ours() === 'koko-f=audiences:aud-parents');
    const count = shownTotal(finder);
    await pressButton(finder, /^Elternabend/);
    await until(() => ours()?.startsWith('koko-id='));
    expect(location.search).to.contain(`&${FOREIGN}&koko`);

    history.back();
    await until(() => ours() === 'koko-f=audiences:aud-parents');
    await until(() => title(finder) === undefined);
    await drawn(finder);
    expect(shownTotal(finder)).to.equal(count);
    expect(focused(finder)).to.contain('Elternabend');
    history.back();
    await until(() => ours() === undefined);
    await until(() => shownTotal(finder) === 8);

    history.go(2);
    await until(() => ours()?.startsWith('koko-id='));
    await until(() => title(finder));
    await drawn(finder);
    expect(title(finder)).to.contain('Elternabend');
  });

  it('shows what a link holds before the wishes of the markup, and writes what is typed later', async () => {
    follow('koko-q=Schwei%C3%9Fkurs&koko-f=');
    const finder = await mountFinder({attributes: {filter: 'audiences:aud-parents', query: 'x'}});
    expect(finder.query).to.equal('Schweißkurs');
    expect(finder.filter).to.equal('');
    expect(getByRole(finder, 'button', {name: /^Schweißkurs/})).to.exist;
    const {length} = history;
    finder.query = 'Eltern';
    await until(() => ours() === 'koko-q=Eltern&koko-f=');
    expect(history.length).to.equal(length);
  });

  it('opens the offer of a permalink, and the list after it', async () => {
    follow('koko-id=o-evening');
    const finder = await mountFinder();
    expect(title(finder)).to.contain('Elternabend');
    await pressButton(finder, /^Zurück/);
    expect(shownTotal(finder)).to.equal(8);
    await until(() => ours() === undefined);
  });

  it('keeps two finders of one feed apart', async () => {
    const feed = sampleFeed();
    follow('koko-q=Eltern&koko-q-zwei=Schwei%C3%9Fkurs');
    const first = await mountFinder({feed});
    const second = await mountFinder({feed, attributes: {id: 'zwei'}});
    expect([first.query, second.query]).to.deep.equal(['Eltern', 'Schweißkurs']);
    second.query = '';
    await until(() => ours() === 'koko-q=Eltern');
  });

  it('stays out where the page wants that', async () => {
    follow('koko-q=Eltern');
    for (const linked of ['none', 'widgets']) {
      const finder = await mountFinder({attributes: {linked}});
      expect(finder.query).to.equal('');
    }
  });

  it('goes on where history is refused', async () => {
    follow('koko-q=Elternabend');
    const finder = await mountFinder();
    expect(`${location.search} ${finder.query}`).to.match(/koko-q=Elternabend Elternabend$/);
    const real = history.pushState.bind(history);
    history.pushState = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    await pressButton(finder, /^Elternabend/);
    history.pushState = real;
    expect(title(finder)).to.contain('Elternabend');
    expect(ours()).to.equal('koko-q=Elternabend');
  });
});
