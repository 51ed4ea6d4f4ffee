import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {checkLinks} from '../../test/support/check-links.js';
import {datedFiles, days, early} from '../../test/support/dated-files.js';
import {dumpFeed, recordsOf} from '../../test/support/dump-feed.js';
import {
  parsedSmallFeed,
  smallFeed,
  type FeedFile,
  type RawRecord,
} from '../../test/support/small-feed.js';
import {feedOnDay} from './feed-on-day.js';
import {parseFeed} from './parse-feed.js';
import type {Feed} from './types.js';

const seed = 20261121;
/** Every day that a partial date stands for, first and last, by the platform's calendar. */
function spanOf(partial: unknown): readonly [string, string] | undefined {
  if (typeof partial !== 'string') return undefined;
  const [year = 0, month, day] = partial.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const next = Date.UTC(
    month === undefined ? year + 1 : year,
    month === undefined ? 0 : day === undefined ? month : month - 1,
    day === undefined ? 1 : day + 1,
  );
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  return [iso(first), iso(next - 86_400_000)];
}

function isThere(record: RawRecord, day: string): boolean {
  const since = spanOf(record.since ?? record.validFrom ?? record.date);
  const until = spanOf(record.until ?? record.validTo);
  if (record.status === 'planned' && !since) return false;
  if (record.status === 'ended' && !until) return false;
  return !(since && since[0] > day) && !(until && until[1] < day);
}

/** A file with only what was there on a day, made without the feed's own code. */
function reduceFile(file: FeedFile, day: string): FeedFile {
  const reduced = structuredClone(file);
  const lists = [
    'partners',
    'committees',
    'programmes',
    'offers',
    'events',
    'memberships',
    'relations',
  ] as const;
  for (const list of lists) reduced[list] = reduced[list].filter((record) => isThere(record, day));
  const {partners, committees, programmes} = reduced;
  const ids = new Set([...partners, ...committees, ...programmes].map(({id}) => id));
  const isTied = (...ends: unknown[]) => ends.every((end) => ids.has(end as string));
  reduced.memberships = reduced.memberships.filter(({partner, committee}) =>
    isTied(partner, committee),
  );
  reduced.relations = reduced.relations.filter(({from, to}) => isTied(from, to));
  const names = new Map(file.partners.map(({id, name}) => [id, name]));
  const nameAbsent = (record: RawRecord, key: string) => {
    if (names.has(record[key]) && !ids.has(record[key])) record[key] = names.get(record[key]);
  };
  nameAbsent(reduced.meta, 'publisher');
  for (const offer of reduced.offers) nameAbsent(offer, 'checkedBy');
  for (const document of reduced.documents) nameAbsent(document, 'publisher');
  for (const event of reduced.events) nameAbsent(event, 'decidedBy');
  return reduced;
}

function parse(file: FeedFile, today: string) {
  const {feed} = parseFeed(file, {today});
  assert.ok(feed);
  return feed;
}

/** Without code lists and talks: a feed keeps those of its whole time. */
function dumpRecords(feed: Feed): unknown {
  const {records, ...rest} = dumpFeed(feed);
  return {...rest, records: records.filter(({type}) => type !== 'term' && type !== 'tour')};
}

describe('feedOnDay', () => {
  it('gives what a file would give that holds only what was there', () => {
    fc.assert(
      fc.property(datedFiles, fc.constantFrom(...days), (file, day) => {
        const reduced = feedOnDay(parse(file, early), day);
        assert.equal(reduced.day, day);
        checkLinks(reduced);
        assert.deepEqual(dumpRecords(reduced), dumpRecords(parse(reduceFile(file, day), day)));
      }),
      {seed, numRuns: 500},
    );
  });

  it('changes nothing when it is asked again, and adds nothing', () => {
    fc.assert(
      fc.property(datedFiles, fc.constantFrom(...days), (file, day) => {
        const feed = parse(file, early);
        const once = feedOnDay(feed, day);
        const twice = feedOnDay(once, day);
        assert.deepEqual(dumpFeed(twice), dumpFeed(once));
        for (const record of recordsOf(once)) assert.equal(feed.get(record.id)?.type, record.type);
      }),
      {seed, numRuns: 500},
    );
  });

  it('leaves the whole feed as it was', () => {
    const feed = parsedSmallFeed();
    const before = dumpFeed(feed);
    feedOnDay(feed, '2013-06-01');
    assert.deepEqual(dumpFeed(feed), before);
    checkLinks(feed);
  });

  it('reduces lists of terms and dated records alike, in any order', () => {
    const about = ['f-orient', 'p-gone', 'p-office'];
    for (const order of [about, [...about].reverse()]) {
      const file = smallFeed();
      file.partners.push({id: 'p-gone', name: 'Verein', until: '2010'});
      file.events.push({id: 'e-mixed', title: 'E', about: order});
      const reduced = feedOnDay(parse(file, early), '2026-11-22');
      const event = reduced.get('e-mixed');
      assert.ok(event?.type === 'event');
      assert.deepEqual(
        event.about.map(({id}) => id),
        order.filter((id) => id !== 'p-gone'),
      );
      for (const record of event.about) assert.equal(record, reduced.get(record.id));
    }
  });

  it('keeps the name of a publisher who was not there yet', () => {
    const before = feedOnDay(parsedSmallFeed(), '2012-12-31');
    const expected = {de: 'Koordinierungsstelle', en: 'Coordination office'};
    assert.deepEqual({...before.meta.publisher}, expected);
    const after = feedOnDay(parsedSmallFeed(), '2013-01-01');
    assert.equal(after.meta.publisher, after.get('p-office'));
  });
});
