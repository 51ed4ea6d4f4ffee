/** What the finder knows and can do, apart from how it is drawn. */
import type {PropertyValues} from 'lit';
import {state} from 'lit/decorators.js';
import type {Feed} from '../../feed/types.js';
import {offerFinderMessages, type OfferFinderMessages} from '../../i18n/offer-finder.js';
import {isMainFacet} from '../../search/facet-keys.js';
import {decodeRefinements, encodeRefinements} from '../../search/refinement-codec.js';
import {behindAll} from '../../search/scope.js';
import type {OfferQuery, OfferResult} from '../../search/types.js';
import type {Chosen, ViewName, ViewState} from '../../state/types.js';
import {SearchElement} from '../search-element.js';
import {whenIdle} from '../when-idle.js';
import type {Shown} from '../take-away/finder-take.js';
import {Keeping} from '../take-away/keeping.js';
import type {Drawing} from './drawing.js';
import {finderActions, FIRST_STATE, type FinderPort} from './finder-actions.js';
import {FinderFocus} from './finder-focus.js';
import {chosenValues, openOfferOf, sanePageSize, scopeOf} from './finder-model.js';
import {FinderSearch} from './finder-search.js';
import type {FinderView} from './finder-view.js';
import {OfferOpening, type OpeningPort} from './offer-opening.js';
import {placingOf, type Placing} from './placing.js';
import {LazySuggestions} from './suggest-part.js';
import type {SuggestContext} from './suggest-field.js';

export abstract class FinderElement extends SearchElement {
  @state() protected local = FIRST_STATE;

  abstract pageSize: number;
  protected readonly viewName: ViewName = 'offers';
  protected readonly focusing = new FinderFocus(this);
  protected readonly actions = finderActions(this.#port());
  protected readonly opening = new OfferOpening(this.#openingPort());
  protected readonly suggestions = new LazySuggestions();
  protected readonly keeping = new Keeping(this, {
    focus: this.focusing,
    key: () => this.address ?? location.pathname,
    language: () => this.language,
    say: (message) => this.announcer.say(message),
    view: () => this.viewState.view,
    closeOffer: () => {
      const {listSelection} = this.opening;
      if (listSelection.length !== this.state.selection.length) this.select(listSelection);
    },
    show: (change) => this.#show(change),
  });
  /** What was drawn last: the feed, or what there was of it on the day asked for. */
  protected drawn: Feed | undefined;
  #warmed: Feed | undefined;
  readonly #search = new FinderSearch();

  protected override prepare(): Promise<unknown> | undefined {
    const {shownFeed: feed} = this;
    const opening = feed && this.#search.open(feed, this.#searchOptions);
    if (!this.hasWords) return opening;
    return opening ? opening.then(() => this.#readWords()) : this.#readWords();
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.drawn || this.drawn === this.#warmed) return;
    this.#warmed = this.drawn;
    // Whoever searches reads them then, and hears what goes wrong.
    whenIdle(() => void this.#readWords()?.catch(() => undefined));
  }

  /** Whether the list has to wait for what `prepare` does. */
  protected isReading(feed: Feed): boolean {
    const options = this.#searchOptions;
    const isWaiting = this.hasWords && this.#search.isWaiting(feed, options);
    return isWaiting || this.#search.isOpening(feed, options);
  }

  /** Undefined where there is nothing to wait for; what is asked for may change meanwhile. */
  #readWords(): Promise<unknown> | undefined {
    const {shownFeed: feed} = this;
    const wait = feed && this.#search.prepare(feed, this.#searchOptions);
    return wait?.then(() => this.#readWords());
  }

  protected encodeFilter(refinements: Chosen): string {
    return encodeRefinements(refinements);
  }

  protected decodeFilter(filter: string): Chosen {
    return decodeRefinements(filter);
  }

  protected isEmpty(feed: Feed): boolean {
    return feed.offers.length === 0;
  }

  protected get words(): OfferFinderMessages {
    return offerFinderMessages(this.language);
  }

  protected override matching(): readonly string[] | undefined {
    const {drawn: feed} = this;
    const {refinements} = this.viewState;
    const isWhole = !this.query.trim() && chosenValues(refinements).length === 0;
    if (!feed || (isWhole && this.#placing(feed).within === undefined)) return undefined;
    return behindAll(this.resultOf(feed).hits.map(({offer}) => offer));
  }

  /** What the list obeys, as text. */
  protected get listKey(): string {
    const {sort, near, within} = this.viewState;
    return JSON.stringify([
      this.query,
      this.filter,
      this.opening.listSelection,
      sort,
      near,
      within,
    ]);
  }

  protected get needsMoreFilters(): boolean {
    const {moreFilters, expanded} = this.local;
    const {near, sort, refinements} = this.viewState;
    const isFurther = chosenValues(refinements).some(({facet}) => !isMainFacet(facet));
    const isByDate = sort === 'date' || sort === 'deadline';
    return moreFilters || expanded.size > 0 || isFurther || isByDate || Boolean(near);
  }

  protected resultOf(feed: Feed): OfferResult {
    return this.#search.result(feed, this.#searchOptions, this.#queryFor(feed));
  }

  protected viewOf(feed: Feed): FinderView {
    const {query, refinements} = this.viewState;
    const pageSize = sanePageSize(this.pageSize);
    const options = this.#searchOptions;
    const asked = this.#queryFor(feed);
    const total = (other: OfferQuery): number => this.#search.total(feed, options, other);
    return {
      ...this.local,
      ...this.#placing(feed),
      feed,
      query,
      refinements,
      result: this.resultOf(feed),
      whole: this.#search.whole(feed, options),
      scope: scopeOf(feed, this.opening.listSelection),
      unscopedTotal: () => total({...asked, scope: []}),
      anywhereTotal: () => total({...asked, within: undefined}),
      shown: Math.max(this.local.shownCount, pageSize),
      pageSize,
    };
  }

  /** Order and place, as far as they make sense for this feed. */
  #placing(feed: Feed): Placing {
    const {dates} = this.#search.kinds(feed, this.#searchOptions);
    return placingOf(feed, this.viewState, dates);
  }

  #queryFor(feed: Feed): OfferQuery {
    const {query: text, refinements} = this.viewState;
    const scope = scopeOf(feed, this.opening.listSelection).map(({id}) => id);
    const {sort, place, within} = this.#placing(feed);
    return {text, refinements, scope, sort, near: place?.geo, within: place && within};
  }

  protected suggestContext(feed: Feed, drawing: Drawing): SuggestContext {
    const options = this.#searchOptions;
    return {
      feed,
      query: this.query,
      actions: this.actions,
      drawing,
      index: () => this.#search.index(feed, options),
      total: (text) => this.#search.total(feed, options, {text}),
      counted: (facet) => this.#search.whole(feed, options).find(({key}) => key === facet)?.items,
      update: () => this.requestUpdate(),
    };
  }

  protected get drawing(): Drawing {
    const {language, common} = this;
    return {
      lang: language,
      day: this.referenceDay,
      words: this.words,
      common,
      level: this.headingLevel,
      chosen: new Set(chosenValues(this.viewState.refinements).map(({id}) => id)),
      pick: (text) => this.text(text),
      say: (text) => this.text(text).value,
      shown: (text) => this.shown(text),
      canReveal: (view) => this.canReveal(view),
      openOffer: (id) => this.opening.open(id),
      keepButton: (offer) => this.keeping.take.keepButton(offer, this.text(offer.title).value),
      tools: this.keeping.take.tools(() => this.drawn && this.shownOf(this.drawn)),
      goTo: (view, id) => this.#onGoTo(view, id),
    };
  }

  /** What is shown, for taking it along. */
  protected shownOf(feed: Feed): Shown {
    return {
      store: this.store,
      viewKey: this.viewKey,
      feed,
      heading: this.label || this.words.heading,
      offer: openOfferOf(feed, this.state.selection),
      result: this.resultOf(feed),
      count: Math.max(this.local.shownCount, sanePageSize(this.pageSize)),
      drawing: this.drawing,
    };
  }

  get #searchOptions(): {readonly lang: string; readonly day: string} {
    return {lang: this.language, day: this.referenceDay};
  }

  #show(change: Partial<ViewState>): void {
    this.store.dispatch({type: 'show', view: this.viewKey, change});
  }

  #port(): FinderPort {
    return {
      focus: this.focusing,
      pageSize: () => sanePageSize(this.pageSize),
      selection: () => this.state.selection,
      select: (ids) => this.select(ids),
      local: () => this.local,
      change: (part) => {
        this.local = {...this.local, ...part};
      },
      refine: (facet, id, on) => this.refine(facet, id, on),
      setQuery: (query) => this.setQuery(query),
      show: (change) => this.#show(change),
      say: (message) => this.announcer.say(message),
      setRefinements: (refinements) => this.setRefinements(refinements),
    };
  }

  #openingPort(): OpeningPort {
    return {
      focus: this.focusing,
      selection: () => this.state.selection,
      select: (ids) => this.select(ids),
      isOffer: (id) => this.feed?.get(id)?.type === 'offer',
      showTop: () => {
        if (this.getBoundingClientRect().top < 0) this.scrollIntoView({block: 'start'});
      },
    };
  }

  /** The open offer stays chosen, after the record that the other widget is asked for. */
  #onGoTo(view: ViewName, id: string): void {
    const offer = this.feed && openOfferOf(this.feed, this.state.selection);
    this.goTo(view, offer ? [id, offer.id] : [id]);
  }
}
