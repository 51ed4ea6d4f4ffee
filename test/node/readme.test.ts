import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseFeedText} from '../../src/feed/parse-feed.js';

describe('what people copy from the README', () => {
  for (const name of ['README.md', 'README.en.md'])
    it(`is a feed without a problem: ${name}`, () => {
      const text = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
      const [, feed] =
        /<script type="application\/json" id="feed">\s*(\{[^]*?\})\s*<\/script>/.exec(text) ?? [];
      const result = parseFeedText(feed ?? '');
      assert.deepEqual(result.problems, []);
      assert.equal(result.feed?.committees[0]?.members.length, 1);
    });
});
