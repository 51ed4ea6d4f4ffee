import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {collator, sortByText} from './collate.js';

const names = ['Zoo', 'Öffner', 'Ofen', 'Oder', 'Schule 10', 'Schule 9'];

describe('collation', () => {
  it('sorts ö as o and numbers as numbers', () => {
    assert.deepEqual([...names].sort(collator()), [
      'Oder',
      'Ofen',
      'Öffner',
      'Schule 9',
      'Schule 10',
      'Zoo',
    ]);
  });

  it('sorts ö as oe where telephone books do (DIN 5007-2)', () => {
    const people = ['Goethe', 'Gott', 'Götz', 'Goldmann', 'Göbel'];
    const sorted = (phonebook: boolean): string[] =>
      sortByText(people, (name) => name, {lang: 'en', phonebook});
    assert.deepEqual(sorted(false), ['Göbel', 'Goethe', 'Goldmann', 'Gott', 'Götz']);
    assert.deepEqual(sorted(true), ['Göbel', 'Goethe', 'Götz', 'Goldmann', 'Gott']);
  });

  it('keeps the order of items with the same text and survives odd languages', () => {
    const items = [
      {t: 'b', n: 1},
      {t: 'a', n: 2},
      {t: 'b', n: 3},
    ];
    for (const lang of ['de', '', 'not a tag', 'de-x-ls']) {
      assert.deepEqual(
        sortByText(items, ({t}) => t, {lang}).map(({n}) => n),
        [2, 1, 3],
      );
    }
  });
});
