import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createStore, viewStateOf} from './create-store.js';

describe('a store', () => {
  it('starts with nothing chosen', () => {
    assert.deepEqual(createStore().getState(), {selection: [], views: {}});
  });

  it('keeps each chosen id once, in order', () => {
    const store = createStore();
    store.dispatch({type: 'select', ids: ['b', 'a', 'b']});
    assert.deepEqual(store.getState().selection, ['b', 'a']);
  });

  it('shows a record’s surroundings as long as something is chosen, everything as long as asked for', () => {
    const store = createStore();
    const [one, all] = [
      {id: 'a', steps: 2},
      {id: '', steps: 0},
    ];
    store.dispatch({type: 'select', ids: ['a']});
    store.dispatch({type: 'show', view: 'network', change: {around: one, layout: 'rings'}});
    store.dispatch({type: 'show', view: 'network-2', change: {around: all}});
    store.dispatch({type: 'select', ids: ['b']});
    assert.equal(viewStateOf(store.getState(), 'network').around, one);
    store.dispatch({type: 'select', ids: []});
    const [first, second] = ['network', 'network-2'].map((k) => viewStateOf(store.getState(), k));
    assert.deepEqual(first, {query: '', refinements: {}, layout: 'rings'});
    assert.equal(second?.around, all);
  });

  it('tells its listeners of changes only, and no longer after they left', () => {
    const store = createStore();
    const seen: number[] = [];
    const leave = store.subscribe((state) => seen.push(state.selection.length));
    store.dispatch({type: 'select', ids: ['a']});
    store.dispatch({type: 'select', ids: ['a']});
    leave();
    store.dispatch({type: 'select', ids: []});
    assert.deepEqual(seen, [1]);
  });

  it('lets a listener leave while being told', () => {
    const store = createStore();
    const seen: string[] = [];
    const leaveFirst = store.subscribe(() => {
      seen.push('first');
      leaveFirst();
    });
    store.subscribe(() => seen.push('second'));
    store.dispatch({type: 'select', ids: ['a']});
    store.dispatch({type: 'select', ids: ['b']});
    assert.deepEqual(seen, ['first', 'second', 'second']);
  });

  it('adds and removes a facet value without touching the others', () => {
    const store = createStore();
    const refine = (id: string, on: boolean): void =>
      store.dispatch({type: 'refine', view: 'offers', facet: 'aims', id, on});
    refine('a', true);
    refine('b', true);
    refine('a', true);
    refine('b', false);
    assert.deepEqual(viewStateOf(store.getState(), 'offers').refinements, {aims: ['a']});
    assert.deepEqual(viewStateOf(store.getState(), 'partners'), {query: '', refinements: {}});
  });

  it('knows the widgets that are there, each once, in the order in which they came', () => {
    const store = createStore();
    const [one, two, three] = [{n: 1}, {n: 2}, {n: 3}];
    store.dispatch({type: 'present', view: 'network', widget: one, on: true});
    store.dispatch({type: 'present', view: 'network', widget: two, on: true});
    store.dispatch({type: 'present', view: 'partners', widget: three, on: true});
    store.dispatch({type: 'present', view: 'network', widget: two, on: true});
    store.dispatch({type: 'present', view: 'network', widget: one, on: false});
    const there = (store.getState().present ?? []).map(({view, widget}) => [view, widget]);
    assert.deepEqual(there, [
      ['partners', three],
      ['network', two],
    ]);
  });

  it('holds what each search leaves, and tells nobody when that stays the same', () => {
    const store = createStore();
    let told = 0;
    store.subscribe(() => (told += 1));
    store.dispatch({type: 'matches', view: 'offers'});
    store.dispatch({type: 'matches', view: 'offers', ids: ['a', 'b']});
    store.dispatch({type: 'matches', view: 'offers', ids: ['a', 'b']});
    store.dispatch({type: 'matches', view: 'partners', ids: []});
    assert.deepEqual(store.getState().matches, {offers: ['a', 'b'], partners: []});
    store.dispatch({type: 'matches', view: 'offers'});
    assert.deepEqual(store.getState().matches, {partners: []});
    assert.equal(told, 3);
  });

  it('stays as it is where a newer copy of the script asks for what it does not know', () => {
    const store = createStore({selection: ['a']});
    const before = store.getState();
    store.dispatch({type: 'of-tomorrow'} as unknown as Parameters<typeof store.dispatch>[0]);
    assert.equal(store.getState(), before);
  });

  it('keeps a choice that is restored as it is, so that nobody takes it for a new one', () => {
    const store = createStore();
    store.dispatch({type: 'select', ids: ['a']});
    const {selection} = store.getState();
    store.dispatch({type: 'restore', state: {selection: ['a'], views: {}}});
    assert.equal(store.getState().selection, selection);
  });

  it('does not take a view named like a method of objects for a known one', () => {
    assert.equal(viewStateOf(createStore().getState(), 'constructor').query, '');
  });

  it('gives frozen states', () => {
    const store = createStore();
    store.dispatch({type: 'query', view: 'offers', query: 'Eltern'});
    const state = store.getState();
    assert.ok(
      Object.isFrozen(state) && Object.isFrozen(state.views) && Object.isFrozen(state.selection),
    );
    assert.throws(() => Object.assign(state, {selection: ['x']}), TypeError);
  });

  it('forgets the day', () => {
    const store = createStore();
    store.dispatch({type: 'day', day: '2013-06-01'});
    assert.equal(store.getState().day, '2013-06-01');
    store.dispatch({type: 'day'});
    assert.ok(!('day' in store.getState()));
  });

  it('counts wishes to be taken somewhere, so that the same one twice is two', () => {
    const store = createStore();
    store.dispatch({type: 'reveal', view: 'network', id: 'a'});
    store.dispatch({type: 'reveal', view: 'network', id: 'a'});
    assert.equal(store.getState().reveal?.count, 2);
  });
});
