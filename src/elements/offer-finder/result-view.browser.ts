import {expect} from '@esm-bundle/chai';
import {nothing, render} from 'lit';
import {getAllByRole, getByRole, queryByRole} from '../../../test/support/by-role.js';
import {clearPage, mount} from '../../../test/support/fixture.js';
import {visibleText} from '../../../test/support/flat-tree.js';
import type {Offer} from '../../feed/types.js';
import {commonMessages} from '../../i18n/common.js';
import {offerFinderMessages} from '../../i18n/offer-finder.js';
import {de, makeFeed, makeOffer} from '../../search/fixtures/make-feed.js';
import type {Hit, OfferResult} from '../../search/types.js';
import type {Drawing} from './drawing.js';
import {moreFiltersPart} from './filter-view.js';
import {finderActions, FIRST_STATE} from './finder-actions.js';
import {FinderFocus} from './finder-focus.js';
import type {FinderView} from './finder-view.js';
import {resultView} from './result-view.js';

const drawing: Drawing = {
  lang: 'de',
  day: '2026-11-21',
  words: offerFinderMessages('de'),
  common: commonMessages('de'),
  level: 2,
  chosen: new Set(),
  pick: (text) => ({value: text.de ?? '', lang: 'de'}),
  say: (text) => text.de ?? '',
  shown: (text) => text?.de ?? nothing,
  canReveal: () => false,
  openOffer: () => undefined,
  goTo: () => undefined,
  keepButton: () => nothing,
  tools: nothing,
};

const hit = (offer: Offer, similar: boolean): Hit => ({
  offer,
  score: 1,
  similar,
  reasons: similar
    ? [{word: 'Schweisen', how: 'similar', field: 'title', found: 'Schweißen'}]
    : [{word: 'Kurs', how: 'part', field: 'title', found: 'Schweißkurs'}],
  highlights: {title: [[0, 8]]},
});

function draw(result: Partial<OfferResult>, asked: string[] = []): HTMLElement {
  const host = mount(document.createElement('div'));
  const focus = new FinderFocus({
    renderRoot: host,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  });
  const actions = finderActions({
    focus,
    pageSize: () => 20,
    selection: () => [],
    select: () => undefined,
    local: () => FIRST_STATE,
    change: () => undefined,
    refine: () => undefined,
    setQuery: (query) => void asked.push(query),
    show: () => undefined,
    say: () => undefined,
    setRefinements: () => undefined,
  });
  const view: FinderView = {
    feed: makeFeed({offers: [makeOffer('a')]}),
    query: 'Schweisen',
    refinements: {},
    result: {total: 0, hits: [], similar: [], facets: [], placeless: 0, waysOut: [], ...result},
    whole: [],
    scope: [],
    unscopedTotal: () => 0,
    sorts: ['relevance'],
    sort: 'relevance',
    near: '',
    place: undefined,
    within: undefined,
    anywhereTotal: () => 0,
    shown: 20,
    pageSize: 20,
    ...FIRST_STATE,
  };
  render(resultView(view, actions, drawing), host);
  return host;
}

describe('what a search gives', () => {
  before(() => moreFiltersPart.load());
  afterEach(() => clearPage());

  it('keeps hits by similar words in a group of their own, which says so', () => {
    const exact = makeOffer('a', {title: de('Schweißkurs')});
    const near = makeOffer('b', {title: de('Schweißen lernen')});
    const host = draw({total: 1, hits: [hit(exact, false)], similar: [hit(near, true)]});
    const group = getByRole(host, 'region', {name: 'Ähnliche Wörter'});
    expect(getAllByRole(group, 'heading').map((one) => one.textContent.trim())).to.deep.equal([
      'Ähnliche Wörter',
      'Schweißen lernen',
    ]);
    expect(visibleText(group)).to.contain(
      'Passt vielleicht, weil „Schweißen“ ähnlich geschrieben wird wie Schweisen.',
    );
    expect(visibleText(host)).to.contain(
      'Passt, weil „Schweißkurs“ das gesuchte Wort Kurs enthält.',
    );
    expect(getByRole(host, 'heading', {name: '1 Angebot', states: {level: 3}})).to.exist;
  });

  it('asks what was meant before it shows similar hits, and does not call them none', () => {
    const near = makeOffer('b', {title: de('Schweißen lernen')});
    const asked: string[] = [];
    const waysOut = [
      {kind: 'query', query: 'Schweißen', reason: 'did-you-mean', count: 3},
    ] as const;
    const host = draw({similar: [hit(near, true)], waysOut}, asked);
    const text = visibleText(host);
    expect(text.indexOf('Meinten Sie')).to.be.lessThan(text.indexOf('Schweißen lernen'));
    expect(getByRole(host, 'heading', {name: 'Keine genauen Treffer'})).to.exist;
    expect(text).not.to.contain('Keine Angebote');
    getByRole(host, 'button', {name: 'neu suchen: Meinten Sie Schweißen?'}).click();
    expect(asked).to.deep.equal(['Schweißen']);
  });

  it('offers to start over where no single way out helps', () => {
    const host = draw({});
    expect(getByRole(host, 'button', {name: 'neu beginnen: Alle Angebote ansehen'})).to.exist;
    expect(visibleText(host)).to.contain('1 Angebot');
    expect(queryByRole(host, 'region')).to.equal(null);
  });
});
