/** Which two days are compared, and what changed between them. */
import {changesBetween, isChange, type Changes} from '../../feed/changes.js';
import {dayAfter} from '../../feed/dates.js';
import {around, type Milestone} from '../../feed/timeline.js';
import type {Day, Feed} from '../../feed/types.js';
import {formatDate} from '../../i18n/format.js';
import {timeMessages} from '../../i18n/time.js';
import {onceFor, remember} from '../remember.js';
import {changedOn, stationView} from './change-view.js';
import type {TimeContext} from './time-context.js';

/** A widget is drawn more often than its day changes. */
export const between = onceFor((feed: Feed) =>
  remember((from: Day, to: Day) => changesBetween(feed, from, to)),
);

/** What changed between the shown day and the one it is compared with. */
export interface Compared {
  readonly changes: Changes;
  /** Whether the shown day is the earlier one. */
  readonly isEarlier: boolean;
  readonly other: Day;
}

/** Whether somebody asked for another day than today, or for a comparison with one. */
export const isAsked = ({day, compared, today}: TimeContext): boolean =>
  day !== undefined || (compared !== undefined && compared !== 'today' && compared !== today);

/** The day that somebody chose to compare with; undefined for the day before the last milestone. */
export function chosenDay({compared, today}: TimeContext, day: Day): Day | undefined {
  if (compared !== 'today') return compared;
  return day === today ? undefined : today;
}

/** Undefined where no change is dated before the day. */
export function comparedDays(
  stations: readonly Milestone[],
  day: Day,
  context: TimeContext,
): Compared | undefined {
  const {latest} = around(stations, day);
  const other = chosenDay(context, day) ?? (latest && dayAfter(latest.day, -1));
  if (other === undefined) return undefined;
  const isEarlier = day < other;
  const [from, to] = isEarlier ? [day, other] : [other, day];
  return {changes: between(context.feed)(from, to), isEarlier, other};
}

/** "Änderungen am 1. Januar 2013", "Änderungen zwischen dem …". */
export function comparisonTitle(
  stations: readonly Milestone[],
  day: Day,
  context: TimeContext,
): string {
  const other = chosenDay(context, day);
  if (other !== undefined) return spanWords(other, day, context);
  const {latest} = around(stations, day);
  if (!latest) return timeMessages(context.lang).beforeAll;
  // Of very many milestones some are no stations: what changed since then is told with it.
  const isMore = isChange(between(context.feed)(latest.day, day));
  return isMore ? spanWords(latest.day, day, context) : changedOn(latest, context);
}

/** What the publisher says of the last milestone; nothing where somebody chose another day to compare with. */
export function lastTold(
  stations: readonly Milestone[],
  day: Day,
  context: TimeContext,
): readonly string[] {
  const {latest} = around(stations, day);
  const isChosen = chosenDay(context, day) !== undefined;
  return latest && !isChosen ? stationView(latest, context).told : [];
}

function spanWords(a: Day, b: Day, {lang}: TimeContext): string {
  const words = timeMessages(lang);
  if (a === b) return words.sameDay;
  const [from, to] = a < b ? [a, b] : [b, a];
  return words.changedBetween(formatDate(from, lang), formatDate(to, lang));
}
