import {Pace, type Steps} from '../steps/steps.js';
import {listKeys, noRecords} from './schema/blank-record.js';
import type {RecordOf, RecordType} from './schema/sources.js';
import type {Day, Feed, FeedRecord, FrozenLayout, Meta, Vocabularies} from './types.js';

/** What a feed is put together from. */
export interface FeedParts {
  readonly meta: Meta;
  readonly vocabularies: Vocabularies;
  readonly byType: ReadonlyMap<RecordType, readonly FeedRecord[]>;
  readonly byId: ReadonlyMap<string, FeedRecord>;
  readonly layout?: FrozenLayout;
  readonly day?: Day;
}

/** Records frozen between two pauses. */
const SHARE = 2000;

/** Freezes all records and their lists, and lays the feed over them. */
export function* makeFeed(parts: FeedParts): Steps<Feed> {
  const {meta, vocabularies, byType, byId, layout, day} = parts;
  const pace = new Pace(SHARE);
  for (const record of byId.values()) {
    freezeRecord(record);
    if (pace.isDue()) yield;
  }
  const list = <T extends RecordType>(type: T): readonly RecordOf<T>[] =>
    // The map holds under each type the records of that type.
    Object.freeze((byType.get(type) ?? []) as readonly RecordOf<T>[]);
  return Object.freeze({
    meta,
    tiers: Object.freeze([...list('tier')].sort((a, b) => a.rank - b.rank)),
    areas: list('area'),
    vocabularies,
    partners: list('partner'),
    committees: list('committee'),
    memberships: list('membership'),
    programmes: list('programme'),
    relations: list('relation'),
    offers: list('offer'),
    events: list('event'),
    documents: list('document'),
    situations: list('situation'),
    tours: list('tour'),
    ...(layout && {layout}),
    ...(day !== undefined && {day}),
    get: (id: string) => byId.get(id),
  });
}

function freezeRecord(record: FeedRecord): void {
  for (const key of listKeys.get(record.type) ?? []) {
    const list: unknown = Reflect.get(record, key);
    if (list !== noRecords) Object.freeze(list);
  }
  Object.freeze(record);
}
