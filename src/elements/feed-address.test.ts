import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feedAddress, publicAddress} from './feed-address.js';

const page = 'https://stadt.invalid/uebergang/index.html';

describe('the address of a feed', () => {
  it('is relative to the page', () => {
    assert.equal(feedAddress('feed.json', page), 'https://stadt.invalid/uebergang/feed.json');
    assert.equal(feedAddress('/koko/feed.json', page), 'https://stadt.invalid/koko/feed.json');
    assert.equal(feedAddress('//x.invalid/f.json', page), 'https://x.invalid/f.json');
    assert.equal(
      feedAddress('mein feed.json', page),
      'https://stadt.invalid/uebergang/mein%20feed.json',
    );
  });

  it('is none where a browser could fetch nothing', () => {
    for (const src of ['http://', 'https://mein server/feed.json', 'https://[::', 'http://a:b/']) {
      assert.equal(feedAddress(src, page), undefined, src);
      assert.equal(publicAddress(src, page), undefined, src);
    }
  });

  it('is for others where they can fetch the file', () => {
    assert.equal(publicAddress('feed.json', page), 'https://stadt.invalid/uebergang/feed.json');
    assert.equal(publicAddress('feed.json', 'file:///C:/seite.html'), undefined);
    for (const src of ['', '#feed', 'data:application/json,{}', 'blob:x'])
      assert.equal(publicAddress(src, page), undefined, src);
  });
});
