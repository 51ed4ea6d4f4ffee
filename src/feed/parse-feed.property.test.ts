import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {checkLinks} from '../../test/support/check-links.js';
import {dumpFeed} from '../../test/support/dump-feed.js';
import {smallFeed, type RawRecord} from '../../test/support/small-feed.js';
import {parseFeed, parseFeedText} from './parse-feed.js';
import {vocabularyNames} from './schema/sources.js';

const seed = 20261121;
const today = '2026-11-21';

const path = new URL('../../test/fixtures/offers-open.json', import.meta.url);
const openText = readFileSync(path, 'utf8');

/** Values that a record may get in place of a good one: anything, and what nearly fits. */
const oddValues = fc.oneof(
  fc.anything(),
  fc.jsonValue(),
  fc.constantFrom(
    '',
    'p-office',
    'g-board',
    't-steer',
    '2013-02-30',
    '2014',
    'chair',
    '\ud800',
    {},
    [],
  ),
);

type Mutation = readonly [at: number, key: number, value: unknown];

const mutations: fc.Arbitrary<Mutation> = fc.tuple(fc.nat(), fc.nat(), oddValues);

type Lists = Record<string, RawRecord[]>;

/** All lists of a file, those of the code lists included. */
function listsOf(file: object): [name: string, list: RawRecord[]][] {
  const {vocabularies, ...others} = file as Lists & {vocabularies: Lists};
  return [...Object.entries(others), ...Object.entries(vocabularies)].filter(([, list]) =>
    Array.isArray(list),
  );
}

/** Changes one key of one record, chosen by numbers; gives the record before and after. */
function mutate(file: object, [at, keyAt, value]: Mutation) {
  const places = listsOf(file).flatMap(([name, list]) =>
    list.map((_, index) => ({name, list, index})),
  );
  const place = places[at % places.length];
  assert.ok(place);
  const before = place.list[place.index] ?? {};
  const keys = [...Object.keys(before), 'since', 'until', 'parent', 'status', 'source'];
  const after = {...before, [keys[keyAt % keys.length] ?? 'id']: value};
  place.list[place.index] = after;
  return {...place, before, after};
}

describe('parseFeed, on thousands of generated files', () => {
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({withSparseArray: true, withNullPrototype: true}), (input) => {
        const {feed, problems} = parseFeed(input, {today});
        assert.ok(feed ?? problems.length > 0);
      }),
      {seed, numRuns: 1000},
    );
  });

  it('never throws on lists of anything, and what it gives is linked and frozen', () => {
    const records = fc.array(
      fc.oneof(
        fc.anything(),
        fc.dictionary(
          fc.constantFrom('id', 'name', 'title', 'label', 'tier', 'parent', 'rank'),
          oddValues,
        ),
      ),
      {maxLength: 6},
    );
    const keys = ['tiers', 'areas', 'partners', 'committees', 'offers', 'events', 'tours'];
    const files = fc.dictionary(
      fc.constantFrom(...keys, 'meta', 'layout', 'vocabularies'),
      records,
    );
    fc.assert(
      fc.property(files, (file) => {
        const {feed} = parseFeed(file, {today});
        if (feed) checkLinks(feed);
      }),
      {seed, numRuns: 500},
    );
  });

  it('never throws on any text, nor on a feed cut short or with a piece changed', () => {
    const text = JSON.stringify(smallFeed());
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(12), fc.string(), (start, length, piece) => {
        parseFeedText(text.slice(0, start));
        parseFeedText(piece);
        const {feed} = parseFeedText(text.slice(0, start) + piece + text.slice(start + length), {
          today,
        });
        if (feed) checkLinks(feed);
      }),
      {seed, numRuns: 500},
    );
  });

  it('never loses a good record because of a bad one', () => {
    fc.assert(
      fc.property(mutations, (mutation) => {
        const file = smallFeed();
        const {before, after} = mutate(file, mutation);
        const ids = listsOf(smallFeed()).flatMap(([, list]) => list.map(({id}) => id));
        // An id taken from another record is that record's loss by rule, and tested elsewhere.
        fc.pre(after.id === before.id || !ids.includes(after.id));
        const {feed} = parseFeed(file, {today});
        assert.ok(feed);
        checkLinks(feed);
        const lost = ids.filter((id) => !feed.get(String(id)));
        const needing = dependants(String(before.id));
        assert.deepEqual(
          lost.filter((id) => !needing.has(String(id))),
          [],
        );
      }),
      {seed, numRuns: 1000},
    );
  });

  it('points with each problem to a place that is in the file', () => {
    fc.assert(
      fc.property(fc.array(mutations, {minLength: 1, maxLength: 8}), (list) => {
        const file = smallFeed();
        for (const mutation of list) mutate(file, mutation);
        for (const {pointer, code} of parseFeed(file, {today}).problems)
          assert.ok(leadsSomewhere(file, pointer), `${code} ${pointer}`);
      }),
      {seed, numRuns: 500},
    );
  });

  it('gives the same result for the same file, and leaves the file alone', () => {
    const check = (text: string, list: readonly Mutation[]) => {
      const file = JSON.parse(text) as object;
      for (const [at, key, value] of list) mutate(file, [at, key, toJson(value)]);
      const given = JSON.stringify(file);
      const [one, other] = [parseFeed(file, {today}), parseFeedText(given, {today})];
      assert.equal(JSON.stringify(file), given);
      assert.ok(one.feed && other.feed);
      assert.deepEqual(one.problems, other.problems);
      assert.deepEqual(dumpFeed(one.feed), dumpFeed(other.feed));
    };
    const small = JSON.stringify(smallFeed());
    const lists = fc.array(mutations, {maxLength: 5});
    fc.assert(
      fc.property(lists, (list) => {
        check(small, list);
      }),
      {seed, numRuns: 500},
    );
    fc.assert(
      fc.property(lists, (list) => {
        check(openText, list);
      }),
      {seed, numRuns: 20},
    );
  });
});

/** The record of an id, and all that cannot stand without it, by the rules of the feed. */
function dependants(id: string): ReadonlySet<string> {
  const {committees, memberships, relations} = smallFeed();
  const needs: [RawRecord, unknown[]][] = [
    ...committees.map((record): [RawRecord, unknown[]] => [record, [record.tier]]),
    ...memberships.map((record): [RawRecord, unknown[]] => [
      record,
      [record.partner, record.committee],
    ]),
    ...relations.map((record): [RawRecord, unknown[]] => [record, [record.from, record.to]]),
  ];
  const found = new Set([id]);
  for (const [record, ids] of needs)
    if (ids.some((needed) => found.has(String(needed)))) found.add(String(record.id));
  return found;
}

function leadsSomewhere(file: unknown, pointer: string): boolean {
  let value = file;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = Reflect.get(value, key);
  }
  return true;
}

/** What JSON makes of a value; undefined for what it cannot hold. */
function toJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify([value])) as unknown;
  } catch {
    return null;
  }
}

it('the code lists named in tests are those of the feed', () => {
  const known = new Set<string>(vocabularyNames);
  assert.ok(Object.keys(smallFeed().vocabularies).every((name) => known.has(name)));
});
