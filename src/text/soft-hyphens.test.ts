import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {withSoftHyphens} from './soft-hyphens.js';

const shown = (text: string) => withSoftHyphens(text).replace(/\u00ad/g, '|');

describe('soft hyphens', () => {
  it('stand at the joints of long compounds', () => {
    assert.equal(
      shown('Die Berufsvorbereitung im Jugendintegrationskurs'),
      'Die Berufs|vorbereitung im Jugend|integrations|kurs',
    );
    assert.equal(shown('Großküchenmaßnahme'), 'Groß|küchen|maßnahme');
  });

  it('leave gender forms, short words, addresses and unknown words alone', () => {
    for (const text of [
      'Sozialarbeiter*innen',
      'SozialarbeiterInnen',
      'Sozialarbeiter/-innen',
      'Musterstadt',
      'Jugendamt',
      'arbeitsagentur@example.org',
      'www.arbeitsagentur.example',
      'Donaudampfxyzfahrt',
      'Azubi-Wohnheimplatz',
    ]) {
      assert.equal(withSoftHyphens(text), text);
    }
  });

  it('add nothing but soft hyphens', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme', maxLength: 40}),
        fc.constantFrom('Ausbildungsplatz', 'Förderprogramm', ''),
        (text, word) => {
          const written = (text + word + text).replace(/\u00ad/g, '');
          assert.equal(withSoftHyphens(written).replace(/\u00ad/g, ''), written);
        },
      ),
      {numRuns: 500, seed: 20261121},
    );
  });
});
