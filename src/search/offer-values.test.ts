import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Cost} from '../feed/types.js';
import {de, makeOffer} from './fixtures/make-feed.js';
import {isOpenOn, valuesOf} from './offer-values.js';

describe('what an offer costs', () => {
  const valueOf = (cost?: Cost) => valuesOf(makeOffer('o', {cost}), 'cost').join();

  it('is nothing where that is said or the amount is zero', () => {
    assert.equal(valueOf({free: true}), 'free');
    assert.equal(valueOf({amount: 0}), 'free');
  });

  it('is something where an amount is given, or it is said not to be free', () => {
    assert.equal(valueOf({amount: 7.5}), 'paid');
    assert.equal(valueOf({free: false}), 'paid');
    assert.equal(valueOf({free: false, text: de('nach Einkommen')}), 'paid');
  });

  it('is not known from words alone, which may say either', () => {
    assert.equal(valueOf({text: de('kostenlos')}), 'unknown');
    assert.equal(valueOf({text: de('45 Euro je Tag')}), 'unknown');
    assert.equal(valueOf({}), 'unknown');
    assert.equal(valueOf(), 'unknown');
  });
});

describe('an offer is open', () => {
  it('from the first to the last day of a date of any precision', () => {
    const offer = makeOffer('o', {validFrom: '2026-11', application: {to: '2026'}});
    const open = (day: string) => isOpenOn(offer, day);
    assert.deepEqual(['2026-10-31', '2026-11-01', '2026-12-31', '2027-01-01'].map(open), [
      false,
      true,
      true,
      false,
    ]);
  });
});
