/** Dated events that concern a record: what, when, who decided, with what result, where it is written. */
import {namedText} from '../../feed/actors.js';
import {compareDates} from '../../feed/dates.js';
import type {Actor, Feed, FeedEvent} from '../../feed/types.js';
import {formatDate} from '../../i18n/format.js';
import type {ShownText} from '../../ui/text.js';
import {type ViewContext} from './view-context.js';

export interface MilestoneView {
  readonly id: string;
  /** In words. */
  readonly date: string;
  readonly title: ShownText;
  readonly text?: ShownText;
  readonly decidedBy?: ShownText;
  readonly result?: ShownText;
  readonly paper?: string;
}

/** Milestones of a record, of its ties, and those it decided itself, oldest first; undated ones last. */
export function milestonesOf(record: Actor, {events}: Feed): readonly FeedEvent[] {
  const own = idsAround(record);
  return events
    .filter((event) => concerns(event, record, own))
    .sort((a, b) => compareDates(a.date, b.date));
}

function idsAround(record: Actor): ReadonlySet<string> {
  const seats = record.type === 'programme' ? [] : record.memberships;
  return new Set([record, ...record.relations, ...seats].map((part) => part.id));
}

function concerns(event: FeedEvent, record: Actor, own: ReadonlySet<string>): boolean {
  return event.decidedBy === record || event.about.some((about) => own.has(about.id));
}

export function milestoneView(event: FeedEvent, context: ViewContext): MilestoneView {
  const {decidedBy, description, result} = event;
  const {text, lang} = context;
  const decider = decidedBy && namedText(decidedBy);
  return {
    id: event.id,
    date: event.date === undefined ? '' : formatDate(event.date, lang),
    title: text(event.title),
    text: description && text(description),
    decidedBy: decider && text(decider),
    result: result && text(result),
    paper: event.paper,
  };
}
