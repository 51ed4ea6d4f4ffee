import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {bareWord, canonicalWord, withoutUmlaut} from './spelling.js';

describe('the canonical spelling', () => {
  it('is one for all ways to write a word', () => {
    for (const word of ['Förderung', 'Foerderung', 'FÖRDERUNG', 'Fo\u0308rde\u00adrung']) {
      assert.equal(canonicalWord(word), 'förderung');
    }
    assert.equal(canonicalWord('Straße'), canonicalWord('STRASSE'));
    assert.equal(canonicalWord('Café'), 'cafe');
    assert.equal(canonicalWord('Potentialanalyse'), canonicalWord('Potenzialanalyse'));
    assert.equal(canonicalWord('Photograph'), canonicalWord('Fotograf'));
    assert.equal(canonicalWord('DİL'), 'dil');
  });

  it('leaves ae, oe and ue that are no umlaut', () => {
    const natural = [
      'neue',
      'Abenteuer',
      'Quelle',
      'aktuell',
      'Poet',
      'Israel',
      'zuerst',
      'Individuen',
      'Frequenz',
      'Soest',
      'Samuel',
      'Bauer',
    ];
    for (const word of natural) assert.equal(canonicalWord(word), word.toLowerCase(), word);
  });

  it('restores umlauts next to such letters', () => {
    const pairs = [
      ['Muetter', 'mütter'],
      ['Muell', 'müll'],
      ['Huette', 'hütte'],
      ['Muenze', 'münze'],
      ['fuellen', 'füllen'],
      ['Guete', 'güte'],
    ];
    for (const [written = '', umlaut = ''] of pairs) assert.equal(canonicalWord(written), umlaut);
  });

  it('keeps fordern and fördern apart, but knows their bare letters', () => {
    assert.notEqual(canonicalWord('fordern'), canonicalWord('fördern'));
    assert.equal(bareWord('fördern'), 'fordern');
    assert.equal(withoutUmlaut('häus'), 'haus');
    assert.equal(withoutUmlaut('haus'), undefined);
  });

  it('stays the same when it is made again', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const once = canonicalWord(text);
        assert.equal(
          canonicalWord(once.toUpperCase().toLowerCase()).length <= canonicalWord(once).length + 2,
          true,
        );
        assert.equal(bareWord(bareWord(once)), bareWord(once));
      }),
      {numRuns: 500, seed: 20261121},
    );
  });
});
