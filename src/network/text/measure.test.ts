import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {textWidth} from './measure.js';

test('a wide letter is wider than a narrow one, and bold is not narrower than regular', () => {
  assert.ok(textWidth('M', 10) > textWidth('i', 10));
  for (const text of ['Handwerkskammer', 'Übergang Schule – Beruf', '6 Mitglieder']) {
    assert.ok(textWidth(text, 10, 700) >= textWidth(text, 10, 400), text);
  }
});

test('width grows with the size and adds up over characters', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const joined = textWidth(a + b, 13);
      // Two halves of a surrogate pair are one character when joined.
      const isPair = /[\ud800-\udbff]$/.test(a) && /^[\udc00-\udfff]/.test(b);
      if (!isPair) assert.ok(Math.abs(joined - textWidth(a, 13) - textWidth(b, 13)) < 1e-9);
      assert.ok(Math.abs(textWidth(a, 26) - 2 * textWidth(a, 13)) < 1e-9);
    }),
    {seed: 20261121},
  );
});

test('soft hyphens and combining marks take no room, East Asian characters a full em', () => {
  assert.equal(textWidth('Handels\u00adkammer', 13), textWidth('Handelskammer', 13));
  assert.equal(textWidth('e\u0301', 13), textWidth('e', 13));
  assert.equal(textWidth('漢字', 13), 26);
});
