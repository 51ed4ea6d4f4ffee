import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeText} from './decode-text.js';

const WORDS = '{"name": "Förderverein Süd"}';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
const swapped = (text: string): Uint8Array => Buffer.from(utf16(text)).swap16();

describe('the text of a file', () => {
  it('is UTF-8 where nothing says otherwise, with or without a mark', () => {
    for (const type of [null, 'application/json', 'application/json; charset=UTF-8'])
      for (const text of [WORDS, `\uFEFF${WORDS}`])
        assert.equal(decodeText(Buffer.from(text), type), WORDS);
  });

  it('is what the server declares', () => {
    for (const type of [
      'application/json; charset=ISO-8859-1',
      'text/plain;charset="windows-1252"',
    ])
      assert.equal(decodeText(latin(WORDS), type), WORDS);
  });

  it('is what its mark says, whatever the server declares', () => {
    for (const type of [null, 'application/json; charset=utf-8'])
      for (const bytes of [utf16(WORDS), swapped(WORDS)])
        assert.equal(decodeText(bytes, type), WORDS);
  });

  it('is read as old systems write it where it cannot be UTF-8', () => {
    assert.equal(decodeText(latin(WORDS), 'application/json'), WORDS);
    assert.equal(decodeText(latin(WORDS), 'application/json; charset=unheard-of'), WORDS);
  });
});
