import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fromCell, fromRow, rowKeyOf, type RowStop} from './row-walk.js';

const seed = 20261122;

/** Two tiers, each with a body; the second body is closed, the first holds two members. */
const rows: readonly RowStop[] = [
  {level: 1, isOpen: true},
  {level: 2, isOpen: true},
  {level: 3},
  {level: 3},
  {level: 1, isOpen: true},
  {level: 2, isOpen: false},
];

describe('the walk through the list', () => {
  it('goes from row to row and stops at the ends', () => {
    assert.deepEqual(fromRow(rows, 0, 'down'), {row: 1});
    assert.deepEqual(fromRow(rows, 5, 'down'), {row: 5});
    assert.deepEqual(fromRow(rows, 0, 'up'), {row: 0});
    assert.deepEqual(fromRow(rows, 3, 'first'), {row: 0});
    assert.deepEqual(fromRow(rows, 3, 'last'), {row: 5});
  });

  it('goes from tier to tier', () => {
    assert.deepEqual(fromRow(rows, 2, 'nextTier'), {row: 4});
    assert.deepEqual(fromRow(rows, 4, 'nextTier'), {row: 5});
    assert.deepEqual(fromRow(rows, 5, 'tierBefore'), {row: 4});
    assert.deepEqual(fromRow(rows, 4, 'tierBefore'), {row: 0});
    assert.deepEqual(fromRow(rows, 0, 'tierBefore'), {row: 0});
  });

  it('opens what is closed, and goes into what is open or cannot be opened', () => {
    assert.deepEqual(fromRow(rows, 5, 'in'), {fold: 'open'});
    assert.deepEqual(fromRow(rows, 1, 'in'), {cell: 0});
    assert.deepEqual(fromRow(rows, 2, 'in'), {cell: 0});
  });

  it('closes what is open, and goes from the rest to the row above it', () => {
    assert.deepEqual(fromRow(rows, 1, 'out'), {fold: 'close'});
    assert.deepEqual(fromRow(rows, 3, 'out'), {row: 1});
    assert.deepEqual(fromRow(rows, 5, 'out'), {row: 4});
    assert.deepEqual(fromRow([{level: 1, isOpen: false}], 0, 'out'), {row: 0});
  });

  it('walks through the cells of a row and back to the row', () => {
    const place = {at: 2, cell: 0, cells: 3};
    assert.deepEqual(fromCell(rows, place, 'in'), {cell: 1});
    assert.deepEqual(fromCell(rows, {...place, cell: 2}, 'in'), {cell: 2});
    assert.deepEqual(fromCell(rows, {...place, cell: 2}, 'out'), {cell: 1});
    assert.deepEqual(fromCell(rows, place, 'out'), {row: 2});
    assert.deepEqual(fromCell(rows, place, 'last'), {cell: 2});
    assert.deepEqual(fromCell(rows, {...place, cell: 2}, 'first'), {cell: 0});
    assert.deepEqual(fromCell(rows, place, 'down'), {column: 3});
  });

  it('mirrors right and left where the script runs from right to left', () => {
    assert.equal(rowKeyOf('ArrowRight', false), 'in');
    assert.equal(rowKeyOf('ArrowRight', true), 'out');
    assert.equal(rowKeyOf('ArrowLeft', true), 'in');
    assert.equal(rowKeyOf('Enter', false), undefined);
  });

  it('reaches every row downwards, and from every row its tier outwards', () => {
    const lists = fc.array(
      fc.record({level: fc.integer({min: 1, max: 4}), isOpen: fc.constantFrom(false, undefined)}),
      {minLength: 1, maxLength: 30},
    );
    fc.assert(
      fc.property(lists, (some) => {
        const list: readonly RowStop[] = [{level: 1}, ...some];
        let at = 0;
        const seen = [at];
        while (at < list.length - 1) {
          const move = fromRow(list, at, 'down');
          assert.ok('row' in move && move.row === at + 1);
          at = move.row;
          seen.push(at);
        }
        assert.equal(seen.length, list.length);
        for (let steps = 0; list[at]?.level !== 1; steps += 1) {
          assert.ok(steps < 4);
          const move = fromRow(list, at, 'out');
          assert.ok('row' in move && (list[move.row]?.level ?? 9) < (list[at]?.level ?? 0));
          at = move.row;
        }
      }),
      {seed, numRuns: 200},
    );
  });
});
