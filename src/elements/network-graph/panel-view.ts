/** What the panel says of the chosen record: the same that is lit in the picture, in words. */
import {isActor} from '../../feed/actors.js';
import {membersOn, seatLife} from '../../feed/seats.js';
import type {Actor, Committee, FeedDocument, FeedEvent, Partner} from '../../feed/types.js';
import type {ShownText} from '../../ui/text.js';
import {committeeFacts} from './list-view.js';
import {countMembers, memberGroups, roleWords, type MemberGroup} from './member-view.js';
import {milestonesOf, milestoneView, type MilestoneView} from './milestones.js';
import {kindOf} from './names.js';
import {tiesView, type TiesView} from './tie-view.js';
import {
  currentCommittees,
  periodOf,
  recordView,
  seatsOf,
  sourceView,
  type Lived,
  type RecordView,
  type SourceView,
  type ViewContext,
} from './view-context.js';
import {pagesIn} from './pages-in.js';

export interface SeatView {
  readonly record: RecordView;
  /** "Vorsitz · 6 Mitglieder · zweimal im Jahr · seit 2012". */
  readonly note: string;
  /** State of the seat, or of its committee where that says more. */
  readonly lived: Lived;
}

export interface Meeting {
  readonly record: RecordView;
  /** How many committees they share. */
  readonly count: number;
}

export interface PanelView {
  readonly record: RecordView;
  /** "Kategorie: Jobcenter", "Initiative". */
  readonly kind: string;
  readonly period: string;
  readonly tierLabel: string;
  readonly text?: ShownText;
  readonly rhythm?: ShownText;
  readonly seatsTitle: string;
  readonly seats: readonly SeatView[];
  readonly membersTitle: string;
  readonly members: readonly MemberGroup[];
  readonly parent?: RecordView;
  readonly children: readonly RecordView[];
  readonly ties: TiesView;
  /** Who paid for what came before, by the id of the tie. */
  readonly paidBefore: ReadonlyMap<string, readonly ShownText[]>;
  readonly meetings: readonly Meeting[];
  readonly milestones: readonly MilestoneView[];
  readonly basis: readonly SourceView[];
  /** What all this rests on, each once. */
  readonly sources: readonly SourceView[];
}

export function panelView(record: Actor, context: ViewContext): PanelView {
  const {text} = context;
  const pages = pagesIn(context);
  const about =
    record.type === 'committee' ? (record.purpose ?? record.description) : record.description;
  const view = recordView(record, context);
  const rhythm = record.type === 'committee' ? record.rhythm?.text : undefined;
  const ties = tiesView(record, context);
  const milestones = milestonesOf(record, context.feed);
  return {
    record: view,
    kind: kindLine(record, context),
    period: periodOf(view.lived, context.lang),
    tierLabel: tierLabel(record, context),
    text: about && text(about),
    rhythm: rhythm && text(rhythm),
    ...seatsPart(record, context),
    membersTitle:
      record.type === 'committee' ? pages.memberCount(countMembers(record, context)) : '',
    members: record.type === 'committee' ? memberGroups(record, context) : [],
    ...familyPart(record, context),
    ties,
    paidBefore: paidBefore(ties, context),
    meetings: record.type === 'partner' ? meetingsOf(record, context) : [],
    milestones: milestones.map((event) => milestoneView(event, context)),
    basis: basisOf(record).map((document) => sourceView(document, context)),
    sources: sourcesOf(record, milestones).map((document) => sourceView(document, context)),
  };
}

function kindLine(record: Actor, context: ViewContext): string {
  const {words, text} = context;
  const pages = pagesIn(context);
  if (record.type !== 'partner' || record.categories.length === 0) return kindOf(record, context);
  const labels = record.categories.map((category) => text(category.label).value).join(', ');
  return `${record.categories.length === 1 ? pages.category : words.categories}: ${labels}`;
}

function tierLabel(record: Actor, context: ViewContext): string {
  return record.tier ? context.text(record.tier.label).value : '';
}

function seatsPart(record: Actor, context: ViewContext): Pick<PanelView, 'seatsTitle' | 'seats'> {
  if (record.type === 'programme' || record.memberships.length === 0) {
    return {seatsTitle: '', seats: []};
  }
  const counts = new Set(seatsOf(record, context));
  const seats = [...record.memberships]
    .sort(
      (a, b) =>
        Number(!counts.has(a)) - Number(!counts.has(b)) ||
        a.committee.tier.rank - b.committee.tier.rank,
    )
    .map((membership) => seatView(membership, context));
  return {seatsTitle: seatsTitle(record, context), seats};
}

function seatsTitle(record: Partner | Committee, context: ViewContext): string {
  const pages = pagesIn(context);
  const count = seatsOf(record, context).length;
  const total = currentCommittees(context).length;
  if (count === 0) return pages.satIn;
  return count === total && total > 1 ? pages.sitsInAll(total) : pages.sitsIn(count);
}

function seatView(membership: Partner['memberships'][number], context: ViewContext): SeatView {
  const {committee, role, since, until} = membership;
  const lived = seatLife(membership, context.day);
  const said = role ? roleWords(role, context) : '';
  const parts = [
    said,
    ...committeeFacts(committee, context),
    periodOf({...lived, since, until}, context.lang),
  ];
  return {
    record: recordView(committee, context),
    note: parts.filter((part) => part !== '').join(' · '),
    lived,
  };
}

function familyPart(record: Actor, context: ViewContext): Pick<PanelView, 'parent' | 'children'> {
  if (record.type === 'programme') return {children: []};
  return {
    parent: record.parent && recordView(record.parent, context),
    children: record.children.map((child) => recordView(child, context)),
  };
}

function paidBefore(
  {before}: TiesView,
  context: ViewContext,
): ReadonlyMap<string, readonly ShownText[]> {
  const paid = new Map<string, readonly ShownText[]>();
  for (const tie of before) {
    const record = context.feed.get(tie.other.id);
    if (!isActor(record)) continue;
    const payers = tiesView(record, context).payers.map((payer) => payer.other.name);
    if (payers.length > 0) paid.set(tie.id, payers);
  }
  return paid;
}

/** Fellow members met in at least two committees, the most frequent first; four at most. */
export function meetingsOf(partner: Partner, context: ViewContext): readonly Meeting[] {
  const counts = new Map<Partner, number>();
  for (const {committee} of seatsOf(partner, context)) {
    for (const {partner: fellow} of membersOn(committee, context.day)) {
      if (fellow.type === 'partner' && fellow !== partner)
        counts.set(fellow, (counts.get(fellow) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 4)
    .map(([fellow, count]) => ({record: recordView(fellow, context), count}));
}

function sourcesOf(record: Actor, events: readonly FeedEvent[]): readonly FeedDocument[] {
  const seats = record.type === 'programme' ? [] : record.memberships;
  const members = record.type === 'committee' ? record.members : [];
  const told = [record, ...seats, ...members, ...record.relations, ...events];
  return [...new Set(told.flatMap(({source}) => (source ? [source] : [])))];
}

function basisOf(record: Actor): readonly FeedDocument[] {
  if (record.type === 'committee') return record.basis;
  return record.type === 'partner' ? record.documents : [];
}
