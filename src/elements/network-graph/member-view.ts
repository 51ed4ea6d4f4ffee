/** Members of a committee, and partners that stand somewhere on their own; many of them in groups by category. */
import {membersOn} from '../../feed/seats.js';
import type {Committee, Membership, Partner, Term} from '../../feed/types.js';
import {slotOf} from '../../signs/shapes.js';
import {
  livedOn,
  membersOf,
  periodOf,
  recordView,
  seatsOf,
  type Lived,
  type RecordView,
  type ViewContext,
} from './view-context.js';
import {pagesIn} from './pages-in.js';

/** More than that many are grouped by category. */
const FLAT = 24;

export interface MemberView {
  readonly record: RecordView;
  /** "Vorsitz"; empty for plain members. */
  readonly role: string;
  /** "seit 2014"; empty where nothing is known, or where a tag says it. */
  readonly period: string;
  /** "in 3 Gremien". */
  readonly note: string;
  /** State of the membership itself; of the record where it stands on its own. */
  readonly lived: Lived;
}

export interface MemberGroup {
  /** Unique in its list. */
  readonly key: string;
  /** Name of the category; empty for a plain list. */
  readonly label: string;
  readonly slot: number;
  /** Closed until somebody opens it. */
  readonly collapsed: boolean;
  readonly ids: readonly string[];
  /** Views of the first so many: nobody pays for what is closed. */
  members(limit: number): readonly MemberView[];
}

/** "in 3 Gremien" or "nur hier", said of a record that sits in the committee. */
function seatNote(record: Membership['partner'], here: Committee, context: ViewContext): string {
  if (record.type === 'committee') return context.words.committee;
  const seats = seatsOf(record, context);
  const isOnlyHere = seats.length === 1 && seats[0]?.committee.id === here.id;
  if (isOnlyHere) return pagesIn(context).onlyHere;
  return seats.length > 0 ? context.words.inCommittees(seats.length) : '';
}

/** A role worth telling: not that of a plain member, whatever the feed calls it. */
export function roleWords(role: Term, {words, text}: ViewContext): string {
  const label = text(role.label).value;
  const isPlain = role.id === 'member' || label.toLowerCase() === words.membership.toLowerCase();
  return isPlain ? '' : label;
}

export function memberView(membership: Membership, context: ViewContext): MemberView {
  const {partner, committee, role} = membership;
  const lived = livedOn(membership, context);
  return {
    record: recordView(partner, context),
    role: role ? roleWords(role, context) : '',
    period: periodOf(lived, context.lang),
    note: seatNote(partner, committee, context),
    lived,
  };
}

function standingView(partner: Partner, context: ViewContext): MemberView {
  const record = recordView(partner, context);
  const seats = seatsOf(partner, context).length;
  const note = seats > 0 ? context.words.inCommittees(seats) : '';
  return {record, role: '', period: '', note, lived: record.lived};
}

/** How many members count on the day. */
export function countMembers(committee: Committee, {day}: ViewContext): number {
  return membersOn(committee, day).length;
}

/** Whether a seat is told of. */
export function isKept(seat: Membership, context: ViewContext): boolean {
  const tie = {kind: 'membership', state: livedOn(seat, context).state};
  const {keeps, keepsTie} = context;
  const hasEnds = !keeps || (keeps(seat.partner.id) && keeps(seat.committee.id));
  return hasEnds && (keepsTie?.(tie) ?? true);
}

/** Who sits in a committee. */
export function memberGroups(committee: Committee, context: ViewContext): readonly MemberGroup[] {
  const items = membersOf(committee, context).filter((seat) => isKept(seat, context));
  return groupsOf(items, {
    key: committee.id,
    actorOf: ({partner}) => partner,
    viewOf: (membership) => memberView(membership, context),
    context,
  });
}

/** Partners without a committee around them. */
export function partnerGroups(
  partners: readonly Partner[],
  key: string,
  context: ViewContext,
): readonly MemberGroup[] {
  return groupsOf(partners, {
    key,
    actorOf: (partner) => partner,
    viewOf: (partner) => standingView(partner, context),
    context,
  });
}

interface Grouping<T> {
  readonly key: string;
  readonly context: ViewContext;
  actorOf(item: T): Partner | Committee;
  viewOf(item: T): MemberView;
}

function groupsOf<T>(items: readonly T[], how: Grouping<T>): readonly MemberGroup[] {
  if (items.length === 0) return [];
  if (items.length <= FLAT) return [groupOf(items, {key: how.key, label: '', slot: 0}, how)];
  return byCategory(items, how).map(({head, inside}) => groupOf(inside, head, how));
}

type Head = Pick<MemberGroup, 'key' | 'label' | 'slot'>;

function groupOf<T>(items: readonly T[], head: Head, how: Grouping<T>): MemberGroup {
  return {
    ...head,
    collapsed: head.label !== '',
    ids: items.map((item) => how.actorOf(item).id),
    members: (limit) => items.slice(0, limit).map((item) => how.viewOf(item)),
  };
}

interface Sorted<T> {
  readonly head: Head;
  readonly order: number;
  readonly inside: T[];
}

/** In the order of the feed's categories; partners without one and committees come last. */
function byCategory<T>(items: readonly T[], how: Grouping<T>): readonly Sorted<T>[] {
  const groups = new Map<string, Sorted<T>>();
  for (const item of items) {
    const actor = how.actorOf(item);
    const category = actor.type === 'partner' ? actor.categories[0] : undefined;
    const key = category?.id ?? ` ${actor.type}`;
    const group = groups.get(key) ?? newGroup<T>(key, category, actor, how);
    groups.set(key, group);
    group.inside.push(item);
  }
  return [...groups.values()].sort((a, b) => a.order - b.order);
}

function newGroup<T>(
  key: string,
  category: Term | undefined,
  actor: Partner | Committee,
  {key: list, context}: Grouping<T>,
): Sorted<T> {
  const {words, text} = context;
  const pages = pagesIn(context);
  const rest = actor.type === 'committee' ? pages.satIn : words.noCategory;
  const label = category ? text(category.label).value : rest;
  const order = category?.index ?? Number.MAX_SAFE_INTEGER;
  return {head: {key: `${list} ${key}`, label, slot: slotOf(category?.index)}, order, inside: []};
}
