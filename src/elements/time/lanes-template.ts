/** The line of time and what lasted along it, as bars of percentages: no geometry in styles. */
import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {livedOn} from '../../feed/dates.js';
import type {Lane, Milestone} from '../../feed/timeline.js';
import type {Day} from '../../feed/types.js';
import {formatPeriod} from '../../i18n/format.js';
import {timeMessages} from '../../i18n/time.js';
import {lifeWords} from '../../wording/life-words.js';
import {barOf, percentOf, ticksOf, type Axis} from './axis.js';
import {nameOf} from './change-view.js';
import type {TimeContext} from './time-context.js';

/** More rows than that wait behind a button. */
const MOST_LANES = 10;

export interface ShownDays {
  readonly day: Day;
  /** The day that somebody chose to compare with. */
  readonly other: Day | undefined;
}

export interface LanesView {
  readonly axis: Axis;
  readonly lanes: readonly Lane[];
  readonly days: ShownDays;
  readonly isWhole: boolean;
  readonly onWhole: () => void;
}

export function lanesTemplate(view: LanesView, context: TimeContext): TemplateResult {
  const {lanes, isWhole, onWhole} = view;
  const words = timeMessages(context.lang);
  if (lanes.length === 0) return html``;
  const shown = isWhole ? lanes : lanes.slice(0, MOST_LANES);
  return html`<svg class="time-defs" width="0" height="0" aria-hidden="true">${veils}</svg>
    <ul class="time-lanes" role="list" aria-label=${words.lanes}>
      ${shown.map((lane) => renderLane(lane, view, context))}
    </ul>
    ${
      shown.length < lanes.length
        ? html`<p><button type="button" class="button quiet" @click=${onWhole}>${words.moreLanes(lanes.length)}</button></p>`
        : nothing
    }
    <p class="small muted">${words.legend}</p>`;
}

function renderLane(lane: Lane, view: LanesView, context: TimeContext): TemplateResult {
  const {record} = lane;
  const name = nameOf(record.type === 'relation' ? record.from : record, context);
  const notes = [moneyWords(lane, context), ...lastedWords(lane, context)].filter(
    (note) => note !== '',
  );
  return html`<li class="time-lane">
    <span class="time-name">${name} <span class="small muted">${notes.join(', ')}</span></span>
    ${bar(lane, view)}
  </li>`;
}

/** From when to when, and how it stands where the dates do not say so. */
function lastedWords(lane: Lane, {lang, today, common}: TimeContext): readonly string[] {
  const lived = livedOn(lane.record, today);
  const {state} = lived;
  if (state === 'planned') return [lifeWords(lived, common, lang)];
  const isToldByDates = state === 'active' || (state === 'ended' && lane.until !== undefined);
  return [formatPeriod(lane, lang), isToldByDates ? '' : common[state]];
}

function moneyWords({kind, record}: Lane, context: TimeContext): string {
  const words = timeMessages(context.lang);
  if (kind !== 'money') return '';
  return record.type === 'relation' ? words.moneyFor(nameOf(record.to, context)) : words.money;
}

/** The bar, its open ends under a veil, and the chosen days across it. */
function bar(lane: Lane, {axis, days: {day, other}}: LanesView): TemplateResult {
  const {x, width, hasStart, hasEnd} = barOf(axis, lane);
  const veil = Math.min(width, 6);
  return html`<svg class="time-bar ${lane.kind}" aria-hidden="true" focusable="false">
    <rect class="time-rect" x="${x}%" y="25%" width="${width}%" height="50%"></rect>
    ${hasStart ? nothing : svg`<rect fill="url(#veil-from)" x="0%" y="0" width="${veil}%" height="100%"></rect>`}
    ${hasEnd ? nothing : svg`<rect fill="url(#veil-to)" x="${100 - veil}%" y="0" width="${veil}%" height="100%"></rect>`}
    ${other === undefined ? nothing : dayLine(axis, other, 'time-other')} ${dayLine(axis, day, 'time-day')}
  </svg>`;
}

function dayLine(axis: Axis, day: Day, look: string): SVGTemplateResult {
  const at = `${percentOf(axis, day)}%`;
  return svg`<line class=${look} x1=${at} x2=${at} y1="0" y2="100%"></line>`;
}

const stop = (offset: number, opacity: number): SVGTemplateResult =>
  svg`<stop class="veil" offset=${offset} stop-opacity=${opacity}></stop>`;

const veils = svg`<defs>
  <linearGradient id="veil-from">${stop(0, 1)}${stop(1, 0)}</linearGradient>
  <linearGradient id="veil-to">${stop(0, 0)}${stop(1, 1)}</linearGradient>
  <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <line class="hatch" x1="0" x2="0" y1="0" y2="7"></line>
  </pattern>
</defs>`;

/** Years, a mark for each milestone, and the day that is compared with. */
export function ticksTemplate(
  axis: Axis,
  stations: readonly Milestone[],
  {day, other}: ShownDays,
): TemplateResult {
  return html`<svg class="time-ticks" aria-hidden="true" focusable="false">
    ${ticksOf(axis).map(
      ({year, x}, at, {length}) => svg`<g class=${length > 3 && at % 2 === 1 ? 'roomy' : ''}>
        <line class="time-tick" x1="${x}%" x2="${x}%" y1="0" y2="100%"></line>
        <text x="${x}%" dx="4" y="1em">${year}</text>
      </g>`,
    )}
    ${other === undefined ? nothing : dayLine(axis, other, 'time-other')}
    ${stations.map(
      (
        one,
      ) => svg`<svg class="time-mark" x="${percentOf(axis, one.day)}%" y="1.9em" overflow="visible">
        <path class=${one.day === day ? 'on' : ''} d="M0-5 5 0 0 5-5 0z"></path>
      </svg>`,
    )}
  </svg>`;
}
