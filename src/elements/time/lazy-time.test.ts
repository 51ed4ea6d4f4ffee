import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Presence} from '../../state/types.js';
import {carriesTime} from './lazy-time.js';

const finder: Presence = {view: 'offers', widget: {n: 1}};
const directory: Presence = {view: 'partners', widget: {n: 2}};
const graph: Presence = {view: 'network', widget: {n: 3}};
const secondGraph: Presence = {view: 'network', widget: {n: 4}};

const carriers = (...present: readonly Presence[]): readonly Presence[] =>
  present.filter(({widget}) => carriesTime(widget, present));

test('one of the widgets that share a day carries the time line', () => {
  assert.deepEqual(carriers(finder), []);
  assert.deepEqual(carriers(directory), [directory]);
  assert.deepEqual(carriers(finder, directory), [directory]);
  assert.deepEqual(carriers(directory, graph), [graph]);
  assert.deepEqual(carriers(finder, directory, graph, secondGraph), [graph]);
  assert.deepEqual(carriers(finder, directory, secondGraph), [secondGraph]);
});
