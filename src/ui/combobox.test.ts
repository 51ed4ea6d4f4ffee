import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {EMPTY, pressed, typed, type Combobox} from './combobox.js';

const keys = fc.array(fc.constantFrom('ArrowDown', 'ArrowUp', 'Enter', 'Escape', 'a', 'Tab'), {
  maxLength: 20,
});

const after = (list: readonly string[], count: number): Combobox =>
  list.reduce((now, key) => pressed(now, key, count)?.combobox ?? now, typed('kammer'));

describe('a combobox', () => {
  it('opens with what is typed, and closes with nothing in it', () => {
    assert.deepEqual(typed('k'), {text: 'k', isOpen: true, active: -1});
    assert.equal(typed(' ').isOpen, false);
  });

  it('goes through the hits and the field in a circle, both ways', () => {
    for (const [key, order] of [
      ['ArrowDown', [0, 1, 2, -1, 0]],
      ['ArrowUp', [2, 1, 0, -1, 2]],
    ] as const) {
      const seen = order.map((_, k) => after(Array<string>(k + 1).fill(key), 3).active);
      assert.deepEqual(seen, order);
    }
  });

  it('takes the hit gone to, or the first one', () => {
    assert.equal(pressed(typed('k'), 'Enter', 3)?.taken, 0);
    assert.equal(pressed(after(['ArrowDown', 'ArrowDown'], 3), 'Enter', 3)?.taken, 1);
    assert.equal(pressed(typed('k'), 'Enter', 0)?.taken, undefined);
    const closed = after(['Escape'], 3);
    assert.deepEqual(pressed(closed, 'Enter', 3), {combobox: typed('kammer')});
    assert.equal(pressed(EMPTY, 'Enter', 0), undefined);
  });

  it('closes first, then empties, then leaves Escape to what is around it', () => {
    const closed = pressed(typed('k'), 'Escape', 3)?.combobox;
    assert.deepEqual(closed, {text: 'k', isOpen: false, active: -1});
    assert.deepEqual(pressed(after(['Escape'], 3), 'Escape', 3)?.combobox, EMPTY);
    assert.equal(pressed(EMPTY, 'Escape', 0), undefined);
  });

  it('leaves all other keys to the field, and never goes to a hit that is not there', () => {
    for (const key of ['a', 'Tab', 'Home', 'ArrowLeft'])
      assert.equal(pressed(typed('k'), key, 2), undefined);
    fc.assert(
      fc.property(keys, fc.nat(5), (list, count) => {
        const {active, isOpen} = after(list, count);
        assert.ok(active >= -1 && active < count);
        if (!isOpen) assert.equal(active, -1);
      }),
      {seed: 61, numRuns: 300},
    );
  });
});
