import {expect} from '@esm-bundle/chai';
import {expectAccessible} from '../../../test/support/axe.js';
import {getAllByRole, getByRole, queryByRole} from '../../../test/support/by-role.js';
import {focusedElement, press, type} from '../../../test/support/keyboard.js';
import {keepHouse, mountFinder, shownTotal} from '../../../test/support/mount-finder.js';
import {expectChromiumTree, expectTree} from '../../../test/support/tree.js';
import {drawn, until} from '../../../test/support/wait.js';
import type {KokoOfferFinder} from './offer-finder.js';
import {suggestPart} from './suggest-part.js';

const fieldOf = (finder: KokoOfferFinder): HTMLInputElement =>
  getByRole(finder, 'combobox', {name: 'Was suchen Sie?'}) as HTMLInputElement;

const listOf = (finder: KokoOfferFinder): HTMLElement | null =>
  queryByRole(finder, 'listbox', {name: 'Vorschläge'});

const optionsOf = (finder: KokoOfferFinder): HTMLElement[] => {
  const list = listOf(finder);
  return list ? getAllByRole(list, 'option') : [];
};

/** Types, and waits for the list. */
async function typed(finder: KokoOfferFinder, text: string): Promise<void> {
  fieldOf(finder).focus();
  await type(text);
  await until(() => listOf(finder));
  await drawn(finder);
}

async function pressed(finder: KokoOfferFinder, ...keys: string[]): Promise<void> {
  for (const key of keys) await press(key);
  await drawn(finder);
}

describe('suggestions while typing', () => {
  keepHouse();
  before(() => suggestPart.load());

  it('have no fault and the reviewed tree, in little room too', async () => {
    const finder = await mountFinder({width: 320, attributes: {'page-size': '1'}});
    await typed(finder, 'elt');
    await pressed(finder, 'ArrowDown');
    await until(() => getByRole(finder, 'status').textContent === '4 Angebote, 4 Vorschläge');
    await expectTree(finder, 'offer-finder/suggestions');
    await expectChromiumTree(finder, 'offer-finder/suggestions');
    await expectAccessible(finder, {undecided: ['color-contrast']});
    expect(finder.scrollWidth).to.equal(finder.clientWidth);
  });

  it('choose nothing by themselves: Enter searches for what was typed', async () => {
    const finder = await mountFinder();
    await typed(finder, 'elt');
    expect(fieldOf(finder).getAttribute('aria-activedescendant')).to.equal(null);
    await pressed(finder, 'Enter');
    expect(finder.query).to.equal('elt');
    expect(listOf(finder)).to.equal(null);
    expect(getByRole(finder, 'status').textContent).to.match(/^\d Angebote/);
  });

  it('are gone through by arrow keys while the focus stays in the field', async () => {
    const finder = await mountFinder();
    await typed(finder, 'elt');
    await pressed(finder, 'ArrowDown', 'ArrowDown');
    const second = optionsOf(finder)[1];
    expect(second?.getAttribute('aria-selected')).to.equal('true');
    expect(fieldOf(finder).getAttribute('aria-activedescendant')).to.equal(second?.id);
    expect(focusedElement()).to.equal(fieldOf(finder));
    await pressed(finder, 'Enter');
    expect(finder.query).to.equal('Elternabend');
    expect(focusedElement()).to.equal(fieldOf(finder));
    expect(listOf(finder)).to.equal(null);
  });

  it('narrow the list by a value, and keep what was typed before it', async () => {
    const finder = await mountFinder();
    await typed(finder, 'Beratung erzieh');
    const value = optionsOf(finder).find((one) => one.textContent.includes('Zielgruppe'));
    expect(value?.textContent).to.contain('auch: Erziehungsberechtigte');
    value?.click();
    await drawn(finder);
    expect([finder.query, finder.filter]).to.deep.equal(['Beratung', 'audiences:aud-parents']);
    expect(shownTotal(finder)).to.be.greaterThan(0);
  });

  it('open an offer', async () => {
    const finder = await mountFinder();
    await typed(finder, 'schwei');
    optionsOf(finder)
      .find((one) => one.dataset.key === 'o-welding')
      ?.click();
    await drawn(finder);
    expect(getByRole(finder, 'heading', {name: 'Schweißkurs am Abend', states: {level: 2}})).to
      .exist;
  });

  it('go away first and take the text second with Escape, and go when the focus goes', async () => {
    const finder = await mountFinder();
    await typed(finder, 'elt');
    await pressed(finder, 'Escape');
    expect([listOf(finder), finder.query]).to.deep.equal([null, 'elt']);
    await pressed(finder, 'ArrowDown');
    expect(listOf(finder)).not.to.equal(null);
    getByRole(finder, 'button', {name: 'Suchen'}).focus();
    await drawn(finder);
    expect(listOf(finder)).to.equal(null);
    fieldOf(finder).focus();
    await pressed(finder, 'Escape');
    expect(finder.query).to.equal('');
  });
});
