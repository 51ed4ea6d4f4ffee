import assert from 'node:assert/strict';
import {parseFeed} from '../../src/feed/parse-feed.js';
import {checkLinks} from './check-links.js';
import {smallFeed, type FeedFile, type RawRecord} from './small-feed.js';

export const today = '2026-11-21';

/** Parses the small feed with lists replaced; problems as `code pointer`, with `!` where a record fell out. */
export function parseSmall(overrides: Partial<FeedFile> = {}) {
  const {feed, problems} = parseFeed(smallFeed(overrides), {today});
  assert.ok(feed);
  checkLinks(feed);
  return {
    feed,
    problems,
    found: problems.map(({code, pointer, leftOut}) => `${code} ${pointer}${leftOut ? ' !' : ''}`),
  };
}

export type ListName =
  | 'partners'
  | 'committees'
  | 'memberships'
  | 'relations'
  | 'offers'
  | 'events'
  | 'areas'
  | 'documents';

/** Adds one record to a list of the small feed. */
export function addRecord(list: ListName, record: RawRecord) {
  const before = smallFeed()[list];
  const {feed, found} = parseSmall({[list]: [...before, record]});
  return {feed, found, record: feed.get(String(record.id)), at: `/${list}/${before.length}`};
}

export const addPartner = (more: RawRecord) =>
  addRecord('partners', {id: 'p', name: 'Verein', ...more});
export const addOffer = (more: RawRecord) => addRecord('offers', {id: 'o', title: 'Kurs', ...more});
