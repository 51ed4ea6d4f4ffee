import assert from 'node:assert/strict';
import {test} from 'node:test';
import {carriesTime} from './lazy-time.js';

test('one of the widgets that share a day carries the time line', () => {
  assert.equal(carriesTime('offers'), false);
  assert.equal(carriesTime('partners'), true);
  assert.equal(carriesTime('offers', ['offers', 'partners']), false);
  assert.equal(carriesTime('partners', ['offers', 'partners']), true);
  assert.equal(carriesTime('partners', ['network', 'partners']), false);
  assert.equal(carriesTime('network', ['offers', 'partners', 'network', 'network']), true);
});
