/** Tours of a graph: in its page, on stage, and in the window of whoever speaks. */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import type {Day, Feed, Tour} from '../../feed/types.js';
import {stageMessages} from '../../i18n/stage.js';
import {makeTour} from '../../stage/make-tour.js';
import {toursOf} from '../../stage/tours-of.js';
import type {TourMode, Touring} from '../../state/types.js';
import {SparingLayouter} from '../network-graph/sparing-layouter.js';
import {remember} from '../remember.js';
import {SpeakerView} from './speaker-view.js';
import type {StageContext, TourPort} from './stage-context.js';
import {StageScenes} from './stage-scenes.js';
import {StageView} from './stage-view.js';
import {stepWords} from './step-words.js';
import {tourBar} from './tour-bar.js';

export class TourSet implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #port: TourPort;
  readonly #scenes: StageScenes;
  #stage: StageView | undefined;
  #speaker: SpeakerView | undefined;
  /** Those of the feed, or one that is made from it. */
  readonly #own = remember((feed: Feed, lang: string, day: Day, focus: string): readonly Tour[] => {
    const all = toursOf(feed);
    return all.length > 0 ? all : [makeTour(feed, {lang, day, focus})];
  });
  /** One that the host page brought. */
  #given: Tour | undefined;

  constructor(host: ReactiveElement, port: TourPort) {
    this.#host = host;
    this.#port = port;
    this.#scenes = new StageScenes(new SparingLayouter(), () => host.requestUpdate());
    host.addController(this);
  }

  hostUpdated(): void {
    const context = this.#context;
    const mode = context?.touring.mode;
    if (context && (mode === 'stage' || mode === 'kiosk')) this.#onStage.updated(context);
    else this.#stage?.leave();
    if (context && mode === 'speaker') this.#onDesk.updated(context);
    else this.#speaker?.leave();
  }

  hostDisconnected(): void {
    this.#stage?.leave();
    this.#speaker?.leave();
    this.#scenes.rest();
  }

  /** Tours that can be shown. */
  get tours(): readonly Tour[] {
    const port = this.#port;
    const feed = port.feed();
    const own = feed ? this.#own(feed, port.language(), port.today(), port.focus()) : [];
    return this.#given ? [this.#given, ...own.filter(({id}) => id !== this.#given?.id)] : own;
  }

  /**
   * Begins a tour of the feed, or one that is given; the first one without a name.
   *
   * @returns false where there is none of that name
   */
  start(tour?: string | Tour, mode: TourMode = 'page'): boolean {
    if (typeof tour === 'object') this.#given = tour;
    const id = typeof tour === 'object' ? tour.id : tour;
    const found = id === undefined ? this.tours[0] : this.tours.find((one) => one.id === id);
    if (!found) return false;
    this.#to({id: found.id, step: 0, mode});
    return true;
  }

  /** To a step, from 0; the nearest one there is. */
  go(step: number): void {
    const context = this.#context;
    if (!context) return;
    const {tour, touring} = context;
    const next = Math.max(0, Math.min(tour.steps.length - 1, step));
    if (next !== touring.step) this.#to({...touring, step: next});
  }

  next(): void {
    this.go((this.#port.touring()?.step ?? 0) + 1);
  }

  back(): void {
    this.go((this.#port.touring()?.step ?? 0) - 1);
  }

  stop(): void {
    if (!this.#port.touring()) return;
    this.#port.show(undefined);
    this.#port.apply(undefined);
  }

  /** The bar of a tour in its page, the stage, or the speaker window; nothing without a tour. */
  render(): TemplateResult | typeof nothing {
    const context = this.#context;
    if (!context) return this.#renderMissing();
    const {mode} = context.touring;
    if (mode === 'speaker') return this.#onDesk.render(context);
    const bar = tourBar(context, {
      level: this.#port.headingLevel() + 1,
      tours: this.tours,
      choose: (id) => this.start(id),
      go: (step) => this.go(step),
      stop: () => this.stop(),
      toStage: () => this.#toStage(),
    });
    const isOnStage = mode === 'stage' || mode === 'kiosk';
    return html`${bar}${isOnStage ? this.#onStage.render(context) : nothing}`;
  }

  #renderMissing(): TemplateResult | typeof nothing {
    const touring = this.#port.touring();
    if (!touring || !this.#port.feed()) return nothing;
    const words = stageMessages(this.#port.language());
    return html`<p class="small" role="alert">
      ${words.missing(touring.id)}
      <button type="button" class="link" @click=${() => this.stop()}>${words.stop}</button>
    </p>`;
  }

  #to(touring: Touring): void {
    const before = this.#port.touring();
    this.#port.show(touring);
    const context = this.#context;
    const step = context?.tour.steps[touring.step];
    if (!context || !step) return;
    const isNew = before?.id !== touring.id || before.step !== touring.step;
    if (touring.mode !== 'speaker' && isNew) this.#port.tell(context.tour, touring.step);
    if (touring.mode !== 'page') return;
    this.#port.apply(step);
    this.#port.say(stepWords(context, touring.step));
  }

  #toStage(): void {
    const touring = this.#port.touring();
    if (!touring) return;
    this.#onStage.ask();
    this.#port.show({...touring, mode: 'stage'});
  }

  #toPage(): void {
    const touring = this.#port.touring();
    if (!touring) return;
    const {wall, ...own} = touring;
    // The tour goes on in the speaker's window: that is no wall.
    const isWall = wall !== undefined && touring.mode !== 'speaker';
    this.#to({...own, mode: 'page', ...(isWall ? {wall} : {})});
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('.tour .to-stage')?.focus(),
    );
  }

  get #onStage(): StageView {
    this.#stage ??= new StageView(this.#host, this.#scenes, {
      go: (step) => this.go(step),
      leave: () => this.#toPage(),
      link: (mode, wall) => {
        const touring = this.#port.touring();
        return this.#port.link(touring && mode ? {...touring, mode, wall} : undefined);
      },
      name: (wall) => {
        const touring = this.#port.touring();
        if (touring) this.#port.show({...touring, wall});
      },
    });
    return this.#stage;
  }

  get #onDesk(): SpeakerView {
    this.#speaker ??= new SpeakerView(this.#host, this.#scenes, {
      go: (step) => this.go(step),
      toPage: () => this.#toPage(),
    });
    return this.#speaker;
  }

  get #context(): StageContext | undefined {
    const feed = this.#port.feed();
    const touring = this.#port.touring();
    const tour = this.tours.find(({id}) => id === touring?.id);
    if (!feed || !touring || !tour) return undefined;
    const lang = this.#port.language();
    const step = Math.min(touring.step, tour.steps.length - 1);
    return {
      feed,
      tour,
      touring: step === touring.step ? touring : {...touring, step},
      lang,
      languages: [lang, ...feed.meta.languages],
      words: stageMessages(lang),
      common: this.#port.common(),
      today: this.#port.today(),
    };
  }
}
