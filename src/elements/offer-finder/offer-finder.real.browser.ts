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

async function mountRecord(query = ''): Promise<KokoOfferFinder> {
  const answer = await fetch('/demo/feeds/hagen-ennepe-ruhr.json');
  const feed = (await answer.json()) as object;
  return mountFinder({feed, attributes: {query}});
}

const finds = (finder: KokoOfferFinder): boolean =>
  queryAllByRole(finder, 'button', {name: RECORD}).length === 1;

async function choose(finder: KokoOfferFinder, label: string): Promise<void> {
  const name = new RegExp(`^${label.replace(/[()/]/g, '\\$&')} \\(1 Angebot\\)$`);
  getByRole(finder, 'checkbox', {name}).click();
  await drawn(finder);
}

describe('the offer record of a national database, on the feed of Hagen and Ennepe-Ruhr', () => {
  keepHouse();

  it('is found by each audience, aim, field and kind, alone and all together', async () => {
    const labels = [...AUDIENCES, ...AIMS, 'Übergangsmanagement', 'Beratung'];
    const together = await mountRecord();
    await pressButton(together, '3 weitere anzeigen');
    for (const label of labels) {
      const alone = await mountRecord();
      await pressButton(alone, '3 weitere anzeigen');
      await choose(alone, label);
      expect(finds(alone), label).to.equal(true);
      alone.remove();
      await choose(together, label);
      expect(finds(together), `… and ${label}`).to.equal(true);
    }
    expect(queryAllByRole(together, 'checkbox', {states: {checked: true}})).to.have.length(15);
  });

  for (const query of ['Eltern Beratung', 'Uebergang Schule Beruf', 'Netzwerke', 'KAoA'])
    it(`is found by „${query}“`, async () => {
      expect(finds(await mountRecord(query))).to.equal(true);
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
