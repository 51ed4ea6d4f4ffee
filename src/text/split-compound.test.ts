import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {canonicalWord} from './spelling.js';
import {splitCompound} from './split-compound.js';
import {partRange, writtenParts} from './written-parts.js';

describe('compound splitting', () => {
  it('cuts at the joints, linking elements with the word before', () => {
    const cuts: Readonly<Record<string, string>> = {
      Berufswahlpass: 'Berufs|wahl|pass',
      Kindertageseinrichtung: 'Kinder|tages|einrichtung',
      Schulsozialarbeit: 'Schul|sozial|arbeit',
      Ausbildungsmaßnahme: 'Ausbildungs|maßnahme',
      Mütterzentrum: 'Mütter|zentrum',
      Elterncafé: 'Eltern|café',
      Pruefungsvorbereitung: 'Pruefungs|vorbereitung',
      Steuererklärung: 'Steuer|erklärung',
    };
    for (const [word, parts] of Object.entries(cuts))
      assert.equal(writtenParts(word).join('|'), parts);
  });

  it('leaves derived words, foreign words and towns whole', () => {
    const whole = [
      'Ausbildung',
      'Gesellschaft',
      'Möglichkeit',
      'Partner',
      'Semester',
      'Minister',
      'Mannheim',
      'Offenbach',
      'begleitet',
      'vereinzelt',
      'Lehrling',
      'Übergang',
    ];
    for (const word of whole) assert.deepEqual(writtenParts(word), [word]);
  });

  it('takes the words of the feed for parts that it does not know', () => {
    assert.deepEqual(splitCompound('zumbakurs'), ['zumbakurs']);
    assert.deepEqual(
      splitCompound('zumbakurs', (word) => word === 'zumba'),
      ['zumba', 'kurs'],
    );
  });

  it('loses no letter, and finds every part in what is written', () => {
    const words = [
      'Berufs',
      'Bildungs',
      'ßä',
      'Foerder',
      'kurs',
      'café',
      '\u00ad',
      'platz',
      'Übergangs',
      'system',
      'ue',
      '-',
      '·',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 6}), (pieces) => {
        const written = pieces.join('');
        assert.equal(writtenParts(written).join(''), written);
        const parts = splitCompound(canonicalWord(written));
        assert.equal(parts.join(''), canonicalWord(written));
        const [start, end] = partRange(written, 0, parts[0]?.length ?? 0);
        assert.ok(start >= 0 && start <= end && end <= written.length);
      }),
      {numRuns: 1000, seed: 20261121},
    );
  });
});
