import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {labelParts} from './label-joints.js';
import {writtenParts} from './written-parts.js';

const gold = new URL('../../test/german/', import.meta.url);
const feeds = new URL('../../demo/feeds/', import.meta.url);

const read = (file: string, folder: URL) => readFileSync(new URL(file, folder), 'utf8');
const longWords = (text: string) => [...new Set(text.match(/\p{L}{12,}/gu) ?? [])];

/** Places of the joints, as lengths of what stands before them. */
function joints(parts: readonly string[]): number[] {
  let length = 0;
  return parts.slice(0, -1).map((part) => (length += part.length));
}

/** Parts of the gold set with what stands between them; a link with a minus has been taken off already. */
function linked(parts: string, links: string): string[] {
  const between = links.split('|').map((link) => link.replace(/^(0|-.*)$/, ''));
  return parts.split('|').map((part, i) => part + (between[i] ?? ''));
}

/** The names that a graph shows: none of a feed without tiers. */
function namesOf(file: string): string[] {
  const feed = JSON.parse(read(file, feeds)) as Record<string, unknown>;
  if (!feed.tiers) return [];
  const lists = ['tiers', 'partners', 'committees', 'programmes'].map((key) => feed[key] ?? []);
  const texts = (lists as Record<string, unknown>[][]).flat().map(({name, label}) => name ?? label);
  return longWords(JSON.stringify(texts));
}

describe('the joints of words in labels', () => {
  it('are joints in the gold set', () => {
    const rows = read('compounds-open.tsv', gold).trim().split('\n');
    let found = 0;
    for (const row of rows) {
      const [word = '', parts = '', links = '', apart = ''] = row.split('\t');
      const places = joints(labelParts(word));
      found += places.length;
      const wanted = [...joints(linked(parts, links)), ...joints(apart.split('|'))];
      for (const place of places) assert.ok(wanted.includes(place), row);
    }
    assert.ok(found > rows.length / 3, `${found} joints in ${rows.length} words`);
  });

  it('do not stand in words that are none', () => {
    for (const word of read('nosplit-open.txt', gold).trim().split('\n'))
      assert.deepEqual(labelParts(word), [word]);
  });

  it('are those of the whole word list in nine of ten names, and no others', () => {
    let known = 0;
    let found = 0;
    for (const word of new Set(readdirSync(feeds).flatMap(namesOf))) {
      const wanted = joints(writtenParts(word));
      const given = joints(labelParts(word));
      known += wanted.length;
      found += given.filter((place) => wanted.includes(place)).length;
      // Names of persons before a school are not in the list.
      if (wanted.length > 0) for (const place of given) assert.ok(wanted.includes(place), word);
    }
    assert.ok(found / known > 0.9, `${found} of ${known}`);
  });

  it('come back with the letters of the word', () => {
    for (const word of longWords(read('offers-open.json', gold)))
      assert.equal(labelParts(word).join(''), word);
  });
});
