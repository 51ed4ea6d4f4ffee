import {finish} from '../steps/steps.js';
import {makeFeed} from './make-feed.js';
import {hasConsent, withoutName} from './consent.js';
import {tieKeys} from './schema/references.js';
import type {RecordType} from './schema/sources.js';
import type {Contact, Day, Feed, FeedRecord, Meta, Offer, Partner, Text} from './types.js';
import {wasThere} from './was-there.js';

type Loose = Record<string, unknown>;

/** For each dated or tied record its copy of the day; null for one that was not there. */
type Copies = ReadonlyMap<unknown, FeedRecord | null>;

/** Keys where the name may stand for a record that was not there. */
const NAMED = new Set(['publisher', 'checkedBy', 'decidedBy']);

/**
 * The feed as it was on a day: the same shape, reduced to the records that were there. References
 * to others are gone, with the memberships and ties that hung on them; of a publisher, checker or
 * decider who was not there the name stays as text. Contacts lose names whose consent ends before.
 * Code lists, talks and positions stay whole.
 */
export function feedOnDay(feed: Feed, day: Day): Feed {
  const copies = copyRecords(feed, day);
  const byType = new Map<RecordType, FeedRecord[]>();
  const byId = new Map<string, FeedRecord>();
  for (const terms of Object.values(feed.vocabularies))
    for (const term of terms) if (feed.get(term.id) === term) byId.set(term.id, term);
  for (const copy of copies.values()) {
    if (!copy) continue;
    reduce(copy, copies, day);
    byId.set(copy.id, copy);
    byType.set(copy.type, byType.get(copy.type) ?? []);
    byType.get(copy.type)?.push(copy);
  }
  const {vocabularies, layout} = feed;
  const meta = reduceMeta(feed.meta, copies);
  return finish(makeFeed({meta, vocabularies, byType, byId, layout, day}));
}

function copyRecords(feed: Feed, day: Day): Copies {
  const copies = new Map<unknown, FeedRecord | null>();
  const lists: readonly (readonly FeedRecord[])[] = [
    feed.tiers,
    feed.areas,
    feed.partners,
    feed.committees,
    feed.programmes,
    feed.memberships,
    feed.relations,
    feed.offers,
    feed.events,
    feed.documents,
    feed.situations,
    feed.tours,
  ];
  for (const record of lists.flat()) {
    const isThere = wasThere(record, day) && !hangsInTheAir(record, copies);
    copies.set(record, isThere ? {...record} : null);
  }
  return copies;
}

/** Actors are looked at before what ties them. */
function hangsInTheAir(record: FeedRecord, copies: Copies): boolean {
  if (record.type === 'membership')
    return !copies.get(record.partner) || !copies.get(record.committee);
  return record.type === 'relation' && (!copies.get(record.from) || !copies.get(record.to));
}

function reduce(copy: FeedRecord, copies: Copies, day: Day): void {
  const loose = copy as unknown as Loose;
  for (const key of tieKeys.get(copy.type) ?? []) {
    const value = loose[key];
    if (Array.isArray(value)) loose[key] = thoseThere(value, copies);
    else if (copies.has(value)) put(loose, key, value as FeedRecord, copies);
  }
  if ('contacts' in copy) loose.contacts = copy.contacts.map((contact) => contactOn(contact, day));
  if (copy.type === 'offer') loose.places = placesOf(copy, copies);
}

/** Code lists have no days: their terms have no copies and stay. */
function thoseThere(list: readonly unknown[], copies: Copies): readonly unknown[] {
  return list.flatMap((entry) => (copies.has(entry) ? (copies.get(entry) ?? []) : [entry]));
}

function put(owner: Loose, key: string, target: FeedRecord, copies: Copies): void {
  const copy = copies.get(target);
  if (copy) owner[key] = copy;
  else if (NAMED.has(key)) owner[key] = nameOf(target);
  else owner[key] = undefined;
}

const nameOf = (record: FeedRecord): Text | undefined =>
  'name' in record ? record.name : undefined;

const contactOn = (contact: Contact, day: Day) =>
  contact.name === undefined || hasConsent(contact, day) ? contact : withoutName(contact);

function placesOf({places}: Offer, copies: Copies): Offer['places'] {
  return places.map((place) => {
    const area = copies.get(place.area);
    return area?.type === 'area' ? Object.freeze({...place, area}) : place;
  });
}

function reduceMeta(meta: Meta, copies: Copies): Meta {
  if (!copies.has(meta.publisher)) return meta;
  const loose: Loose = {...meta};
  put(loose, 'publisher', meta.publisher as Partner, copies);
  return Object.freeze(loose as unknown as Meta);
}
