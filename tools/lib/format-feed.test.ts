import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatFeed, formatLargeFeed} from './format-feed.js';

const feed = {
  meta: {title: {de: 'Ü „x“', en: 'x'}, languages: ['de', 'en'], updated: undefined},
  partners: [
    {id: 'a', description: 'lang '.repeat(40), areas: [], geo: {lat: 51.5, lon: -0.12}},
    {id: 'b', text: 'Zeile\nZeile "zwei" \\'},
  ],
};
const expected: unknown = JSON.parse(JSON.stringify(feed));

test('what is written is read back the same', () => {
  assert.deepEqual(JSON.parse(formatFeed(feed)), expected);
  assert.deepEqual(JSON.parse(formatLargeFeed(feed)), expected);
});

test('a short record stays on one line, a long one is broken by keys', () => {
  const lines = formatFeed(feed).split('\n');
  assert.ok(lines.includes('    {"id": "b", "text": "Zeile\\nZeile \\"zwei\\" \\\\"}'));
  assert.ok(lines.includes('      "id": "a",'));
  assert.ok(lines.every((line) => line.length <= 100 || line.includes('lang lang')));
});

test('a large feed has one record a line', () => {
  const lines = formatLargeFeed(feed).split('\n');
  assert.ok(lines.some((line) => line.startsWith('{"id":"b"')));
});
