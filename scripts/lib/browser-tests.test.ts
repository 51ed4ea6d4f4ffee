import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {shares} from './browser-tests.mjs';

describe('the parts of an engine’s tests', () => {
  it('take every n-th file each, and none is left out', () => {
    assert.deepEqual(shares(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 3), [
      ['a', 'd', 'g'],
      ['b', 'e'],
      ['c', 'f'],
    ]);
  });

  it('are no more than there are files', () => {
    assert.deepEqual(shares(['a', 'b'], 4), [['a'], ['b']]);
    assert.deepEqual(shares([], 4), []);
  });
});
