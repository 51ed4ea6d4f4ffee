/** The demo page on all schools of a state: thousands of partners, filtered by kind and district. */
import {expect} from '@esm-bundle/chai';
import {getByRole, queryAllByRole} from '../support/by-role.js';
import {clearPage} from '../support/fixture.js';
import {drawn, settled, until} from '../support/wait.js';
import {read, search, toggle} from './demo-page.js';

interface School {
  readonly categories: readonly string[];
  readonly areas: readonly string[];
  readonly name: string;
}

async function openSchools(): Promise<Element> {
  const frame = document.createElement('iframe');
  [frame.width, frame.height, frame.src] = ['1280', '900', '/demo/schools.html'];
  document.body.append(frame);
  const directory = await until(() =>
    frame.contentDocument?.querySelector('koko-partner-directory[data-state]'),
  );
  return settled(directory);
}

async function schools(): Promise<readonly School[]> {
  const response = await fetch('/demo/feeds/nrw-schools.json');
  return ((await response.json()) as {partners: School[]}).partners;
}

/** Presses the way to all values of the facet of places. */
async function showAll(directory: Element): Promise<void> {
  const places = getByRole(directory, 'group', {name: 'Ort'});
  getByRole(places, 'button', {name: 'alle 53 anzeigen'}).click();
  await drawn(directory);
}

describe('the page on all schools', () => {
  afterEach(() => clearPage());

  it('holds them all, names their source, and finds by kind, district and words', async function () {
    this.timeout(60_000);
    const directory = await openSchools();
    expect(read(directory)).to.include('5.507 Partner');
    const page = directory.ownerDocument.body.textContent;
    expect(page).to.include('Ministerium für Schule und Bildung des Landes Nordrhein-Westfalen');
    expect(page).to.include('Datenlizenz Deutschland – Namensnennung – Version 2.0');

    const all = await schools();
    const inHagen = all.filter(
      ({categories, areas}) => categories[0] === 'schulform-15' && areas[0] === 'kreis-05914',
    );
    await showAll(directory);
    await toggle(directory, 'Gesamtschule');
    await toggle(directory, 'Hagen');
    expect(read(directory)).to.include(`${inHagen.length} von 5.507 Partnern`);
    await until(() => queryAllByRole(directory, 'heading', {name: 'Gesamtschule'}).length === 1);
    for (const {name} of inHagen) expect(read(directory)).to.include(name);

    await search(directory, 'Montessori');
    const found = inHagen.filter(({name}) => /\bmontessori/i.test(name)).length;
    expect(found).to.be.greaterThan(0);
    expect(read(directory)).to.include(`${found} von 5.507 Partnern`);
  });

  it('draws what is out of sight, too', async function () {
    this.timeout(60_000);
    const directory = await openSchools();
    const kinds = new Set((await schools()).map(({categories}) => categories[0])).size;
    await until(() => queryAllByRole(directory, 'heading', {states: {level: 3}}).length === kinds);
  });
});
