/** What finder and directory share: a search and filters that the page can set, read and listen to. */
import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {AddressView} from '../state/address-codec.js';
import type {Action, Chosen, Store} from '../state/types.js';
import {KokoFilterEvent} from './events.js';
import {KokoElement} from './koko-element.js';
import {Settling} from './settling.js';

/**
 * @attr {string} query - what is searched for
 * @attr {string} filter - chosen values by facet, such as `audiences:aud-parents;cost:free`
 * @fires {KokoFilterEvent} koko-filter - search or filters have come to rest
 */
export abstract class SearchElement extends KokoElement {
  protected readonly settling = new Settling(this, {
    key: () => this.searchKey,
    onSettled: () => this.#onSettled(),
  });
  /** Words that the markup searches for. */
  #given = '';
  #toldFilter: string | undefined;
  /** Where the other widgets were told last what search and filters leave. */
  #told: Store | undefined;

  /** What is searched for now; set it to search. */
  @property()
  get query(): string {
    return this.viewState.query;
  }

  set query(query: string | null) {
    this.#given = query ?? '';
    this.wishes.keep('query', () => this.#searching(query ?? ''));
    this.setQuery(query ?? '');
  }

  /** What is chosen now, as text; set it to choose: `audiences:aud-parents,aud-pupils;fields:f1`. */
  @property()
  get filter(): string {
    return this.encodeFilter(this.viewState.refinements);
  }

  set filter(filter: string | null) {
    this.wishes.keep('filter', () => this.#choosing(filter ?? ''));
    this.setRefinements(this.decodeFilter(filter ?? ''));
  }

  protected abstract encodeFilter(refinements: Chosen): string;

  protected abstract decodeFilter(filter: string): Chosen;

  /** What must come to rest before it is told, as text; undefined while nothing is drawn. */
  protected abstract readonly searchKey: string | undefined;

  /** Ids of the records that search and filters leave; undefined where they leave everything. */
  protected abstract matching(): readonly string[] | undefined;

  /** Says what is found now, and gives its number. */
  protected abstract sayFound(): number;

  protected override get addressView(): AddressView {
    return {
      key: this.viewKey,
      encodeFilter: (refinements) => this.encodeFilter(refinements),
      decodeFilter: (filter) => this.decodeFilter(filter),
    };
  }

  /** Whether words are searched for, or will be once the feed is there. */
  protected get hasWords(): boolean {
    return Boolean(this.query || this.#given);
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.feed) this.#toldFilter ??= this.#filterKey;
  }

  // What is still being typed is no news for the other widgets.
  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const isAtRest = this.searchKey !== undefined && !this.settling.isMoving;
    if (isAtRest && this.isConnected) this.#shareMatches();
  }

  override disconnectedCallback(): void {
    if (!this.#hasTwin) this.#tellMatches(undefined);
    super.disconnectedCallback();
  }

  protected setQuery(query: string): void {
    if (query !== this.query) this.store.dispatch(this.#searching(query));
  }

  protected setRefinements(given: Chosen): void {
    const filter = this.encodeFilter(given);
    if (filter !== this.filter) this.store.dispatch(this.#choosing(filter));
  }

  /** What was typed is meant: told at once, and a step of the history. */
  protected submit(): void {
    this.settling.rest();
    this.store.dispatch({type: 'step'});
  }

  protected refine(facet: string, id: string, on: boolean): void {
    this.store.dispatch({type: 'refine', view: this.viewKey, facet, id, on});
  }

  get #filterKey(): string {
    return JSON.stringify([this.query, this.filter]);
  }

  #searching(query: string): Action {
    return {type: 'query', view: this.viewKey, query};
  }

  #choosing(filter: string): Action {
    return {type: 'refinements', view: this.viewKey, refinements: this.decodeFilter(filter)};
  }

  #shareMatches(): void {
    if (this.#told !== this.store) this.#tellMatches(undefined);
    this.#told = this.store;
    this.#tellMatches(this.matching());
  }

  /** Whether another widget shows the same search. */
  get #hasTwin(): boolean {
    return (this.#told?.getState().present ?? []).some(
      ({widget}) =>
        widget !== this && widget instanceof SearchElement && widget.viewKey === this.viewKey,
    );
  }

  #tellMatches(ids: readonly string[] | undefined): void {
    this.#told?.dispatch({type: 'matches', view: this.viewKey, ids});
  }

  #onSettled(): void {
    this.#shareMatches();
    // What somebody chose in another widget is announced there.
    if (this.#filterKey === this.#toldFilter && !this.matches(':focus-within')) return;
    const count = this.sayFound();
    if (this.#filterKey === this.#toldFilter) return;
    this.#toldFilter = this.#filterKey;
    this.dispatchEvent(new KokoFilterEvent(this.query, this.filter, count));
  }
}
