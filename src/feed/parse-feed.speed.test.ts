import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import type {FeedFile} from '../../test/support/small-feed.js';
import {feedOnDay} from './feed-on-day.js';
import {parseFeed} from './parse-feed.js';

const path = new URL('../../test/fixtures/offers-open.json', import.meta.url);
const file = JSON.parse(readFileSync(path, 'utf8')) as FeedFile;

it('10,000 offers of full size are read and reduced to a day; the times are printed', (t) => {
  const offers = Array.from({length: 10_000}, (_, index) => ({
    ...file.offers[index % file.offers.length],
    id: `offer-${index}`,
  }));
  const times = {parse: Infinity, day: Infinity};
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    const {feed, problems} = parseFeed({...file, offers}, {today: '2026-11-21'});
    const parsed = performance.now();
    assert.ok(feed);
    assert.deepEqual([feed.offers.length, problems.length], [10_000, 0]);
    assert.equal(feedOnDay(feed, '2026-11-21').offers.length, 10_000);
    const reduced = performance.now();
    times.parse = Math.min(times.parse, parsed - start);
    times.day = Math.min(times.day, reduced - parsed);
  }
  t.diagnostic(`parseFeed ${times.parse.toFixed(0)} ms, feedOnDay ${times.day.toFixed(0)} ms`);
});
