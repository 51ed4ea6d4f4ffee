/** The time line: day, steps from milestone to milestone, what changed, and what lasted how long. */
import {html, nothing, type TemplateResult} from 'lit';
import {around, stationsOf, type Milestone, type Span, type Timeline} from '../../feed/timeline.js';
import type {Day} from '../../feed/types.js';
import {formatDate} from '../../i18n/format.js';
import {timeMessages} from '../../i18n/time.js';
import {icon} from '../../ui/icons.js';
import {pageIcon} from '../../ui/page-icons.js';
import {axisOf, dayAt, numberOf, type Axis} from './axis.js';
import {chosenDay} from './compared-days.js';
import {dayField, mistakeLine, type Mistake} from './day-field.js';
import {changesTemplate, type ChangesActions} from './changes-template.js';
import {lanesTemplate, ticksTemplate, type ShownDays} from './lanes-template.js';
import {stationsTemplate} from './stations-template.js';
import type {TimeContext} from './time-context.js';

export interface TimeState {
  readonly isOpen: boolean;
  readonly isPlaying: boolean;
  readonly hasAllLanes: boolean;
  /** Whether the list of all milestones is open. */
  readonly hasStations: boolean;
  /** The day under the handle while it is being moved. */
  readonly draft?: Day;
  /** What was written in a field and is no day. */
  readonly mistake?: Mistake;
}

export interface TimeActions extends ChangesActions {
  readonly toggle: (isOpen: boolean) => void;
  /** @param isStep chosen at once, not written in a field */
  readonly show: (day: Day | undefined, isStep: boolean) => void;
  /** While the handle is on its way. */
  readonly slide: (day: Day) => void;
  readonly play: () => void;
  readonly showAllLanes: () => void;
  readonly toggleStations: (isOpen: boolean) => void;
}

/** What is closed needs no more than the span; the milestones are made when it is opened. */
export function timeTemplate(
  {first, last}: Span,
  timelineOf: () => Timeline | undefined,
  state: TimeState,
  context: TimeContext,
  actions: TimeActions,
): TemplateResult {
  const words = timeMessages(context.lang);
  const span = words.span(first.slice(0, 4), last.slice(0, 4));
  const timeline = state.isOpen ? timelineOf() : undefined;
  const onToggle = ({target}: Event): void => actions.toggle((target as HTMLDetailsElement).open);
  return html`<details class="time no-print" ?open=${state.isOpen} @toggle=${onToggle}>
    <summary>
      <span class="strong">${words.title}</span> <span class="muted">${span}</span>
    </summary>
    ${timeline ? renderBody(timeline, state, context, actions) : nothing}
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
  const days = {day, other: chosenDay(context, day)};
  const onShow = (one: Day): void => actions.show(one, true);
  return html`${renderSteps(stations, axis, day, state, context, actions)}
    ${renderLine(axis, stations, days, context, actions)}
    ${changesTemplate({stations, axis, day, mistake: state.mistake}, context, actions)}
    ${lanesTemplate({axis, lanes: timeline.lanes, days, isWhole: state.hasAllLanes, onWhole: actions.showAllLanes}, context)}
    ${stationsTemplate({stations, day, isOpen: state.hasStations, onToggle: actions.toggleStations, onShow}, context)}`;
}

function renderSteps(
  stations: readonly Milestone[],
  axis: Axis,
  day: Day,
  {isPlaying, mistake}: TimeState,
  context: TimeContext,
  actions: TimeActions,
): TemplateResult {
  const words = timeMessages(context.lang);
  const field = {name: 'time-day', label: words.day, axis, day, mistake} as const;
  const show = (written: Day): void => actions.show(written, false);
  return html`<div class="time-steps">
      ${dayField(field, {...actions, show})} ${stepButtons(stations, day, context, actions)}
      <button type="button" class="button" @click=${actions.play}>
        ${isPlaying ? words.stop : words.play}
      </button>
      <button
        type="button"
        class="button quiet"
        aria-disabled=${context.day === undefined ? 'true' : nothing}
        @click=${() => context.day !== undefined && actions.show(undefined, true)}
      >
        ${words.today}
      </button>
    </div>
    ${mistakeLine(field, context)}`;
}

/** To the milestone before a day, and to the one after it. */
export function stepButtons(
  stations: readonly Milestone[],
  day: Day,
  context: TimeContext,
  actions: Pick<TimeActions, 'show'>,
): TemplateResult {
  const {before, after} = around(stations, day);
  return html`${stepButton(true, before, context, actions)} ${stepButton(false, after, context, actions)}`;
}

/** A button that is at its end stays where the focus may be. */
function stepButton(
  isBack: boolean,
  milestone: Milestone | undefined,
  {lang}: TimeContext,
  {show}: Pick<TimeActions, 'show'>,
): TemplateResult {
  const words = timeMessages(lang);
  const sign = isBack ? pageIcon('previous') : icon('right');
  const lead = isBack ? words.backTo : words.onTo;
  const end = isBack ? words.noneBefore : words.noneAfter;
  return html`<button
    type="button"
    class="button"
    aria-disabled=${milestone ? nothing : 'true'}
    @click=${() => milestone && show(milestone.day, true)}
  >
    ${isBack ? sign : nothing}<span class="visually-hidden">${milestone ? lead : end} </span
    >${milestone ? formatDate(milestone.date, lang) : html`<span aria-hidden="true">–</span>`}${isBack ? nothing : sign}
  </button>`;
}

function renderLine(
  axis: Axis,
  stations: readonly Milestone[],
  days: ShownDays,
  {lang}: TimeContext,
  actions: TimeActions,
): TemplateResult {
  const {day} = days;
  const dayOf = ({target}: Event): Day => dayAt(axis, Number((target as HTMLInputElement).value));
  return html`<div class="time-line">
    <div class="time-scale" dir="ltr">
      ${ticksTemplate(axis, stations, days)}
      <input
      type="range"
      aria-label=${timeMessages(lang).dayOnLine}
      aria-valuetext=${formatDate(day, lang)}
      min="0"
      max=${axis.length}
      step="1"
      .value=${String(numberOf(axis, day))}
      @input=${(event: Event) => actions.slide(dayOf(event))}
      />
    </div>
  </div>`;
}
