/** What all widgets share: feed, language, states, fallback content, selection. */
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {today} from '../feed/dates.js';
import type {Day, Feed, Text} from '../feed/types.js';
import {textIn} from '../feed/text-in.js';
import {commonMessages, type CommonMessages} from '../i18n/common.js';
import {loadTexts} from '../i18n/lazy-messages.js';
import {viewStateOf} from '../state/create-store.js';
import type {
  Action,
  AddressState,
  LoadFailure,
  LoadState,
  Reveal,
  Shown,
  State,
  Store,
  ViewName,
  ViewState,
} from '../state/types.js';
import {Announcer} from '../ui/announcer.js';
import {baseStyles} from '../ui/base-styles.js';
import {controlStyles} from '../ui/control-styles.js';
import {shownText, type ShownText} from '../ui/text.js';
import {tokens} from '../ui/tokens.js';
import {adoptLast} from './adopt-last.js';
import type {AddressView} from '../state/address-codec.js';
import {
  addressPart,
  giveToPage,
  isAddressed,
  isApart,
  isTarget,
  joinAddress,
  linkTo,
  stateToLink,
} from './address-link.js';
import {KokoErrorEvent, KokoReadyEvent, KokoSelectEvent} from './events.js';
import {dayPart} from './day-part.js';
import {effectiveLanguage} from './effective-language.js';
import {publicAddress} from './feed-address.js';
import {failurePart} from './failure-part.js';
import {FeedController, type FeedHost} from './feed-controller.js';
import type {LazyPart} from './lazy-part.js';
import {MarkupWishes} from './markup-wishes.js';
import type {SharePort} from './share/sharing.js';
import {carriesTime, LazyTime, timePart} from './time/lazy-time.js';
import type {TimeContext} from './time/time-context.js';
import type {Told} from './time/told-changes.js';
import {viewKeyOf} from './view-key.js';
import {whenIdle} from './when-idle.js';

/**
 * @attr {string} src - address of the feed, or `#id` of a `<script type="application/json">` in the page
 * @attr {string} lang - language of the widget (BCP 47); by default that of the page around it
 * @attr {number} heading-level - level of the widget's own heading, 2 by default
 * @attr {string} linked - `page` (default): widgets with the same feed share selection, day and the page's address; `widgets`: the same without the address; `none`: on its own
 * @attr {string} label - heading and accessible name of the widget
 * @attr {string} theme - `light`, `dark`; by default the page's `color-scheme` decides
 * @slot - what stands here until the first good render, and again after an error
 * @fires {KokoReadyEvent} koko-ready - the feed is shown, for the first time or anew
 * @fires {KokoErrorEvent} koko-error - the feed could not be had or read; a feed that is shown stays
 * @fires {KokoSelectEvent} koko-select - somebody chooses records; cancelled, the choice stays as it was
 * @cssprop [--koko-color-text=light-dark(#17212b, #e9eef2)] - text
 * @cssprop [--koko-color-text-2=light-dark(#4a5865, #aab7c2)] - secondary text
 * @cssprop [--koko-color-fade-text=light-dark(#5a6672, #94a1ac)] - names of what is not chosen
 * @cssprop [--koko-color-surface=light-dark(#fff, #11171d)] - ground
 * @cssprop [--koko-color-surface-subtle=light-dark(#f4f6f8, #19212a)] - quiet ground: fields, boxes
 * @cssprop [--koko-color-surface-sunk=light-dark(#e9edf1, #222c36)] - sunk ground: bars, tracks
 * @cssprop [--koko-color-line=light-dark(#d4dbe1, #2f3b46)] - fine lines
 * @cssprop [--koko-color-line-strong=light-dark(#74818d, #7f8d99)] - borders of controls
 * @cssprop [--koko-color-edge=light-dark(#55636f, #93a1ad)] - lines between marks of the network
 * @cssprop [--koko-color-fade=light-dark(#74818d, #6f7d89)] - lines of what is not chosen
 * @cssprop [--koko-color-accent=light-dark(#0b5a7a, #74c3e3)] - accent: links, buttons, tiers; text in it stays readable whatever the colour
 * @cssprop [--koko-color-on-accent] - text on the accent, white or black by its lightness
 * @cssprop [--koko-color-mark=light-dark(#ffe694, #5a4700)] - ground of found words
 * @cssprop [--koko-color-mark-line=light-dark(#a87b00, #e0b437)] - line under found words
 * @cssprop [--koko-color-focus=light-dark(#0b0f14, #fff)] - focus ring
 * @cssprop [--koko-color-warn=light-dark(#8a4b00, #f0b064)] - warnings
 * @cssprop [--koko-color-bad=light-dark(#a4231d, #ff9a90)] - errors
 * @cssprop [--koko-color-ok=light-dark(#1d6b3a, #7fd39b)] - what is well
 * @cssprop [--koko-category-0=light-dark(#44505c, #b6c2cc)] - records without category
 * @cssprop [--koko-category-1=light-dark(#20499d, #77b0f8)] - category 1 of the feed
 * @cssprop [--koko-category-2=light-dark(#4f1c7d, #917be1)] - category 2 of the feed
 * @cssprop [--koko-category-3=light-dark(#ae7116, #ee9933)] - category 3 of the feed
 * @cssprop [--koko-category-4=light-dark(#b53c85, #ca86b3)] - category 4 of the feed
 * @cssprop [--koko-category-5=light-dark(#922925, #e7665d)] - category 5 of the feed
 * @cssprop [--koko-category-6=light-dark(#580f1e, #e5aeac)] - category 6 of the feed
 * @cssprop [--koko-category-7=light-dark(#7a6519, #f7d857)] - category 7 of the feed
 * @cssprop [--koko-category-8=light-dark(#087078, #61e2f8)] - category 8 of the feed
 * @cssprop [--koko-category-9=light-dark(#4d8b57, #b1f0b8)] - category 9 of the feed
 */
export abstract class KokoElement extends LitElement implements FeedHost {
  static override styles = [tokens, baseStyles, controlStyles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  @property() src = '';
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;
  @property() linked = 'page';
  @property() label = '';

  protected readonly announcer = new Announcer(this);
  protected readonly wishes = new MarkupWishes({
    store: () => this.store,
    give: (action) => this.give(action),
  });
  readonly #feeds = new FeedController(this, {
    view: () => this.viewName,
    onState: (state, isFirst) => this.#onState(state, isFirst),
    onJoin: (store) => joinAddress(this, store, this.addressView),
  });
  readonly #time = new LazyTime(this, {
    show: (day, isStep) => this.store.dispatch({type: 'day', day, isStep}),
    compare: (compared, isStep) => this.store.dispatch({type: 'compare', compared, isStep}),
    announce: (message) => this.announcer.say(message),
    focusStart: () => void this.updateComplete.then(() => this.#focusStart()),
  });
  /** What the host page was told of last. */
  #told: LoadState | undefined;
  #reduced: {feed: Feed; day: Day; result: Feed} | undefined;
  #reveal: Reveal | undefined;
  #viewKey: string | undefined;

  /** Which part of a `reveal` is meant for this widget. */
  protected abstract readonly viewName: ViewName;

  /** True where the feed holds nothing that this widget could show. */
  protected abstract isEmpty(feed: Feed): boolean;

  /** Parts of code that the next drawing cannot do without. */
  protected get neededParts(): readonly LazyPart[] {
    return [];
  }

  /** Parts that a click may ask for: fetched as soon as there is nothing else to do. */
  protected readonly laterParts: readonly LazyPart[] = [];

  /** What takes long and must be there before the next drawing, done without holding up the page. */
  protected prepare(): Promise<unknown> | undefined {
    return undefined;
  }

  /** False while what the feed is shown with is still being made. */
  protected isSettled(): boolean {
    return true;
  }

  /** Whether the widget itself says where in it the day and the time line stand; else they come first and last. */
  protected readonly placesTime: boolean = false;

  protected abstract renderFeed(feed: Feed): TemplateResult;

  protected abstract renderEmpty(): TemplateResult;

  /** The feed as shown, linked and frozen; set a parsed JSON object to show that one. */
  get feed(): Feed | undefined {
    const {load} = this.#feeds;
    return load.phase === 'ready' ? load.feed : undefined;
  }

  set feed(feed: object | undefined) {
    this.#feeds.give(feed);
  }

  /** Chooses records, as a person would: fires `koko-select` first. */
  select(ids: readonly string[]): void {
    this.#choose(ids);
  }

  /**
   * Fetches the feed again, past the browser's cache. A feed that is shown stays when that fails; `koko-error` says so.
   */
  async refresh(): Promise<void> {
    await this.#feeds.refresh();
    await this.updateComplete;
  }

  /** The feed as it is on the day that is shown. */
  protected get shownFeed(): Feed | undefined {
    const {feed} = this;
    return feed && this.#onDay(feed);
  }

  protected get store(): Store {
    return this.#feeds.store;
  }

  /** Under which key its own part stands in the shared state: fixed when the widget comes, whoever leaves later. */
  protected get viewKey(): string {
    return this.#viewKey ?? this.viewName;
  }

  protected get viewState(): ViewState {
    return viewStateOf(this.state, this.viewKey);
  }

  /** How the widget's own part of the state stands in the page's address. */
  protected get addressView(): AddressView {
    return {key: this.viewKey};
  }

  /** Does what the page's markup asks for: from the start unless a link says otherwise, later in any case. */
  protected give(action: Action, isFromStart = true): void {
    if (isFromStart) giveToPage(this, this.store, action);
    else this.store.dispatch(action);
  }

  /** Changes how things are shown. */
  protected show(change: Shown): void {
    this.store.dispatch(this.#showing(change));
  }

  /** The same where the host page asks for it: that holds once for each store, and a link goes before it. */
  protected giveShow(change: Shown): void {
    this.wishes.keep(Object.keys(change).join(), () => this.#showing(change));
    this.show(change);
  }

  #showing(change: Shown): Action {
    return {type: 'show', view: this.viewKey, change};
  }

  protected get state(): State {
    return this.store.getState();
  }

  /** The language the widget speaks. */
  protected get language(): string {
    return effectiveLanguage(this);
  }

  protected get common(): CommonMessages {
    return commonMessages(this.language);
  }

  /** The day that decides what is planned, active or ended. */
  protected get referenceDay(): Day {
    return this.state.day ?? today();
  }

  /** A feed text in the widget's language, or the nearest one there is. */
  protected text(text: Text): ShownText {
    return textIn(text, [this.language, ...(this.feed?.meta.languages ?? [])]);
  }

  /** A feed text ready for a template, with `lang` where it differs from the widget's. */
  protected shown(text: Text | undefined): TemplateResult | string | typeof nothing {
    return text === undefined ? nothing : shownText(this.text(text), this.language);
  }

  /** The time line; nothing until its code is there, and where another widget has it. */
  protected renderTime(): unknown {
    const context = this.#timeContext;
    return context?.isCarrier ? this.#time.render(context) : nothing;
  }

  /**
   * Which day is shown, with the way back to today; nothing for today.
   *
   * @param isEmpty there is nothing to show of that day
   */
  protected renderDay(isEmpty = false): unknown {
    const context = this.#timeContext;
    return context ? this.#time.note(context, isEmpty) : nothing;
  }

  /** How the shown day differs from the one that it is compared with. */
  protected get told(): Told | undefined {
    const context = this.#timeContext;
    return context && this.#time.told(context);
  }

  /** Whether a widget of that kind shares this state, so that a way to it leads somewhere. */
  protected canReveal(view: ViewName): boolean {
    return this.state.present?.some((one) => one.view === view) ?? false;
  }

  /** Chooses records and asks another widget to come into view at the first; stays where the host page refuses. */
  protected goTo(view: ViewName, ids: readonly string[]): void {
    const [id] = ids;
    if (this.#choose(ids) && id !== undefined) this.store.dispatch({type: 'reveal', view, id});
  }

  /** What a link to this widget needs to know of it. */
  protected sharePort(
    title: () => string,
    change: () => Partial<AddressState> = () => ({}),
  ): SharePort {
    return {
      isApart: () => isApart(this),
      link: () => linkTo(this.store, {...stateToLink(this.store), ...change()}, this.viewName),
      title,
      language: () => this.language,
      say: (message) => this.announcer.say(message),
    };
  }

  /** The text of the feed as it came. */
  protected feedText(): Promise<string> {
    return this.#feeds.text();
  }

  /** The feed's own address, where anybody can fetch it. */
  protected get address(): string | undefined {
    return publicAddress(this.src, document.baseURI);
  }

  /** Called when somebody asked for this widget; by default it scrolls here and focuses the widget's heading. */
  protected onReveal(_id: string): void {
    this.scrollIntoView({block: 'start'});
    this.#focusStart();
  }

  #focusStart(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  // The first frame in a language waits for its texts; without them it is German. What is asked for
  // waits for the code that draws it, so that `updateComplete` means that it is seen.
  protected override async scheduleUpdate(): Promise<void> {
    // What the markup chooses decides which parts the first drawing waits for.
    this.wishes.seed();
    await loadTexts(this.language)?.catch(() => undefined);
    const tried = new Set<LazyPart>();
    const needed = (): readonly LazyPart[] => [
      ...(isAddressed(this) ? [addressPart] : []),
      ...(this.state.day === undefined ? [] : [dayPart]),
      ...((this.state.day ?? this.state.compared) ? [timePart] : []),
      ...(timePart.module ? [timePart] : []),
      ...(this.#isFailed ? [failurePart] : []),
      ...this.neededParts,
    ];
    const next = (): LazyPart | undefined => needed().find((part) => !tried.has(part));
    const loadParts = async (): Promise<void> => {
      for (let part = next(); part; part = next()) {
        tried.add(part);
        if (!part.module) await part.load();
      }
      const styles = [...tried].flatMap((part) => part.styles);
      if (this.shadowRoot) adoptLast(this.shadowRoot, styles);
    };
    await loadParts();
    if (tried.size > 0) await loadTexts(this.language)?.catch(() => undefined);
    // What fails here fails again in the drawing, after which Lit goes on; here it would not.
    await this.prepare()?.catch(() => undefined);
    // Only then can it be said what the drawing cannot do without.
    await loadParts();
    await super.scheduleUpdate();
  }

  override connectedCallback(): void {
    this.#viewKey = viewKeyOf(this, this.viewName);
    this.#takeEarlyFeed();
    super.connectedCallback();
  }

  override willUpdate(_changed: PropertyValues): void {
    this.#feeds.follow();
    this.wishes.seed();
  }

  override render(): TemplateResult {
    const {load} = this.#feeds;
    if (load.phase === 'ready')
      return html`${load.isCopy && load.failure ? this.#renderFailure(load.failure) : nothing}${this.#renderReady(this.#onDay(load.feed))}`;
    return html`<slot></slot>${load.phase === 'error' ? this.#renderFailure(load) : this.#renderLoading()}
      ${this.announcer.render()}`;
  }

  override updated(_changed: PropertyValues): void {
    const {load} = this.#feeds;
    const isEmpty = load.phase === 'ready' && this.isEmpty(this.#onDay(load.feed));
    const isMaking = load.phase === 'ready' && !isEmpty && !this.isSettled();
    const shown = isEmpty ? 'empty' : isMaking ? 'loading' : load.phase;
    if (this.getAttribute('data-state') !== shown) this.setAttribute('data-state', shown);
    if (load === this.#told || isMaking) return;
    this.#told = load;
    this.#tell(load);
  }

  /** Whether there is no feed, or only the copy that stands in the page. */
  get #isFailed(): boolean {
    const {load} = this.#feeds;
    return load.phase === 'error' || (load.phase === 'ready' && load.isCopy === true);
  }

  get #timeContext(): TimeContext | undefined {
    const {feed, language: lang, common, viewName: view} = this;
    const {day, compared, present} = this.state;
    const say = (text: Text): string => this.text(text).value;
    const isCarrier = carriesTime(this, present);
    return feed && {feed, day, compared, today: today(), lang, common, view, isCarrier, say};
  }

  #renderReady(feed: Feed): TemplateResult {
    const isWrongDay = this.state.day !== undefined && (!dayPart.module || timePart.isMissing);
    const isEmpty = this.isEmpty(feed);
    const isEmptyDay = isEmpty && this.feed !== undefined && !this.isEmpty(this.feed);
    const hasOwnTime = this.placesTime && !isEmpty;
    return html`${isWrongDay ? html`<p role="alert">${this.common.partMissing}</p>` : nothing}
      ${hasOwnTime ? nothing : this.renderDay(isEmptyDay)}
      ${isEmptyDay ? nothing : isEmpty ? this.renderEmpty() : this.renderFeed(feed)}
      ${hasOwnTime ? nothing : this.renderTime()}${this.announcer.render()}`;
  }

  #renderLoading(): TemplateResult | typeof nothing {
    if (this.#feeds.isWaiting) return nothing;
    return html`<div class="loading" aria-busy="true"><p class="visually-hidden">${this.common.loading}</p></div>`;
  }

  #renderFailure(failure: LoadFailure): TemplateResult {
    const {language: lang, common, feed} = this;
    const retry = (): Promise<void> => this.#retry();
    const {module} = failurePart;
    const role = this.#feeds.claimVoice() ? 'alert' : nothing;
    if (module) return module.failureTemplate(failure, {lang, common, retry, copy: feed, role});
    // It failed while this drawing was on its way.
    if (!failurePart.isMissing) void failurePart.load().then(() => this.requestUpdate());
    // Where nothing can be fetched any more, as much as can be said without.
    return html`<p role=${role}>${common.errorTitle} <button class="button" type="button" @click=${retry}>${common.retry}</button></p>`;
  }

  /** What was pressed goes away with the failure, or stays and would fail again without a word. */
  async #retry(): Promise<void> {
    this.announcer.say('');
    await this.refresh();
    if (this.#isFailed) this.announcer.say(this.common.errorTitle);
    else this.#focusStart();
  }

  #onDay(feed: Feed): Feed {
    const {day} = this.state;
    const {module} = dayPart;
    if (day === undefined || !module) return feed;
    if (this.#reduced?.feed !== feed || this.#reduced.day !== day)
      this.#reduced = {feed, day, result: module.feedOnDay(feed, day)};
    return this.#reduced.result;
  }

  #choose(ids: readonly string[]): boolean {
    const isTaken = this.dispatchEvent(new KokoSelectEvent(ids));
    if (isTaken) this.store.dispatch({type: 'select', ids});
    return isTaken;
  }

  #tell(load: LoadState): void {
    if (load.phase === 'loading') return;
    const failure = load.phase === 'error' ? load : load.failure;
    if (load.phase === 'ready') whenIdle(() => this.#loadLater());
    if (failure) this.dispatchEvent(new KokoErrorEvent(failure.code, failure.problems));
    if (load.phase === 'ready' && (!failure || load.isCopy))
      this.dispatchEvent(new KokoReadyEvent(load.feed, load.problems));
    if (load.phase === 'ready' && isTarget(this, this.viewName)) this.#revealChoice();
  }

  #revealChoice(): void {
    const [id = ''] = this.state.selection;
    this.store.dispatch({type: 'reveal', view: this.viewName, id});
  }

  // A page may set the feed before the widget is defined; the element's own property then hides the accessor.
  #takeEarlyFeed(): void {
    const early = Object.getOwnPropertyDescriptor(this, 'feed');
    if (!early) return;
    Reflect.deleteProperty(this, 'feed');
    this.feed = early.value as object | undefined;
  }

  #loadLater(): void {
    const hasTime = carriesTime(this, this.state.present);
    for (const part of [...this.laterParts, ...(hasTime ? [timePart] : [])])
      void part.load().then(() => this.requestUpdate());
  }

  #onState(state: State, isFirst: boolean): void {
    if (!state.reveal || state.reveal === this.#reveal) return;
    this.#reveal = state.reveal;
    // A wish from before this widget came was for another one.
    if (isFirst) return;
    const {view, id} = state.reveal;
    if (view === this.viewName) void this.updateComplete.then(() => this.onReveal(id));
  }
}
