/** The list twin: the same tiers, bodies, partners and ties as the picture, in the same order. */
import type {Committee, Partner, Programme} from '../../feed/types.js';
import {
  countMembers,
  isKept,
  memberGroups,
  partnerGroups,
  type MemberGroup,
} from './member-view.js';
import {kindOf} from './names.js';
import {allTies, type TieView} from './tie-view.js';
import {
  livedOn,
  periodOf,
  recordView,
  seatsOf,
  type RecordView,
  type ViewContext,
} from './view-context.js';
import {onceFor} from '../remember.js';

export interface BodyView {
  readonly record: RecordView;
  /** "6 Mitglieder · zweimal im Jahr". */
  readonly meta: string;
  readonly members: readonly MemberGroup[];
  readonly parent?: RecordView;
  readonly ties: readonly TieView[];
}

export interface PartnerView {
  readonly record: RecordView;
  /** "in 3 Gremien". */
  readonly note: string;
  readonly ties: readonly TieView[];
}

export interface ListTier {
  readonly id: string;
  readonly index: number;
  readonly label: string;
  readonly note: string;
  readonly bodies: readonly BodyView[];
  /** Partners on the tier that have typed ties: each with its sentences. */
  readonly tied: readonly PartnerView[];
  /** The other partners on the tier who sit in no committee. */
  readonly standing: readonly MemberGroup[];
}

export const listView = onceFor((context: ViewContext): readonly ListTier[] => {
  const {graph} = context.index;
  return graph.tiers.map((tier, index) => {
    const partners = partnersOn(index, context);
    const isTied = (partner: Partner): boolean => partner.relations.length > 0;
    const lone = partners.filter(
      (partner) =>
        !isTied(partner) && !seatsOf(partner, context).some((seat) => isKept(seat, context)),
    );
    return {
      id: tier.id,
      index,
      label: tier.label,
      note: tier.note ?? '',
      bodies: bodiesOn(index, context),
      tied: partners.filter(isTied).map((partner) => partnerView(partner, context)),
      standing: partnerGroups(lone, tier.id, context),
    };
  });
});

function partnersOn(tier: number, {index, feed}: ViewContext): readonly Partner[] {
  const records = (index.tiers[tier] ?? []).map((node) => feed.get(node.id));
  return records.filter((record): record is Partner => record?.type === 'partner');
}

function bodiesOn(tier: number, context: ViewContext): readonly BodyView[] {
  const records = (context.index.tiers[tier] ?? []).map((node) => context.feed.get(node.id));
  return records
    .filter(
      (record): record is Committee | Programme =>
        record?.type === 'committee' || record?.type === 'programme',
    )
    .map((record) => bodyView(record, context));
}

function bodyView(record: Committee | Programme, context: ViewContext): BodyView {
  const parent = record.type === 'committee' ? record.parent : undefined;
  return {
    record: recordView(record, context),
    meta: bodyMeta(record, context),
    members: record.type === 'committee' ? memberGroups(record, context) : [],
    parent:
      parent && (context.keeps?.(parent.id) ?? true) ? recordView(parent, context) : undefined,
    ties: allTies(record, context),
  };
}

/** "6 Mitglieder · zweimal im Jahr", or "Initiative · seit August 2012". */
export function bodyMeta(record: Committee | Programme, context: ViewContext): string {
  const parts =
    record.type === 'committee' ? committeeFacts(record, context) : [kindOf(record, context)];
  const period = periodOf(livedOn(record, context), context.lang);
  return [...parts, period].filter((part) => part !== '').join(' · ');
}

/** "6 Mitglieder", "zweimal im Jahr"; empty where nothing is known. */
export function committeeFacts(committee: Committee, context: ViewContext): readonly string[] {
  const {words, text} = context;
  const members = countMembers(committee, context);
  return [
    members > 0 ? words.members(members) : '',
    committee.rhythm?.text ? text(committee.rhythm.text).value : '',
  ];
}

function partnerView(partner: Partner, context: ViewContext): PartnerView {
  const seats = seatsOf(partner, context).length;
  return {
    record: recordView(partner, context),
    note: seats > 0 ? context.words.inCommittees(seats) : '',
    ties: allTies(partner, context),
  };
}
