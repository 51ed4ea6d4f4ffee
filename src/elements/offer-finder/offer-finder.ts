import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Feed, Offer} from '../../feed/types.js';
import {chipStyles} from '../../ui/chips.js';
import {facetListStyles} from '../../ui/facet-list.js';
import {searchFieldStyles} from '../../ui/search-field.js';
import type {LazyPart} from '../lazy-part.js';
import {SearchElement} from '../search-element.js';
import {takeAwayStyles} from '../take-away/take-away-styles.js';
import {takePart} from '../take-away/take-away.js';
import type {Drawing} from './drawing.js';
import {feedFoot} from './feed-foot.js';
import {FinderElement} from './finder-element.js';
import {chosenValues, openOfferOf} from './finder-model.js';
import {moreFiltersPart} from './filter-view.js';
import {emptyPage, finderPage, keptPage, type PageFrame} from './finder-page.js';
import {enginePart} from './finder-search.js';
import {offerDetailPart} from './offer-detail-part.js';
import {offerFinderStyles} from './offer-finder-styles.js';
import {suggestPart} from './suggest-part.js';

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
export class KokoOfferFinder extends FinderElement {
  static override styles = [
    ...SearchElement.styles,
    searchFieldStyles,
    facetListStyles,
    chipStyles,
    offerFinderStyles,
    takeAwayStyles,
  ];

  @property({attribute: 'page-size', type: Number}) pageSize = 20;

  #listKey: string | undefined;
  /** What a link to what is shown would lead to. */
  #about = '';

  protected override readonly laterParts = [
    offerDetailPart,
    suggestPart,
    moreFiltersPart,
    takePart,
  ];

  // Only a text needs the words; cards and filters are there before.
  protected override get neededParts(): readonly LazyPart[] {
    const offer = this.feed && openOfferOf(this.feed, this.state.selection);
    return [
      ...(this.hasWords ? [enginePart] : []),
      ...(offer ? [offerDetailPart] : []),
      ...(this.keeping.isOpen ? [takePart] : []),
      ...[suggestPart, moreFiltersPart].filter(({module}) => module !== undefined),
      ...(this.#needsFurther ? [moreFiltersPart] : []),
    ];
  }

  get #needsFurther(): boolean {
    return this.needsMoreFilters || this.#isEmptyList;
  }

  /** Whether nothing is found, as far as that can be said without waiting. */
  get #isEmptyList(): boolean {
    const {shownFeed: feed} = this;
    if (!feed || feed.offers.length === 0) return false;
    const isLoading = this.hasWords && !enginePart.module && !enginePart.isMissing;
    return !isLoading && !this.isReading(feed) && this.resultOf(feed).total === 0;
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {feed} = this;
    if (!feed) return;
    const open = openOfferOf(feed, this.state.selection)?.id;
    const hasFocus = Boolean(this.shadowRoot?.activeElement);
    this.opening.turn(open, hasFocus);
    this.keeping.turn(open === undefined && hasFocus);
    const key = this.listKey;
    if (this.#listKey !== undefined && this.#listKey !== key)
      this.local = {...this.local, shownCount: 0};
    this.#listKey = key;
    const about = `${key} ${open ?? ''}`;
    if (this.#about !== about) this.keeping.take.forgetLink();
    this.#about = about;
  }

  protected get searchKey(): string | undefined {
    return this.drawn ? this.listKey : undefined;
  }

  protected sayFound(): number {
    if (!this.drawn) return 0;
    const {total, similar} = this.resultOf(this.drawn);
    const filters = chosenValues(this.viewState.refinements).length;
    const {count} = this.suggestions;
    this.announcer.say(this.words.settled(total, similar.length, filters, count));
    return total;
  }

  protected renderEmpty(): TemplateResult {
    const {label, address} = this;
    return emptyPage(this.feed, {label, address}, this.drawing);
  }

  protected renderFeed(feed: Feed): TemplateResult {
    this.drawn = feed;
    const offer = openOfferOf(feed, this.state.selection);
    if (!offer) return this.#renderKept(feed) ?? this.#renderFinder(feed);
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
    this.focusing.then(() => {
      this.scrollIntoView({block: 'start'});
      this.focusing.on(isOffer ? '#detail-heading' : '#results');
    });
  }

  #renderKept(feed: Feed): TemplateResult | undefined {
    if (!this.keeping.isOpen) return undefined;
    const {drawing, label, address} = this;
    const list = this.keeping.list(this.shownOf(feed), this.words.back(this.resultOf(feed).total));
    return list && keptPage(feed, list, {label, address}, drawing);
  }

  #renderFinder(feed: Feed): TemplateResult {
    const {drawing} = this;
    return finderPage(this.viewOf(feed), this.actions, this.#frame(feed, drawing), drawing);
  }

  #frame(feed: Feed, drawing: Drawing): PageFrame {
    return {
      label: this.label,
      address: this.address,
      suggestions: this.suggestions.view(this.suggestContext(feed, drawing)),
      isSearchMissing: enginePart.isMissing,
      isPartMissing: moreFiltersPart.isMissing && this.#needsFurther,
      onInput: (text) => {
        this.suggestions.type(text);
        this.setQuery(text);
      },
      onSubmit: () => this.#onSubmit(),
    };
  }

  #renderDetail(feed: Feed, offer: Offer): TemplateResult | undefined {
    const {module} = offerDetailPart;
    if (!module) return undefined;
    const {total} = this.resultOf(feed);
    const backLabel = this.keeping.isOpen ? this.keeping.backLabel : this.words.back(total);
    const onBack = (): void => this.opening.back(offer.id);
    const {drawing} = this;
    return html`${module.offerDetail({offer, feed, backLabel, onBack}, drawing)}
    ${feedFoot(feed, [offer], this.address, drawing)}`;
  }

  #onSubmit(): void {
    this.suggestions.close();
    this.requestUpdate();
    this.submit();
    if (this.shadowRoot?.activeElement?.localName === 'button') this.focusing.onResults();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'koko-offer-finder': KokoOfferFinder;
  }
}
