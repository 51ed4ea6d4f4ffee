import {expect} from '@esm-bundle/chai';
import {
  getAllByRole,
  getByRole,
  queryAllByRole,
  queryByRole,
} from '../../../test/support/by-role.js';
import {visibleText} from '../../../test/support/flat-tree.js';
import {drawn, until} from '../../../test/support/wait.js';
import type {KokoFilterEvent} from '../events.js';
import {
  keepHouse,
  mountFinder,
  pressButton,
  shownTotal,
} from '../../../test/support/mount-finder.js';
import type {KokoOfferFinder} from './offer-finder.js';

const titles = (finder: KokoOfferFinder): string[] =>
  queryAllByRole(finder, 'heading', {states: {level: 4}}).map((title) => title.textContent.trim());

const marks = (finder: KokoOfferFinder): string[] =>
  [...(finder.shadowRoot?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent);

async function choose(finder: KokoOfferFinder, name: RegExp): Promise<void> {
  getByRole(finder, 'checkbox', {name}).click();
  await drawn(finder);
}

describe('the list of offers', () => {
  keepHouse();

  it('starts with all offers, a search field and the visitor’s four questions', async () => {
    const finder = await mountFinder();
    expect(finder.dataset.state).to.equal('ready');
    expect(getByRole(finder, 'heading', {states: {level: 2}}).textContent).to.equal(
      'Angebote am Übergang Schule\u00A0– Beruf',
    );
    expect(getByRole(finder, 'combobox', {name: 'Was suchen Sie?'})).to.exist;
    expect(
      getAllByRole(finder, 'group').map((group) => group.getAttribute('data-facet')),
    ).to.include.members(['audiences', 'fields', 'kinds', 'aims']);
    expect(shownTotal(finder)).to.equal(8);
    expect(titles(finder)).to.have.length(8);
  });

  it('takes heading, heading level and page size from the host page', async () => {
    const finder = await mountFinder({
      attributes: {label: 'Angebote finden', 'heading-level': '3', 'page-size': '3'},
    });
    expect(getByRole(finder, 'heading', {name: 'Angebote finden', states: {level: 3}})).to.exist;
    expect(getByRole(finder, 'heading', {name: '8 Angebote', states: {level: 4}})).to.exist;
    expect(queryAllByRole(finder, 'heading', {states: {level: 5}})).to.have.length(3);
    expect(getByRole(finder, 'button', {name: '3 weitere Angebote zeigen'})).to.exist;
    expect(visibleText(finder)).to.contain('3 von 8 Angeboten');
  });

  it('says why each hit fits and sets the words off in title and text', async () => {
    const finder = await mountFinder({attributes: {query: 'Eltern Beratung'}});
    const text = visibleText(finder);
    expect(text).to.match(
      /Passt, weil .*Eltern.* als Zielgruppe .*Beratung.* als Angebotsart eingetragen sind\./,
    );
    expect(marks(finder)).to.include.members(['Eltern', 'Beratung']);
  });

  it('shows provider, date, place, cost, funders and the day of the last check', async () => {
    const finder = await mountFinder();
    const card = (title: string): string => {
      const item = getAllByRole(finder, 'listitem').find(
        (one) => one.classList.contains('hit') && one.textContent.includes(title),
      );
      return visibleText(item ?? finder).replaceAll('\u00A0', ' ');
    };
    const evening = card('Elternabend');
    for (const fact of [
      'Information · Berufs- und Studienorientierung',
      'Agentur für Arbeit Musterstadt',
      'Di., 19. Januar 2027, 19 bis 21 Uhr',
      'Berufsinformationszentrum, barrierefrei',
      'kostenfrei',
      'geprüft im November 2026',
    ])
      expect(evening).to.contain(fact);
    expect(card('Kommunale Koordinierung')).to.contain('gefördert von Land');
    expect(card('Kommunale Koordinierung')).not.to.contain('kostenfrei');
    expect(card('Familiensprechstunde')).to.contain('geplant ab Februar 2027');
    expect(card('Übergangslotsen')).to.contain('läuft aus am 31. August 2027');
    expect(card('Schweißkurs')).to.contain('45 Euro');
  });

  it('shows more on request until all are there', async () => {
    const finder = await mountFinder({attributes: {'page-size': '5'}});
    await pressButton(finder, '3 weitere Angebote zeigen');
    expect(titles(finder)).to.have.length(8);
    expect(queryByRole(finder, 'button', {name: /weitere Angebote/})).to.equal(null);
  });

  it('offers situations as a way in, as long as nothing was asked', async () => {
    const finder = await mountFinder();
    await pressButton(finder, 'Mein Kind braucht Beratung');
    expect(finder.filter).to.equal('audiences:aud-parents;kinds:kind-advice');
    expect(titles(finder)).to.have.members([
      'Kommunale Koordinierung',
      'Familiensprechstunde Ausbildung',
    ]);
    expect(queryByRole(finder, 'button', {name: 'Mein Kind braucht Beratung'})).to.equal(null);
  });

  it('names source, day and licence, and links the file only where it can be fetched', async () => {
    const finder = await mountFinder();
    const foot = visibleText(finder).replaceAll('\u00A0', ' ');
    expect(foot).to.contain(
      'Quelle: Kommunale Koordinierungsstelle · Stand 21. November 2026 · Lizenz CC0-1.0',
    );
    expect(foot).to.contain('Angebotsdatenbank, neu beschrieben');
    expect(queryByRole(finder, 'link', {name: 'Feed als JSON'})).to.equal(null);
  });

  it('speaks English where the page does', async () => {
    const finder = await mountFinder({attributes: {lang: 'en', query: 'parents'}});
    expect(getByRole(finder, 'heading', {name: /^\d offers?$/, states: {level: 3}})).to.exist;
    expect(getByRole(finder, 'combobox', {name: 'What are you looking for?'})).to.exist;
    expect(visibleText(finder)).to.match(/Fits because Parents is entered as audience\./);
    const german = finder.shadowRoot?.querySelector('[lang="de"]');
    expect(german?.textContent).to.match(/\p{L}/u);
  });
});

describe('filters', () => {
  keepHouse();

  it('tell with each count what a click gives', async () => {
    for (const query of ['', 'Ausbildung'])
      for (const filter of [
        '',
        'audiences:aud-youth',
        'audiences:aud-youth,aud-parents;kinds:kind-advice',
      ]) {
        const finder = await mountFinder({attributes: {query, filter}});
        const options = [...(finder.shadowRoot?.querySelectorAll<HTMLElement>('.option') ?? [])];
        for (const option of options) await expectCount(finder, option, filter);
      }
  });

  /** A facet's count is that of the value instead of the facet's others. */
  async function expectCount(
    finder: KokoOfferFinder,
    option: HTMLElement,
    filter: string,
  ): Promise<void> {
    const facet = option.closest('fieldset')?.dataset.facet ?? '';
    const others = filter.split(';').filter((part) => part !== '' && !part.startsWith(`${facet}:`));
    const promised = Number(option.querySelector('.count-number')?.textContent);
    finder.filter = [...others, `${facet}:${option.dataset.id ?? ''}`].join(';');
    await finder.updateComplete;
    expect(shownTotal(finder), `${facet} ${option.textContent.trim()}`).to.equal(promised);
    finder.filter = filter;
    await finder.updateComplete;
  }

  it('widen inside a question and narrow across questions', async () => {
    const finder = await mountFinder();
    await choose(finder, /^Eltern \(/);
    const parents = shownTotal(finder);
    await choose(finder, /^Lehrkräfte \(/);
    expect(shownTotal(finder)).to.be.greaterThan(parents);
    await choose(finder, /^Kurs \(/);
    expect(titles(finder)).to.deep.equal(['Werkstatt für Lehrkräfte']);
  });

  it('keep what gives nothing in reach, and what is chosen checked', async () => {
    const finder = await mountFinder();
    expect(getByRole(finder, 'checkbox', {name: 'Finanzielle Förderung (keine Angebote)'})).to
      .exist;
    await choose(finder, /^Finanzielle Förderung/);
    expect(shownTotal(finder)).to.equal(0);
    expect(getByRole(finder, 'checkbox', {name: /^Finanzielle Förderung/, states: {checked: true}}))
      .to.exist;
    expect(getByRole(finder, 'button', {name: 'Filter Angebot: Finanzielle Förderung entfernen'}))
      .to.exist;
  });

  it('hide the rarer values of a long question behind a button', async () => {
    const finder = await mountFinder();
    const audiences = getByRole(finder, 'group', {name: /^Zielgruppe/});
    expect(queryAllByRole(audiences, 'checkbox')).to.have.length(6);
    await pressButton(finder, '2 weitere anzeigen');
    expect(queryAllByRole(audiences, 'checkbox')).to.have.length(8);
    await pressButton(finder, 'weniger anzeigen');
    expect(queryAllByRole(audiences, 'checkbox')).to.have.length(6);
  });

  it('stand as chips that take themselves away', async () => {
    const finder = await mountFinder({
      attributes: {filter: 'audiences:aud-youth;kinds:kind-course'},
    });
    expect(titles(finder)).to.deep.equal(['Schweißkurs am Abend', 'Sprachkurs für Zugewanderte']);
    await pressButton(finder, 'Filter Angebot: Kurs entfernen');
    expect(finder.filter).to.equal('audiences:aud-youth');
    expect(queryByRole(finder, 'button', {name: 'Alle Filter entfernen'})).to.equal(null);
    await choose(finder, /^Eltern \(/);
    await pressButton(finder, 'Alle Filter entfernen');
    expect(finder.filter).to.equal('');
    expect(shownTotal(finder)).to.equal(8);
  });

  it('from the host page may name other questions, and values that nobody knows any more', async () => {
    const finder = await mountFinder({attributes: {filter: 'cost:free;audiences:gone'}});
    expect(shownTotal(finder)).to.equal(0);
    expect(getByRole(finder, 'group', {name: /^Kosten/})).to.exist;
    await pressButton(finder, 'Filter Zielgruppe: gone entfernen');
    expect(titles(finder)).to.deep.equal(['Elternabend: Wie geht es nach der Schule weiter?']);
  });
});

describe('what the host page and a screen reader hear', () => {
  keepHouse();

  it('is one event and one sentence for each change that came to rest', async () => {
    const finder = await mountFinder();
    const heard: KokoFilterEvent['detail'][] = [];
    document.body.addEventListener('koko-filter', (event) => heard.push(event.detail));
    const field = getByRole(finder, 'combobox', {name: 'Was suchen Sie?'}) as HTMLInputElement;
    for (const text of ['B', 'Be', 'Betriebsbesuche']) {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await drawn(finder);
    }
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal([{query: 'Betriebsbesuche', filter: '', count: 1}]);
    expect(finder.query).to.equal('Betriebsbesuche');
    // How many suggestions there are depends on whether their code is there.
    await until(() => /^1 Angebot\b/.test(getByRole(finder, 'status').textContent));
    await choose(finder, /^Betriebe \(/);
    await until(() => heard.length > 1);
    expect(heard[1]).to.deep.equal({
      query: 'Betriebsbesuche',
      filter: 'audiences:aud-firms',
      count: 1,
    });
    await until(() =>
      /^1 Angebot, 1 Filter gesetzt\b/.test(getByRole(finder, 'status').textContent),
    );
  });

  it('is nothing at the start', async () => {
    const finder = await mountFinder({attributes: {query: 'Eltern'}});
    expect(getByRole(finder, 'status').textContent).to.equal('');
  });
});

describe('an empty result', () => {
  keepHouse();

  it('offers ways out that give what they promise', async () => {
    const attributes = {
      query: 'Schweißkurs Sonntag',
      filter: 'audiences:aud-parents;kinds:kind-course',
    };
    const count = (await ways(await mountFinder({attributes}))).length;
    expect(count).to.be.greaterThan(0);
    for (let at = 0; at < count; at++) {
      const finder = await mountFinder({attributes});
      const way = (await ways(finder))[at];
      const promised = Number(/\d+/.exec(way?.querySelector('.number')?.textContent ?? '')?.[0]);
      way?.querySelector('button')?.click();
      await drawn(finder);
      expect(shownTotal(finder)).to.equal(promised).and.to.be.greaterThan(0);
      finder.remove();
    }
  });

  const ways = async (finder: KokoOfferFinder): Promise<Element[]> => {
    await drawn(finder);
    return [...(finder.shadowRoot?.querySelectorAll('.ways li') ?? [])];
  };

  it('keeps the words that were typed among the chips and names a human contact', async () => {
    const finder = await mountFinder({attributes: {query: 'xyzzy'}});
    expect(getByRole(finder, 'heading', {name: 'Keine Angebote'})).to.exist;
    expect(getByRole(finder, 'button', {name: 'Suche: xyzzy leeren'})).to.exist;
    expect(getByRole(finder, 'heading', {name: 'Nichts dabei?'})).to.exist;
    expect(getByRole(finder, 'link', {name: 'koko@example.org'}).getAttribute('href')).to.equal(
      'mailto:koko@example.org',
    );
  });
});
