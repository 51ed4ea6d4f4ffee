import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Item, Tie} from '../layout/item.js';
import {SeatCosts} from './seat-costs.js';

const item = (id: string): Item => ({id, kind: 'sign'}) as Item;
const tie = (a: Item, b: Item): Tie =>
  ({id: `${a.id}-${b.id}`, a, b, edges: [], ribbon: false}) as unknown as Tie;

test('a tie to somebody who is neither seated nor fixed is an error, not a tie of the first item', () => {
  const [one, two, stranger] = ['one', 'two', 'stranger'].map(item);
  assert.ok(one && two && stranger);
  assert.throws(() => new SeatCosts([one, two], [tie(two, stranger)], new Map()), /seated/);
  const fixed = new Map([[stranger, [0, 1] as const]]);
  const costs = new SeatCosts([one, two], [tie(two, stranger)], fixed);
  costs.seat(one, [0.8, -0.6]);
  costs.seat(two, [0, 0.5]);
  assert.equal(costs.of([one]), 0);
  assert.equal(costs.of([two]), 0.5);
  assert.throws(() => costs.of([item('nobody')]), /seated/);
});
