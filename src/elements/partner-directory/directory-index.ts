/** Who sits where on a day: what all views and pages of the directory count with. */
import {bandCount} from '../../feed/band-count.js';
import {isThere, lifeState, type LifeState, type Living} from '../../feed/dates.js';
import {membersOn, seatedIn} from '../../feed/seats.js';
import type {Committee, Day, Feed, FeedRecord, Membership, Partner} from '../../feed/types.js';
import {slotOf} from '../../signs/shapes.js';
import {pushTo} from './push-to.js';

export interface DirectoryIndex {
  readonly feed: Feed;
  readonly day: Day;
  /** How many tiers its marks tell apart, as in the picture of the network. */
  readonly tierCount: number;
  /** Committees that are there on the day, from the top tier down. */
  readonly committees: readonly Committee[];
  /** Those of them in which a partner or committee sits on the day, each once, from the top tier down. */
  seatsOf(member: Partner | Committee): readonly Committee[];
  /** Members of a committee on the day, each once and by name, without those that left or are only planned. */
  membersOf(committee: Committee): readonly Membership[];
  /** The same; of a committee that is still to come or over, those who hold a seat in it. */
  seatedIn(committee: Committee): readonly Membership[];
  stateOf(record: Living): LifeState;
  /** A copy in the order of names; committees come after partners. */
  byName<T extends FeedRecord>(records: readonly T[]): readonly T[];
}

const NOWHERE: readonly Committee[] = [];
const NOBODY: readonly Membership[] = [];

/** @param byName the partners of the feed in the order of their names */
export function createDirectoryIndex(
  feed: Feed,
  day: Day,
  byName: readonly Partner[],
): DirectoryIndex {
  const rank = new Map<FeedRecord, number>(byName.map((partner, at) => [partner, at]));
  const rankOf = (record: FeedRecord): number => rank.get(record) ?? byName.length;
  const committees = feed.tiers
    .flatMap((tier) => tier.committees)
    .filter((committee) => isThere(committee, day));
  const sorted = (members: readonly Membership[]): readonly Membership[] =>
    [...members].sort((a, b) => rankOf(a.partner) - rankOf(b.partner));
  const members = new Map(
    committees.map((committee) => [committee, sorted(membersOn(committee, day))]),
  );
  const seats = new Map<Partner | Committee, Committee[]>();
  for (const [committee, memberships] of members) {
    for (const {partner} of memberships) pushTo(seats, partner, committee);
  }
  return {
    feed,
    day,
    tierCount: bandCount(feed),
    committees,
    stateOf: (record) => lifeState(record, day),
    byName: (records) => [...records].sort((a, b) => rankOf(a) - rankOf(b)),
    seatsOf: (member) => seats.get(member) ?? NOWHERE,
    membersOf: (committee) => members.get(committee) ?? NOBODY,
    seatedIn: (committee) => members.get(committee) ?? sorted(seatedIn(committee, day)),
  };
}

/** The sign of a partner: that of its first category. */
export function slotOfPartner(partner: Partner): number {
  return slotOf(partner.categories[0]?.index);
}
