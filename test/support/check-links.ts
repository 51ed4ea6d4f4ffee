import assert from 'node:assert/strict';
import type {Area, Committee, Feed, FeedRecord, Partner} from '../../src/feed/types.js';
import {recordsOf} from './dump-feed.js';

/** What each record should find at the end of each way back, by going through the whole feed. */
function expectedBacks(feed: Feed, record: FeedRecord): Record<string, readonly unknown[]> {
  const {areas, partners, committees, programmes, memberships, relations, offers} = feed;
  const about = feed.events.filter((event) => [...event.about, event.decidedBy].includes(record));
  const ties = relations.filter(({from, to}) => from === record || to === record);
  const below = (list: readonly (Area | Partner | Committee)[]) =>
    list.filter(({parent}) => parent === record);
  switch (record.type) {
    case 'tier':
      return {
        committees: committees.filter(({tier}) => tier === record),
        programmes: programmes.filter(({tier}) => tier === record),
        partners: partners.filter(({tier}) => tier === record),
      };
    case 'area':
      return {
        children: below(areas),
        partners: partners.filter((partner) => partner.areas.includes(record)),
        offers: offers.filter((offer) => offer.areas.includes(record)),
      };
    case 'partner':
      return {
        children: below(partners),
        memberships: memberships.filter(({partner}) => partner === record),
        relations: ties,
        offers: offers.filter(({providers}) => providers.includes(record)),
        funds: offers.filter(({funders}) => funders.includes(record)),
        events: about,
        documents: feed.documents.filter(({parties, publisher}) =>
          [...parties, publisher].includes(record),
        ),
      };
    case 'committee':
      return {
        children: below(committees),
        members: memberships.filter(({committee}) => committee === record),
        memberships: memberships.filter(({partner}) => partner === record),
        relations: ties,
        events: about,
      };
    case 'programme':
      return {
        offers: offers.filter(({programme}) => programme === record),
        relations: ties,
        events: about,
      };
    case 'offer':
      return {events: about};
    default:
      return {};
  }
}

/** Every record that another one leads to is the feed's own, every way leads back, and all is frozen. */
export function checkLinks(feed: Feed): void {
  const records = recordsOf(feed);
  const known = new Set<unknown>(records);
  for (const record of records) {
    // Built-in terms give way to records of other lists that have their id.
    const isBuiltIn = record.type === 'term' && /^(roles|relationKinds)$/.test(record.vocabulary);
    const found = feed.get(record.id);
    assert.ok(found === record || (isBuiltIn && found), `${record.type} ${record.id} is found`);
    for (const [key, expected] of Object.entries(expectedBacks(feed, record)))
      assert.ok(isSame(Reflect.get(record, key), expected), `${record.id}: ${key}`);
    checkValue(record, known, record.id);
  }
  const parts: unknown[] = [feed, ...(Object.values(feed) as unknown[])];
  for (const value of parts) assert.ok(typeof value === 'function' || Object.isFrozen(value));
}

function checkValue(owner: object, known: ReadonlySet<unknown>, where: string): void {
  assert.ok(Object.isFrozen(owner), `${where} is frozen`);
  for (const [key, value] of Object.entries(owner) as [string, unknown][]) {
    if (typeof value !== 'object' || value === null || known.has(value)) continue;
    assert.ok(!('type' in value), `${where}.${key} leads to a record outside of the feed`);
    checkValue(value, known, `${where}.${key}`);
  }
}

function isSame(given: unknown, expected: readonly unknown[]): boolean {
  return (
    Array.isArray(given) &&
    given.length === expected.length &&
    expected.every((entry, index) => given[index] === entry)
  );
}
