import assert from 'node:assert/strict';
import {test} from 'node:test';
import {changePath} from './paint-change.js';

const SIGNS = ['new', 'gone', 'carried', 'role'] as const;

test('each sign has a form of its own, around its point', () => {
  const paths = SIGNS.map((sign) => changePath(sign, 100, 50, 4));
  assert.equal(new Set(paths).size, SIGNS.length);
  assert.equal(changePath('new', 100, 50, 4), 'M 96 50H 104M 100 46V 54');
});

test('no sign reaches beyond its size', () => {
  for (const sign of SIGNS)
    for (const [, number] of changePath(sign, 10, 10, 2).matchAll(/(-?\d+(?:\.\d+)?)/g))
      assert.ok(Math.abs(Number(number) - 10) <= 2, `${sign}: ${number}`);
});
