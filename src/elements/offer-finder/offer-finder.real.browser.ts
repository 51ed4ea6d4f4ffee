import {expect} from '@esm-bundle/chai';
import {getByRole, queryAllByRole} from '../../../test/support/by-role.js';
import {visibleText} from '../../../test/support/flat-tree.js';
import {keepHouse, mountFinder, pressButton} from '../../../test/support/mount-finder.js';
import {drawn} from '../../../test/support/wait.js';
import type {KokoOfferFinder} from './offer-finder.js';

const RECORD = 'Kommunale Koordinierung (Landesvorhaben KAoA)';

const AUDIENCES = [
  'Betriebe allgemein',
  'Eltern',
  'Allgemeinbildende Schulen',
  'Außerschulische Bildungseinrichtungen',
  'Berufsbildende Schulen',
  'Berufsbildungseinrichtungen/Überbetriebliche Berufsbildungsstätten',
  'Jugendliche/junge Erwachsene allgemein',
  'Lehrkräfte/pädagogische Fachkräfte',
  'Schülerinnen und Schüler',
];
const AIMS = [
  'Berufswahlprozess begleiten',
  'Lernortkooperation und Lernortvernetzung stärken',
  'Netzwerke bilden und stärken',
  'Strukturen entwickeln',
];

const QUERIES = [
  'Eltern Beratung',
  'Uebergang Schule Beruf',
  'kommunale Koordinirung',
  'Netzwerke',
  'KAoA',
];

async function mountRecord(): Promise<KokoOfferFinder> {
  const answer = await fetch('/demo/feeds/hagen-ennepe-ruhr.json');
  return mountFinder({feed: (await answer.json()) as object});
}

async function press(finder: KokoOfferFinder, label: string): Promise<void> {
  const name = new RegExp(`^${label.replace(/[()/]/g, '\\$&')} \\(1 Angebot\\)$`);
  getByRole(finder, 'checkbox', {name}).click();
  await drawn(finder);
}

function expectFound(finder: KokoOfferFinder, how: string): void {
  expect(queryAllByRole(finder, 'button', {name: RECORD}), how).to.have.length(1);
}

describe('the offer record of a national database, on the feed of Hagen and Ennepe-Ruhr', () => {
  keepHouse();

  it('is found by each audience, aim, field and kind, alone and all together', async () => {
    const labels = [...AUDIENCES, ...AIMS, 'Übergangsmanagement', 'Beratung'];
    const finder = await mountRecord();
    await pressButton(finder, '3 weitere anzeigen');
    for (const label of labels) {
      await press(finder, label);
      expectFound(finder, label);
      expect(queryAllByRole(finder, 'checkbox', {states: {checked: true}})).to.have.length(1);
      await press(finder, label);
    }
    for (const label of labels) {
      await press(finder, label);
      expectFound(finder, `… and ${label}`);
    }
    expect(queryAllByRole(finder, 'checkbox', {states: {checked: true}})).to.have.length(15);
  });

  it('is found by what a lay person would type: no umlaut, a slip, an abbreviation', async () => {
    const finder = await mountRecord();
    const field = getByRole(finder, 'combobox', {name: 'Was suchen Sie?'}) as HTMLInputElement;
    for (const query of QUERIES) {
      field.value = query;
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await drawn(finder);
      expect(finder.query).to.equal(query);
      expectFound(finder, query);
    }
  });

  it('tells who funds it, who advises and coordinates on state level, and in how many areas it exists', async () => {
    const finder = await mountRecord();
    await pressButton(finder, RECORD);
    const text = visibleText(finder).replace(/\s+/g, ' ');
    expect(text).to.match(
      /Wer bezahlt es\? Land Nordrhein-Westfalen \(Land NRW\) Europäische Union/,
    );
    expect(text).to.match(
      /Wer berät\? Gesellschaft für innovative Beschäftigungsförderung \(G\.I\.B\.\)/,
    );
    expect(text).to.match(/Wer koordiniert\? Arbeitsministerium Nordrhein-Westfalen/);
    expect(text).to.match(/Wo\? Nordrhein-Westfalen .*\b53 Kreisen und kreisfreien Städten/);
  });
});
