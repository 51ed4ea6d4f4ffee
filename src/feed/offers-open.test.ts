import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {checkLinks} from '../../test/support/check-links.js';
import type {FeedFile} from '../../test/support/small-feed.js';
import {parseFeedText} from './parse-feed.js';

const path = new URL('../../test/fixtures/offers-open.json', import.meta.url);
const text = readFileSync(path, 'utf8');
const file = JSON.parse(text) as FeedFile;
const {feed, problems} = parseFeedText(text);
assert.ok(feed);

describe('a whole feed', () => {
  it('parses without a problem, each record in its list and order', () => {
    assert.deepEqual(problems, []);
    const lists = ['tiers', 'areas', 'partners', 'committees', 'memberships', 'offers'] as const;
    for (const key of lists)
      assert.deepEqual(
        feed[key].map(({id}) => id),
        file[key].map(({id}) => id),
      );
  });

  it('is linked there and back, and frozen', () => {
    checkLinks(feed);
  });

  it('leads from each offer to what its ids say', () => {
    const keys = ['fields', 'kinds', 'audiences', 'aims', 'providers', 'areas'] as const;
    for (const raw of file.offers) {
      const offer = feed.get(String(raw.id));
      assert.ok(offer?.type === 'offer');
      for (const key of keys)
        assert.deepEqual(
          offer[key].map(({id}) => id),
          raw[key] ?? [],
        );
      assert.equal(offer.programme?.id, raw.programme);
      assert.equal(offer.checkedBy, feed.get('p-koko'));
    }
  });

  it('keeps every language of a text, and gives plain strings the first one', () => {
    const raw = file.offers.find(
      ({title}) => typeof title === 'object' && 'de-x-ls' in (title ?? {}),
    );
    const offer = feed.offers.find(({id}) => id === raw?.id);
    assert.deepEqual({...offer?.title}, raw?.title);
    assert.deepEqual({...feed.partners[0]?.name}, {de: file.partners[0]?.name});
    assert.deepEqual(feed.meta.languages, file.meta.languages);
  });

  it('takes seats for places', () => {
    const raw = file.offers.find(({capacity}) => capacity !== undefined);
    const offer = feed.offers.find(({id}) => id === raw?.id);
    assert.deepEqual({...offer?.capacity}, {places: (raw?.capacity as {seats: number}).seats});
  });
});
