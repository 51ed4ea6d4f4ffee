import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toParameters} from './address-codec.js';
import {beginningOf} from './beginning-of.js';
import {createStore} from './create-store.js';
import {writeQuery} from './query-parts.js';
import type {Action, AddressState} from './types.js';

const FACETS = ['audiences', 'cost'];
const nothing = createStore().getState();

/** What the hosted page shows after these actions, and the query that stands in its address then. */
function shown(key: string, actions: readonly Action[]): {state: AddressState; query: string} {
  const store = createStore();
  for (const action of actions) store.dispatch(action);
  const state = store.getState();
  const parameters = toParameters(state, nothing, {name: '', views: [{key, facets: FACETS}]});
  return {state, query: writeQuery('?utm_source=brief&fbclid=1', new Set(), parameters)};
}

const ACTIONS: Readonly<Record<string, readonly Action[]>> = {
  offers: [
    {type: 'query', view: 'offers', query: 'Ausbildung & Beruf + 100 %'},
    {
      type: 'refinements',
      view: 'offers',
      refinements: {audiences: ['aud-a', 'b:c,d;e'], cost: ['free']},
    },
    {type: 'show', view: 'offers', change: {sort: 'title', near: '48143', within: 10}},
  ],
  partners: [
    {type: 'select', ids: ['p:1,2', 'p-ä']},
    {type: 'query', view: 'partners', query: 'kammer'},
    {type: 'show', view: 'partners', change: {view: 'table', columns: ['name', 'mail']}},
  ],
  network: [
    {type: 'select', ids: ['p-office']},
    {type: 'day', day: '2014-02-01'},
    {type: 'compare', compared: 'today'},
    {type: 'show', view: 'network', change: {view: 'list', layout: 'rings'}},
    {type: 'show', view: 'network', change: {around: {id: 'p:ä %,1', steps: 2}}},
    {type: 'show', view: 'network', change: {touring: {id: 'talk', step: 2, mode: 'page'}}},
  ],
};

describe('a shared link that became a widget', () => {
  for (const [key, actions] of Object.entries(ACTIONS))
    it(`shows what was shared: ${key}`, () => {
      const {state, query} = shown(key, actions);
      const {selection, day, compared, views} = state;
      const begun = beginningOf(query, nothing, {key, facets: FACETS});
      assert.deepEqual(begun, {
        selection,
        ...(day && {day}),
        ...(compared && {compared}),
        views: {[key]: views[key]},
      });
    });

  it('shows it where the widget is called otherwise', () => {
    const {query} = shown('offers', ACTIONS.offers ?? []);
    const begun = beginningOf(query, nothing, {key: 'offers-unten', facets: FACETS});
    assert.equal(begun?.views['offers-unten']?.query, 'Ausbildung & Beruf + 100 %');
    assert.deepEqual(Object.keys(begun.views), ['offers-unten']);
  });

  it('says nothing where only other people, or other widgets, have parameters', () => {
    for (const query of ['', '?utm_source=brief', '?koko-q=a', '?koko-to=network', '?koko-debug'])
      assert.equal(beginningOf(query, nothing, {key: 'network'}), undefined, query);
  });

  it('keeps what the link does not name, and takes a tour into the page', () => {
    const store = createStore();
    store.dispatch({type: 'show', view: 'network', change: {layout: 'free'}});
    const begun = beginningOf('?koko-nt=talk:3:stage', store.getState(), {key: 'network'});
    assert.equal(begun?.views.network?.layout, 'free');
    assert.deepEqual(begun.views.network.touring, {id: 'talk', step: 2, mode: 'page'});
  });

  it('is read with "&amp;" as text', () => {
    const begun = beginningOf('?a=1&amp;koko-q=x&amp;amp;koko-s=title', nothing, {key: 'offers'});
    assert.equal(begun?.views.offers?.query, 'x');
    assert.equal(begun.views.offers.sort, 'title');
  });
});
