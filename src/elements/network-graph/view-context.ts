/** What every view model of the graph needs: the feed, its graph, the day, and the words. */
import {
  isThere as isThereOn,
  livedOn as livedOnDay,
  type Lived,
  type Living,
} from '../../feed/dates.js';
import {seatedIn, seatsOn} from '../../feed/seats.js';
import type {
  Actor,
  Committee,
  Day,
  Feed,
  FeedDocument,
  Membership,
  Partner,
  Text,
} from '../../feed/types.js';
import type {CommonMessages} from '../../i18n/common.js';
import {formatPeriod} from '../../i18n/format.js';
import type {NetworkGraphMessages} from '../../i18n/network-graph.js';
import type {Graph, GraphEdge} from '../../network/types.js';
import {slotOf} from '../../signs/shapes.js';
import type {ShownText} from '../../ui/text.js';
import type {Told} from '../time/told-changes.js';
import {abbreviation as abbreviationOf, fullName as fullNameOf} from '../shared/full-name.js';
import {graphIndex, type GraphIndex} from './graph-index.js';

export interface ViewContext {
  readonly feed: Feed;
  readonly index: GraphIndex;
  readonly day: Day;
  /** BCP 47 tag the widget speaks. */
  readonly lang: string;
  readonly words: NetworkGraphMessages;
  readonly common: CommonMessages;
  readonly text: (text: Text) => ShownText;
  /** How the shown day differs from the one it is compared with. */
  readonly told?: Told;
  /** Whether a record is told of, where only a part of the network is. */
  readonly keeps?: (id: string) => boolean;
  /** The same of a tie. */
  readonly keepsTie?: (tie: Pick<GraphEdge, 'kind' | 'state'>) => boolean;
}

export type ContextParts = Omit<ViewContext, 'index'> & {readonly graph: Graph};

export function viewContext({graph, ...rest}: ContextParts): ViewContext {
  return {...rest, index: graphIndex(graph)};
}

export type {Lived};

export const livedOn = (record: Living, {day}: Pick<ViewContext, 'day'>): Lived =>
  livedOnDay(record, day);

export const isThere = (record: Living, {day}: Pick<ViewContext, 'day'>): boolean =>
  isThereOn(record, day);

/** "seit 2012"; nothing where a tag says it anyway. */
export function periodOf(lived: Lived, lang: string): string {
  return ['active', 'paused'].includes(lived.state) ? formatPeriod(lived, lang) : '';
}

/** A record as a name that can be pressed. */
export interface RecordView {
  readonly id: string;
  /** With its abbreviation, once: "Handwerkskammer (HWK)". */
  readonly name: ShownText;
  readonly form: 'partner' | 'committee' | 'programme';
  /** Category slot 1–9, 0 for none; meaningless for other forms. */
  readonly slot: number;
  readonly group: boolean;
  /** Index of its tier in the picture; undefined where it is not drawn. */
  readonly tier?: number;
  readonly lived: Lived;
}

/** The abbreviation of a record; empty where it has none or its name holds it. */
export const abbreviation = (record: Actor, {text}: Pick<ViewContext, 'text'>): string =>
  abbreviationOf(record, (one) => text(one).value);

/** Name and abbreviation: "Handwerkskammer (HWK)". */
export const fullName = (record: Actor, {text}: ViewContext): ShownText => ({
  ...text(record.name),
  value: fullNameOf(record, (one) => text(one).value),
});

export function recordView(record: Actor, context: ViewContext): RecordView {
  return {
    id: record.id,
    name: fullName(record, context),
    form: record.type,
    slot: record.type === 'partner' ? slotOf(record.categories[0]?.index) : 0,
    group: record.type === 'partner' && record.group,
    tier: context.index.nodes.get(record.id)?.tier,
    lived: livedOn(record, context),
  };
}

/** Seats of a record that count on the day, one for each committee. */
export const seatsOf = (
  record: Partner | Committee,
  {day}: Pick<ViewContext, 'day'>,
): readonly Membership[] => seatsOn(record, day);

/** Who ever had a seat in a committee: one entry for each member, those who sit there on the day first. */
export function membersOf(committee: Committee, {day}: ViewContext): readonly Membership[] {
  const order = [...seatedIn(committee, day), ...committee.members];
  const taken = new Set<Partner | Committee>();
  return order.filter(({partner}) => !taken.has(partner) && taken.add(partner));
}

/** Committees that are there on the day. */
export function currentCommittees(context: ViewContext): readonly Committee[] {
  return context.feed.committees.filter((committee) => isThere(committee, context));
}

export interface SourceView {
  readonly title: string;
  readonly pages: string;
  readonly url?: string;
}

export function sourceView(document: FeedDocument, context: ViewContext): SourceView {
  return {
    title: context.text(document.title).value,
    pages: document.pages ?? '',
    url: document.url,
  };
}
