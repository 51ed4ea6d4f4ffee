import {expect} from '@esm-bundle/chai';
import {getAllByRole, getByRole} from '../../../../test/support/by-role.js';
import {focusedElement, press, tab} from '../../../../test/support/keyboard.js';
import {keepHouse, mountDirectory, pressButton} from '../../../../test/support/mount-directory.js';
import {drawn} from '../../../../test/support/wait.js';
import type {KokoPartnerDirectory} from '../partner-directory.js';

const plain = (element: Element | null | undefined): string =>
  element?.textContent.trim().replace(/\s+/g, ' ') ?? '';

const heads = (directory: KokoPartnerDirectory): string[] =>
  getAllByRole(directory, 'columnheader').map((head) => {
    const order = head.getAttribute('aria-sort');
    return order === null ? plain(head) : `${plain(head)} ${order}`;
  });

const firstNames = (directory: KokoPartnerDirectory): string[] =>
  getAllByRole(directory, 'rowheader').slice(0, 2).map(plain);

async function pressEnter(directory: KokoPartnerDirectory): Promise<void> {
  await press('Enter');
  await drawn(directory);
}

describe('the directory as a table', () => {
  keepHouse();

  it('is sorted by the buttons of its head, by keys, and says so', async () => {
    const directory = await mountDirectory({attributes: {view: 'table'}});
    expect(heads(directory)).to.deep.equal(['Name ascending', 'Kategorie', 'Gremien', 'Ort']);
    expect(firstNames(directory)[0]).to.equal('1. Gesamtschule');
    getByRole(directory, 'button', {name: 'Name'}).focus();
    await pressEnter(directory);
    expect(heads(directory)[0]).to.equal('Name descending');
    expect(getByRole(directory, 'status').textContent).to.equal('Geordnet nach Name, absteigend');
    expect(firstNames(directory)[0]).to.equal('Weidenschule');
    await tab();
    await tab();
    await pressEnter(directory);
    expect(heads(directory)).to.deep.equal(['Name', 'Kategorie', 'Gremien ascending', 'Ort']);
    expect(plain(focusedElement())).to.equal('Gremien');
  });

  it('has the columns that a person picks, and shows the rest by a button', async () => {
    const directory = await mountDirectory({attributes: {view: 'table'}});
    const summary = directory.shadowRoot?.querySelector('summary');
    summary?.focus();
    await pressEnter(directory);
    await tab();
    await press(' ');
    await drawn(directory);
    expect(heads(directory)).to.deep.equal(['Name ascending', 'Gremien', 'Ort']);
    getByRole(directory, 'checkbox', {name: 'Kennung'}).click();
    await drawn(directory);
    expect(heads(directory)).to.deep.equal(['Name ascending', 'Gremien', 'Ort', 'Kennung']);
    expect(getAllByRole(directory, 'rowheader')).to.have.length(12);
    await pressButton(directory, /^alle 25 Einträge/);
    expect(getAllByRole(directory, 'rowheader')).to.have.length(25);
    expect(focusedElement()?.closest('tr')).to.equal(
      getAllByRole(directory, 'rowheader')[12]?.closest('tr'),
    );
  });

  it('leaves view, order and columns to what comes after it', async () => {
    const directory = await mountDirectory({attributes: {view: 'table'}});
    directory.setAttribute('view', 'nirgends');
    await drawn(directory);
    expect(directory.view).to.equal('category');
    await pressButton(directory, 'A–Z');
    await pressButton(directory, /^Ä wie Ae/);
    expect(directory.view).to.equal('a-z');
    expect(getByRole(directory, 'button', {name: /^Ä wie Ae/, states: {pressed: true}})).to.exist;
  });
});
