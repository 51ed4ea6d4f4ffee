import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {familyKeys} from './german-family.js';
import {canonicalWord} from './spelling.js';

const keysOf = (word: string) =>
  familyKeys(canonicalWord(word), /^\p{Lu}/u.test(word) ? 'noun' : 'any');

function areKin(a: string, b: string): boolean {
  const keys = keysOf(b);
  return keysOf(a).some((key) => keys.includes(key));
}

describe('word families', () => {
  it('join the forms of a noun', () => {
    const families = [
      ['Praktikum', 'Praktika', 'Praktikums'],
      ['Kurs', 'Kurse', 'Kursen', 'Kursus'],
      ['Haus', 'Häuser', 'Häusern'],
      ['Mutter', 'Mütter', 'Müttern'],
      ['Ergebnis', 'Ergebnisse', 'Ergebnissen'],
      ['Gymnasium', 'Gymnasien'],
      ['Schulabschluss', 'Schulabschlüssen'],
      ['Azubi', 'Azubis'],
    ];
    for (const [first = '', ...others] of families)
      for (const other of others) assert.ok(areKin(first, other), other);
  });

  it('join a verb with its noun, strong forms and separated prefixes included', () => {
    const families = [
      ['Bewerbung', 'bewerben', 'bewirbt', 'beworben'],
      ['Teilnahme', 'teilnehmen', 'teilgenommen', 'Teilnehmende'],
      ['Abbruch', 'abbrechen', 'abgebrochen'],
      ['Vermittlung', 'vermitteln', 'vermittelt'],
      ['Information', 'informieren', 'informiert'],
      ['Antrag', 'beantragen', 'Anträge'],
    ];
    for (const [first = '', ...others] of families)
      for (const other of others) assert.ok(areKin(first, other), other);
  });

  it('keep look-alikes apart', () => {
    const pairs = [
      ['Schule', 'Schüler'],
      ['Lehre', 'Lehrer'],
      ['Ausbildung', 'Ausbilder'],
      ['Messe', 'Messer'],
      ['Küche', 'Kuchen'],
      ['Noten', 'Not'],
      ['fordern', 'fördern'],
      ['Reise', 'Reis'],
      ['Stelle', 'Ställe'],
      ['Stelle', 'Stellung'],
      ['Weg', 'wegen'],
    ];
    for (const [a = '', b = ''] of pairs) assert.ok(!areKin(a, b), `${a} / ${b}`);
  });

  it('take a word in lower case for no noun where it can be something else', () => {
    assert.deepEqual(familyKeys('stellen', 'other'), ['~stell']);
    assert.deepEqual(familyKeys('stellen', 'noun'), ['stelle']);
    assert.deepEqual(familyKeys('junge', 'other'), ['jung']);
  });
});
