import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fullUrl, safeUrl, urlProblem} from './safe-url.js';

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

describe('an address without its scheme', () => {
  it('is told from a relative one', () => {
    for (const url of [
      'www.jobcenter.de',
      'WWW.stadt.de/a.pdf',
      'stadt.de/kontakt',
      'stadt.de',
      ' stadt.de ',
      'amt.stadt-hagen.de?id=3',
      'münster.de#amt',
      'amt@stadt.de',
    ])
      assert.equal(urlProblem(url), 'bad-url', url);
    for (const url of [
      'flyer.pdf',
      'Flyer 2026.PDF',
      'index.php/kontakt',
      'seite.html#amt',
      'v1.2/flyer.pdf',
      './stadt.de',
      '/stadt.de',
      '//stadt.de/kontakt',
      'feeds/stadt.de',
      'https://www.stadt.de',
      'mailto:amt@stadt.de',
    ])
      assert.equal(urlProblem(url), undefined, url);
  });
});

describe('a full address', () => {
  it('has no blanks, so that it stays a link', () => {
    const mended = {
      ' https://x.example': 'https://x.example',
      'https://x.example/Flyer 2026.pdf': 'https://x.example/Flyer%202026.pdf',
      'https://x.example/a\nb ': 'https://x.example/ab',
      'mailto:a@x.example?subject=Neue Frage': 'mailto:a@x.example?subject=Neue%20Frage',
      'tel:+49 251 123': 'tel:+49251123',
    };
    for (const [given, expected] of Object.entries(mended)) {
      assert.equal(fullUrl(given), expected);
      assert.equal(safeUrl(fullUrl(given)), expected);
    }
  });

  it('starts where the feed came from', () => {
    const base = 'https://stadt.example/daten/feed.json?v=2';
    assert.equal(fullUrl('flyer.pdf', base), 'https://stadt.example/daten/flyer.pdf');
    assert.equal(fullUrl('/flyer 1.pdf', base), 'https://stadt.example/flyer%201.pdf');
    assert.equal(fullUrl('//x.example/a', base), 'https://x.example/a');
    assert.equal(fullUrl('mailto:a@x.example', base), 'mailto:a@x.example');
    assert.equal(fullUrl('https://x.example/', base), 'https://x.example/');
    assert.equal(fullUrl('flyer.pdf'), 'flyer.pdf');
  });
});
