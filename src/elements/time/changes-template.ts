/** What a milestone changed, or what did between two days, and the choice of the day to compare with. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Milestone} from '../../feed/timeline.js';
import type {Day} from '../../feed/types.js';
import {timeMessages} from '../../i18n/time.js';
import type {Comparison} from '../../state/types.js';
import {dayAt, numberOf, type Axis} from './axis.js';
import {changeGroups} from './change-groups.js';
import {changeView} from './change-view.js';
import {chosenDay, comparedDays, comparisonTitle, lastTold} from './compared-days.js';
import {dayField, mistakeLine, type Mistake} from './day-field.js';
import type {TimeContext} from './time-context.js';

export interface ChangesView {
  readonly stations: readonly Milestone[];
  readonly axis: Axis;
  readonly day: Day;
  readonly mistake: Mistake | undefined;
}

export interface ChangesActions {
  /** @param isStep chosen at once, not written in a field */
  readonly compare: (compared: Comparison | undefined, isStep: boolean) => void;
  readonly mistake: (mistake: Mistake | undefined) => void;
}

export function changesTemplate(
  view: ChangesView,
  context: TimeContext,
  actions: ChangesActions,
): TemplateResult {
  const {stations, axis, day, mistake} = view;
  const {compared} = context;
  const words = timeMessages(context.lang);
  const isField = compared !== undefined && compared !== 'today';
  const field = {name: 'time-compared', label: words.comparedDay, axis, mistake} as const;
  const show = (other: Day): void => actions.compare(other, false);
  return html`<div class="time-changes">
    <p class="strong">${comparisonTitle(stations, day, context)}</p>
    ${told(view, context)} ${groups(view, context)}
    <div class="time-compare small">
      ${comparisonField(view, context, actions)}
      ${isField ? dayField({...field, day: compared}, {...actions, show}) : nothing}
    </div>
    ${isField ? mistakeLine(field, context) : nothing}
  </div>`;
}

function told({stations, day}: ChangesView, context: TimeContext): unknown {
  return lastTold(stations, day, context).map((text) => html`<p>${text}</p>`);
}

function groups({stations, day}: ChangesView, context: TimeContext): unknown {
  const compared = comparedDays(stations, day, context);
  const found = compared ? changeView(compared.changes, context) : [];
  if (found.length > 0) return changeGroups(found, context.lang);
  const isChosen = compared !== undefined && chosenDay(context, day) !== undefined;
  return isChosen && compared.other !== day
    ? html`<p>${timeMessages(context.lang).unchanged}</p>`
    : nothing;
}

function comparisonField(
  view: ChangesView,
  context: TimeContext,
  {compare}: ChangesActions,
): TemplateResult {
  const {compared, today, lang} = context;
  const words = timeMessages(lang);
  const isToday = compared === 'today' && view.day !== today;
  const isOther = compared !== undefined && compared !== 'today';
  const onChange = ({target}: Event): void => {
    const at = (target as HTMLSelectElement).selectedIndex;
    compare([undefined, 'today', otherDay(view, context)][at], true);
  };
  return html`<label class="time-field">
    <span>${words.compareWith}</span>
    <select class="select" id="time-comparison" @change=${onChange}>
      <option .selected=${!isToday && !isOther}>${words.stationBefore}</option>
      <option .selected=${isToday} ?disabled=${view.day === today}>${words.todaysState}</option>
      <option .selected=${isOther}>${words.otherDay}</option>
    </select>
  </label>`;
}

/** What the field for another day begins with: what was compared until then, so that nothing jumps. */
function otherDay({stations, axis, day}: ChangesView, context: TimeContext): Day {
  const other = comparedDays(stations, day, context)?.other ?? stations[0]?.day ?? day;
  return dayAt(axis, numberOf(axis, other));
}
