import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import readCode from 'jsqr';
import {qrCode, type QrCode} from './qr-code.js';

const seed = 20261122;
/** Pixels of one module. */
const SCALE = 4;

/** The code as a camera would see it, RGBA. */
function pixelsOf({size, path}: QrCode): {data: Uint8ClampedArray; width: number} {
  const width = size * SCALE;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, left, top, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let y = Number(top) * SCALE; y < (Number(top) + 1) * SCALE; y += 1)
      for (let x = Number(left) * SCALE; x < (Number(left) + Number(length)) * SCALE; x += 1)
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  }
  return {data, width};
}

function read(code: QrCode): string | undefined {
  const {data, width} = pixelsOf(code);
  return readCode(data, width, width)?.data;
}

describe('a QR code', () => {
  it('is read back by a decoder that is not ours', () => {
    const urls = fc
      .tuple(fc.webUrl(), fc.string({maxLength: 120, unit: 'grapheme'}))
      .map(([url, text]) => `${url}?koko-q=${encodeURIComponent(text)}`);
    fc.assert(
      fc.property(urls, (url) => {
        const code = qrCode(url);
        assert.ok(code);
        assert.equal(read(code), url);
      }),
      {seed, numRuns: 40},
    );
  });

  it('leaves the quiet zone of four modules free', () => {
    const code = qrCode('https://example.org/');
    assert.ok(code);
    const starts = [...code.path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...all]) =>
      all.map(Number),
    );
    assert.equal(Math.min(...starts.map(([x = 0]) => x)), 4);
    assert.equal(Math.min(...starts.map(([, y = 0]) => y)), 4);
    assert.equal(Math.max(...starts.map(([x = 0, , width = 0]) => x + width)), code.size - 4);
  });

  it('is none for a text that no code can hold', () => {
    assert.equal(qrCode(`https://example.org/?${'x'.repeat(5000)}`), undefined);
  });
});
