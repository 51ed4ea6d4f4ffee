/** What a page can ask of the graph, apart from how it is drawn. */
import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {isActor} from '../../feed/actors.js';
import {lastDay, today} from '../../feed/dates.js';
import type {Tour, TourStep} from '../../feed/types.js';
import type {
  Action,
  Around,
  Chosen,
  Shown,
  Store,
  TourMode,
  Touring,
  ViewName,
} from '../../state/types.js';
import type {AddressView} from '../../state/address-codec.js';
import {isApart, linkTo, stateToLink} from '../address-link.js';
import {KokoStepEvent} from '../events.js';
import {KokoElement} from '../koko-element.js';
import {applyDay} from './apply-day.js';
import {fontsReady} from './fonts-ready.js';
import {LazyTour} from './lazy-tour.js';
import {layoutOf, stepsOf, viewOf, type LayoutName} from './layouts.js';
import type {Takeable, WrittenTour} from '../take-file/take-file-part.js';

export abstract class GraphElement extends KokoElement {
  protected override readonly viewName: ViewName = 'network';
  /** Where `day` and `focus` were put last: a feed fetched anew leaves what the visitor chose since. */
  #applied: Store | undefined;

  /** How the picture is laid out now; set it to choose. Anything unknown is `bands`. */
  @property({converter: layoutOf})
  get layout(): LayoutName {
    return layoutOf(this.viewState.layout ?? null);
  }

  set layout(layout: LayoutName) {
    this.giveShow(shortened({layout: layoutOf(layout)}));
  }

  /** `graph` or `list`, as shown now; set it to choose. Anything unknown is `graph`. */
  @property()
  get view(): string {
    return viewOf(this.viewState.view);
  }

  set view(view: string | null) {
    this.giveShow(shortened({view: viewOf(view)}));
  }

  @property({attribute: 'focus'}) focusId = '';
  /** So many steps around the record in focus are shown; 0 for everything. */
  @property({converter: stepsOf}) steps = 0;
  @property() day = '';
  @property({type: Boolean}) editor = false;
  @property() tour = '';

  protected readonly tours = new LazyTour(this, {
    feed: () => this.feed,
    language: () => this.language,
    common: () => this.common,
    headingLevel: () => this.headingLevel,
    today: () => today(),
    focus: () => this.focusId,
    touring: () => this.viewState.touring,
    show: (touring) => this.show({touring}),
    apply: (step) => this.#applyStep(step),
    link: (touring) => this.#tourLink(touring),
    tell: ({id}, step) => this.dispatchEvent(new KokoStepEvent(id, step)),
    say: (message) => this.announcer.say(message),
  });

  /**
   * Begins a tour: one of the feed by its id, one that is given, or the first there is.
   *
   * @param mode `page` by default; `stage` fills the window, `kiosk` goes on by itself, `speaker` shows notes
   * @returns false where there is none of that name
   */
  async start(tour?: string | Tour, mode?: TourMode): Promise<boolean> {
    await this.updateComplete;
    return (await this.tours.with((set) => set.start(tour, mode))) === true;
  }

  /** The same for somebody who pressed something, and goes on from there. */
  protected async beginTour(tour?: Tour): Promise<boolean> {
    const isBegun = await this.start(tour);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.tour .primary:not(:disabled)')?.focus();
    return isBegun;
  }

  /** To the next step of the tour; stays at the last one. */
  next(): void {
    void this.tours.with((set) => set.next());
  }

  /** To the step before; stays at the first one. */
  back(): void {
    void this.tours.with((set) => set.back());
  }

  /** Ends the tour. */
  stop(): void {
    void this.tours.with((set) => set.stop());
  }

  /** What the legend leaves, as the shared state holds it. */
  protected readonly filterChoice = {
    chosen: (): Chosen => this.viewState.refinements,
    refine: (refinements: Chosen): void =>
      this.store.dispatch({type: 'refinements', view: this.viewKey, refinements}),
  };

  /** The part that is shown; undefined for everything. */
  protected get around(): Around | undefined {
    const {around = {id: this.focusId, steps: this.steps}} = this.viewState;
    return around.steps > 0 && isActor(this.feed?.get(around.id)) ? around : undefined;
  }

  // Whoever asks for the whole wants no more of what the host page asked for.
  protected showAround(around: Around | undefined = {id: '', steps: 0}): void {
    const isAsked = this.steps > 0 || around.steps > 0;
    this.show({around: isAsked ? around : undefined});
  }

  /** Whether something is not shown, or faded. */
  protected get isPart(): boolean {
    const {around, refinements} = this.viewState;
    const isFiltered = Object.values(refinements).some((ids) => ids && ids.length > 0);
    return (around?.steps ?? this.steps) > 0 || this.state.matches !== undefined || isFiltered;
  }

  protected override get addressView(): AddressView {
    return {key: this.viewKey, facets: ['tiers', 'categories', 'lines']};
  }

  protected get isList(): boolean {
    return this.view === 'list';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void fontsReady()?.then(() => this.requestUpdate());
  }

  /** A day of a tour on which nothing was there yet must not be its end. */
  protected override renderDay(isEmpty = false): unknown {
    return isEmpty ? [super.renderDay(true), this.tours.set?.render()] : super.renderDay();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const {feed} = this;
    if (!feed) return;
    const isNew = this.store !== this.#applied;
    this.#applied = this.store;
    if (isNew || changed.has('day'))
      applyDay((action) => this.give(action, isNew), this.day, changed.get('day'));
    const hasFocus = isActor(feed.get(this.focusId));
    if ((isNew || changed.has('focusId')) && hasFocus)
      this.give({type: 'select', ids: [this.focusId]}, isNew);
    if (this.tour && (isNew || changed.has('tour')))
      this.#begin(
        feed.tours.find(({id}) => id === this.tour),
        isNew,
      );
    if (!isNew && (changed.has('focusId') || changed.has('steps'))) this.show({around: undefined});
  }

  /** A tour that the page's markup asks for: from the start unless a link says otherwise. */
  #begin(tour: Tour | undefined, isFromStart: boolean): void {
    const [step] = tour?.steps ?? [];
    if (!tour || !step) return;
    const touring: Touring = {id: tour.id, step: 0, mode: 'page'};
    const change = {...layoutOfStep(step), touring};
    const actions: readonly Action[] = [
      {type: 'show', view: this.viewKey, change},
      ...(step.date ? [{type: 'day', day: lastDay(step.date)} as const] : []),
      {type: 'select', ids: step.focus},
    ];
    for (const action of actions) this.give(action, isFromStart);
  }

  #applyStep(step: TourStep | undefined): void {
    this.store.dispatch({type: 'day', day: step?.date && lastDay(step.date)});
    this.show(layoutOfStep(step));
    this.select(step?.focus ?? []);
  }

  #tourLink(touring: Touring | undefined): string | undefined {
    if (isApart(this)) return undefined;
    const {views, ...state} = stateToLink(this.store);
    const own = {...this.viewState, touring};
    return linkTo(this.store, {...state, views: {...views, [this.viewKey]: own}}, 'network');
  }

  /** What goes into a file of this network. */
  protected takeable(picture: () => Promise<string>, written?: WrittenTour): Takeable {
    return {
      feed: this.feed,
      feedText: () => this.feedText(),
      base: this.address ?? document.baseURI,
      lang: this.language,
      layout: this.layout,
      tour: this.viewState.touring?.id ?? (this.tour || undefined),
      written,
      // A file opens with the day on which it is opened.
      picture: async () => (this.state.day ? '' : picture()),
      say: (message) => this.announcer.say(message),
    };
  }
}

const layoutOfStep = (step: TourStep | undefined): Shown =>
  shortened({layout: step?.layout ?? 'bands'});

/** What is usual needs no word in the address. */
export function shortened({layout, view}: Pick<Shown, 'layout' | 'view'>): Shown {
  return {
    ...(layout === undefined ? {} : {layout: layout === 'bands' ? undefined : layout}),
    ...(view === undefined ? {} : {view: view === 'graph' ? undefined : view}),
  };
}
