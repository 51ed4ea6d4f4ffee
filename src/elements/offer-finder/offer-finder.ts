import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Feed, Offer} from '../../feed/types.js';
import {offerFinderMessages, type OfferFinderMessages} from '../../i18n/offer-finder.js';
import {decodeRefinements, encodeRefinements} from '../../search/refinement-codec.js';
import type {OfferResult} from '../../search/types.js';
import type {Chosen, ViewName} from '../../state/types.js';
import {chipStyles} from '../../ui/chips.js';
import {facetListStyles} from '../../ui/facet-list.js';
import {heading} from '../../ui/heading.js';
import {searchField, searchFieldStyles} from '../../ui/search-field.js';
import type {LazyPart} from '../lazy-part.js';
import {SearchElement} from '../search-element.js';
import type {Drawing} from './drawing.js';
import {feedFoot} from './feed-foot.js';
import {finderActions, FIRST_STATE, type FinderPort} from './finder-actions.js';
import {FinderFocus} from './finder-focus.js';
import {chosenValues, openOfferOf, sanePageSize, scopeOf} from './finder-model.js';
import {FinderSearch, enginePart} from './finder-search.js';
import type {FinderView} from './finder-view.js';
import {offerDetailPart} from './offer-detail-part.js';
import {offerFinderStyles} from './offer-finder-styles.js';
import {resultView} from './result-view.js';

/** Where a visitor was before opening an offer. */
interface ReturnPoint {
  readonly selection: readonly string[];
  /** Distance of the opener from the top of the window, px. */
  readonly top: number | undefined;
}

/**
 * Finds offers: a search field, facets with counts, a list that says why each hit fits, and each offer in full.
 *
 * @tag koko-offer-finder
 * @attr {string} query - what is searched for
 * @attr {string} filter - chosen facet values, such as `audiences:aud-parents;cost:free`
 * @attr {number} page-size - offers shown at once, 20 by default
 * @fires {KokoFilterEvent} koko-filter - search or filters have come to rest
 * @csspart hits - a list of offers
 * @csspart hit - one offer of a list
 * @csspart ways - help where nothing was found
 * @csspart detail - one offer in full
 * @csspart foot - source, day and licence
 */
export class KokoOfferFinder extends SearchElement {
  static override styles = [
    ...SearchElement.styles,
    searchFieldStyles,
    facetListStyles,
    chipStyles,
    offerFinderStyles,
  ];

  @property({attribute: 'page-size', type: Number}) pageSize = 20;
  @state() private local = FIRST_STATE;

  protected readonly viewName: ViewName = 'offers';
  readonly #search = new FinderSearch();
  readonly #focus = new FinderFocus(this);
  readonly #actions = finderActions(this.#port());
  /** What was drawn last: the feed, or what there was of it on the day asked for. */
  #drawn: Feed | undefined;
  #listKey: string | undefined;
  #return: ReturnPoint | undefined;
  #open: string | undefined;

  protected override readonly laterParts = [offerDetailPart];

  // Only a text needs the words; cards and filters are there before.
  protected override get neededParts(): readonly LazyPart[] {
    const offer = this.feed && openOfferOf(this.feed, this.state.selection);
    return [...(this.hasWords ? [enginePart] : []), ...(offer ? this.laterParts : [])];
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {feed} = this;
    if (!feed) return;
    this.#onTurn(openOfferOf(feed, this.state.selection)?.id);
    const key = this.#key;
    if (this.#listKey !== undefined && this.#listKey !== key)
      this.local = {...this.local, shownCount: 0};
    this.#listKey = key;
  }

  protected encodeFilter(refinements: Chosen): string {
    return encodeRefinements(refinements);
  }

  protected decodeFilter(filter: string): Chosen {
    return decodeRefinements(filter);
  }

  protected get searchKey(): string | undefined {
    return this.#drawn ? this.#key : undefined;
  }

  protected sayFound(): number {
    if (!this.#drawn) return 0;
    const {total, similar} = this.#resultOf(this.#drawn);
    const filters = chosenValues(this.viewState.refinements).length;
    this.announcer.say(this.#words.settled(total, similar.length, filters));
    return total;
  }

  protected isEmpty(feed: Feed): boolean {
    return feed.offers.length === 0;
  }

  protected renderEmpty(): TemplateResult {
    const {feed} = this;
    const words = this.#words;
    return html`${this.#renderHeading()}
      <div class="empty">
        <p class="heading-3">${words.emptyTitle}</p>
        <p>${words.emptyText}</p>
      </div>
      ${feed ? feedFoot(feed, [], this.address, this.#drawing) : nothing}`;
  }

  protected renderFeed(feed: Feed): TemplateResult {
    this.#drawn = feed;
    const offer = openOfferOf(feed, this.state.selection);
    if (!offer) return this.#renderFinder(feed);
    return (
      this.#renderDetail(feed, offer) ??
      html`<p role="alert">${this.common.partMissing}</p>
        ${this.#renderFinder(feed)}`
    );
  }

  /** Somebody was sent here: to an offer in full, or to the list of a partner's offers. */
  protected override onReveal(id: string): void {
    const isOffer = this.feed?.get(id)?.type === 'offer';
    if (isOffer && !this.state.selection.includes(id)) this.select([id]);
    this.#focus.then(() => {
      this.scrollIntoView({block: 'start'});
      this.#focus.on(isOffer ? '#detail-heading' : '#results');
    });
  }

  #renderFinder(feed: Feed): TemplateResult {
    const view = this.#finderView(feed);
    const drawing = this.#drawing;
    const field = searchField({
      label: this.#words.searchLabel,
      value: view.query,
      searchLabel: this.common.search,
      clearLabel: this.common.clearSearch,
      onInput: (query) => this.setQuery(query),
      onSubmit: () => this.#onSubmit(),
    });
    return html`${this.#renderHeading()}
      <div class="search-part ${view.query ? '' : 'no-print'}">${field}</div>
      ${enginePart.isMissing ? html`<p role="alert">${this.#words.searchMissing}</p>` : nothing}
      ${resultView(view, this.#actions, drawing)}
      ${feedFoot(feed, feed.offers, this.address, drawing)}`;
  }

  #renderHeading(): TemplateResult {
    const text = this.label || this.#words.heading;
    return heading(this.headingLevel, text, 'heading-1', 'finder-heading');
  }

  #renderDetail(feed: Feed, offer: Offer): TemplateResult | undefined {
    const {module} = offerDetailPart;
    if (!module) return undefined;
    const {total, facets} = this.#resultOf(feed);
    const backLabel = this.#words.back(total);
    const onBack = (): void => this.#onBack(offer.id);
    const drawing = this.#drawing;
    return html`${module.offerDetail({offer, feed, facets, backLabel, onBack}, drawing)}
    ${feedFoot(feed, [offer], this.address, drawing)}`;
  }

  #finderView(feed: Feed): FinderView {
    const {query, refinements} = this.viewState;
    const pageSize = sanePageSize(this.pageSize);
    const scope = scopeOf(feed, this.#listSelection);
    const options = this.#searchOptions;
    return {
      feed,
      query,
      refinements,
      result: this.#resultOf(feed),
      whole: this.#search.whole(feed, options),
      scope,
      unscopedTotal: () => this.#search.total(feed, options, {text: query, refinements}),
      shown: Math.max(this.local.shownCount, pageSize),
      pageSize,
      filtersOpen: this.local.filtersOpen,
      expanded: this.local.expanded,
      shut: this.local.shut,
    };
  }

  get #drawing(): Drawing {
    const {language, common} = this;
    return {
      lang: language,
      day: this.referenceDay,
      words: this.#words,
      common,
      level: this.headingLevel,
      chosen: new Set(chosenValues(this.viewState.refinements).map(({id}) => id)),
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

  get #searchOptions(): {readonly lang: string; readonly day: string} {
    return {lang: this.language, day: this.referenceDay};
  }

  /** The choice that the list obeys: that of before an offer was opened from it. */
  get #listSelection(): readonly string[] {
    if (this.#return) return this.#return.selection;
    return this.state.selection.filter((id) => this.feed?.get(id)?.type !== 'offer');
  }

  get #key(): string {
    return JSON.stringify([this.query, this.filter, this.#listSelection]);
  }

  #port(): FinderPort {
    return {
      focus: this.#focus,
      pageSize: () => sanePageSize(this.pageSize),
      selection: () => this.state.selection,
      select: (ids) => this.select(ids),
      local: () => this.local,
      change: (part) => {
        this.local = {...this.local, ...part};
      },
      refine: (facet, id, on) => this.refine(facet, id, on),
      setQuery: (query) => this.setQuery(query),
      setRefinements: (refinements) => this.setRefinements(refinements),
    };
  }

  #resultOf(feed: Feed): OfferResult {
    const {query: text, refinements} = this.viewState;
    const scope = scopeOf(feed, this.#listSelection).map(({id}) => id);
    return this.#search.result(feed, this.#searchOptions, {text, refinements, scope});
  }

  #onSubmit(): void {
    this.settling.rest();
    if (this.shadowRoot?.activeElement?.localName === 'button') this.#focus.onResults();
  }

  #onOpen(id: string): void {
    const top = this.#focus.titleOf(id)?.getBoundingClientRect().top;
    const point = {selection: this.#listSelection, top};
    this.select([id]);
    if (!this.state.selection.includes(id)) return;
    this.#return = point;
    this.#focus.then(() => {
      if (this.getBoundingClientRect().top < 0) this.scrollIntoView({block: 'start'});
      this.#focus.on('#detail-heading');
    });
  }

  /** Keeps focus where somebody goes back or forward between list and offer. */
  #onTurn(id: string | undefined): void {
    const [before, top] = [this.#open, this.#return?.top];
    this.#open = id;
    if (id === undefined) this.#return = undefined;
    if (before === id || !this.shadowRoot?.activeElement) return;
    this.#focus.otherwise(() => {
      if (id === undefined) this.#focus.onTitle(before, top);
      else this.#focus.on('#detail-heading');
    });
  }

  #onBack(id: string): void {
    const top = this.#return?.top;
    this.select(this.#listSelection);
    this.#focus.then(() => this.#focus.onTitle(id, top));
  }

  /** The open offer stays chosen, after the record that the other widget is asked for. */
  #onGoTo(view: ViewName, id: string): void {
    const offer = this.feed && openOfferOf(this.feed, this.state.selection);
    this.goTo(view, offer ? [id, offer.id] : [id]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'koko-offer-finder': KokoOfferFinder;
  }
}
