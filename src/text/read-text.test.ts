import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {analyseGerman} from './analyse-word.js';
import {readText} from './read-text.js';

const wordsOf = (text: string) => readText(text).map(({word}) => word);
const exactOf = (text: string) => readText(text).map((read) => analyseGerman(read, 'noun').exact);

describe('reading a text', () => {
  it('makes all gender forms one', () => {
    const forms = [
      'Schülerinnen',
      'Schüler*innen',
      'Schüler:innen',
      'Schüler_innen',
      'Schüler/innen',
      'Schüler/-innen',
      'Schüler·innen',
      'SchülerInnen',
      'Schülerin',
      'Schüler',
    ];
    for (const form of forms) assert.deepEqual(exactOf(form), ['schüler'], form);
    assert.deepEqual(exactOf('Jugendliche:r'), exactOf('Jugendliche'));
    assert.deepEqual(exactOf('Ärztin'), exactOf('Arzt'));
    assert.deepEqual(exactOf('Lotsinnen'), exactOf('Lotse'));
  });

  it('joins hyphens, middle dots and soft hyphens, and keeps the parts', () => {
    assert.deepEqual(readText('Azubi-Speed-Dating')[0]?.parts, ['azubi', 'speed', 'dating']);
    for (const form of ['Potenzial·analyse', 'Potenzial-Analyse', 'Potenzial\u00adanalyse']) {
      assert.deepEqual(wordsOf(form), ['potenzialanalyse']);
    }
    assert.deepEqual(wordsOf('Girls’Day'), wordsOf("Girls'Day"));
  });

  it('completes elliptic lists', () => {
    assert.deepEqual(wordsOf('Grund-, Haupt- und Realschule'), [
      'grundschule',
      'hauptschule',
      'und',
      'realschule',
    ]);
    assert.deepEqual(wordsOf('Aus- und Weiterbildung'), ['ausbildung', 'und', 'weiterbildung']);
    assert.deepEqual(wordsOf('Vor- und Nachbereitung'), ['vorbereitung', 'und', 'nachbereitung']);
  });

  it('keeps paragraphs, books of law and school years', () => {
    assert.deepEqual(wordsOf('§ 16h SGB II'), ['§16h', '16h', 'sgb2']);
    assert.deepEqual(wordsOf('Paragraf 13 SGB VIII'), ['§13', 'sgb8']);
    for (const form of [
      'Klasse 10',
      '10. Klasse',
      'Jg. 10',
      'Jahrgang 10',
      'zehnte Klasse',
      'Zehntklässler',
    ]) {
      assert.deepEqual(wordsOf(form), ['klasse10'], form);
    }
    assert.deepEqual(wordsOf('7.–9. Klasse'), ['klasse7', 'klasse8', 'klasse9']);
  });

  it('finds each word at its place, in any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 60}), (text) => {
        let last = 0;
        for (const {start, end, written, code} of readText(text)) {
          assert.ok(start >= last || code);
          assert.ok(start < end && end <= text.length);
          assert.equal(text.slice(start, end), written);
          last = start;
        }
      }),
      {numRuns: 1000, seed: 20261121},
    );
  });
});
