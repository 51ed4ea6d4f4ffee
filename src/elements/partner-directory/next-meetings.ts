/** When a committee meets next, by its rule. */
import {html, type TemplateResult} from 'lit';
import {isThere} from '../../feed/dates.js';
import {scheduledDays} from '../../feed/recurrence/scheduled-days.js';
import type {Committee, Day} from '../../feed/types.js';
import {formatDate} from '../../i18n/format.js';
import type {PageContext} from './context.js';

const MOST = 3;
/** A rule that gives nothing for so long, in days, is no help to anybody. */
const HORIZON = 2 * 366;

/** The next days, those in its lifetime; none where the rule alone does not tell them. */
export function nextMeetingsOf(committee: Committee, day: Day): readonly Day[] {
  const {rrule, start} = committee.rhythm ?? {};
  if (rrule === undefined || !isThere(committee, day)) return [];
  const days = scheduledDays(rrule, start, {from: day, most: MOST, horizon: HORIZON}) ?? [];
  return days.filter((one) => isThere(committee, one));
}

export function nextMeetings(
  committee: Committee,
  {day, lang, words}: PageContext,
): TemplateResult | undefined {
  const days = nextMeetingsOf(committee, day);
  if (days.length === 0) return undefined;
  const say = (one: Day): string =>
    `${words.weekdays[new Date(`${one}T00:00Z`).getUTCDay()] ?? ''}, ${formatDate(one, lang)}`;
  return html`<ul role="list">${days.map((one) => html`<li>${say(one)}</li>`)}</ul>`;
}
