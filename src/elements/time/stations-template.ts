/** All milestones in a list, each a way to its day. */
import {html, nothing, type TemplateResult} from 'lit';
import {around, type Milestone} from '../../feed/timeline.js';
import type {Day} from '../../feed/types.js';
import {timeMessages} from '../../i18n/time.js';
import {stationView} from './change-view.js';
import type {TimeContext} from './time-context.js';

export interface StationsView {
  readonly stations: readonly Milestone[];
  readonly day: Day;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onShow: (day: Day) => void;
}

export function stationsTemplate(view: StationsView, context: TimeContext): TemplateResult {
  const {stations, day, isOpen, onToggle} = view;
  const {latest} = around(stations, day);
  return html`<details
    class="help time-stations"
    ?open=${isOpen}
    @toggle=${({target}: Event) => onToggle((target as HTMLDetailsElement).open)}
  >
    <summary>${timeMessages(context.lang).stations}</summary>
    ${
      isOpen
        ? html`<ol role="list">
          ${stations.map((one) => renderStation(one, one === latest, view, context))}
        </ol>`
        : nothing
    }
  </details>`;
}

function renderStation(
  milestone: Milestone,
  isLatest: boolean,
  {onShow}: StationsView,
  context: TimeContext,
): TemplateResult {
  const {date, titles} = stationView(milestone, context);
  return html`<li>
    <button
      type="button"
      class="link"
      aria-current=${isLatest ? 'date' : nothing}
      @click=${() => onShow(milestone.day)}
    >
      ${date}
    </button>
    ${titles.map((text) => html`<p class="small">${text}</p>`)}
  </li>`;
}
