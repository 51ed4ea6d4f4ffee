/** The time line: day, steps from milestone to milestone, what changed, and what lasted how long. */
import {html, nothing, type TemplateResult} from 'lit';
import {changesBetween} from '../../feed/changes.js';
import {dayAfter} from '../../feed/dates.js';
import {around, stationsOf, type Milestone, type Timeline} from '../../feed/timeline.js';
import type {Day} from '../../feed/types.js';
import {formatDate} from '../../i18n/format.js';
import {timeMessages} from '../../i18n/time.js';
import {icon} from '../../ui/icons.js';
import {axisOf, dayAt, numberOf, type Axis} from './axis.js';
import {changedOn, changeView, stationView, type ChangeGroup} from './change-view.js';
import {lanesTemplate, ticksTemplate} from './lanes-template.js';
import type {TimeContext} from './time-context.js';

export interface TimeState {
  readonly isOpen: boolean;
  readonly isPlaying: boolean;
  readonly hasAllLanes: boolean;
  /** What the other day is that this one is compared with: the day before the latest milestone, or today. */
  readonly comparison: 'station' | 'today';
  /** The day under the handle while it is being moved. */
  readonly draft?: Day;
  /** What was written in the field and is no day. */
  readonly mistake?: string;
}

export interface TimeActions {
  readonly toggle: (isOpen: boolean) => void;
  readonly show: (day: Day | undefined) => void;
  /** While the handle is on its way. */
  readonly slide: (day: Day) => void;
  readonly write: (text: string) => void;
  readonly play: () => void;
  readonly compare: (comparison: TimeState['comparison']) => void;
  readonly showAllLanes: () => void;
}

export function timeTemplate(
  timeline: Timeline,
  state: TimeState,
  context: TimeContext,
  actions: TimeActions,
): TemplateResult {
  const words = timeMessages(context.lang);
  const {first, last} = timeline;
  const span = words.span(first.slice(0, 4), last.slice(0, 4));
  const onToggle = ({target}: Event): void => actions.toggle((target as HTMLDetailsElement).open);
  return html`<details class="time no-print" ?open=${state.isOpen} @toggle=${onToggle}>
    <summary>
      <span class="strong">${words.title}</span> <span class="muted">${span}</span>
    </summary>
    ${state.isOpen ? renderBody(timeline, state, context, actions) : nothing}
  </details>`;
}

function renderBody(
  timeline: Timeline,
  state: TimeState,
  context: TimeContext,
  actions: TimeActions,
): TemplateResult {
  const day = state.draft ?? context.day ?? context.today;
  const stations = stationsOf(timeline);
  const axis = axisOf(timeline, context.today);
  return html`${renderSteps(stations, day, state, context, actions)}
    ${renderLine(axis, stations, day, context, actions)}
    ${renderChanges(stations, day, state, context, actions)}
    ${lanesTemplate({axis, lanes: timeline.lanes, day, isWhole: state.hasAllLanes, onWhole: actions.showAllLanes}, context)}
    ${renderStations(stations, day, context, actions)}`;
}

function renderSteps(
  stations: readonly Milestone[],
  day: Day,
  {isPlaying, mistake}: TimeState,
  context: TimeContext,
  actions: TimeActions,
): TemplateResult {
  const words = timeMessages(context.lang);
  const {before, after} = around(stations, day);
  const onChange = ({target}: Event): void => actions.write((target as HTMLInputElement).value);
  return html`<div class="time-steps">
      <label class="time-field">
        <span>${words.day}</span>
        <input
          class="input"
          id="time-day"
          type="date"
          .value=${day}
          aria-invalid=${mistake === undefined ? nothing : 'true'}
          aria-describedby=${mistake === undefined ? nothing : 'time-mistake'}
          @change=${onChange}
        />
      </label>
      ${stepButton('previous', words.backTo, before, context, actions)}
      ${stepButton('right', words.onTo, after, context, actions)}
      <button type="button" class="button" @click=${actions.play}>
        ${isPlaying ? words.stop : words.play}
      </button>
      <button
        type="button"
        class="button quiet"
        ?disabled=${context.day === undefined}
        @click=${() => actions.show(undefined)}
      >
        ${words.today}
      </button>
    </div>
    ${mistake === undefined ? nothing : html`<p class="bad" id="time-mistake" role="alert">${words.badDay(mistake)}</p>`}`;
}

function stepButton(
  direction: 'previous' | 'right',
  lead: string,
  milestone: Milestone | undefined,
  {lang}: TimeContext,
  {show}: TimeActions,
): TemplateResult {
  const sign = icon(direction);
  const date = milestone ? formatDate(milestone.date, lang) : '–';
  return html`<button
    type="button"
    class="button"
    ?disabled=${milestone === undefined}
    @click=${() => milestone && show(milestone.day)}
  >
    ${direction === 'previous' ? sign : nothing}<span class="visually-hidden">${lead} </span>${date}${direction === 'right' ? sign : nothing}
  </button>`;
}

function renderLine(
  axis: Axis,
  stations: readonly Milestone[],
  day: Day,
  {lang}: TimeContext,
  actions: TimeActions,
): TemplateResult {
  const dayOf = ({target}: Event): Day => dayAt(axis, Number((target as HTMLInputElement).value));
  return html`<div class="time-line" dir="ltr">
    ${ticksTemplate(axis, stations, day)}
    <input
      type="range"
      aria-label=${timeMessages(lang).dayOnLine}
      aria-valuetext=${formatDate(day, lang)}
      min="0"
      max=${axis.length}
      step="1"
      .value=${String(numberOf(axis, day))}
      @input=${(event: Event) => actions.slide(dayOf(event))}
      @change=${(event: Event) => actions.show(dayOf(event))}
    />
  </div>`;
}

function renderChanges(
  stations: readonly Milestone[],
  day: Day,
  {comparison}: TimeState,
  context: TimeContext,
  {compare}: TimeActions,
): TemplateResult {
  const {feed, lang, today} = context;
  const words = timeMessages(lang);
  const {latest} = around(stations, day);
  const isToday = comparison === 'today' && day !== today;
  const title = isToday ? spanTitle(day, today, context) : latest && changedOn(latest, context);
  const [from, to] = isToday
    ? [day, today].sort()
    : [latest && dayAfter(latest.day, -1), latest?.day];
  const groups = from && to ? changeView(changesBetween(feed, from, to), context) : [];
  const told = latest && !isToday ? stationView(latest, context).titles : [];
  const onChange = ({target}: Event): void =>
    compare((target as HTMLSelectElement).selectedIndex === 1 ? 'today' : 'station');
  return html`<div class="time-changes">
    <p class="strong">${title ?? words.beforeAll}</p>
    ${told.map((text) => html`<p>${text}</p>`)}
    ${groups.length > 0 ? html`<dl>${groups.map((group) => renderGroup(group, context))}</dl>` : nothing}
    ${title !== undefined && groups.length + told.length === 0 ? html`<p>${words.unchanged}</p>` : nothing}
    <label class="time-field small">
      <span>${words.compareWith}</span>
      <select class="select" ?disabled=${day === today} @change=${onChange}>
        <option .selected=${!isToday}>${words.stationBefore}</option>
        <option .selected=${isToday}>${words.todaysState}</option>
      </select>
    </label>
  </div>`;
}

function spanTitle(day: Day, today: Day, {lang}: TimeContext): string {
  const [from = day, to = today] = [day, today].sort();
  return timeMessages(lang).changedSince(formatDate(from, lang), formatDate(to, lang));
}

function renderGroup({title, items, rest}: ChangeGroup, {lang}: TimeContext): TemplateResult {
  return html`<div>
    <dt>${title}</dt>
    ${items.map((item) => html`<dd>${item}</dd>`)}
    ${rest > 0 ? html`<dd>${timeMessages(lang).furtherOnes(rest)}</dd>` : nothing}
  </div>`;
}

function renderStations(
  stations: readonly Milestone[],
  day: Day,
  context: TimeContext,
  {show}: TimeActions,
): TemplateResult {
  const words = timeMessages(context.lang);
  const {latest} = around(stations, day);
  return html`<details class="help time-stations">
    <summary>${words.stations}</summary>
    <ol role="list">
      ${stations.map((milestone) => {
        const {date, titles} = stationView(milestone, context);
        return html`<li>
          <button
            type="button"
            class="link"
            aria-current=${milestone === latest ? 'date' : nothing}
            @click=${() => show(milestone.day)}
          >
            ${date}
          </button>
          ${titles.map((text) => html`<p class="small">${text}</p>`)}
        </li>`;
      })}
    </ol>
  </details>`;
}
