import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Feed, Offer} from '../../feed/types.js';
import {offerFinderMessages, type OfferFinderMessages} from '../../i18n/offer-finder.js';
import {createOfferSearch} from '../../search/index.js';
import {decodeRefinements, encodeRefinements} from '../../search/refinement-codec.js';
import type {Facet, FacetKey, OfferResult, OfferSearch, Refinements} from '../../search/types.js';
import {viewStateOf} from '../../state/create-store.js';
import type {Store, ViewName, ViewState} from '../../state/types.js';
import {chipStyles} from '../../ui/chips.js';
import {facetListStyles} from '../../ui/facet-list.js';
import {heading} from '../../ui/heading.js';
import {searchField, searchFieldStyles} from '../../ui/search-field.js';
import {KokoFilterEvent} from '../events.js';
import {KokoElement} from '../koko-element.js';
import {viewKeyOf} from '../view-key.js';
import type {Drawing} from './drawing.js';
import {feedFoot} from './feed-foot.js';
import {chosenValues, openOfferOf, sanePageSize, scopeOf} from './finder-model.js';
import {offerDetail} from './offer-detail.js';
import {offerFinderStyles} from './offer-finder-styles.js';
import {resultView, type FinderActions, type FinderView} from './result-view.js';

/** Where a visitor was before opening an offer. */
interface ReturnPoint {
  readonly selection: readonly string[];
  readonly offerId: string;
  /** Distance of the opener from the top of the window, px. */
  readonly top: number | undefined;
}

const SETTLE_MS = 500;

/**
 * Finds offers: a search field, facets with counts, a list that says why each hit fits, and each offer in full.
 *
 * @tag koko-offer-finder
 * @attr {string} query - what is searched for
 * @attr {string} filter - chosen facet values, such as `audiences:aud-parents;cost:free`
 * @attr {number} page-size - offers shown at once, 20 by default
 * @fires {KokoFilterEvent} koko-filter - search or filters have settled
 * @csspart hits - the list of offers
 * @csspart hit - one offer of the list
 * @csspart ways - help where nothing was found
 * @csspart detail - one offer in full
 * @csspart foot - source, day and licence
 */
export class KokoOfferFinder extends KokoElement {
  static override styles = [...KokoElement.styles, searchFieldStyles, facetListStyles, chipStyles, offerFinderStyles];

  @property({attribute: 'page-size', type: Number}) pageSize = 20;
  @state() private filtersOpen = false;
  @state() private shownCount = 0;
  @state() private expanded: ReadonlySet<string> = new Set();
  @state() private shut: ReadonlySet<string> | undefined;

  protected readonly viewName: ViewName = 'offers';
  #viewKey = 'offers';
  #given: {query?: string; filter?: string} = {};
  #seeded: Store | undefined;
  #search: {feed: Feed; lang: string; day: string; search: OfferSearch; whole: readonly Facet[]} | undefined;
  #result: {search: OfferSearch; key: string; result: OfferResult} | undefined;
  #settledKey: string | undefined;
  #settledFilter = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #return: ReturnPoint | undefined;
  #afterUpdate: (() => void) | undefined;

  /** What is searched for. */
  @property()
  get query(): string {
    return this.#viewState.query;
  }

  set query(query: string | null) {
    this.#given = {...this.#given, query: query ?? ''};
    this.#setQuery(query ?? '');
  }

  /** Chosen facet values, as in the address: `audiences:aud-parents,aud-pupils;fields:f1`. */
  @property()
  get filter(): string {
    return encodeRefinements(this.#viewState.refinements);
  }

  set filter(filter: string | null) {
    this.#given = {...this.#given, filter: filter ?? ''};
    this.#setRefinements(decodeRefinements(filter ?? ''));
  }

  override connectedCallback(): void {
    this.#viewKey = viewKeyOf(this, this.viewName);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#seed();
    const {feed} = this;
    if (feed && !openOfferOf(feed, this.state.selection)) this.#return = undefined;
    if (this.#settledKey !== undefined && this.#settledKey !== this.#key) this.shownCount = 0;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const task = this.#afterUpdate;
    this.#afterUpdate = undefined;
    task?.();
    this.#watchSettling();
  }

  protected isEmpty(feed: Feed): boolean {
    return feed.offers.length === 0;
  }

  protected renderEmpty(): TemplateResult {
    const {feed} = this;
    const words = this.#words;
    const publisher = feed?.meta.publisher;
    return html`${this.#renderHeading()}
      <div class="empty">
        <p class="heading-3">${words.emptyTitle}</p>
        <p>${words.emptyText}</p>
      </div>
      ${feed && publisher ? feedFoot(feed, [], this.#address, this.#drawing) : nothing}`;
  }

  protected renderFeed(feed: Feed): TemplateResult {
    const offer = openOfferOf(feed, this.state.selection);
    return offer ? this.#renderDetail(feed, offer) : this.#renderFinder(feed);
  }

  /** Somebody was sent here: to an offer in full, or to the list of a partner's offers. */
  protected override onReveal(id: string): void {
    const isOffer = this.feed?.get(id)?.type === 'offer';
    if (isOffer && !this.state.selection.includes(id)) this.select([id]);
    void this.updateComplete.then(() => {
      this.scrollIntoView({block: 'start'});
      this.#focus(isOffer ? '#detail-heading' : '#results');
    });
  }

  #renderFinder(feed: Feed): TemplateResult {
    const view = this.#finderView(feed);
    const words = this.#words;
    const address = this.#address;
    return html`${this.#renderHeading()}
      <div class="search-part">
        ${searchField({
          label: words.searchLabel,
          value: view.query,
          searchLabel: this.common.search,
          clearLabel: this.common.clearSearch,
          onInput: (query) => this.#setQuery(query),
          onSubmit: () => this.#onSubmit(),
        })}
      </div>
      ${resultView(view, this.#actions, this.#drawing)} ${feedFoot(feed, feed.offers, address, this.#drawing)}`;
  }

  #renderHeading(): TemplateResult {
    return heading(this.headingLevel, this.label || this.#words.heading, 'heading-1', 'finder-heading');
  }

  #renderDetail(feed: Feed, offer: Offer): TemplateResult {
    const result = this.#resultOf(feed);
    const detail = {
      offer,
      feed,
      facets: result.facets,
      backLabel: this.#words.back(result.total),
      onBack: () => this.#onBack(),
    };
    return html`${offerDetail(detail, this.#drawing)} ${feedFoot(feed, [offer], this.#address, this.#drawing)}`;
  }

  #finderView(feed: Feed): FinderView {
    const {query, refinements} = this.#viewState;
    const pageSize = sanePageSize(this.pageSize);
    const scope = scopeOf(feed, this.#listSelection);
    return {
      feed,
      query,
      refinements,
      result: this.#resultOf(feed),
      whole: this.#searchOf(feed).whole,
      scope,
      unscopedTotal: scope.length > 0 ? () => this.#searchOf(feed).search.query({text: query, refinements}).total : undefined,
      shown: Math.max(this.shownCount, pageSize),
      pageSize,
      filtersOpen: this.filtersOpen,
      expanded: this.expanded,
      shut: this.shut,
    };
  }

  readonly #actions: FinderActions = {
    toggle: (facet, id, on) => this.store.dispatch({type: 'refine', view: this.#viewKey, facet, id, on}),
    removeValue: (facet, id, at) => {
      this.#actions.toggle(facet, id, false);
      this.#thenFocus(() => this.#focusChip(at));
    },
    removeScope: (id, at) => {
      this.select(this.state.selection.filter((one) => one !== id));
      this.#thenFocus(() => this.#focusChip(at));
    },
    widen: () => {
      this.select([]);
      this.#thenFocus('#results');
    },
    removeAll: () => {
      this.#setRefinements({});
      if (this.#listSelection.length > 0) this.select([]);
      this.#thenFocus('#results');
    },
    startOver: () => {
      this.#setQuery('');
      this.#actions.removeAll();
    },
    search: (query) => {
      this.#setQuery(query);
      this.#thenFocus('#results');
    },
    start: (situation) => {
      this.#setQuery(situation.query ?? '');
      this.#setRefinements(situation.filter);
      this.#thenFocus('#results');
    },
    toggleFilters: (open, next) => {
      this.filtersOpen = open;
      if (next) this.#thenFocus(next);
    },
    expand: (facet, first) => {
      this.expanded = toggled(this.expanded, facet);
      if (first !== undefined) this.#thenFocus(() => this.#focusOption(facet, first));
    },
    fold: (shut) => {
      this.shut = shut;
    },
    showMore: (from) => {
      this.shownCount = from + sanePageSize(this.pageSize);
      this.#thenFocus(() => this.#titles[from]?.focus());
    },
  };

  get #drawing(): Drawing {
    const {language, common} = this;
    return {
      lang: language,
      day: this.referenceDay,
      words: this.#words,
      common,
      level: this.headingLevel,
      chosen: new Set(chosenValues(this.#viewState.refinements).map(({id}) => id)),
      pick: (text) => this.text(text),
      say: (text) => this.text(text).value,
      shown: (text) => this.shown(text),
      canReveal: (view) => this.canReveal(view),
      openOffer: (id) => this.#onOpen(id),
      goTo: (view, id) => this.#onGoTo(view, id),
    };
  }

  get #words(): OfferFinderMessages {
    return offerFinderMessages(this.language);
  }

  get #viewState(): ViewState {
    return viewStateOf(this.state, this.#viewKey);
  }

  /** The choice that the list obeys: that of before an offer was opened from it. */
  get #listSelection(): readonly string[] {
    if (this.#return) return this.#return.selection;
    const {selection} = this.state;
    return selection.filter((id) => this.feed?.get(id)?.type !== 'offer');
  }

  get #key(): string {
    const {query, refinements} = this.#viewState;
    return JSON.stringify([query, encodeRefinements(refinements), this.#listSelection]);
  }

  get #address(): string | undefined {
    if (!this.src || this.src.startsWith('#')) return undefined;
    const url = new URL(this.src, document.baseURI);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  }

  get #titles(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-offer]')];
  }

  #searchOf(feed: Feed): {readonly search: OfferSearch; readonly whole: readonly Facet[]} {
    const {language: lang, referenceDay: day} = this;
    const kept = this.#search;
    if (kept?.feed === feed && kept.lang === lang && kept.day === day) return kept;
    const search = createOfferSearch(feed, {lang, day});
    const whole = search.query({}).facets;
    this.#search = {feed, lang, day, search, whole};
    return this.#search;
  }

  #resultOf(feed: Feed): OfferResult {
    const {search} = this.#searchOf(feed);
    const key = this.#key;
    if (this.#result?.search === search && this.#result.key === key) return this.#result.result;
    const {query: text, refinements} = this.#viewState;
    const scope = scopeOf(feed, this.#listSelection).map(({id}) => id);
    const result = search.query({text, refinements, scope});
    this.#result = {search, key, result};
    return result;
  }

  /** What the host page gave holds for each store once: a widget may find its feed later than its attributes. */
  #seed(): void {
    if (this.#seeded === this.store) return;
    this.#seeded = this.store;
    const {query, filter} = this.#given;
    if (query !== undefined) this.#setQuery(query);
    if (filter !== undefined) this.#setRefinements(decodeRefinements(filter));
  }

  #setQuery(query: string): void {
    if (query !== this.#viewState.query) this.store.dispatch({type: 'query', view: this.#viewKey, query});
  }

  #setRefinements(refinements: Refinements | Readonly<Record<string, readonly string[]>>): void {
    const known = decodeRefinements(encodeRefinements(refinements as Refinements));
    if (encodeRefinements(known) === this.filter) return;
    this.store.dispatch({type: 'refinements', view: this.#viewKey, refinements: known});
  }

  #watchSettling(): void {
    if (!this.feed) return;
    const key = this.#key;
    if (this.#settledKey === undefined) {
      this.#settledKey = key;
      this.#settledFilter = this.#filterKey;
    }
    if (key === this.#settledKey) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), SETTLE_MS);
  }

  get #filterKey(): string {
    return JSON.stringify([this.query, this.filter]);
  }

  /** Says the count once and tells the host page, when a change has come to rest. */
  #settle(): void {
    clearTimeout(this.#timer);
    const {feed} = this;
    if (!feed || this.#key === this.#settledKey) return;
    this.#settledKey = this.#key;
    const {total, similar} = this.#resultOf(feed);
    this.announcer.say(this.#words.settled(total, similar.length, chosenValues(this.#viewState.refinements).length));
    if (this.#filterKey === this.#settledFilter) return;
    this.#settledFilter = this.#filterKey;
    this.dispatchEvent(new KokoFilterEvent(this.query, this.filter, total));
  }

  #onSubmit(): void {
    this.#settle();
    if (this.shadowRoot?.activeElement?.localName === 'button') this.#focus('#results');
  }

  #onOpen(id: string): void {
    const opener = this.#titles.find((title) => title.dataset['offer'] === id);
    const point = {selection: this.#listSelection, offerId: id, top: opener?.getBoundingClientRect().top};
    this.select([id]);
    if (!this.state.selection.includes(id)) return;
    this.#return = point;
    this.#thenFocus(() => {
      if (this.getBoundingClientRect().top < 0) this.scrollIntoView({block: 'start'});
      this.#focus('#detail-heading');
    });
  }

  #onBack(): void {
    const {feed} = this;
    const offer = feed && openOfferOf(feed, this.state.selection);
    const top = this.#return?.top;
    this.select(this.#listSelection);
    this.#thenFocus(() => this.#focusTitle(offer?.id, top));
  }

  #onGoTo(view: ViewName, id: string): void {
    const {feed} = this;
    const offer = feed && openOfferOf(feed, this.state.selection);
    this.select(offer ? [id, offer.id] : [id]);
    this.reveal(view, id);
  }

  #thenFocus(task: string | (() => void)): void {
    this.#afterUpdate = typeof task === 'string' ? () => this.#focus(task) : task;
    this.requestUpdate();
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Back at the title that was pressed, where it was on the screen. */
  #focusTitle(id: string | undefined, top: number | undefined): void {
    const title = this.#titles.find((one) => one.dataset['offer'] === id);
    if (!title) return this.#focus('#results');
    title.focus({preventScroll: true});
    if (top !== undefined) window.scrollBy(0, title.getBoundingClientRect().top - top);
    title.scrollIntoView({block: 'nearest'});
  }

  /** The chip that took the place of a removed one, else the last one, else the count. */
  #focusChip(at: number): void {
    const chips = [...this.renderRoot.querySelectorAll<HTMLElement>('.chip')];
    const next = chips[at] ?? chips[chips.length - 1];
    if (next) next.focus();
    else this.#focus('#results');
  }

  #focusOption(facet: FacetKey, id: string): void {
    const options = [...this.renderRoot.querySelectorAll<HTMLElement>(`[data-facet="${facet}"] .option`)];
    options.find((option) => option.dataset['id'] === id)?.querySelector('input')?.focus();
  }
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}

declare global {
  interface HTMLElementTagNameMap {
    'koko-offer-finder': KokoOfferFinder;
  }
}
