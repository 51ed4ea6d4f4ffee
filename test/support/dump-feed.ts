import type {Feed, FeedRecord} from '../../src/feed/types.js';

/** All records of a feed, in the order of its lists. */
export function recordsOf(feed: Feed): readonly FeedRecord[] {
  return [
    ...feed.tiers,
    ...feed.areas,
    ...Object.values(feed.vocabularies).flat(),
    ...feed.partners,
    ...feed.committees,
    ...feed.memberships,
    ...feed.programmes,
    ...feed.relations,
    ...feed.offers,
    ...feed.events,
    ...feed.documents,
    ...feed.situations,
    ...feed.tours,
  ];
}

export interface FeedDump {
  readonly meta: unknown;
  readonly layout: unknown;
  readonly records: readonly Readonly<Record<string, unknown>>[];
}

/** A feed as a plain tree, which tests can compare and print: other records stand in it by type and id. */
export function dumpFeed(feed: Feed): FeedDump {
  const records = recordsOf(feed);
  const known: ReadonlySet<unknown> = new Set(records);
  const dump = (value: unknown): unknown => {
    if (known.has(value)) return `${(value as FeedRecord).type} ${(value as FeedRecord).id}`;
    if (Array.isArray(value)) return value.map(dump);
    if (value instanceof Map) return dumpEntries(Object.fromEntries(value) as object);
    return typeof value === 'object' && value !== null ? dumpEntries(value) : value;
  };
  const dumpEntries = (value: object): Record<string, unknown> => {
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
    return Object.fromEntries(entries.map(([key, entry]) => [key, dump(entry)]));
  };
  return {meta: dump(feed.meta), layout: dump(feed.layout), records: records.map(dumpEntries)};
}
