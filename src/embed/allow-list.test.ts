import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {AllowList, namesIn} from './allow-list.js';

const HERE = 'https://stadt.example/angebote/';
const list = (...entries: string[]): AllowList => new AllowList(entries, HERE);
const hasPage = (allowed: AllowList, page: string): boolean => allowed.hasPage(new URL(page));
const hasFeed = (allowed: AllowList, feed: string): boolean => allowed.hasFeed(new URL(feed));

describe('the places whose links become widgets', () => {
  it('are folders with what is under them, pages, and whole origins', () => {
    const allowed = list(
      'https://a.example/koko/',
      'https://b.example/netz.html',
      'https://c.example',
    );
    for (const page of [
      'https://a.example/koko/koko.html',
      'https://a.example/koko/deep/koko.html',
      'https://b.example/netz.html',
      'https://c.example/anywhere/koko.html',
    ])
      assert.ok(hasPage(allowed, page), page);
    for (const page of [
      'https://a.example/koko.html',
      'https://a.example/koko-evil/koko.html',
      'https://a.example.evil.example/koko/koko.html',
      'https://a.example:8443/koko/koko.html',
      'https://b.example/netz.html.evil',
      'https://stadt.example/koko.html',
      'http://a.example/koko/koko.html',
    ])
      assert.equal(hasPage(allowed, page), false, page);
  });

  it('are those of the page, wherever its base leads', () => {
    const allowed = new AllowList(
      ['https://b.example/koko/'],
      'https://base.example/',
      'https://stadt.example',
    );
    assert.ok(hasFeed(allowed, 'https://stadt.example/feed.json'));
    assert.equal(hasFeed(allowed, 'https://base.example/feed.json'), false);
  });

  it('hold also where a site turned http: into https:', () => {
    assert.ok(hasPage(list('http://a.example/koko/'), 'https://a.example/koko/koko.html'));
  });

  it('may be written relative to the page, and leave out what is no address', () => {
    assert.ok(hasPage(list('/koko/', 'https://'), 'https://stadt.example/koko/koko.html'));
  });

  it('cannot be left by dots', () => {
    assert.equal(
      hasPage(list('https://a.example/koko/'), 'https://a.example/koko/../x.html'),
      false,
    );
  });
});

describe('the feeds that a link may ask for', () => {
  it("are the site's own, and those of allowed places", () => {
    const allowed = list('https://a.example/koko/koko.html');
    assert.ok(hasFeed(allowed, 'https://stadt.example/daten/feed.json'));
    assert.ok(hasFeed(allowed, 'https://a.example/koko/feed.json'));
    assert.equal(hasFeed(allowed, 'https://a.example/other/feed.json'), false);
    assert.equal(hasFeed(allowed, 'https://evil.example/feed.json'), false);
  });

  it('are not reached by a detour, nor by an entry without its scheme', () => {
    const allowed = list(
      'https://a.example/koko/',
      'https://b.example/netz.html',
      'stadt.example:8080/x/',
    );
    for (const feed of [
      'https://a.example/koko/..%2fuploads/evil.json',
      'https://a.example/koko/..%5Cevil.json',
      `https://${['name', 'word'].join(':')}@a.example/koko/feed.json`,
      'https://b.example/uploads/evil.json',
      'https://evil.example/feed.json',
    ])
      assert.equal(hasFeed(allowed, feed), false, feed);
    assert.ok(hasFeed(allowed, 'https://b.example/feed.json'));
  });

  it('of a page from a disk lie beside the script', () => {
    const allowed = new AllowList(['file:///talk/koko/'], 'file:///talk/seite.html');
    assert.ok(hasFeed(allowed, 'file:///talk/koko/feed.json'));
    assert.equal(hasFeed(allowed, 'file:///etc/passwd'), false);
    assert.equal(hasFeed(allowed, 'data:application/json,{}'), false);
  });
});

describe('names in an attribute', () => {
  it('stand between blanks or commas', () => {
    assert.deepEqual(namesIn(' a, b\n c,'), ['a', 'b', 'c']);
    assert.deepEqual(namesIn(null), []);
  });
});
