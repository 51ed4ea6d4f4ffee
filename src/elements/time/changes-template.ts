/** What a milestone changed, or what did since then, group by group. */
import {html, nothing, type TemplateResult} from 'lit';
import {changesBetween, isChange, type Changes} from '../../feed/changes.js';
import {dayAfter} from '../../feed/dates.js';
import {around, type Milestone} from '../../feed/timeline.js';
import type {Day, Feed} from '../../feed/types.js';
import {formatDate} from '../../i18n/format.js';
import {timeMessages} from '../../i18n/time.js';
import {onceFor, remember} from '../remember.js';
import {changedOn, changeView, stationView, type ChangeGroup} from './change-view.js';
import type {TimeContext} from './time-context.js';

/** What a day is compared with: the day before the latest milestone, or today. */
export type Comparison = 'station' | 'today';

export interface ChangesView {
  readonly stations: readonly Milestone[];
  readonly day: Day;
  readonly comparison: Comparison;
  readonly onCompare: (comparison: Comparison) => void;
}

/** A widget is drawn more often than its day changes. */
const between = onceFor((feed: Feed) =>
  remember((from: Day, to: Day) => changesBetween(feed, from, to)),
);

/** What changed between the shown day and the one it is compared with. */
export interface Compared {
  readonly changes: Changes;
  /** Whether the shown day is the earlier one. */
  readonly isEarlier: boolean;
}

export function comparedWith(
  {stations, day, comparison}: Pick<ChangesView, 'stations' | 'day' | 'comparison'>,
  {feed, today}: TimeContext,
): Compared | undefined {
  const isToday = comparison === 'today' && day !== today;
  const {latest} = around(stations, day);
  const other = isToday ? today : latest && dayAfter(latest.day, -1);
  if (other === undefined) return undefined;
  const isEarlier = day < other;
  const [from, to] = isEarlier ? [day, other] : [other, day];
  return {changes: between(feed)(from, to), isEarlier};
}

export function changesTemplate(view: ChangesView, context: TimeContext): TemplateResult {
  const {day, comparison, onCompare} = view;
  const {today, lang} = context;
  const words = timeMessages(lang);
  const isToday = comparison === 'today' && day !== today;
  const onChange = ({target}: Event): void =>
    onCompare((target as HTMLSelectElement).selectedIndex === 1 ? 'today' : 'station');
  return html`<div class="time-changes">
    ${isToday ? sinceThen(day, context) : ofStation(view, context)}
    <label class="time-field small">
      <span>${words.compareWith}</span>
      <select class="select" ?disabled=${day === today} @change=${onChange}>
        <option .selected=${!isToday}>${words.stationBefore}</option>
        <option .selected=${isToday}>${words.todaysState}</option>
      </select>
    </label>
  </div>`;
}

function ofStation({stations, day}: ChangesView, context: TimeContext): TemplateResult {
  const {latest} = around(stations, day);
  const words = timeMessages(context.lang);
  if (!latest) return html`<p class="strong">${words.beforeAll}</p>`;
  const {told} = stationView(latest, context);
  const eve = dayAfter(latest.day, -1);
  // Of very many milestones some are no stations: what changed since then is told with it.
  const isMore = isChange(between(context.feed)(latest.day, day));
  const title = isMore ? spanWords(latest.day, day, context.lang) : changedOn(latest, context);
  return html`<p class="strong">${title}</p>
    ${told.map((text) => html`<p>${text}</p>`)} ${groups(eve, day, context)}`;
}

const spanWords = (from: Day, to: Day, lang: string): string =>
  timeMessages(lang).changedBetween(formatDate(from, lang), formatDate(to, lang));

function sinceThen(day: Day, context: TimeContext): TemplateResult {
  const {lang, today} = context;
  const [from, to] = day < today ? [day, today] : [today, day];
  const title = spanWords(from, to, lang);
  return html`<p class="strong">${title}</p>
    ${groups(from, to, context) ?? html`<p>${timeMessages(lang).unchanged}</p>`}`;
}

function groups(from: Day, to: Day, context: TimeContext): TemplateResult | undefined {
  const found = changeView(between(context.feed)(from, to), context);
  if (found.length === 0) return undefined;
  return html`<dl>${found.map((group) => renderGroup(group, context))}</dl>`;
}

function renderGroup({title, items, rest}: ChangeGroup, {lang}: TimeContext): TemplateResult {
  return html`<div>
    <dt>${title}</dt>
    ${items.map((item) => html`<dd>${item}</dd>`)}
    ${rest > 0 ? html`<dd>${timeMessages(lang).furtherOnes(rest)}</dd>` : nothing}
  </div>`;
}
