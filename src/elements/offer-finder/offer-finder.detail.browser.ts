import {expect} from '@esm-bundle/chai';
import {getByRole, queryAllByRole, queryByRole} from '../../../test/support/by-role.js';
import {mount} from '../../../test/support/fixture.js';
import {visibleText} from '../../../test/support/flat-tree.js';
import {drawn, settled} from '../../../test/support/wait.js';
import {keepHouse, mountFinder, pressButton} from '../../../test/support/mount-finder.js';
import {sampleFeed} from '../../../test/fixtures/offer-sample.js';
import type {KokoOfferFinder} from './offer-finder.js';

async function open(
  title: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<KokoOfferFinder> {
  const finder = await mountFinder({attributes});
  await pressButton(finder, title);
  return finder;
}

/** Each question on the page with its answer. */
function answers(finder: KokoOfferFinder): Record<string, string> {
  const terms = [...(finder.shadowRoot?.querySelectorAll('dl.facts > dt') ?? [])];
  const plain = (text: string): string => text.replace(/[\s\u00A0]+/g, ' ').trim();
  return Object.fromEntries(
    terms.map((term) => [
      plain(term.textContent),
      term.nextElementSibling ? plain(visibleText(term.nextElementSibling)) : '',
    ]),
  );
}

describe('an offer in full', () => {
  keepHouse();

  it('answers who, what, where, when and how much', async () => {
    const finder = await open('Elternabend: Wie geht es nach der Schule weiter?');
    expect(answers(finder)).to.deep.equal({
      'An wen richtet sich das Angebot?': 'Eltern Klasse 8 bis 10',
      'Welches Anliegen?': 'Berufswahlprozess begleiten',
      Handlungsfeld: 'Berufs- und Studienorientierung',
      'Was wird angeboten?': 'Information',
      'Wo?': 'Berufsinformationszentrum, Markt 1, 99990 Musterstadt Musterstadt vor Ort',
      'Wann?': 'Di., 19. Januar 2027, 19 bis 21 Uhr',
      Anmeldung: 'bis 10. Januar 2027',
      'Wie viele Plätze?': '30 Plätze, 4 frei, Stand 20. November 2026',
      'Was kostet es?': 'kostenfrei',
      'Wer bietet es an?': 'Agentur für Arbeit Musterstadt',
      Sprachen: 'Deutsch, Türkisch',
      'Barrierefrei?': 'mit dem Rollstuhl zugänglich',
      'Wie aktuell?': 'geprüft im November 2026 durch: Kommunale Koordinierungsstelle',
    });
    expect(getByRole(finder, 'link', {name: 'abend@example.org'})).to.exist;
    expect(getByRole(finder, 'link', {name: 'Zur Anmeldung'}).getAttribute('href')).to.equal(
      'https://example.org/anmeldung',
    );
  });

  it('answers who pays, who advises, who coordinates and in how many areas', async () => {
    const finder = await open('Kommunale Koordinierung');
    const told = answers(finder);
    expect(told).to.include({
      'Wo?': 'Musterland 53 Kreise und kreisfreie Städte. Musterstadt',
      'Was kostet es?': 'nicht angegeben',
      'Wer bezahlt es?': 'Musterland (Land)',
      'Wer berät?': 'Gesellschaft für Beispiele (G.f.B.)',
      'Wer koordiniert?':
        'Arbeitsministerium Musterland koordiniert auf Landesebene: Ausbildungskonsens',
      Programm: 'Vorhaben des Landes (VdL)',
      Rechtsgrundlage: '§ 48 SGB III',
    });
    expect(told['Unterlagen und Quellen']).to.contain('Beispieljournal Seite 32 ff., 2013');
    expect(told['Wer wirkt noch mit?']).to.contain(
      'Agentur für Arbeit Musterstadt arbeitet zusammen mit',
    );
  });

  it('leads to the next step: the offer’s page and the provider’s office', async () => {
    const finder = await open('Kommunale Koordinierung');
    const step = getByRole(finder, 'region', {name: 'So geht es weiter'});
    expect(getByRole(step, 'link', {name: 'Zur Seite des Angebots'}).getAttribute('href')).to.equal(
      'https://example.org/koordinierung',
    );
    expect(getByRole(step, 'link', {name: '0000 123456'}).getAttribute('href')).to.equal(
      'tel:0000123456',
    );
    expect(visibleText(step)).to.contain('Mo. bis Do. 9–15 Uhr');
  });

  it('shows the place in the network tier by tier, and no way that leads nowhere', async () => {
    const finder = await open('Kommunale Koordinierung');
    const place = getByRole(finder, 'region', {name: 'Platz im Netzwerk'});
    expect(visibleText(place).replace(/\s+/g, ' ')).to.match(
      /Land VdL Stadt Steuerkreis Kommunale Koordinierungsstelle/,
    );
    expect(queryByRole(finder, 'button', {name: 'Im Netzwerk zeigen'})).to.equal(null);
    expect(queryByRole(finder, 'button', {name: /im Verzeichnis öffnen/})).to.equal(null);
  });

  it('explains terms that the feed defines', async () => {
    const finder = await open('Kommunale Koordinierung');
    await pressButton(finder, 'Was heißt das?');
    expect(visibleText(finder)).to.contain('Abstimmung auf dem Weg von der Schule in den Beruf.');
  });

  it('sets off the audience that was filtered for', async () => {
    const finder = await open('Kommunale Koordinierung', {filter: 'audiences:aud-parents'});
    const chosen = [...(finder.shadowRoot?.querySelectorAll('.term.on') ?? [])].map(
      (term) => term.textContent,
    );
    expect(chosen).to.deep.equal(['Eltern']);
  });

  it('goes back to the same list, as long as it was, at the same title', async () => {
    const finder = await mountFinder({attributes: {'page-size': '2', query: 'Musterstadt'}});
    const total = getByRole(finder, 'heading', {states: {level: 3}}).textContent.trim();
    await pressButton(finder, /weitere Angebote/);
    const last = queryAllByRole(finder, 'heading', {states: {level: 4}})
      .at(-1)
      ?.querySelector('button');
    last?.focus();
    const before = last?.getBoundingClientRect().top;
    last?.click();
    await drawn(finder);
    expect(finder.shadowRoot?.activeElement?.id).to.equal('detail-heading');
    await pressButton(finder, `Zurück zu ${total.replace('Angebote', 'Angeboten')}`);
    expect(queryAllByRole(finder, 'heading', {states: {level: 4}})).to.have.length(4);
    expect(finder.shadowRoot?.activeElement?.textContent.trim()).to.equal(last?.textContent.trim());
    expect(finder.shadowRoot?.activeElement?.getBoundingClientRect().top).to.be.closeTo(
      before ?? NaN,
      2,
    );
  });
});

describe('texts from a stranger', () => {
  keepHouse();

  it('come out as text, and addresses that run something as no link', async () => {
    const hostile = '<img src=x onerror="globalThis.kokoHit=1"><b>fett</b>';
    const feed = sampleFeed({
      offers: [
        {
          id: 'o',
          title: hostile,
          summary: hostile,
          description: hostile,
          url: 'javascript:globalThis.kokoHit=1',
          contacts: [{role: hostile, email: 'a@b?bcc=c', url: 'data:text/html,x'}],
        },
      ],
    });
    const finder = await mountFinder({feed});
    await pressButton(finder, /^<img/);
    expect(finder.shadowRoot?.querySelector('img, b')).to.equal(null);
    expect(queryAllByRole(finder, 'link')).to.deep.equal([]);
    expect(visibleText(finder)).to.contain(hostile);
    expect(globalThis).not.to.have.property('kokoHit');
  });
});

describe('a finder without offers', () => {
  keepHouse();

  it('says what will stand here when the feed holds none', async () => {
    const finder = await mountFinder({feed: sampleFeed({offers: []})});
    expect(finder.dataset.state).to.equal('empty');
    expect(visibleText(finder)).to.contain('Noch keine Angebote eingetragen');
  });

  it('says what helps when the file cannot be had, and keeps the page’s own text', async () => {
    const finder = document.createElement('koko-offer-finder');
    finder.src = '/no-such-feed.json';
    finder.append('Angebote erfragen Sie im Rathaus.');
    await settled(mount(finder));
    expect(finder.dataset.state).to.equal('error');
    expect(visibleText(finder)).to.contain('Angebote erfragen Sie im Rathaus.');
    expect(getByRole(finder, 'button', {name: 'Noch einmal versuchen'})).to.exist;
  });
});
