import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {TypeAhead} from './type-ahead.js';

/** What each key makes of what was typed; `null` for one that has a meaning of its own. */
function typedBy(
  keys: readonly (readonly [key: string, at: number])[],
): readonly (string | null)[] {
  const typing = new TypeAhead();
  return keys.map(([key, timeStamp]) => {
    const hasMeaning = ['n', 'N', '.', 'ArrowUp'].includes(key);
    if (!hasMeaning || typing.takes({key, timeStamp})) return typing.add({key, timeStamp});
    typing.end({key, timeStamp});
    return null;
  });
}

describe('what is typed over the picture', () => {
  it('makes one name of letters that follow each other fast', () => {
    assert.deepEqual(
      typedBy([
        ['a', 0],
        ['n', 300],
        ['n', 600],
        ['x', 1700],
      ]),
      ['a', 'an', 'ann', 'x'],
    );
  });

  it('goes to neighbours by N after N, and to a name by N and another letter', () => {
    assert.deepEqual(
      typedBy([
        ['n', 0],
        ['n', 200],
        ['N', 400],
        ['o', 600],
        ['n', 800],
        ['n', 2000],
      ]),
      [null, null, null, 'No', 'Non', null],
    );
  });

  it('begins anew after a pause, and after any other key', () => {
    assert.deepEqual(
      typedBy([
        ['n', 0],
        ['o', 1000],
        ['ArrowUp', 1100],
        ['r', 1200],
        ['.', 1300],
        ['ArrowUp', 1400],
        ['.', 1500],
        ['d', 1600],
      ]),
      [null, 'o', null, 'r', 'r.', null, null, 'd'],
    );
  });
});
