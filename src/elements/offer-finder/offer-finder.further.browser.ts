/** What only some lists need: it comes before the first drawing where a link asks for it. */
import {expect} from '@esm-bundle/chai';
import {sampleFeed} from '../../../test/fixtures/offer-sample.js';
import {getByRole, queryAllByRole, queryByRole} from '../../../test/support/by-role.js';
import {mount} from '../../../test/support/fixture.js';
import {keepHouse, pressButton} from '../../../test/support/mount-finder.js';
import {refuse} from '../../../test/support/refuse.js';
import {drawn, settled} from '../../../test/support/wait.js';
import {parseFeed} from '../../feed/parse-feed.js';
import {createOfferSearch} from '../../search/create-offer-search.js';
import type {OfferQuery} from '../../search/types.js';
import {addressPart} from '../address-link.js';
import {moreFiltersPart} from './filter-view.js';
import type {KokoOfferFinder} from './offer-finder.js';

const DAY = '2026-11-21';

const titles = (finder: KokoOfferFinder): string[] =>
  queryAllByRole(finder, 'heading', {states: {level: 4}}).map((title) => title.textContent.trim());

/** A finder under an address, and the titles of its first drawing. */
async function follow(
  query: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<{finder: KokoOfferFinder; first: readonly string[]}> {
  history.replaceState(null, '', `${location.pathname}?${query}`);
  const finder = document.createElement('koko-offer-finder');
  for (const [name, value] of Object.entries(attributes)) finder.setAttribute(name, value);
  let first: readonly string[] = [];
  finder.addEventListener('koko-ready', () => (first = titles(finder)), {once: true});
  finder.feed = sampleFeed();
  const column = document.createElement('div');
  column.style.width = '1000px';
  column.append(finder);
  mount(column);
  await settled(finder);
  return {finder, first};
}

/** What the search itself finds. */
function found(query: OfferQuery): string[] {
  const {feed} = parseFeed(sampleFeed());
  if (!feed) return [];
  const {hits} = createOfferSearch(feed, {lang: 'de', day: DAY}).query(query);
  return hits.map(({offer}) => offer.title.de ?? '');
}

describe('what only some lists need', () => {
  keepHouse();
  const query = location.search;
  let allow: (() => void) | undefined;
  before(() => addressPart.load());
  afterEach(() => {
    allow?.();
    history.replaceState(null, '', location.pathname + query);
  });

  it('is told where it cannot be had, and the list stays usable', async () => {
    allow = refuse(moreFiltersPart);
    const {finder, first} = await follow('koko-s=date');
    expect(getByRole(finder, 'alert').textContent).to.contain('konnte nicht geladen werden');
    expect(first).to.have.length(8);
    getByRole(finder, 'checkbox', {name: /^Eltern/}).click();
    await drawn(finder);
    expect(titles(finder)).to.have.members(found({refinements: {audiences: ['aud-parents']}}));
    finder.filter = 'audiences:gone';
    await drawn(finder);
    expect(titles(finder)).to.deep.equal([]);
    allow();
    await pressButton(finder, /^Filter Zielgruppe: gone/);
    expect(queryByRole(finder, 'alert')).to.equal(null);
    expect(titles(finder)).to.have.length(8);
  });

  it('puts the first drawing in the order that a link names', async () => {
    const byDate = found({sort: 'date'});
    expect(byDate).not.to.deep.equal(found({}));
    const {finder, first} = await follow('koko-s=date');
    expect(first).to.deep.equal(byDate);
    const order = getByRole(finder, 'combobox', {name: /^Sortiert nach/}) as HTMLSelectElement;
    expect(order.selectedOptions[0]?.text.trim()).to.equal('nächstem Termin');
  });

  it('filters the first drawing by what is not among the four questions', async () => {
    const free = found({refinements: {cost: ['free']}});
    expect(free.length).to.be.within(1, 7);
    const {first} = await follow('', {filter: 'cost:free'});
    expect(first).to.deep.equal(free);
  });

  it('is there with the first sight of an empty list', async () => {
    const {first} = await follow('', {filter: 'audiences:gone'});
    expect(first[0]).to.equal('Das bringt Treffer');
  });
});
