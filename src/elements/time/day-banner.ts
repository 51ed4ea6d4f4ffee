/** Which day a widget shows, above what it shows: with the way back to today, and what changed. */
import {html, nothing, type TemplateResult} from 'lit';
import {stationsOf, type Timeline} from '../../feed/timeline.js';
import type {Day, Feed} from '../../feed/types.js';
import {datesOf, wasThere} from '../../feed/was-there.js';
import {formatDate} from '../../i18n/format.js';
import {timeMessages} from '../../i18n/time.js';
import {onceFor, remember} from '../remember.js';
import {changeGroups} from './change-groups.js';
import {changeView, type ChangeGroup} from './change-view.js';
import {chosenDay, comparedDays, comparisonTitle, lastTold} from './compared-days.js';
import type {TimeContext} from './time-context.js';
import {stepButtons, type TimeActions} from './time-template.js';

export interface BannerView {
  readonly timeline: Timeline | undefined;
  /** The widget has nothing to show of that day. */
  readonly isEmpty: boolean;
  readonly isPlaying: boolean;
}

export interface BannerActions extends Pick<TimeActions, 'show' | 'play'> {
  /** Back to today, with nothing compared. */
  readonly leave: () => void;
}

/** The widget that carries the time line has its steps here, too: the line itself may be far below. */
export function dayBanner(
  view: BannerView,
  context: TimeContext,
  actions: BannerActions,
): TemplateResult {
  const {isEmpty, isPlaying, timeline} = view;
  const words = timeMessages(context.lang);
  const stations = timeline ? stationsOf(timeline) : [];
  const day = context.day ?? context.today;
  const hasSteps = context.isCarrier && stations.length > 0;
  return html`<div class="time-top"></div>
    <div class="time-note ${isPlaying ? 'playing' : ''}" role="group" aria-label=${words.dayBanner}>
      <div class="time-steps">
        <p class="strong">${whichDay(context)} ${isEmpty ? words.nothingYet : nothing}</p>
        ${hasSteps && !isPlaying ? stepButtons(stations, day, context, actions) : nothing}
        ${
          hasSteps
            ? html`<button type="button" class="button time-play" @click=${actions.play}>
              ${isPlaying ? words.stop : words.play}
            </button>`
            : nothing
        }
        ${
          isPlaying
            ? nothing
            : html`<button type="button" class="button quiet" @click=${actions.leave}>
              ${context.day === undefined ? words.endComparison : words.showToday}
            </button>`
        }
      </div>
      ${timeline ? whatChanged(timeline, context) : nothing} ${undated(context)}
    </div>`;
}

const undatedOn = onceFor(({offers}: Feed) =>
  remember(
    (day: Day) =>
      offers.filter((one) => datesOf(one).since === undefined && wasThere(one, day)).length,
  ),
);

/** Nobody knows whether an offer without a beginning was there in the past. */
function undated({feed, day, today, view, lang}: TimeContext): unknown {
  if (day === undefined || day >= today || view === 'network') return nothing;
  const count = undatedOn(feed)(day);
  return count > 0
    ? html`<p class="small">${timeMessages(lang).undatedOffers(count)}</p>`
    : nothing;
}

/** "Stand am 1. Juni 2013 – nicht heute, verglichen mit dem 1. März 2014." */
function whichDay(context: TimeContext): string {
  const {day, today, lang} = context;
  const words = timeMessages(lang);
  const other = chosenDay(context, day ?? today);
  const compared = other === undefined ? '' : words.comparedTo(formatDate(other, lang));
  if (day === undefined) return words.todayNote(compared);
  return words.dayNote(formatDate(day, lang), day === today, compared);
}

/** The widget with the time line tells more below its picture; the others tell it here. */
function whatChanged(timeline: Timeline, context: TimeContext): unknown {
  const {lang, isCarrier} = context;
  const stations = stationsOf(timeline);
  const day = context.day ?? context.today;
  const compared = comparedDays(stations, day, context);
  if (!compared || compared.other === day) return nothing;
  const found = changeView(compared.changes, context, context.view);
  const title = comparisonTitle(stations, day, context);
  const {none, noOffers} = timeMessages(lang);
  const isOffers = context.view === 'offers';
  // Few feeds date their offers: that nothing changed there is told to those who ask for it.
  if (isOffers && found.length === 0 && chosenDay(context, day) === undefined) return nothing;
  // A decision changes nobody's seat: it is the change all the same.
  const told = isOffers ? noOffers : lastTold(stations, day, context).join(' · ') || none;
  const line = `${title}: ${countsOf(found) || told}`;
  if (found.length === 0 || isCarrier) return html`<p class="small">${line}</p>`;
  return html`<details class="small time-told">
    <summary>${line}</summary>
    ${changeGroups(found, lang)}
  </details>`;
}

/** "Neu dabei 2 · Andere Rolle 1". */
const countsOf = (groups: readonly ChangeGroup[]): string =>
  groups.map(({title, items, rest}) => `${title}\u00a0${items.length + rest}`).join(' · ');
