import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {fromPlain, separatorOf, toPlain} from './plain-options.js';

const formats: readonly ((count: number) => string)[] = [
  (count) => new Intl.NumberFormat('de').format(count),
  (count) => new Intl.NumberFormat('en').format(count),
  (count) => new Intl.NumberFormat('fr').format(count),
  String,
];

test('counts are written alike on both sides', () => {
  fc.assert(
    fc.property(fc.constantFrom(...formats), fc.nat(99_999_999), (formatCount, count) => {
      const plain = toPlain({width: 900, formatCount});
      assert.ok(plain);
      assert.equal(fromPlain(plain, []).formatCount?.(count), formatCount(count));
    }),
    {seed: 20261122},
  );
});

test('what writes numbers in another way stays on the page', () => {
  for (const format of [(count: number) => `${count} Stück`, new Intl.NumberFormat('hi').format])
    assert.equal(separatorOf(format), undefined);
});

test('anchors and all other options arrive', () => {
  const options = {width: 900, em: 18, rtl: true, layout: 'free', height: 500} as const;
  const plain = toPlain({...options, anchors: {a: [1, 2]}});
  assert.ok(plain);
  assert.deepEqual(structuredClone(plain), options);
  assert.deepEqual(fromPlain(plain, [['a', 1, 2]]), {...options, anchors: {a: [1, 2]}});
});
