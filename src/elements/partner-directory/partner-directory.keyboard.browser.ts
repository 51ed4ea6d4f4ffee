import {expect} from '@esm-bundle/chai';
import {getAllByRole, getByRole} from '../../../test/support/by-role.js';
import {focusedElement, press, pressTimes, tab, type} from '../../../test/support/keyboard.js';
import {keepHouse, mountDirectory} from '../../../test/support/mount-directory.js';
import {drawn, until} from '../../../test/support/wait.js';
import type {KokoPartnerDirectory} from './partner-directory.js';

const focusedText = (): string => focusedElement()?.textContent.trim().replace(/\s+/g, ' ') ?? '';

/** Gives focus to a button by its name and presses Enter there. */
async function enter(directory: KokoPartnerDirectory, name: string): Promise<void> {
  const [button] = getAllByRole(directory, 'button', {name});
  button?.focus();
  await press('Enter');
  await drawn(directory);
}

describe('the directory by keys', () => {
  keepHouse();

  it('goes through search, order and filters to the list', async () => {
    const directory = await mountDirectory({attributes: {filter: 'seats:3'}});
    getByRole(directory, 'searchbox').focus();
    await type('agentur');
    await drawn(directory);
    expect(getByRole(directory, 'searchbox', {states: {value: 'agentur'}})).to.equal(
      focusedElement(),
    );
    const stops: string[] = [];
    while (!focusedText().startsWith('Agentur für Arbeit')) {
      await tab();
      const box = focusedElement()?.closest('label');
      stops.push(
        box ? 'Filter' : focusedText() || (focusedElement()?.getAttribute('aria-label') ?? ''),
      );
      expect(stops.length).to.be.lessThan(40);
    }
    expect([...new Set(stops)]).to.deep.equal([
      'Suche leeren',
      'Suchen',
      'Kategorie',
      'Gremium',
      'Ort',
      'A–Z',
      'Tabelle',
      'Filter',
      'Mitnehmen',
      'Sitzt in: allen drei Gremien',
      'Alle Filter entfernen',
      'Agentur für Arbeit Musterstadt (AA)',
    ]);
  });

  it('opens a page at its title, and goes back to the name with Escape', async () => {
    const directory = await mountDirectory();
    await enter(directory, 'Stadt Musterstadt');
    expect(focusedElement()).to.equal(
      getByRole(directory, 'heading', {name: 'Stadt Musterstadt', states: {level: 2}}),
    );
    await press('Escape');
    await drawn(directory);
    expect(focusedText()).to.equal('Stadt Musterstadt');
    expect(focusedElement()?.getAttribute('aria-current')).to.equal('true');
  });

  it('goes back to the same name in the same section, at the same place of the window', async () => {
    const directory = await mountDirectory();
    const [, inYouth] = getAllByRole(directory, 'button', {name: 'Jobcenter Musterstadt'});
    inYouth?.focus();
    inYouth?.scrollIntoView({block: 'center'});
    const top = inYouth?.getBoundingClientRect().top ?? 0;
    await press('Enter');
    await drawn(directory);
    await enter(directory, 'Jugendberufskooperation');
    expect(focusedText()).to.equal('Jugendberufskooperation');
    await enter(directory, 'Zurück zum Verzeichnis');
    const focused = focusedElement();
    expect(focused?.closest('section')?.textContent).to.contain('Jugendhilfe');
    expect(Math.abs((focused?.getBoundingClientRect().top ?? 0) - top)).to.be.lessThan(2);
  });

  it('keeps what was searched, filtered and unfolded on the way back', async () => {
    const directory = await mountDirectory({attributes: {filter: 'categories:cat-schools'}});
    await enter(directory, 'alle 16 Einträge anzeigen (Schulen und Berufskollegs)');
    expect(focusedText()).to.equal('Schulen');
    await pressTimes('Tab', 2);
    await press('Enter');
    await drawn(directory);
    expect(focusedText()).to.equal('Ulmenschule');
    await press('Escape');
    await drawn(directory);
    expect(focusedText()).to.equal('Ulmenschule');
  });

  it('goes from order to order, and from the first name of each to its page and back', async () => {
    const directory = await mountDirectory();
    for (const [order, steps, name] of [
      ['Ort', 1, '1. Gesamtschule'],
      ['Gremium', 1, 'Agentur für Arbeit Musterstadt (AA)'],
    ] as const) {
      await enter(directory, order);
      expect(focusedElement()).to.equal(
        getByRole(directory, 'button', {name: order, states: {pressed: true}}),
      );
      getByRole(directory, 'button', {name: 'Mitnehmen'}).focus();
      await pressTimes('Tab', steps);
      expect(focusedText()).to.equal(name);
      await press('Enter');
      await drawn(directory);
      expect(focusedElement()).to.equal(getByRole(directory, 'heading', {states: {level: 2}}));
      await press('Escape');
      await drawn(directory);
      expect(focusedText()).to.equal(name);
    }
    await enter(directory, 'Operatives Netzwerk');
    expect(focusedText()).to.equal('Operatives Netzwerk');
    await tab({back: true});
    await press('Enter');
    await drawn(directory);
    expect(focusedText()).to.equal('Operatives Netzwerk');
  });

  it('takes a way out of an empty list, and what was probably meant', async () => {
    const directory = await mountDirectory({
      attributes: {query: 'Handwerkskamer', filter: 'seats:3'},
    });
    await enter(directory, 'ohne Filter: 1 Partner');
    expect(focusedElement()).to.equal(getByRole(directory, 'searchbox'));
    await enter(directory, 'Meinten Sie „Handwerkskammer“?');
    expect(directory.query).to.equal('Handwerkskammer');
    expect(focusedElement()).to.equal(getByRole(directory, 'searchbox'));
  });

  it('leads from a letter to its names', async () => {
    const directory = await mountDirectory({attributes: {view: 'a-z'}});
    await enter(directory, 'Ä wie Ae einordnen (Telefonbuch)');
    expect(focusedElement()?.getAttribute('aria-pressed')).to.equal('true');
    await enter(directory, 'M (1 Partner)');
    await until(() => focusedText() === 'M');
    await tab();
    expect(focusedText()).to.equal('Musterkreis');
  });

  it('never submits a form of the page around it', async () => {
    const directory = await mountDirectory();
    const form = document.createElement('form');
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted += 1;
    });
    directory.parentElement?.append(form);
    form.append(directory);
    await drawn(directory);
    getByRole(directory, 'searchbox').focus();
    await press('Enter');
    await enter(directory, 'A–Z');
    expect(submitted).to.equal(0);
  });

  it('opens the filters in the page where there is little room', async () => {
    const directory = await mountDirectory({width: 360});
    await enter(directory, 'Filter');
    expect(getByRole(directory, 'button', {name: 'Filter', states: {expanded: true}})).to.exist;
    await tab();
    await press('Space');
    await drawn(directory);
    expect(
      getByRole(directory, 'checkbox', {
        name: 'Lenkungskreis (3 Partner)',
        states: {checked: true},
      }),
    ).to.equal(focusedElement());
    expect(getByRole(directory, 'button', {name: 'Filter (1)'})).to.exist;
  });
});
