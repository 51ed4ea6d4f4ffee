import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cleanString, isClean, MAX_TEXT} from './clean-string.js';

const seed = 20261121;

function clean(value: string) {
  const flaws: string[] = [];
  const mended = cleanString(value, (flaw) => flaws.push(flaw));
  return {mended, flaws};
}

describe('cleanString', () => {
  it('leaves good text alone, emoji, line ends and Arabic included', () => {
    for (const text of [
      'Übergang Schule – Beruf',
      '👩🏽‍🏫 eins\nzwei\tdrei',
      'خدمة هجرة',
      '\u2067أب\u2069',
    ])
      assert.deepEqual(clean(text), {mended: text, flaws: []});
  });

  it('puts a replacement character for half of one', () => {
    assert.deepEqual(clean('a\ud83db'), {mended: 'a\ufffdb', flaws: ['broken-character']});
    assert.deepEqual(clean('\udc00\ud83d\ude00'), {
      mended: '\ufffd😀',
      flaws: ['broken-character'],
    });
  });

  it('takes out control characters and makes all line ends alike', () => {
    assert.deepEqual(clean('a\u0000b\u009fc\r\nd\re'), {
      mended: 'abc\nd\ne',
      flaws: ['control-character'],
    });
  });

  it('takes out direction controls that are not closed', () => {
    assert.deepEqual(clean('Verein \u202egpj.exe'), {
      mended: 'Verein gpj.exe',
      flaws: ['bidi-control'],
    });
    assert.deepEqual(clean('a\u2067b\u202c').flaws, ['bidi-control']);
    assert.deepEqual(clean('a\u202bb\nc\u202c').flaws, ['bidi-control']);
    assert.deepEqual(clean('\u202b\u2067x\u2069\u202c').flaws, []);
  });

  it('cuts what is too long', () => {
    const {mended, flaws} = clean('x'.repeat(MAX_TEXT + 1));
    assert.equal(mended.length, MAX_TEXT);
    assert.deepEqual(flaws, ['text-too-long']);
  });

  it('gives clean text for any string, and cleans it once for all', () => {
    const units = fc.array(
      fc.oneof(
        fc.integer({min: 0, max: 0xffff}),
        fc.constantFrom(0, 0xd, 0xa, 0x202a, 0x202c, 0x202e, 0x2066, 0x2069, 0xd83d, 0xde00),
      ),
      {maxLength: 30},
    );
    fc.assert(
      fc.property(units, (codes) => {
        const given = String.fromCharCode(...codes);
        const {mended, flaws} = clean(given);
        assert.deepEqual(clean(mended), {mended, flaws: []});
        assert.equal(Buffer.from(mended).toString(), mended);
        if (isClean(given)) assert.deepEqual({mended, flaws}, {mended: given, flaws: []});
      }),
      {seed, numRuns: 1000},
    );
  });
});
