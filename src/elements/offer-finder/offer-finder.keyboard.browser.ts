import {expect} from '@esm-bundle/chai';
import {getAllByRole, getByRole, queryByRole} from '../../../test/support/by-role.js';
import {focusedElement, press, tab, type} from '../../../test/support/keyboard.js';
import {mount} from '../../../test/support/fixture.js';
import {drawn, settled, until} from '../../../test/support/wait.js';
import {keepHouse, mountFinder} from '../../../test/support/mount-finder.js';
import {sampleFeed} from '../../../test/fixtures/offer-sample.js';

const focusedText = (): string => {
  const element = focusedElement();
  const label = element?.getAttribute('aria-label');
  return (label ?? element?.closest('label')?.textContent ?? element?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
};

describe('the finder by keyboard', () => {
  keepHouse();

  it('goes from the field to a filter, a hit, the offer and back', async () => {
    const finder = await mountFinder({width: 1000});
    await tab();
    expect(focusedElement()).to.equal(getByRole(finder, 'combobox', {name: 'Was suchen Sie?'}));
    await type('Eltern');
    await drawn(finder);
    expect(finder.query).to.equal('Eltern');
    await tab();
    expect(focusedText()).to.equal('Suche leeren');
    await tab();
    expect(focusedText()).to.equal('Suchen');
    await tab();
    expect(focusedText()).to.match(/^Schülerinnen und Schüler/);
    await press('Space');
    await drawn(finder);
    expect(finder.filter).to.equal('audiences:aud-pupils');
    getByRole(finder, 'button', {name: 'Kommunale Koordinierung'}).focus();
    await press('Enter');
    await drawn(finder);
    expect(focusedElement()).to.equal(
      getByRole(finder, 'heading', {name: 'Kommunale Koordinierung'}),
    );
    await tab({back: true});
    expect(focusedText()).to.match(/^Zurück zu/);
    await press('Enter');
    await drawn(finder);
    expect(focusedElement()).to.equal(
      getByRole(finder, 'button', {name: 'Kommunale Koordinierung'}),
    );
  });

  it('clears the field and keeps focus there', async () => {
    const finder = await mountFinder({attributes: {query: 'Eltern'}});
    getByRole(finder, 'button', {name: 'Suche leeren'}).focus();
    await press('Enter');
    await drawn(finder);
    expect(finder.query).to.equal('');
    expect(focusedElement()).to.equal(getByRole(finder, 'combobox', {name: 'Was suchen Sie?'}));
  });

  it('says the count at once on Enter, and submits no form of the page', async () => {
    const finder = await mountFinder();
    const form = document.createElement('form');
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted += 1;
    });
    finder.parentElement?.before(form);
    form.append(finder);
    await drawn(finder);
    getByRole(finder, 'combobox', {name: 'Was suchen Sie?'}).focus();
    await type('Elternabend');
    await press('Enter');
    await drawn(finder);
    expect(getByRole(finder, 'status').textContent).to.match(/^1 Angebot\b/);
    expect(submitted).to.equal(0);
  });

  it('moves focus to the first new offer', async () => {
    const finder = await mountFinder({attributes: {'page-size': '3'}});
    getByRole(finder, 'button', {name: '3 weitere Angebote zeigen'}).focus();
    await press('Enter');
    await drawn(finder);
    const titles = getAllByRole(finder, 'heading', {states: {level: 4}});
    expect(titles).to.have.length(6);
    expect(focusedElement()).to.equal(titles[3]?.querySelector('button'));
  });

  it('moves focus to the first new value of a question', async () => {
    const finder = await mountFinder({width: 1000});
    const audiences = getByRole(finder, 'group', {name: /^Zielgruppe/});
    getByRole(audiences, 'button', {name: '2 weitere anzeigen'}).focus();
    await press('Enter');
    await drawn(finder);
    expect(focusedElement()).to.equal(getAllByRole(audiences, 'checkbox')[6]);
  });

  it('moves focus from a removed chip to the next one, and from the last one to the count', async () => {
    const finder = await mountFinder({
      attributes: {filter: 'audiences:aud-youth;kinds:kind-course'},
    });
    getByRole(finder, 'button', {name: /^Filter Zielgruppe/}).focus();
    await press('Enter');
    await drawn(finder);
    expect(focusedElement()).to.equal(getByRole(finder, 'button', {name: /^Filter Angebot/}));
    await press('Enter');
    await drawn(finder);
    expect(focusedElement()).to.equal(getByRole(finder, 'heading', {name: '8 Angebote'}));
  });

  it('widens a list that was narrowed elsewhere on the page', async () => {
    const finder = await mountFinder();
    finder.select(['p-training']);
    await drawn(finder);
    getByRole(finder, 'button', {name: /Beschränkung aufheben$/}).focus();
    await press('Enter');
    await drawn(finder);
    expect(focusedElement()).to.equal(getByRole(finder, 'heading', {name: '8 Angebote'}));
  });

  it('goes back from an offer with Escape, to its title in the list', async () => {
    const finder = await mountFinder();
    const title = /^Elternabend/;
    getByRole(finder, 'button', {name: title}).focus();
    await press('Enter');
    await drawn(finder);
    expect(focusedElement()).to.equal(getByRole(finder, 'heading', {name: title}));
    await press('Escape');
    await drawn(finder);
    expect(focusedElement()).to.equal(getByRole(finder, 'button', {name: title}));
  });

  it('orders the list, and stays in the field that does', async () => {
    const finder = await mountFinder({width: 1000});
    const order = getByRole(finder, 'combobox', {name: /^Sortiert nach/}) as HTMLSelectElement;
    const titles = (): (string | null)[] =>
      getAllByRole(finder, 'heading', {states: {level: 4}}).map((one) => one.textContent);
    const before = titles();
    order.focus();
    await type('n');
    await until(() => order.value === 'nächstem Termin');
    await drawn(finder);
    expect(titles()).to.have.members(before).and.not.to.deep.equal(before);
    expect(focusedElement()).to.equal(order);
    await tab({back: true});
    expect(focusedElement()).not.to.equal(order);
  });

  it('takes a way out of an empty list, to the number of what it gives', async () => {
    const finder = await mountFinder({attributes: {query: 'Koordinirung xyzzy'}});
    const [way] = getAllByRole(finder, 'button', {name: /:/});
    way?.focus();
    await press('Enter');
    await drawn(finder);
    expect(focusedElement()).to.equal(getByRole(finder, 'heading', {name: /^\d+ Angebote?$/}));
  });

  it('tries a feed again that could not be had, and goes to the top of what came', async () => {
    const finder = document.createElement('koko-offer-finder');
    finder.src = '/no-such-feed.json?retry';
    await settled(mount(finder));
    await tab();
    const retry = getByRole(finder, 'button', {name: 'Noch einmal versuchen'});
    expect(focusedElement()).to.equal(retry);
    await press('Enter');
    await until(() => getByRole(finder, 'status').textContent.includes('nicht geladen'));
    expect(focusedElement()).to.equal(retry);
    const real = globalThis.fetch;
    globalThis.fetch = () => Promise.resolve(new Response(JSON.stringify(sampleFeed())));
    await press('Enter');
    await until(() => finder.dataset.state === 'ready');
    globalThis.fetch = real;
    await until(() => focusedElement() === getByRole(finder, 'heading', {states: {level: 2}}));
  });

  it('opens and closes the filters of a narrow column', async () => {
    const finder = await mountFinder({
      width: 320,
      attributes: {filter: 'audiences:aud-youth;aims:aim-choice'},
    });
    const button = getByRole(finder, 'button', {name: 'Filter (2)', states: {expanded: false}});
    expect(queryByRole(finder, 'checkbox', {name: /^Eltern \(/})).to.equal(null);
    button.focus();
    await press('Enter');
    await drawn(finder);
    await tab();
    await tab();
    expect(focusedElement()).to.equal(getByRole(finder, 'checkbox', {name: /^Schülerinnen/}));
    await press('Space');
    await drawn(finder);
    const show = getByRole(finder, 'button', {name: /^\d Angebote zeigen$/});
    expect(show.textContent).to.contain(
      getByRole(finder, 'heading', {states: {level: 3}}).textContent.trim(),
    );
    await press('Escape');
    await drawn(finder);
    expect(focusedElement()).to.equal(
      getByRole(finder, 'button', {name: 'Filter (3)', states: {expanded: false}}),
    );
    await press('Enter');
    await drawn(finder);
    getByRole(finder, 'button', {name: /Angebote zeigen$/}).focus();
    await press('Enter');
    await drawn(finder);
    expect(focusedElement()).to.equal(getByRole(finder, 'heading', {states: {level: 3}}));
    expect(queryByRole(finder, 'checkbox', {name: /^Eltern \(/})).to.equal(null);
  });

  it('folds questions away in a narrow column only', async () => {
    const finder = await mountFinder({width: 320});
    getByRole(finder, 'button', {name: 'Filter'}).click();
    await drawn(finder);
    expect(queryByRole(finder, 'checkbox', {name: /^Berufswahlprozess/})).to.equal(null);
    getByRole(finder, 'button', {name: 'Anliegen', states: {expanded: false}}).focus();
    await press('Enter');
    await drawn(finder);
    expect(getByRole(finder, 'checkbox', {name: /^Berufswahlprozess/})).to.exist;
    if (finder.parentElement) finder.parentElement.style.width = '1000px';
    await until(() => queryByRole(finder, 'button', {name: 'Anliegen'}) === null);
    expect(getByRole(finder, 'checkbox', {name: /^Beratung/})).to.exist;
  });
});
