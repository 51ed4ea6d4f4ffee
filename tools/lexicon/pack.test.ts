import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {findNoun, isModifier, isVerbStem} from '../../src/text/lexicon.js';
import {packedModule, readWords} from './pack.js';

describe('the packed word list', () => {
  it('is what the word lists give', () => {
    const written = readFileSync(
      new URL('../../src/text/lexicon-words.ts', import.meta.url),
      'utf8',
    );
    assert.equal(written, packedModule());
  });

  it('holds every word with its marks', () => {
    for (const marked of readWords('nouns.txt')) {
      const word = marked.replace(/[+~!*]+$/, '');
      const entry = findNoun(word);
      assert.ok(entry, word);
      assert.equal(entry.er, marked.includes('+'), word);
      assert.equal(entry.person, marked.includes('*'), word);
    }
    for (const stem of readWords('verbs.txt')) assert.ok(isVerbStem(stem), stem);
    for (const word of readWords('modifiers.txt')) assert.ok(isModifier(word), word);
  });

  it('gives each word once', () => {
    for (const name of ['nouns.txt', 'verbs.txt', 'modifiers.txt']) {
      const words = readWords(name);
      assert.equal(new Set(words).size, words.length, name);
    }
  });
});
