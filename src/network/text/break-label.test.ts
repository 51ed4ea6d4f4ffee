import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {balanceLabel, breakLabel} from './break-label.js';
import {textWidth} from './measure.js';

const style = {width: 120, size: 13, weight: 500};

const lines = (label: string, width: number): readonly string[] =>
  breakLabel(label, {...style, width}).lines;

test('lines end at blanks, hyphens and soft hyphens', () => {
  assert.deepEqual(lines('Amt für Kinder, Jugendliche und Familien', 120), [
    'Amt für Kinder,',
    'Jugendliche und',
    'Familien',
  ]);
  assert.deepEqual(lines('Frankfurt-Rhein-Main', 100), ['Frankfurt-', 'Rhein-Main']);
  assert.deepEqual(lines('Rechtskreis\u00adübergreifend', 90), ['Rechtskreis-', 'übergreifend']);
});

test('a no-break space holds a line together', () => {
  for (const width of [40, 60, 80, 120]) {
    assert.ok(
      lines('Übergang Schule\u00a0– Beruf', width).some((line) => line.includes('Schule\u00a0–')),
    );
  }
});

test('a soft hyphen shows only where a line ends at it', () => {
  assert.deepEqual(lines('Handels\u00adkammer', 200), ['Handelskammer']);
});

const words = fc.array(
  fc.constantFrom(
    'Amt',
    'für',
    'Industrie-',
    'Handels\u00adkammer',
    'Jugendberufsagentur',
    'Nordrhein-Westfalen',
    'a/b',
    'e\u0301',
  ),
  {maxLength: 14},
);

test('no label is lost, exceeds its width, or has more than three lines', () => {
  fc.assert(
    fc.property(words, fc.integer({min: 20, max: 300}), (list, width) => {
      const label = list.join(' ');
      for (const make of [breakLabel, balanceLabel]) {
        const broken = make(label, {...style, width});
        assert.ok(broken.lines.length <= 3);
        for (const line of broken.lines) {
          assert.ok(textWidth(line, style.size, style.weight) <= broken.width + 1e-9, line);
        }
        const letters = (text: string): string => text.replace(/[\u00ad\s-]/g, '');
        const shown = broken.lines.join('');
        if (!shown.endsWith('…')) assert.equal(letters(shown), letters(label));
      }
    }),
    {seed: 20261121, numRuns: 500},
  );
});

test('a limit is kept even by a single long word', () => {
  const broken = breakLabel('Donaudampfschifffahrtsgesellschaft', {...style, width: 60, limit: 80});
  assert.ok(broken.width <= 80);
  assert.ok(broken.lines[0]?.endsWith('…'));
});

test('balanced lines are as many, and not wider', () => {
  const label = 'Regionale Verantwortungsgemeinschaft Hagen und Ennepe-Ruhr';
  const plain = breakLabel(label, {...style, width: 250});
  const balanced = balanceLabel(label, {...style, width: 250});
  assert.equal(balanced.lines.length, plain.lines.length);
  assert.ok(balanced.width < plain.width, `${balanced.width} < ${plain.width}`);
});

test('a suspended hyphen keeps its "und", and a little width spares a word', () => {
  assert.deepEqual(
    balanceLabel('Industrie- und Handels\u00adkammer', {...style, width: 90}).lines,
    ['Industrie-\u00a0und', 'Handelskammer'],
  );
});
