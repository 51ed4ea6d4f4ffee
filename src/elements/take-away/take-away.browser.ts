import {expect} from '@esm-bundle/chai';
import {sampleFeed} from '../../../test/fixtures/offer-sample.js';
import {hostileOffer, hostilePartner, MARKUP} from '../../../test/fixtures/hostile-offer.js';
import {expectAccessible} from '../../../test/support/axe.js';
import {getByRole, queryByRole} from '../../../test/support/by-role.js';
import {clearPage} from '../../../test/support/fixture.js';
import {visibleText} from '../../../test/support/flat-tree.js';
import {focusedElement, press, pressTimes, tab} from '../../../test/support/keyboard.js';
import {
  expectReviewed,
  expectRoom,
  keepHouse,
  mountFinder,
  pressButton,
} from '../../../test/support/mount-finder.js';
import {smallFeed} from '../../../test/support/small-feed.js';
import {expectTree} from '../../../test/support/tree.js';
import {drawn, until} from '../../../test/support/wait.js';
import {addressPart} from '../address-link.js';
import type {KokoOfferFinder} from '../offer-finder/offer-finder.js';
import {keptListOf} from './kept-list.js';
import {openSheet} from './print-sheet.js';
import {takePart} from './take-away.js';

const said = (finder: KokoOfferFinder): string => getByRole(finder, 'status').textContent;
const focused = (finder: KokoOfferFinder): string =>
  finder.shadowRoot?.activeElement?.textContent.trim() ?? '';
const stored = (): number =>
  Object.keys(localStorage).filter((key) => key.startsWith('koko')).length;

/** What would have been saved as a file. */
async function fileOf(finder: KokoOfferFinder, name: string): Promise<string> {
  let blob: Blob | undefined;
  const real = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (given: Blob) => {
    blob = given;
    return '#';
  };
  await pressButton(finder, name);
  URL.createObjectURL = real;
  return (await blob?.text()) ?? '';
}

describe('offers to keep and to take along', () => {
  keepHouse();
  before(() => Promise.all([takePart.load(), addressPart.load()]));
  afterEach(() => keptListOf(location.pathname).forget());

  it('keeps offers, lists them, hands them on and forgets them', async () => {
    const finder = await mountFinder();
    expect(stored()).to.equal(0);
    await pressButton(finder, 'Merken: Betriebsbesuche');
    await pressButton(finder, /^Merken: Elternabend/);
    expect(said(finder)).to.equal('Gemerkt. In der Merkliste: 2 Angebote');
    expect(stored()).to.equal(1);

    await pressButton(finder, 'Merkliste (2)');
    expect(focused(finder)).to.equal('Merkliste (2)');
    await expectReviewed(finder, 'kept');
    const dates = await fileOf(finder, 'Kalender');
    expect(dates).to.contain('BEGIN:VCALENDAR').and.contain('Elternabend');
    expect(said(finder)).to.equal('Kalenderdatei mit 2 Terminen gespeichert');
    expect(await fileOf(finder, 'Kontakte')).to.contain('abend@example.org');
    expect(await fileOf(finder, 'Tabelle')).to.contain('"Titel";');

    await pressButton(finder, /^Elternabend/);
    await pressButton(finder, 'Zurück zur Merkliste');
    await pressButton(finder, /^Gemerkt: Betriebsbesuche/);
    expect(focused(finder)).to.equal('Merkliste (1)');
    await pressButton(finder, 'Alle vergessen');
    expect(stored()).to.equal(0);
    expect(visibleText(finder)).to.contain('Noch nichts gemerkt');
    await expectReviewed(finder, 'kept-empty');
    await pressButton(finder, 'Zurück zu 8 Angeboten');
    expect(focused(finder)).to.equal('Merkliste');
  });

  it('is all within reach of the keys', async () => {
    const finder = await mountFinder();
    getByRole(finder, 'button', {name: 'Merken: Betriebsbesuche'}).focus();
    await press('Enter');
    await drawn(finder);
    expect(focusedElement()).to.equal(
      getByRole(finder, 'button', {name: /^Gemerkt: Betriebsbesuche/}),
    );
    getByRole(finder, 'button', {name: 'Merkliste (1)'}).focus();
    await press('Enter');
    await drawn(finder);
    for (const name of [
      'Als Text kopieren',
      'Kalender',
      'Kontakte',
      'Tabelle',
      'Alle vergessen',
      'Teilen',
      'Drucken',
    ]) {
      await tab();
      expect(focusedElement()).to.equal(getByRole(finder, 'button', {name}));
    }
    await pressTimes('Shift+Tab', 2);
    await press('Space');
    await drawn(finder);
    expect(focused(finder)).to.equal('Merkliste');
    await tab({back: true});
    await press('Enter');
    await drawn(finder);
    expect(focused(finder)).to.equal('Merkliste');
    expect(getByRole(finder, 'heading', {name: '8 Angebote'})).to.exist;
  });

  it('opens the list of a link without touching the own one, and is taken over by keys', async () => {
    history.replaceState(null, '', `${location.search}&koko-v=kept&koko-l=o-evening,o-visits`);
    const finder = await mountFinder();
    expect(getByRole(finder, 'heading', {name: 'Liste mit 2 Angeboten'})).to.exist;
    expect(stored()).to.equal(0);
    await expectReviewed(finder, 'kept-from-link');
    await expectRoom(finder);
    getByRole(finder, 'button', {name: /^Zurück/}).focus();
    await tab();
    expect(focused(finder)).to.equal('In meine Merkliste übernehmen');
    await press('Enter');
    await drawn(finder);
    expect(focused(finder)).to.equal('Merkliste (2)');
    await until(() => location.search.endsWith('koko-v=kept'));
  });

  it('says of each offer where it alone stands, or nothing', async () => {
    const files: string[] = [];
    for (const linked of ['page', 'none']) {
      const finder = await mountFinder({attributes: {linked}});
      if (linked === 'page') await pressButton(finder, /^Merken: Elternabend/);
      await pressButton(finder, 'Merkliste (1)');
      files.push((await fileOf(finder, 'Kalender')).replace(/\r\n /g, ''));
      clearPage();
    }
    expect(files[0]).to.match(/^URL\S*:http\S*koko-id=o-evening/m);
    expect(files[1]).to.include('Elternabend');
    expect(files[1]).not.to.include(location.host);
  });

  it('says so where the browser stores nothing', async () => {
    const real = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const finder = await mountFinder();
    await pressButton(finder, 'Merken: Betriebsbesuche');
    Storage.prototype.setItem = real;
    expect(said(finder)).to.contain('Ihr Browser speichert nichts');
    await pressButton(finder, 'Merkliste (1)');
    expect(getByRole(finder, 'heading', {name: 'Merkliste (1)'})).to.exist;
    await expectReviewed(finder, 'kept-not-lasting');
  });

  it('shares by the device, else copies, else shows the link to copy; all by keys', async () => {
    const finder = await mountFinder();
    const share = async (): Promise<void> => {
      getByRole(finder, 'button', {name: 'Teilen'}).focus();
      await press('Enter');
    };
    await pressButton(finder, /^Elternabend/);
    const shared: (string | undefined)[] = [];
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: ({url}: ShareData) => Promise.resolve(shared.push(url)),
    });
    await share();
    await until(() => said(finder) === 'Link geteilt');
    expect(focused(finder)).to.equal('Teilen');
    expect(shared[0]).to.match(/[?&]koko-id=o-evening$/);
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: () => Promise.reject(new TypeError('no')),
    });
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    await share();
    const field = await until(() => queryByRole(finder, 'textbox', {name: 'Zum Kopieren'}));
    await until(() => finder.shadowRoot?.activeElement === field);
    expect((field as HTMLInputElement).value).to.equal(shared[0]);
    // The address of the tests is another one each time.
    (field as HTMLInputElement).value = 'https://example.org/?koko-id=o-evening';
    await expectReviewed(finder, 'share');
    await expectRoom(finder);
    await tab({back: true});
    expect(focusedElement()).not.to.equal(field);
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('fits into 320 px, with the list too', async () => {
    const finder = await mountFinder({width: 320});
    await pressButton(finder, /^Merken: Elternabend/);
    expect(finder.scrollWidth).to.equal(finder.clientWidth);
    await pressButton(finder, 'Merkliste (1)');
    expect(finder.scrollWidth).to.equal(finder.clientWidth);
    const buttons = [...(finder.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])];
    for (const button of buttons)
      expect(button.getBoundingClientRect().height, button.textContent).to.be.at.least(24);
  });

  it('prints a sheet by itself, hostile texts as text', async () => {
    const feed = smallFeed({partners: [hostilePartner], offers: [hostileOffer]});
    const finder = await mountFinder({feed});
    await drawn(finder);
    const root = finder.shadowRoot ?? finder;
    const entry = {title: MARKUP, facts: [['Wann', MARKUP]] as const, link: ''};
    const frame = openSheet(root, {title: MARKUP, entries: [entry], foot: [MARKUP]}, 'de');
    const paper = frame.contentDocument;
    expect(paper?.querySelectorAll('img, script, a')).to.have.length(0);
    expect(paper?.querySelector('dd')?.textContent).to.equal(MARKUP);
    expect(paper?.adoptedStyleSheets).to.have.length(1);
    expect(
      finder.shadowRoot?.querySelectorAll('img, script, a[href^="javascript"]'),
    ).to.have.length(0);
  });

  it('prints a sheet that has no fault and reads well aloud, too', async () => {
    const finder = await mountFinder();
    const entry = {title: 'Elternabend', facts: [['Wann?', 'Di., 19. Januar']] as const, link: ''};
    const sheet = {
      title: 'Zum Aushang',
      note: 'Für Eltern',
      entries: [entry, entry],
      foot: ['Stand heute'],
    };
    const frame = openSheet(finder.shadowRoot ?? finder, sheet, 'de');
    const {contentDocument: paper} = frame;
    if (!paper) throw new Error('no sheet');
    // In sight, as axe asks the browser what lies where.
    frame.style.cssText = 'visibility: visible; inset: 0 auto auto 0; width: 800px; height: 600px';
    expect(paper.documentElement.lang).to.equal('de');
    await expectTree(paper.body, 'offer-finder/sheet');
    // In a frame axe cannot always tell the ground of the heading: the colours themselves are 9.7:1 and more on white.
    await expectAccessible(paper.documentElement, {undecided: ['color-contrast']});
    expect(getComputedStyle(paper.documentElement).backgroundColor).to.equal('rgb(255, 255, 255)');
    const looks = [...paper.body.querySelectorAll('*')].map((one) => getComputedStyle(one).color);
    expect([...new Set(looks)].sort()).to.deep.equal(['rgb(0, 0, 0)', 'rgb(68, 68, 68)']);
  });

  it('speaks English', async () => {
    const finder = await mountFinder({feed: sampleFeed(), attributes: {lang: 'en'}});
    await pressButton(finder, 'Save: Betriebsbesuche');
    await pressButton(finder, 'Saved offers (1)');
    expect(getByRole(finder, 'button', {name: 'Forget all'})).to.exist;
  });
});
