import {expect} from '@esm-bundle/chai';
import {partnerSample} from '../../../test/fixtures/partner-sample.js';
import {
  getAllByRole,
  getByRole,
  queryAllByRole,
  queryByRole,
} from '../../../test/support/by-role.js';
import {
  keepHouse,
  mountDirectory,
  pressButton,
  read,
} from '../../../test/support/mount-directory.js';
import {nothing, smallFeed} from '../../../test/support/small-feed.js';
import {visibleText} from '../../../test/support/flat-tree.js';
import {drawn, until} from '../../../test/support/wait.js';
import type {KokoFilterEvent} from '../events.js';
import type {KokoPartnerDirectory} from './partner-directory.js';

const headings = (directory: KokoPartnerDirectory, level = 3): string[] =>
  getAllByRole(directory, 'heading', {states: {level}}).map((one) => one.textContent.trim());

/** Names of the partners that the list shows, in its order. */
const shown = (directory: KokoPartnerDirectory): string[] =>
  [...(directory.shadowRoot?.querySelectorAll('.partner .record') ?? [])].map((one) =>
    one.textContent.trim(),
  );

/** What has the focus, as it is read. */
const focused = (directory: KokoPartnerDirectory): string | undefined =>
  directory.shadowRoot?.activeElement?.textContent.trim();

const letterAt = (at: number): string => String.fromCharCode(65 + (at % 26));

async function search(directory: KokoPartnerDirectory, words: string): Promise<void> {
  const field = getByRole(directory, 'searchbox', {
    name: 'Partner oder Gremium suchen',
  }) as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await drawn(directory);
}

async function tick(directory: KokoPartnerDirectory, name: string): Promise<void> {
  getByRole(directory, 'checkbox', {name}).click();
  await drawn(directory);
}

describe('the directory by category', () => {
  keepHouse();

  it('shows each category of the feed with its count, in the feed’s order', async () => {
    const directory = await mountDirectory();
    expect(headings(directory)).to.deep.equal([
      'Schulen und Berufskollegs',
      'Arbeitsverwaltung',
      'Kammern',
      'Jugendhilfe',
      'Gewerkschaften',
      'Stadt und Kreis',
      'ohne Kategorie',
    ]);
    expect(read(directory)).to.contain('25 Partner');
  });

  it('says honestly that a category has no partners yet', async () => {
    const directory = await mountDirectory();
    const section = getByRole(directory, 'heading', {name: 'Gewerkschaften'}).closest('section');
    expect(section?.textContent).to.contain(
      'Diese Kategorie ist vorgesehen; einzelne Partner sind noch nicht eingetragen.',
    );
  });

  it('shows the first twelve of many and the others on request', async () => {
    const directory = await mountDirectory();
    expect(queryByRole(directory, 'button', {name: 'Schulen'})).to.equal(null);
    expect(directory.shadowRoot?.querySelector('.print-only')?.textContent).to.equal(
      '4 weitere Einträge sind hier nicht abgedruckt.',
    );
    await pressButton(directory, 'alle 16 Einträge anzeigen (Schulen und Berufskollegs)');
    expect(getByRole(directory, 'button', {name: 'Schulen'})).to.exist;
    expect(queryAllByRole(directory, 'button', {name: /anzeigen/})).to.have.length(0);
  });

  it('takes the number of partners to show from the page', async () => {
    const directory = await mountDirectory({attributes: {'page-size': '2'}});
    expect(getByRole(directory, 'button', {name: /^alle 4 Einträge anzeigen/})).to.exist;
  });

  it('draws thousands of partners bit by bit', async () => {
    const many = [...Array(1000).keys()].map((at) => ({id: `p-${at}`, name: `Schule ${at}`}));
    const directory = await mountDirectory({
      feed: {meta: {format: 'koko-feed/1', title: 'Viele', languages: ['de']}, partners: many},
    });
    expect(shown(directory)).to.have.length(12);
    await pressButton(directory, /^120 von 988 weiteren Einträgen anzeigen/);
    expect(shown(directory)).to.have.length(132);
    expect(headings(directory)).to.deep.equal(['Alle Partner']);
  });

  it('goes on with the first of further sections, and leads to any letter at once', async () => {
    const partners = [...Array(90).keys()].map((at) => ({
      id: `p-${at}`,
      name: `${letterAt(at)} Schule ${at}`,
      categories: [`cat-${at}`],
    }));
    const categories = partners.map((_, at) => ({id: `cat-${at}`, label: `Art ${at}`}));
    const feed = smallFeed({...nothing, partners, vocabularies: {categories}});
    const directory = await mountDirectory({feed, attributes: {'page-size': '1'}});
    await until(() => headings(directory).length === 40);
    await pressButton(directory, 'weitere 40 Abschnitte anzeigen');
    await until(() => focused(directory) === 'Art 40');
    await pressButton(directory, 'weitere 10 Abschnitte anzeigen');
    await until(() => focused(directory) === 'Art 80');
    expect(headings(directory)).to.have.length(90);
    directory.pageSize = 12;
    await pressButton(directory, 'A–Z');
    await pressButton(directory, /^Z /);
    await until(() => focused(directory) === 'Z');
    expect(headings(directory).join('')).to.equal('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  });

  it('says on a card where a partner sits, and what is planned, over or several', async () => {
    const directory = await mountDirectory();
    const card = (name: string): string =>
      getAllByRole(directory, 'button', {name})[0]
        ?.closest('li')
        ?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(card('Agentur für Arbeit Musterstadt (AA)')).to.contain('sitzt in allen drei Gremien');
    expect(card('Jobcenter Musterstadt')).to.match(/Lenkungskreis\s+Jugendberufskooperation/);
    expect(card('Aufbauagentur')).to.contain('beendet am 31. August 2013');
    expect(card('Jugendwerkstatt')).to.contain('geplant ab August 2027');
    await pressButton(directory, /^alle 16/);
    expect(card('Schulen')).to.contain('mehrere Organisationen');
    expect(card('Tannenschule')).to.contain('Musterstadt');
  });

  it('credits the sources whose licence asks for it, only where their data is shown', async () => {
    const directory = await mountDirectory();
    expect(read(directory)).to.contain(
      'Ministerium für Schule und Bildung NRW, Datenlizenz Deutschland',
    );
    await tick(directory, 'Kammern (1 Partner)');
    expect(read(directory)).not.to.contain('Ministerium für Schule und Bildung');
    expect(read(directory)).to.contain('Stand 15. November 2026');
  });
});

describe('searching the directory', () => {
  keepHouse();

  it('finds by words, marks them, and tells the page', async () => {
    const directory = await mountDirectory();
    const told: KokoFilterEvent['detail'][] = [];
    directory.addEventListener('koko-filter', ({detail}) => told.push(detail));
    await search(directory, 'h');
    await search(directory, 'hwk');
    expect(shown(directory)).to.deep.equal(['Handwerkskammer (HWK)']);
    await until(() => told.length > 0);
    await search(directory, 'eichen');
    await pressButton(directory, 'Suchen');
    expect(directory.shadowRoot?.querySelector('mark')?.textContent).to.equal('Eichenschule');
    expect(told).to.deep.equal([
      {query: 'hwk', filter: '', count: 1},
      {query: 'eichen', filter: '', count: 1},
    ]);
    await drawn(directory);
    expect(getByRole(directory, 'status').textContent).to.equal('1 Partner');
  });

  it('gives and takes the search as it is', async () => {
    const directory = await mountDirectory({attributes: {query: 'hwk'}});
    await search(directory, 'eichen');
    expect(directory.query).to.equal('eichen');
    directory.query = 'hwk';
    await drawn(directory);
    expect(shown(directory)).to.deep.equal(['Handwerkskammer (HWK)']);
    await search(directory, 'eichen');
    directory.setAttribute('query', 'hwk');
    await drawn(directory);
    expect(shown(directory)).to.deep.equal(['Handwerkskammer (HWK)']);
    directory.query = '';
    await drawn(directory);
    await tick(directory, 'Kammern (1 Partner)');
    expect(directory.filter).to.match(/^categories:/);
    directory.filter = '';
    await drawn(directory);
    expect(read(directory)).to.contain('25 Partner');
  });

  it('finds committees and programmes by name, members or none', async () => {
    const directory = await mountDirectory({attributes: {query: 'jugendberufs'}});
    expect(headings(directory)[0]).to.equal('Gremien und Programme');
    expect(getByRole(directory, 'button', {name: 'Jugendberufsagentur'})).to.exist;
  });

  it('leads from the first committees found to the others', async () => {
    const committees = [...Array(20).keys()].map((at) => ({
      id: `c-${at}`,
      name: `Beirat ${at}`,
      tier: 't-steer',
    }));
    const feed = smallFeed({...nothing, committees});
    const directory = await mountDirectory({feed, attributes: {query: 'beirat'}});
    expect(queryAllByRole(directory, 'button', {name: /^Beirat/})).to.have.length(12);
    await pressButton(directory, 'alle 20 Einträge anzeigen (Gremien und Programme)');
    expect(queryAllByRole(directory, 'button', {name: /^Beirat/})).to.have.length(20);
    expect(focused(directory)).to.equal('Beirat 12');
  });

  it('shows counted ways out where nothing fits', async () => {
    const directory = await mountDirectory({attributes: {query: 'nirgends', filter: 'seats:3'}});
    expect(read(directory))
      .to.contain('Kein Partner passt dazu.')
      .and.to.contain('0 von 25 Partnern');
    expect(getByRole(directory, 'button', {name: 'alle 25 Partner zeigen'})).to.exist;
    await pressButton(directory, 'ohne das Suchwort „nirgends“: 1 Partner');
    expect(shown(directory)).to.deep.equal(['Agentur für Arbeit Musterstadt (AA)']);
  });
});

describe('words that the directory does not hold', () => {
  keepHouse();

  it('lead to what they mean, and to what was probably meant', async () => {
    const directory = await mountDirectory({attributes: {query: 'Arbeitsamt'}});
    expect(getByRole(directory, 'button', {name: /^Agentur für Arbeit Musterstadt/})).to.exist;
    expect(visibleText(directory)).not.to.contain('Keine genauen Treffer');
    directory.query = 'Handwerkskamer';
    await drawn(directory);
    expect(getByRole(directory, 'button', {name: 'Handwerkskammer (HWK)'})).to.exist;
    expect(visibleText(directory)).to.contain('Keine genauen Treffer');
    await pressButton(directory, 'Meinten Sie „Handwerkskammer“?');
    expect(directory.query).to.equal('Handwerkskammer');
    expect(visibleText(directory)).not.to.contain('Keine genauen Treffer');
  });

  it('keep what is long in its column: words break with a hyphen, ways are tall enough', async () => {
    const directory = await mountDirectory({width: 320});
    const root = directory.shadowRoot;
    const label = root?.querySelector('.record');
    expect(label && getComputedStyle(label).hyphens).to.equal('auto');
    expect(getByRole(directory, 'button', {name: 'Suchen'}).offsetWidth).to.be.at.least(44);
    const ways = [...(root?.querySelectorAll<HTMLElement>('li .link') ?? [])];
    expect(ways.filter(({offsetHeight}) => offsetHeight < 24)).to.deep.equal([]);
  });

  it('lead on in one way or in several', async () => {
    const directory = await mountDirectory({attributes: {query: 'Xyzqwertzuiop'}});
    expect(visibleText(directory)).to.contain('Dieser Weg führt weiter:');
    await tick(directory, 'Kammern (keine Partner)');
    expect(visibleText(directory)).to.contain('Diese Wege führen weiter:');
  });
});

describe('filtering the directory', () => {
  keepHouse();

  it('answers who sits in all three committees, in two, in one, in none', async () => {
    const directory = await mountDirectory();
    await tick(directory, 'allen drei (1 Partner)');
    expect(shown(directory)).to.deep.equal(['Agentur für Arbeit Musterstadt (AA)']);
    await tick(directory, 'allen drei (1 Partner)');
    await tick(directory, 'zwei (1 Partner)');
    expect(new Set(shown(directory))).to.deep.equal(new Set(['Jobcenter Musterstadt']));
    await tick(directory, 'zwei (1 Partner)');
    await tick(directory, 'einem (3 Partner)');
    expect(shown(directory)).to.deep.equal([
      'Schulen',
      'Handwerkskammer (HWK)',
      'Koordinierungsstelle',
    ]);
  });

  it('takes one value of a facet as enough, and asks for all facets', async () => {
    const directory = await mountDirectory();
    await tick(directory, 'Lenkungskreis (3 Partner)');
    await tick(directory, 'Jugendberufskooperation (3 Partner)');
    expect(read(directory)).to.contain('4 von 25 Partnern');
    await tick(directory, 'Kammern (1 Partner)');
    expect(shown(directory)).to.deep.equal(['Handwerkskammer (HWK)']);
    expect(getByRole(directory, 'checkbox', {name: 'Gewerkschaften (keine Partner)'})).to.exist;
  });

  it('lists what is chosen, each with its way out', async () => {
    const directory = await mountDirectory({
      attributes: {filter: 'seats:1;categories:cat-chambers'},
    });
    expect(getByRole(directory, 'list', {name: 'Gewählte Filter'})).to.exist;
    await pressButton(directory, 'Filter Sitzt in: einem Gremium entfernen');
    expect(getByRole(directory, 'checkbox', {name: 'einem (1 Partner)', states: {checked: false}}))
      .to.exist;
    await pressButton(directory, 'Alle Filter entfernen');
    expect(queryByRole(directory, 'list', {name: 'Gewählte Filter'})).to.equal(null);
    expect(read(directory)).to.contain('25 Partner');
  });

  it('follows the attributes when the page changes them', async () => {
    const directory = await mountDirectory({attributes: {filter: 'seats:3'}});
    directory.setAttribute('filter', 'committees:c-work');
    directory.setAttribute('query', 'koord');
    await drawn(directory);
    expect(shown(directory)).to.deep.equal(['Koordinierungsstelle']);
  });
});

describe('the directory in other orders', () => {
  keepHouse();

  it('goes tier by tier, with what a tier does, its committees and who sits in them', async () => {
    const directory = await mountDirectory();
    await pressButton(directory, 'Gremium');
    expect(getByRole(directory, 'button', {name: 'Gremium', states: {pressed: true}})).to.exist;
    expect(headings(directory)).to.deep.equal([
      'Wer sitzt in wie vielen Gremien?',
      'Strategische Ebene',
      'Operative Ebene',
      'Rechtskreisübergreifend',
      'Programme ohne Ebene',
      'Ohne Sitz in einem Gremium',
    ]);
    const body = (name: string): string =>
      getByRole(directory, 'heading', {name, states: {level: 4}})
        .closest('li')
        ?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(body('Lenkungskreis Übergang'))
      .to.contain('4 Mitglieder · zweimal im Jahr')
      .and.to.contain('Vorsitz · seit 2019 · in 3 Gremien');
    expect(body('Jugendberufsagentur')).to.contain('geplant');
    expect(body('Beirat Aufbau')).to.contain('beendet am 31. August 2013');
    expect(read(directory)).to.contain('legt gemeinsame Vorhaben fest');
  });

  it('goes from A to Z, and leads to a letter', async () => {
    const directory = await mountDirectory({attributes: {view: 'a-z'}});
    expect(headings(directory).join('')).to.equal('ABEFHJKLMOPSTUWandere');
    await pressButton(directory, 'T (2 Partner)');
    expect(directory.shadowRoot?.activeElement?.textContent.trim()).to.equal('T');
    expect(shown(directory).slice(0, 3)).to.deep.equal([
      'Agentur für Arbeit Musterstadt (AA)',
      'Ahornschule',
      'Aufbauagentur',
    ]);
  });

  it('offers no order by committee where a feed has none', async () => {
    const feed = partnerSample({
      tiers: [],
      committees: [],
      memberships: [],
      programmes: [],
      relations: [],
      events: [],
    });
    const directory = await mountDirectory({feed});
    expect(queryByRole(directory, 'button', {name: 'Gremium'})).to.equal(null);
    expect(queryByRole(directory, 'group', {name: 'In wie vielen Gremien?'})).to.equal(null);
  });
});

describe('what the page around decides', () => {
  keepHouse();

  it('takes heading and its level from the page', async () => {
    const directory = await mountDirectory({
      attributes: {label: 'Wer mitmacht', 'heading-level': '4'},
    });
    expect(getByRole(directory, 'heading', {name: 'Wer mitmacht', states: {level: 4}})).to.exist;
    expect(getByRole(directory, 'heading', {name: 'Kammern', states: {level: 5}})).to.exist;
  });

  it('speaks English, and names what is still German as such', async () => {
    const directory = await mountDirectory({attributes: {lang: 'en'}});
    expect(getByRole(directory, 'heading', {name: 'Partners and committees'})).to.exist;
    expect(getByRole(directory, 'checkbox', {name: 'all three (1 partner)'})).to.exist;
    const foreign = getAllByRole(directory, 'button', {name: 'Jobcenter Musterstadt'})[0];
    expect(foreign?.querySelector('[lang]')?.getAttribute('lang')).to.equal('de');
  });

  it('keeps the list where the page forbids a choice', async () => {
    const directory = await mountDirectory();
    directory.addEventListener('koko-select', (event) => event.preventDefault());
    await pressButton(directory, 'Handwerkskammer (HWK)');
    expect(getByRole(directory, 'searchbox')).to.exist;
  });

  it('says what will stand here where the feed holds nobody', async () => {
    const directory = await mountDirectory({
      feed: {meta: {format: 'koko-feed/1', title: 'Leer', languages: ['de']}},
    });
    expect(directory.dataset.state).to.equal('empty');
    expect(read(directory)).to.contain('Hier stehen die Partner und Gremien');
  });
});
