import {expect} from '@esm-bundle/chai';
import {
  getAllByRole,
  getByRole,
  queryAllByRole,
  queryByRole,
} from '../../../test/support/by-role.js';
import {focusedElement, press, pressTimes} from '../../../test/support/keyboard.js';
import {
  keepHouse,
  mountDirectory,
  pressButton,
  read,
  showPage,
  underHeading,
} from '../../../test/support/mount-directory.js';
import {drawn} from '../../../test/support/wait.js';
import {partnerSample} from '../../../test/fixtures/partner-sample.js';
import type {KokoPartnerDirectory} from './partner-directory.js';

async function page(id: string): Promise<KokoPartnerDirectory> {
  return showPage(await mountDirectory(), id);
}

describe('a partner’s page', () => {
  keepHouse();

  it('says what it is and where it works', async () => {
    const directory = await page('p-agency');
    expect(
      getByRole(directory, 'heading', {
        name: 'Agentur für Arbeit Musterstadt (AA)',
        states: {level: 2},
      }),
    ).to.exist;
    expect(read(directory)).to.contain('Berät und vermittelt.').and.to.contain('Auch am Abend.');
    expect(read(directory)).to.contain('Gebiete Musterstadt und Musterkreis');
  });

  it('says in how many committees it sits, in which role, since when, how often, with how many others', async () => {
    const seats = underHeading(await page('p-agency'), 'Sitzt in allen drei Gremien');
    expect(seats).to.contain(
      'Lenkungskreis Übergang Vorsitz seit 2019 · mit 3 anderen Partnern · trifft sich zweimal im Jahr strategisch',
    );
    expect(seats).to.contain('Operatives Netzwerk Mitglied · mit einem anderen Partner operativ');
    expect(seats).to.contain('Beirat Aufbau beendet am 31. August 2013');
    expect(underHeading(await page('p-jobcentre'), 'Sitzt in 2 von 3 Gremien')).to.contain(
      'Mitglied seit März 2020',
    );
    expect(underHeading(await page('p-chamber'), 'Sitzt in 1 von 3 Gremien')).to.contain(
      'geplant ab 2027',
    );
  });

  it('lists what it offers and pays', async () => {
    const offers = underHeading(await page('p-agency'), 'Bietet 2 Angebote an');
    expect(offers)
      .to.contain('Elternabend Beratung · einmal im Jahr')
      .and.to.contain('Ausbildungsmesse geplant ab 2027');
    expect(underHeading(await page('p-county'), 'Fördert 1 Angebot')).to.contain(
      'Ausbildungsmesse',
    );
  });

  it('tells ties in words, from both sides', async () => {
    expect(underHeading(await page('p-operator'), 'Weitere Verbindungen')).to.contain(
      'beauftragt von Stadt Musterstadt und Musterkreis (gemeinsam) seit 1. Januar 2013',
    );
    expect(underHeading(await page('p-schools'), 'Weitere Verbindungen')).to.contain(
      'Musterkreis bezahlt drei Vollzeitstellen: Schulen',
    );
    expect(underHeading(await page('p-office'), 'Vorher und danach')).to.contain(
      'führt fort Regionales Übergangsmanagement (RÜM)',
    );
  });

  it('lists milestones and documents', async () => {
    expect(underHeading(await page('p-town'), 'Meilensteine und Beschlüsse')).to.contain(
      '6. Februar 2014 Beitritt zur Vereinbarung Ohne Folgen für den Haushalt. Beschlossen von Haupt- und Finanzausschuss · Ergebnis: ungeändert beschlossen · Vorlage 0049/2014 Betrifft auch: Lenkungskreis Übergang',
    );
    expect(underHeading(await page('p-agency'), 'Dokumente')).to.contain(
      'Kooperationsvereinbarung',
    );
  });

  it('names the office first, and persons only while they agree', async () => {
    const contact = underHeading(await page('p-agency'), 'Kontakt');
    expect(contact.indexOf('Berufsberatung')).to.be.lessThan(
      contact.indexOf('Leitung: Muster Person'),
    );
    expect(contact).not.to.contain('Alte Person');
    expect(contact).to.contain('Lange Straße 5, 99990 Musterstadt');
    const directory = await page('p-agency');
    expect(getByRole(directory, 'link', {name: '0000 5550'}).getAttribute('href')).to.equal(
      'tel:00005550',
    );
    expect(getByRole(directory, 'link', {name: 'agentur.example'}).getAttribute('href')).to.equal(
      'https://agentur.example/',
    );
  });

  it('lists the organisations that a group stands for, and leads to them', async () => {
    const directory = await page('p-schools');
    expect(read(directory)).to.contain('mehrere Organisationen');
    expect(getByRole(directory, 'heading', {name: 'Dazu gehören 15 Organisationen'})).to.exist;
    await pressButton(directory, /^alle 15 Einträge anzeigen/);
    await pressButton(directory, 'Weidenschule');
    expect(read(directory)).to.contain('Gehört zu Schulen').and.to.contain('Schulnummer: 900013');
    expect(read(directory)).to.contain('Ministerium für Schule und Bildung NRW, Datenlizenz');
  });
});

describe('a committee’s page', () => {
  keepHouse();

  it('says its tier, what that decides, its purpose, rhythm, place and time', async () => {
    const text = read(await page('c-steer'));
    expect(text).to.contain('Aufgabe Legt die Vorhaben fest.');
    expect(text).to.contain(
      'Ebene Strategische Ebene (Ebene 1 von 4): legt gemeinsame Vorhaben fest',
    );
    expect(text)
      .to.contain('Treffen zweimal im Jahr')
      .and.to.contain('Gebiet Musterstadt')
      .and.to.contain('Zeitraum seit 2012');
  });

  it('lists members, those that left, and those to come', async () => {
    const directory = await page('c-steer');
    expect(underHeading(directory, '4 Mitglieder'))
      .to.contain('Agentur für Arbeit Musterstadt (AA) Vorsitz · seit 2019 · in 3 Gremien')
      .and.to.contain('Operatives Netzwerk Gast');
    expect(underHeading(directory, 'Frühere Mitglieder')).to.contain(
      'Aufbauagentur bis 31. August 2013',
    );
    expect(underHeading(await page('c-work'), 'Vorgesehene Mitglieder')).to.contain(
      'Handwerkskammer',
    );
    expect(underHeading(await page('c-agency'), 'Mitglieder')).to.contain(
      'Mitglieder sind nicht eingetragen.',
    );
  });

  it('shows what it rests on and what happened, in the order of time', async () => {
    const directory = await page('c-steer');
    expect(underHeading(directory, 'Grundlage')).to.contain(
      'Kooperationsvereinbarung Regelt die Zusammenarbeit. Juni 2012',
    );
    const events = underHeading(directory, 'Meilensteine und Beschlüsse');
    expect(events).to.match(
      /2013 Die Stelle nimmt .* 6\. Februar 2014 Beitritt .* ohne Datum Ein Tag/,
    );
    expect(events).to.contain('Beschlossen von Lenkungskreis Übergang');
    expect(underHeading(directory, 'Gremien darunter')).to.contain('Operatives Netzwerk');
  });

  it('says what is planned to grow out of it, as planned', async () => {
    expect(underHeading(await page('c-youth'), 'Vorher und danach')).to.contain(
      'soll daraus entstehen Jugendberufsagentur geplant',
    );
    const planned = await page('c-agency');
    expect(read(planned)).to.contain('Jugendberufsagentur geplant');
    expect(underHeading(planned, 'Vorher und danach')).to.contain(
      'Jugendberufskooperation soll daraus entstehen: Jugendberufsagentur',
    );
  });

  it('leads to where it sits itself and what it belongs to', async () => {
    const directory = await page('c-work');
    expect(underHeading(directory, 'Sitzt selbst in')).to.contain('Lenkungskreis Übergang Gast');
    expect(read(directory)).to.contain('Gehört zu Lenkungskreis Übergang');
  });
});

describe('a programme’s page', () => {
  keepHouse();

  it('says until when, with whose money, and what came after', async () => {
    const directory = await page('g-start');
    const text = read(directory);
    expect(text)
      .to.contain('Initiative')
      .and.to.contain('beendet am 31. August 2013')
      .and.to.contain('Zeitraum bis 31. August 2013');
    expect(underHeading(directory, 'Weitere Verbindungen')).to.contain(
      'gefördert von Perspektive Abschluss bis 31. August 2013',
    );
    expect(underHeading(directory, 'Vorher und danach')).to.contain(
      'wird fortgeführt als Koordinierungsstelle',
    );
    expect(underHeading(directory, '1 Angebot')).to.contain('Startkurs');
    expect(text).to.contain('Journal herausgegeben von Servicestelle · Seite 32 ff.');
  });
});

describe('all pages', () => {
  keepHouse();

  it('lead to each record that they name', async () => {
    const directory = await mountDirectory();
    const {feed} = directory;
    for (const {id} of [
      ...(feed?.partners ?? []),
      ...(feed?.committees ?? []),
      ...(feed?.programmes ?? []),
    ]) {
      await showPage(directory, id);
      for (const button of getAllByRole(directory, 'button'))
        expect(button.textContent.trim(), id).not.to.equal('');
      expect(getAllByRole(directory, 'heading', {states: {level: 2}}), id).to.have.length(1);
    }
  });

  it('offer no way to widgets that are not there', async () => {
    const directory = await page('p-agency');
    expect(queryByRole(directory, 'button', {name: 'Im Netzwerk zeigen'})).to.equal(null);
    expect(queryAllByRole(directory, 'button', {name: 'Elternabend'})).to.have.length(0);
    expect(read(directory)).to.contain('Elternabend');
  });

  it('shows many offers by their kind, one kind at a time', async () => {
    const offers = [...Array(7).keys()].map((at) => ({
      id: `o-${at}`,
      title: `Angebot ${at}`,
      providers: ['p-agency'],
      kinds: [at < 2 ? 'k-course' : 'k-advice'],
    }));
    const kinds = [
      {id: 'k-advice', label: 'Beratung'},
      {id: 'k-course', label: 'Kurs'},
    ];
    const feed = partnerSample({offers});
    const directory = await mountDirectory({
      feed: {...feed, vocabularies: {...(feed.vocabularies as object), kinds}},
    });
    await showPage(directory, 'p-agency');
    getByRole(directory, 'button', {name: 'alle (7)'}).focus();
    await pressTimes('Tab', 2);
    await press('Space');
    await drawn(directory);
    expect(focusedElement()).to.equal(
      getByRole(directory, 'button', {name: 'Kurs (2)', states: {pressed: true}}),
    );
    const text = underHeading(directory, 'Bietet 7 Angebote an');
    expect(text).to.contain('Angebot 1').and.not.to.contain('Angebot 2');
    await pressTimes('Shift+Tab', 2);
    await press('Enter');
    await drawn(directory);
    expect(focusedElement()).to.equal(getByRole(directory, 'button', {name: 'alle (7)'}));
    expect(underHeading(directory, 'Bietet 7 Angebote an')).to.contain('Angebot 6');
  });
});
