import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {isActor} from '../../feed/actors.js';
import type {Actor, Feed} from '../../feed/types.js';
import {
  partnerDirectoryMessages,
  type PartnerDirectoryMessages,
} from '../../i18n/partner-directory.js';
import {decodeFilter, encodeFilter} from '../../search/filter-codec.js';
import type {PartnerHit} from '../../search/types.js';
import type {Chosen} from '../../state/types.js';
import {chipStyles} from '../../ui/chips.js';
import {facetListStyles} from '../../ui/facet-list.js';
import {searchFieldStyles} from '../../ui/search-field.js';
import type {LazyPart} from '../lazy-part.js';
import {SearchElement} from '../search-element.js';
import {Sharing, sharePart} from '../share/sharing.js';
import {whenIdle} from '../when-idle.js';
import type {DirectoryContext} from './context.js';
import {
  createDirectoryModel,
  type DirectoryModel,
  type Found,
  type WayOut,
} from './directory-model.js';
import {viewOf, type DirectoryView} from './directory-views.js';
import {listPage, type ListActions, type ListView} from './list-page.js';
import {DrawnSlices} from './drawn-slices.js';
import {listStyles} from './list-styles.js';
import {PARTNER_FACETS, pickRefinements} from './partner-facets.js';
import {partnerWordsPart} from './partner-words-part.js';
import {recordPagePart} from './record-page-part.js';
import {furtherViewsPart} from './views/further-views-part.js';
import {PartnerTake, partnerTakePart} from './take/partner-take.js';
import type {ShownPartners} from './take/take-request.js';

/** The usual view needs no word in the state nor in the address. */
const storedView = (view: DirectoryView): string | undefined =>
  view === 'category' ? undefined : view;

/**
 * Who works at the transition from school to work, who sits where, on whose behalf and since when.
 * A list of partners by category, committee, place or letter or as a table, and a page for each
 * partner, committee and programme.
 *
 * @tag koko-partner-directory
 * @attr {string} query - what is searched for
 * @attr {string} filter - chosen values: `committees:id,id;seats:2;categories:id`
 * @attr {string} view - how the list is arranged: `category` (default), `committee`, `place`, `a-z`, `table`
 * @attr {number} page-size - how many partners of a section are shown at first, 12 by default
 * @fires {KokoFilterEvent} koko-filter - search or filters have come to rest
 * @csspart card - a partner in the list
 * @csspart page - the page of a partner, committee or programme
 * @csspart foot - source, day and licence
 */
export class KokoPartnerDirectory extends SearchElement {
  static override styles = [
    ...SearchElement.styles,
    searchFieldStyles,
    facetListStyles,
    chipStyles,
    listStyles,
  ];

  /** How the list is arranged; set it to arrange it otherwise. */
  @property()
  get view(): string {
    return viewOf(this.viewState.view);
  }

  set view(view: string | null) {
    this.giveShow({view: storedView(viewOf(view ?? ''))});
  }

  @property({attribute: 'page-size', type: Number}) pageSize = 12;

  /** Id of the record whose page is open. */
  @state() private page = '';
  @state() private isFilterOpen = false;
  @state() private limits: ReadonlyMap<string, number> = new Map();

  /** What was picked in lists of a page. */
  @state() private picks: ReadonlyMap<string, string | undefined> = new Map();

  protected override readonly viewName = 'partners';
  readonly #slices = new DrawnSlices(this, () => this.performUpdate());
  readonly #take = new PartnerTake(this, {say: (message) => this.announcer.say(message)});
  readonly #sharing = new Sharing(
    this,
    this.sharePort(
      () => this.label || this.#words.title,
      // Whoever went back to the list shares the list.
      () => (this.page ? {} : {selection: []}),
    ),
  );
  #model: DirectoryModel | undefined;
  #found: Found | undefined;
  /** The model that was given more German. */
  #learned: DirectoryModel | undefined;
  #followed: readonly string[] | undefined;
  #listKey: string | undefined;
  /** Where somebody left the list, to come back to the same place. */
  #left: {key: string; top: number} | undefined;

  protected override readonly laterParts = [recordPagePart, furtherViewsPart, sharePart];

  protected override get neededParts(): readonly LazyPart[] {
    this.#follow();
    return [
      ...(this.page ? [recordPagePart] : []),
      ...(this.view === 'category' ? [] : [furtherViewsPart]),
      ...(this.#isAtALoss ? [partnerWordsPart] : []),
      ...(this.#take.isOpen ? [partnerTakePart] : []),
      ...(sharePart.module ? [sharePart] : []),
    ];
  }

  /** Whether the plain search does not know the words. */
  get #isAtALoss(): boolean {
    if (!this.feed || !this.hasWords) return false;
    return this.#find(this.#model ?? this.#modelOf(this.feed)).isUnknown;
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {view, sort} = this.viewState;
    const key = this.searchKey && JSON.stringify([this.searchKey, view, sort]);
    // Another list begins anew; a filter that was opened for it stays open.
    if (this.#listKey !== undefined && key !== this.#listKey)
      this.limits = new Map([...this.limits].filter(([name]) => name.startsWith('facet-')));
    this.#listKey = key;
    this.#follow();
  }

  protected override encodeFilter(refinements: Chosen): string {
    return encodeFilter(refinements, PARTNER_FACETS);
  }

  protected override decodeFilter(filter: string): Chosen {
    return decodeFilter(filter, PARTNER_FACETS);
  }

  protected override get searchKey(): string | undefined {
    return this.#model && JSON.stringify([this.query, this.filter]);
  }

  protected override matching(): readonly string[] | undefined {
    if (!this.#model || (!this.query.trim() && !this.filter)) return undefined;
    const {hits, bodies} = this.#find(this.#model);
    return [...hits.map(({partner}) => partner), ...bodies].map(({id}) => id);
  }

  protected override sayFound(): number {
    const count = this.#model ? this.#find(this.#model).hits.length : 0;
    this.announcer.say(this.#words.partners(count));
    return count;
  }

  protected override isEmpty({partners, committees, programmes}: Feed): boolean {
    return partners.length + committees.length + programmes.length === 0;
  }

  protected override renderEmpty(): TemplateResult {
    return html`<div class="empty">
      <p>${this.#words.empty}</p>
      <p class="small">${this.#words.emptyHelp}</p>
    </div>`;
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const model = this.#modelOf(feed);
    const context = this.#contextOf(model);
    const record = feed.get(this.page) ?? this.feed?.get(this.page);
    const part = isActor(record) ? recordPagePart : undefined;
    if (isActor(record) && part?.module)
      return part.module.recordPage(record, context, () => void this.#goBack());
    const shown = this.#listOf(model);
    this.#slices.begin(shown.found.hits, this.view, this.language);
    const list = listPage(shown, context, this.#actions);
    return html`${part ? html`<p role="alert">${this.common.partMissing}</p>` : nothing}${list}`;
  }

  protected override onReveal(id: string): void {
    if (isActor(this.feed?.get(id))) this.page = id;
    void this.#focusHeading().then(() => this.scrollIntoView({block: 'start'}));
  }

  #listOf(model: DirectoryModel): ListView {
    const {query, sort, columns} = this.viewState;
    return {
      title: this.label || this.#words.title,
      view: viewOf(this.view),
      sort,
      columns,
      query,
      found: this.#find(model),
      model,
      isFilterOpen: this.isFilterOpen,
      address: this.address,
    };
  }

  get #words(): PartnerDirectoryMessages {
    return partnerDirectoryMessages(this.language);
  }

  readonly #actions: ListActions = {
    onQuery: (query) => {
      this.setQuery(query);
    },
    onSubmit: () => this.submit(),
    onToggle: (facet, id, on) => this.refine(facet, id, on),
    onClear: () => this.#clear({filters: true}),
    onView: (view: DirectoryView) => this.show({view: storedView(view)}),
    onSort: (sort, said) => {
      this.show({sort});
      if (said) this.announcer.say(said);
    },
    onColumns: (columns) => this.show({columns}),
    onFilterButton: () => {
      this.isFilterOpen = !this.isFilterOpen;
    },
    onLetter: (key) => void this.#onLetter(key),
    onMeant: (query) => {
      this.setQuery(query);
      this.#query('input[type="search"]')?.focus();
    },
    onWayOut: (way) => this.#onWayOut(way),
  };

  #modelOf(feed: Feed): DirectoryModel {
    const {language: lang, referenceDay: day} = this;
    const known = this.#model;
    if (known?.feed === feed && known.lang === lang && known.day === day) return known;
    const model = createDirectoryModel(feed, lang, day);
    this.#model = model;
    this.#found = undefined;
    // Nobody types before the list is there.
    whenIdle(() => void model.prepare());
    return model;
  }

  #find(model: DirectoryModel): Found {
    const {query, refinements} = this.viewState;
    const own = pickRefinements(refinements);
    const known = this.#found;
    const isSame =
      known?.query === query.trim() && JSON.stringify(known.refinements) === JSON.stringify(own);
    let found = known && isSame ? known : model.find(query, own);
    if (found.isUnknown && this.#learn(model)) found = model.find(query, own);
    this.#found = found;
    return found;
  }

  /** Gives the search more German as soon as there is more; true where that is new. */
  #learn(model: DirectoryModel): boolean {
    const {module} = partnerWordsPart;
    if (!module || this.#learned === model) return false;
    this.#learned = model;
    model.learn(module.createPartnerWords(model.feed, model));
    return true;
  }

  #contextOf(model: DirectoryModel): DirectoryContext {
    const {index, lang, day} = model;
    const context: DirectoryContext = {
      lang,
      day,
      index,
      told: this.told,
      level: this.headingLevel,
      words: this.#words,
      common: this.common,
      selection: this.state.selection,
      pageSize: Math.max(1, Math.round(this.pageSize) || 12),
      text: (text) => this.text(text),
      shown: (text) => this.shown(text),
      slices: this.#slices,
      limitOf: (list) => this.limits.get(list),
      grow: (list, to) => void this.#onGrow(list, to),
      open: (record, key) => void this.#open(record, key),
      share: this.#sharing.render(this.common),
      pickOf: (list) => this.picks.get(list),
      pick: (list, id) => {
        this.picks = new Map([...this.picks, [list, id]]);
      },
      showOffers: this.canReveal('offers')
        ? (record) => this.goTo('offers', [record.id])
        : undefined,
      openOffer: this.canReveal('offers') ? (offer) => this.goTo('offers', [offer.id]) : undefined,
      showInNetwork: this.canReveal('network')
        ? (record) => this.goTo('network', [record.id])
        : undefined,
      take: (record) =>
        this.#take.render(record?.id ?? '', context, () => this.#shown(model, context, record)),
    };
    return context;
  }

  /** What is shown, for taking it along. */
  #shown(model: DirectoryModel, context: DirectoryContext, record?: Actor): ShownPartners {
    const list = this.#listOf(model);
    const hits = (): readonly PartnerHit[] => model.byName(list.found.hits);
    const partners =
      furtherViewsPart.module?.inShownOrder(list, context) ?? hits().map(({partner}) => partner);
    return {store: this.store, ...list, partners, record, context};
  }

  /** Opens the page of what was chosen, here or elsewhere, and goes back to the list when nothing is. */
  #follow(): void {
    const {selection} = this.state;
    if (!this.feed || selection === this.#followed) return;
    this.#followed = selection;
    const id = selection.find((chosen) => isActor(this.feed?.get(chosen)));
    if (id !== undefined) this.page = id;
    else if (selection.length === 0) this.page = '';
  }

  async #open(record: Actor, key: string): Promise<void> {
    if (!this.page) this.#left = {key, top: this.#topOf(key)};
    this.select([record.id]);
    // Choosing is cancelable; what was chosen before is chosen still.
    if (!this.state.selection.includes(record.id)) return;
    this.page = record.id;
    await this.#focusHeading();
  }

  async #goBack(): Promise<void> {
    this.page = '';
    await this.updateComplete;
    const key = this.#left?.key ?? '';
    const opener = this.#nameButton(key);
    if (!opener) return this.#focusHeading();
    opener.focus();
    window.scrollBy({top: this.#topOf(key) - (this.#left?.top ?? 0), behavior: 'instant'});
  }

  async #onGrow(list: string, to: number): Promise<void> {
    this.#slices.drawAll();
    const before = this.#itemsOf(list).length;
    this.limits = new Map([...this.limits, [list, to]]);
    await this.updateComplete;
    const item = this.#itemsOf(list)[before];
    item?.querySelector<HTMLElement>('.section-head [tabindex], button')?.focus();
  }

  async #onLetter(key: string): Promise<void> {
    // Sections far down may wait behind a button, or for their turn.
    this.limits = new Map([...this.limits, ['sections', Infinity]]);
    this.#slices.drawAll();
    await this.updateComplete;
    const section = this.#query('[data-section]', ({dataset}) => dataset.section === key);
    const target = section?.querySelector<HTMLElement>('[tabindex="-1"]');
    target?.focus({preventScroll: true});
    section?.scrollIntoView({block: 'start'});
  }

  #onWayOut({kind}: WayOut): void {
    this.#clear({query: kind !== 'filters', filters: kind !== 'query'});
    this.#query('input[type="search"]')?.focus();
  }

  #clear({query = false, filters = false}): void {
    if (query) this.setQuery('');
    if (filters) this.setRefinements({});
  }

  async #focusHeading(): Promise<void> {
    await this.updateComplete;
    this.#query('[tabindex="-1"]')?.focus();
  }

  #nameButton(key: string): HTMLElement | undefined {
    return this.#query('[data-key]', ({dataset}) => dataset.key === key);
  }

  #itemsOf(list: string): readonly Element[] {
    return [...(this.#query('[data-list]', ({dataset}) => dataset.list === list)?.children ?? [])];
  }

  /** Distance of a name from the top of the window, px. */
  #topOf(key: string): number {
    return this.#nameButton(key)?.getBoundingClientRect().top ?? 0;
  }

  #query(
    selector: string,
    fits: (element: HTMLElement) => boolean = () => true,
  ): HTMLElement | undefined {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(selector)].find(fits);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'koko-partner-directory': KokoPartnerDirectory;
  }
}
