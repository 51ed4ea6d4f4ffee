import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {FACET_KEYS} from './facet-keys.js';
import {decodeRefinements, encodeRefinements} from './refinement-codec.js';
import type {Refinements} from './types.js';

const RUNS = {numRuns: 1000, seed: 20261121} as const;
const ids = fc.uniqueArray(fc.string({minLength: 1, unit: 'grapheme'}), {
  minLength: 1,
  maxLength: 4,
});
const keyed = fc.uniqueArray(fc.constantFrom(...FACET_KEYS));
const refinements: fc.Arbitrary<Refinements> = keyed.chain((keys) =>
  fc
    .tuple(...keys.map(() => ids))
    .map((lists) => Object.fromEntries(keys.map((key, i) => [key, lists[i] ?? []]))),
);

describe('the refinement codec', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(refinements, (chosen) => {
        assert.deepEqual({...decodeRefinements(encodeRefinements(chosen))}, {...chosen});
      }),
      RUNS,
    );
  });

  it('writes the same string again after reading any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const once = encodeRefinements(decodeRefinements(text));
        assert.equal(encodeRefinements(decodeRefinements(once)), once);
      }),
      RUNS,
    );
  });

  it('writes plain ids plainly, in the order of the facets', () => {
    const text = encodeRefinements({fields: ['f1'], audiences: ['aud-eltern', 'aud-sus']});
    assert.equal(text, 'audiences:aud-eltern,aud-sus;fields:f1');
  });

  it('leaves out unknown facets, empty ids and broken escapes without failing', () => {
    assert.deepEqual(
      decodeRefinements('color:red; fields : f1 ,,f2;audiences;kinds:%zz,f1;fields:f1'),
      {
        fields: ['f1', 'f2'],
        kinds: ['%zz', 'f1'],
      },
    );
    assert.deepEqual(decodeRefinements('__proto__:x;constructor:y'), {});
  });
});
