import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {foldText} from './fold-text.js';

describe('folding', () => {
  it('makes the spellings of a word one', () => {
    for (const text of [
      'Förderung',
      'Foerderung',
      'FÖRDERUNG',
      'Forderung',
      'Fo\u0308rde\u00adrung',
    ]) {
      assert.equal(foldText(text), 'forderung');
    }
    assert.equal(foldText('Straße'), foldText('STRASSE'));
    assert.equal(foldText('Café'), 'cafe');
  });

  it('leaves ae, oe and ue after a vowel or q', () => {
    assert.equal(foldText('neue Quelle'), 'neue quelle');
  });
});
