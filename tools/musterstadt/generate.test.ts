import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import {parseFeed} from '../../src/feed/parse-feed.js';
import {formatLargeFeed} from '../lib/format-feed.js';
import {findBrokenReferences} from '../lib/find-broken-references.js';
import {generateMusterstadt, type MusterstadtOptions} from './generate.js';

const EDITION: MusterstadtOptions = {seed: 68, partners: 300, committees: 16, offers: 500};

const anyOptions = fc.record({
  seed: fc.integer({min: 0, max: 1e9}),
  partners: fc.integer({min: 0, max: 400}),
  committees: fc.integer({min: 0, max: 60}),
  offers: fc.integer({min: 0, max: 120}),
  tiers: fc.integer({min: 4, max: 6}),
});

const check = (property: fc.IPropertyWithHooks<[MusterstadtOptions]>) =>
  fc.assert(property, {numRuns: 60, seed: 20261121});

test('the checked-in edition is what the generator makes', () => {
  const file = readFileSync(new URL('../../demo/feeds/musterstadt.json', import.meta.url), 'utf8');
  assert.equal(file, formatLargeFeed(generateMusterstadt(EDITION)));
});

test('there are as many of each as were asked for', () => {
  check(
    fc.property(anyOptions, (options) => {
      const feed = generateMusterstadt(options);
      assert.deepEqual(
        [feed.partners.length, feed.committees.length, feed.offers.length, feed.tiers.length],
        [options.partners, options.committees, options.offers, options.tiers],
      );
    }),
  );
});

test('the same numbers give the same feed', () => {
  check(
    fc.property(anyOptions, (options) => {
      assert.deepEqual(generateMusterstadt(options), generateMusterstadt(options));
    }),
  );
});

test('ids are unique and every reference leads to a record, at any size', () => {
  check(
    fc.property(anyOptions, (options) => {
      assert.deepEqual(findBrokenReferences(generateMusterstadt(options)), []);
    }),
  );
});

test('any size parses without a problem', () => {
  check(
    fc.property(anyOptions, (options) => {
      assert.deepEqual(parseFeed(generateMusterstadt(options)).problems, []);
    }),
  );
});

test('another seed gives another town', () => {
  assert.notDeepEqual(generateMusterstadt({...EDITION, seed: 69}), generateMusterstadt(EDITION));
});

test('more offers leave partners, committees and memberships as they were', () => {
  const {offers, ...rest} = generateMusterstadt(EDITION);
  const larger = generateMusterstadt({...EDITION, offers: 800});
  assert.deepEqual({...larger, offers: undefined}, {...rest, offers: undefined});
  assert.deepEqual(larger.offers.slice(0, 500), offers);
});

test('names of partners and titles of offers are all different', () => {
  const feed = generateMusterstadt({...EDITION, partners: 3000, offers: 5000});
  assert.equal(new Set(feed.partners.map(({name}) => name)).size, 3000);
  assert.equal(new Set(feed.offers.map(({title}) => title.de)).size, 5000);
  assert.equal(new Set(feed.offers.map(({title}) => title.en)).size, 5000);
});

test('few partners sit in many committees, many in one', () => {
  const feed = generateMusterstadt({...EDITION, partners: 5000, committees: 200});
  const seats = new Map<string, number>();
  for (const {partner} of feed.memberships) seats.set(partner, (seats.get(partner) ?? 0) + 1);
  const withAtLeast = (least: number) => [...seats.values()].filter((n) => n >= least).length;
  assert.ok(withAtLeast(1) > 3 * withAtLeast(2));
  assert.ok(withAtLeast(2) > 3 * withAtLeast(4));
  assert.ok(withAtLeast(6) > 0);
});

test('every state that a record may have occurs', () => {
  const feed = generateMusterstadt({...EDITION, committees: 200});
  const states = (records: readonly {readonly status?: string}[]) =>
    [...new Set(records.flatMap(({status}) => status ?? []))].sort();
  const all = ['active', 'ended', 'ending', 'paused', 'planned'];
  assert.deepEqual(states(feed.offers), all);
  assert.deepEqual(states(feed.committees), all);
  assert.deepEqual(states(feed.memberships), ['ended', 'paused', 'planned']);
});

test('some audiences have no offer in a field, and some have many', () => {
  const feed = generateMusterstadt(EDITION);
  const countOf = (field: string, audience: string) =>
    feed.offers.filter((o) => o.fields.includes(field) && o.audiences.includes(audience)).length;
  assert.equal(countOf('field-attraktivitaet', 'aud-eltern'), 0);
  assert.equal(countOf('field-koordinierung', 'aud-jugendliche'), 0);
  assert.ok(countOf('field-orientierung', 'aud-lernende') > 100);
});
