import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fullAddresses} from './full-addresses.js';

const base = 'https://stadt.example/koko/feed.json';
const feed = (url: string): string => `{"partners": [{"id": "p", "url": "${url}", "name": "a/b"}]}`;

describe('addresses of a feed that is taken elsewhere', () => {
  it('are written in full', () => {
    const text = fullAddresses(feed('partner/p.html'), base);
    assert.deepEqual(JSON.parse(text), {
      partners: [{id: 'p', url: 'https://stadt.example/koko/partner/p.html', name: 'a/b'}],
    });
  });

  it('stay as they are where they are full, and where nobody knows the place', () => {
    for (const url of ['https://other.example/x', 'mailto:amt@stadt.example', 'tel:+49 1', '']) {
      assert.equal(fullAddresses(feed(url), base), feed(url));
    }
    for (const place of [undefined, 'file:///stick/feed.json', 'about:blank'])
      assert.equal(fullAddresses(feed('p.html'), place), feed('p.html'));
  });
});
