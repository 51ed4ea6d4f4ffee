/** The time line of one widget: what is open in it, and what its controls do. */
import {nothing, type ReactiveController, type ReactiveElement, type TemplateResult} from 'lit';
import type {Changes} from '../../feed/changes.js';
import {around, spanOf, stationsOf, timelineOf} from '../../feed/timeline.js';
import type {Day, Feed} from '../../feed/types.js';
import {formatDate} from '../../i18n/format.js';
import {timeMessages} from '../../i18n/time.js';
import {onceFor, remember} from '../remember.js';
import type {Speaker} from './change-view.js';
import {comparedDays, isAsked} from './compared-days.js';
import {dayBanner} from './day-banner.js';
import type {TimeContext, TimePort} from './time-context.js';
import {toldChanges, type Told} from './told-changes.js';
import {timeTemplate, type TimeActions, type TimeState} from './time-template.js';

/** How long each milestone is shown while playing, ms: the words under it must be read. */
const STEP = 5000;
/** How long the handle must rest before the page follows it, ms. */
const REST = 150;

const spans = onceFor(spanOf);
const timelines = onceFor(timelineOf);

const CLOSED: TimeState = {
  isOpen: false,
  isPlaying: false,
  hasAllLanes: false,
  hasStations: false,
};

export class TimeBar implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #port: TimePort;
  #state = CLOSED;
  #context: TimeContext | undefined;
  #isDrawn = false;
  #speaker: Speaker | undefined;
  /** The picture is painted anew where this is another one. */
  readonly #toldOf = remember(
    (changes: Changes, isEarlier: boolean, _lang: string) =>
      this.#speaker && toldChanges(changes, isEarlier, this.#speaker),
  );
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #actions: TimeActions = {
    toggle: (isOpen) => {
      if (!isOpen) this.#stop();
      if (isOpen !== this.#state.isOpen) this.#change({isOpen});
    },
    show: (day, isStep) => {
      this.#stop();
      this.#show(day, isStep);
    },
    slide: (draft) => this.#slide(draft),
    mistake: (mistake) => this.#change({mistake}),
    play: () => this.#play(),
    compare: (compared, isStep) => {
      this.#change({mistake: undefined});
      this.#port.compare(compared, isStep);
    },
    showAllLanes: () => this.#change({hasAllLanes: true}),
    toggleStations: (hasStations) => {
      if (hasStations !== this.#state.hasStations) this.#change({hasStations});
    },
  };

  constructor(host: ReactiveElement, port: TimePort) {
    this.#host = host;
    this.#port = port;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** What is told of the comparison where the records stand; undefined where nobody asked for a day. */
  told(context: TimeContext): Told | undefined {
    const {feed, day, today, lang, say} = context;
    this.#follow(context);
    const timeline = isAsked(context) ? timelines(feed) : undefined;
    if (!timeline) return undefined;
    const compared = comparedDays(stationsOf(timeline), day ?? today, context);
    this.#speaker = {lang, say};
    return compared && this.#toldOf(compared.changes, compared.isEarlier, lang);
  }

  /** Nothing where the feed dates nothing. Is open from the start where a day is shown from the start. */
  render(context: TimeContext): TemplateResult | typeof nothing {
    this.#follow(context);
    this.#isDrawn = true;
    const {feed} = context;
    const span = spans(feed);
    if (!span) return nothing;
    return timeTemplate(span, () => timelines(feed), this.#state, context, this.#actions);
  }

  /** Which day is shown; nothing for today with nothing compared. */
  note(context: TimeContext, isEmpty: boolean): TemplateResult | typeof nothing {
    this.#follow(context);
    if (!isAsked(context)) return nothing;
    const {isPlaying} = this.#state;
    const view = {timeline: timelines(context.feed), isEmpty, isPlaying};
    return dayBanner(view, context, {...this.#actions, leave: () => this.#leave(context)});
  }

  #leave({day, compared}: TimeContext): void {
    this.#stop();
    if (compared !== undefined) this.#port.compare(undefined, day === undefined);
    if (day !== undefined) this.#show(undefined, true);
    this.#port.focusStart();
  }

  #follow(context: TimeContext): void {
    if (!this.#context && isAsked(context)) this.#state = {...this.#state, isOpen: true};
    this.#context = context;
  }

  #change(part: Partial<TimeState>): void {
    this.#state = {...this.#state, ...part};
    this.#host.requestUpdate();
  }

  #show(day: Day | undefined, isStep = false): void {
    const {lang = 'de'} = this.#context ?? {};
    const words = timeMessages(lang);
    this.#change({draft: undefined, mistake: undefined});
    this.#port.show(day, isStep);
    this.#port.announce(
      day === undefined ? words.shownToday : words.shownDay(formatDate(day, lang)),
    );
  }

  #slide(draft: Day): void {
    this.#stop();
    this.#change({draft});
    this.#timer = setTimeout(() => this.#show(draft), REST);
  }

  #play(): void {
    if (this.#state.isPlaying) {
      this.#stop();
      return;
    }
    this.#stop();
    this.#change({isPlaying: true});
    this.#step(this.#context?.feed);
    void this.#host.updateComplete.then(() => this.#toBanner());
  }

  /** What is played is seen, with the button that stops it. */
  #toBanner(): void {
    const {renderRoot: root} = this.#host;
    root.querySelector<HTMLElement>('.time-play')?.focus({preventScroll: true});
    root.querySelector('.time-top')?.scrollIntoView({block: 'start'});
  }

  /**
   * On to the next milestone; after the last one of the past it begins anew with the first.
   *
   * @param played the feed that is played; with another one in its place, playing ends
   */
  #step(played: Feed | undefined, isOn = false): void {
    const {feed, day, today} = this.#context ?? {};
    const timeline = feed && timelines(feed);
    if (!timeline || today === undefined || feed !== played || !this.#isDrawn) {
      this.#stop();
      return;
    }
    const past = stationsOf(timeline).filter((one) => one.day <= today);
    const next = around(past, day ?? today).after ?? (isOn ? undefined : past[0]);
    if (!next) {
      this.#stop();
      return;
    }
    // Whoever no longer draws the time line has no button to stop it.
    this.#isDrawn = false;
    this.#show(next.day);
    this.#timer = setTimeout(() => this.#step(played, true), STEP);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    const {isPlaying, draft} = this.#state;
    if (isPlaying || draft !== undefined) this.#change({isPlaying: false, draft: undefined});
  }
}
