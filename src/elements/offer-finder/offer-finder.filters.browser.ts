import {expect} from '@esm-bundle/chai';
import {
  getAllByRole,
  getByRole,
  queryAllByRole,
  queryByRole,
} from '../../../test/support/by-role.js';
import {visibleText} from '../../../test/support/flat-tree.js';
import {focusedElement, press, tab, type} from '../../../test/support/keyboard.js';
import {
  expectReviewed,
  expectRoom,
  keepHouse,
  mountFinder,
  pressButton,
  shownTotal,
} from '../../../test/support/mount-finder.js';
import {drawn, until} from '../../../test/support/wait.js';
import {expectAccessible, UNDER_HEADING} from '../../../test/support/axe.js';
import {expectTree} from '../../../test/support/tree.js';
import {manyValuesFeed} from '../../../test/fixtures/many-values.js';
import type {KokoOfferFinder} from './offer-finder.js';

const titles = (finder: KokoOfferFinder): string[] =>
  getAllByRole(finder, 'heading', {states: {level: 4}}).map((one) => one.textContent.trim());

async function withMore(width = 1000, feed: object = manyValuesFeed()): Promise<KokoOfferFinder> {
  const finder = await mountFinder({
    width,
    feed,
    attributes: {'page-size': '2'},
  });
  if (width < 640) await pressButton(finder, 'Filter');
  await pressButton(finder, 'Weitere Filter');
  return finder;
}

async function goNear(finder: KokoOfferFinder, text: string): Promise<void> {
  const field = getByRole(finder, 'textbox', {name: 'Postleitzahl oder Ort'}) as HTMLInputElement;
  field.focus();
  field.select();
  await type(text);
  await press('Enter');
  await drawn(finder);
}

async function pick(finder: KokoOfferFinder, name: RegExp, label: string): Promise<void> {
  const select = getByRole(finder, 'combobox', {name}) as HTMLSelectElement;
  select.selectedIndex = [...select.options].findIndex((one) => one.text.trim() === label);
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await drawn(finder);
}

describe('further filters', () => {
  keepHouse();

  it('wait behind a button, have no fault, and fit into 320 px', async () => {
    const finder = await withMore(320);
    expect(getByRole(finder, 'button', {name: 'Weniger Filter', states: {expanded: true}})).to
      .exist;
    await goNear(finder, 'Atlantis');
    await expectReviewed(finder, 'more-filters');
    await expectRoom(finder);
  });

  it('tell with each count what a click gives, the line of school years too', async () => {
    const finder = await withMore();
    const line = getByRole(finder, 'group', {name: /^Klasse und Alter/});
    expect(getAllByRole(line, 'checkbox')[0]?.closest('label')?.textContent).to.contain('Klasse 7');
    const options = [
      ...(finder.shadowRoot?.querySelectorAll<HTMLElement>('#more-filters .option') ?? []),
    ];
    const promised = options.map((option) => {
      const facet = option.closest('fieldset')?.dataset.facet ?? '';
      const count = Number(option.querySelector('.count-number')?.textContent);
      return [`${facet}:${option.dataset.id ?? ''}`, count] as const;
    });
    expect(promised.length).to.be.greaterThan(10);
    for (const [filter, count] of promised) {
      finder.filter = filter;
      await finder.updateComplete;
      expect(shownTotal(finder), filter).to.equal(count);
    }
  });

  it('keep focus on a value that is chosen, and show it once', async () => {
    const finder = await withMore();
    const name = /^Klasse 8 /;
    getByRole(finder, 'checkbox', {name}).focus();
    await press('Space');
    await drawn(finder);
    expect(focusedElement()).to.equal(
      getByRole(finder, 'checkbox', {name, states: {checked: true}}),
    );
    expect(getByRole(finder, 'button', {name: 'Filter Klasse: Klasse 8 entfernen'})).to.exist;
    await pressButton(finder, 'Weniger Filter');
    expect(getByRole(finder, 'checkbox', {name, states: {checked: true}})).to.exist;
  });

  it('can be searched where they are long, and keep what is chosen in sight', async () => {
    const finder = await mountFinder({feed: manyValuesFeed(), attributes: {filter: 'aims:aim-0'}});
    const aims = getByRole(finder, 'group', {name: /^Anliegen/});
    await pressButton(finder, '6 weitere anzeigen');
    getByRole(aims, 'searchbox', {name: 'In „Anliegen“ suchen'}).focus();
    await type('netz');
    await drawn(finder);
    expect(queryAllByRole(aims, 'checkbox')).to.have.length(2);
    expect(getByRole(aims, 'checkbox', {name: /^Netzwerk/})).to.exist;
    expect(getByRole(aims, 'checkbox', {name: /^Bewerbung/, states: {checked: true}})).to.exist;
    await expectTree(aims, 'offer-finder/facet-search');
    await expectAccessible(finder, UNDER_HEADING);
  });

  it('are not there where they tell nothing apart', async () => {
    const finder = await mountFinder({feed: oneOffer()});
    expect(queryByRole(finder, 'button', {name: 'Weitere Filter'})).to.equal(null);
  });

  function oneOffer(): object {
    const feed = manyValuesFeed();
    return {...feed, offers: (feed.offers as readonly unknown[]).slice(0, 1)};
  }
});

describe('a place', () => {
  keepHouse();

  it('orders the list by distance, limits it, and says how many offers have no place', async () => {
    const [first, ...others] = manyValuesFeed().offers as readonly object[];
    const offers = [{...first, mode: ['online'], places: []}, ...others];
    const finder = await withMore(1000, {...manyValuesFeed(), offers});
    await goNear(finder, '99990');
    expect(getByRole(finder, 'combobox', {name: /^Sortiert nach/})).to.have.property(
      'value',
      'Entfernung',
    );
    expect(visibleText(finder).replaceAll('\u00A0', ' ')).to.match(/\d,\d km Luftlinie/);
    const all = shownTotal(finder);
    const placeless = /(\d+) Angebote? ha(?:t|ben) keinen bekannten Ort/.exec(visibleText(finder));
    await pick(finder, /^Umkreis/, 'bis 50\u00A0km');
    expect(shownTotal(finder)).to.equal(all - Number(placeless?.[1]));
    await expectReviewed(finder, 'near');
    const within = getByRole(finder, 'combobox', {name: /^Umkreis/}) as HTMLSelectElement;
    getByRole(finder, 'textbox', {name: 'Postleitzahl oder Ort'}).focus();
    await tab();
    expect(focusedElement()).to.equal(within);
    await type('be');
    await until(() => within.value === 'beliebig');
    await drawn(finder);
    expect(shownTotal(finder)).to.equal(all);
    expect(focusedElement()).to.equal(within);
    await pick(finder, /^Umkreis/, 'bis 10\u00A0km');
    expect(shownTotal(finder)).to.be.lessThan(all);
    await pressButton(finder, /^Filter Ort: 99990, höchstens 10.km entfernen$/);
    expect(shownTotal(finder)).to.equal(all);
    expect(getByRole(finder, 'combobox', {name: /^Sortiert nach/})).to.have.property(
      'value',
      'Titel',
    );
  });

  it('that the feed does not know is no place, and says so', async () => {
    const finder = await withMore();
    const all = shownTotal(finder);
    await goNear(finder, '12345');
    const field = getByRole(finder, 'textbox', {name: 'Postleitzahl oder Ort'});
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const error =
      '„12345“ kommt in diesen Daten nicht vor. Bekannt ist zum Beispiel 99990 oder Musterstadt.';
    expect(visibleText(finder)).to.contain(error);
    await until(() => getByRole(finder, 'status').textContent === error);
    expect(shownTotal(finder)).to.equal(all);
  });
});

describe('the order of the list', () => {
  keepHouse();

  it('is chosen by a person, and keeps the number of offers and the focus', async () => {
    const finder = await mountFinder();
    const select = getByRole(finder, 'combobox', {name: /^Sortiert nach/});
    select.focus();
    expect(titles(finder)[0]).to.equal('Betriebsbesuche');
    await pick(finder, /^Sortiert nach/, 'nächstem Termin');
    expect(titles(finder)[0]).to.match(/^Elternabend/);
    expect(titles(finder)).to.have.length(8);
    expect(focusedElement()).to.equal(select);
  });
});

describe('situations', () => {
  keepHouse();

  it('always hold a way for those who do not know', async () => {
    const finder = await mountFinder();
    const group = getByRole(finder, 'group', {name: 'Was trifft auf Sie zu?'});
    const buttons = getAllByRole(group, 'button');
    expect(buttons[buttons.length - 1]?.textContent).to.match(/^Ich weiß es nicht/);
    buttons[buttons.length - 1]?.focus();
    await press('Enter');
    await drawn(finder);
    expect(shownTotal(finder)).to.equal(8);
    expect(focusedElement()).to.equal(getByRole(finder, 'heading', {name: '8 Angebote'}));
  });
});
