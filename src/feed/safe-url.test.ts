import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {mailUrl, phoneUrl, safeUrl} from './safe-url.js';

describe('a safe address', () => {
  it('is http, https, mailto, tel or relative', () => {
    for (const url of [
      'https://example.org/a?b#c',
      'http://example.org',
      'mailto:a@example.org',
      'tel:+49123',
      'feeds/a.json',
      '/x',
      '#y',
    ])
      assert.equal(safeUrl(url), url);
  });

  it('is none that runs or hides something', () => {
    const bad = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'blob:x',
      'file:///etc',
      'https://a b',
      '',
    ];
    for (const url of bad) assert.equal(safeUrl(url), undefined, JSON.stringify(url));
  });
});

describe('addresses of people', () => {
  it('become mail and phone links only where they are such', () => {
    assert.equal(mailUrl('koko@example.org'), 'mailto:koko@example.org');
    assert.equal(mailUrl('koko@example.org?bcc=x@example.org'), undefined);
    assert.equal(phoneUrl('0123 / 45 67-0'), 'tel:01234567' + '0');
    assert.equal(phoneUrl('+49 (0) 251 123'), 'tel:+49251123');
    assert.equal(phoneUrl('nach Vereinbarung'), undefined);
  });
});
