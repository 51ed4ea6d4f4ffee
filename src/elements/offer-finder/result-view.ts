/** Everything under the search field: filters, chips, count, list, help. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Feed, Situation} from '../../feed/types.js';
import type {Facet, FacetKey, OfferResult, Refinements} from '../../search/types.js';
import {chipList, type Chip} from '../../ui/chips.js';
import {facetList} from '../../ui/facet-list.js';
import {heading} from '../../ui/heading.js';
import {icon} from '../../ui/icons.js';
import type {Drawing, Drawn} from './drawing.js';
import {
  chosenValues,
  frequentFirst,
  highestCount,
  shownFacets,
  toggled,
  type ScopeRecord,
} from './finder-model.js';
import {hitList} from './hit-list.js';
import {humanHelp, waysCard, wayView, type WayView} from './ways-out.js';

/** More options than that wait behind "weitere anzeigen". */
const OPTION_LIMIT = 6;
/** Facets that stand open in the narrow panel at first. */
const OPEN_FACETS = 2;

export interface FinderView {
  readonly feed: Feed;
  readonly query: string;
  readonly refinements: Refinements;
  readonly result: OfferResult;
  /** Facets without any search, filter or scope. */
  readonly whole: readonly Facet[];
  /** What narrows the list from elsewhere on the page. */
  readonly scope: readonly ScopeRecord[];
  /** What the same search would give without it. */
  readonly unscopedTotal: () => number;
  readonly shown: number;
  readonly pageSize: number;
  readonly filtersOpen: boolean;
  readonly expanded: ReadonlySet<string>;
  /** Facets shut in the narrow panel; undefined before the first touch. */
  readonly shut: ReadonlySet<string> | undefined;
}

/** What a person can do here. Where the thing pressed goes away, `at` or `next` says where focus goes. */
export interface FinderActions {
  toggle(facet: FacetKey, id: string, on: boolean): void;
  removeValue(facet: FacetKey, id: string, at: number): void;
  removeScope(id: string, at: number): void;
  widen(): void;
  removeAll(): void;
  startOver(): void;
  search(query: string): void;
  start(situation: Situation): void;
  toggleFilters(open: boolean, next?: string): void;
  expand(facet: FacetKey, first: string | undefined): void;
  fold(shut: ReadonlySet<string>): void;
  showMore(from: number): void;
}

export function resultView(
  view: FinderView,
  actions: FinderActions,
  drawing: Drawing,
): TemplateResult {
  return html`${situations(view, actions, drawing)}
    <div class="layout">
      ${filterButton(view, actions, drawing)} ${filterPanel(view, actions, drawing)} ${resultHead(view, drawing)}
      ${chips(view, actions, drawing)}
      <div class="results">${results(view, actions, drawing)}</div>
    </div>`;
}

/** Ways in for somebody who does not know the terms; only where nothing was asked yet. */
function situations(view: FinderView, actions: FinderActions, {shown, words}: Drawing): Drawn {
  const isStart =
    view.query === '' && chosenValues(view.refinements).length === 0 && view.scope.length === 0;
  const all = [...view.feed.situations].sort(
    (a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0,
  );
  if (!isStart || all.length === 0) return nothing;
  return html`<div class="situations" role="group" aria-labelledby="situations-label">
    <p class="small muted" id="situations-label">${words.situations}</p>
    <ul role="list">
      ${all.map((one) => html`<li><button class="button compact" type="button" @click=${() => actions.start(one)}>${shown(one.title)}</button></li>`)}
    </ul>
  </div>`;
}

function filterButton(view: FinderView, actions: FinderActions, {words}: Drawing): TemplateResult {
  const count = chosenValues(view.refinements).length;
  return html`<button
    class="button filter-button no-print"
    type="button"
    aria-expanded=${view.filtersOpen ? 'true' : 'false'}
    aria-controls="filters"
    @click=${() => actions.toggleFilters(!view.filtersOpen)}
  >
    <span class="filter-name"
      >${icon('filter')} ${words.filter}${
        count > 0
          ? html` <span class="visually-hidden">(${count})</span><span class="filter-count" aria-hidden="true">${count}</span>`
          : nothing
      }</span
    >${icon('down')}
  </button>`;
}

function filterPanel(view: FinderView, actions: FinderActions, drawing: Drawing): TemplateResult {
  const {words} = drawing;
  const facets = shownFacets(view.result.facets, view.refinements);
  const shut = view.shut ?? new Set<string>(facets.slice(OPEN_FACETS).map(({key}) => key));
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && view.filtersOpen) actions.toggleFilters(false, '.filter-button');
  };
  return html`<div
    id="filters"
    class="filters no-print ${view.filtersOpen ? 'open' : ''}"
    role="group"
    aria-label=${words.filter}
    @keydown=${onKeydown}
  >
    <div class="facets">${facets.map((facet, index) => facetPart(facet, index, {view, shut, max: highestCount(facets)}, actions, drawing))}</div>
    <button class="button primary show-results" type="button" @click=${() => actions.toggleFilters(false, '#results')}>
      ${words.showResults(view.result.total)}
    </button>
  </div>`;
}

interface FacetContext {
  readonly view: FinderView;
  readonly shut: ReadonlySet<string>;
  readonly max: number;
}

function facetPart(
  facet: Facet,
  index: number,
  {view, shut, max}: FacetContext,
  actions: FinderActions,
  drawing: Drawing,
): TemplateResult {
  const {words, shown} = drawing;
  const {key} = facet;
  const whole = view.whole.find((one) => one.key === key);
  const items = frequentFirst(facet.items, whole, OPTION_LIMIT);
  const isExpanded = view.expanded.has(key);
  const hidden = items.filter((item, at) => at >= OPTION_LIMIT && !item.selected);
  const chosen = items.filter(({selected}) => selected).length;
  return facetList({
    key,
    title: words.facets[key] ?? key,
    note: index === 0 ? words.oneIsEnough : undefined,
    options: items.map(({id, label, count, selected}) => ({
      id,
      label: shown(label),
      count,
      countLabel: words.offers(count),
      selected,
    })),
    max,
    limit: OPTION_LIMIT,
    expanded: isExpanded && hidden.length > 0,
    moreLabel: isExpanded ? words.fewer : words.more(hidden.length),
    onMore: () => actions.expand(key, isExpanded ? undefined : hidden[0]?.id),
    onShut: () => actions.fold(toggled(shut, key)),
    shut: shut.has(key),
    chosenLabel: chosen > 0 ? words.chosen(chosen) : undefined,
    onToggle: (id, on) => actions.toggle(key, id, on),
  });
}

function resultHead({result, query}: FinderView, {words, level}: Drawing): TemplateResult {
  return html`<div class="result-head">
    ${heading(level + 1, words.offers(result.total), 'count-heading', 'results')}
    ${result.total > 1 ? html`<p class="small muted">${query.trim() === '' ? words.byTitle : words.byRank}</p>` : nothing}
  </div>`;
}

function chips(view: FinderView, actions: FinderActions, drawing: Drawing): Drawn {
  const {words} = drawing;
  const all = [
    ...scopeChips(view, actions, drawing),
    ...queryChip(view, actions, drawing),
    ...valueChips(view, actions, drawing),
  ];
  if (all.length === 0) return nothing;
  const removeAll = html`<button class="link small" type="button" @click=${() => actions.removeAll()}>${words.removeAll}</button>`;
  return html`<div class="chosen no-print">${chipList(words.chosenFilters, all, all.length > 1 ? removeAll : undefined)}</div>`;
}

function scopeChips(
  {scope}: FinderView,
  actions: FinderActions,
  {words, say, shown}: Drawing,
): readonly Chip[] {
  return scope.map((record, at) => {
    const group = words.scope[record.type];
    const name = record.shortName ?? record.name;
    return {
      group,
      label: shown(name),
      removeLabel: words.removeScope(group, say(name)),
      onRemove: () => actions.removeScope(record.id, at),
    };
  });
}

/** What was typed stands among the chips only where it is part of the trouble. */
function queryChip(
  {query, result}: FinderView,
  actions: FinderActions,
  {words}: Drawing,
): readonly Chip[] {
  if (result.total > 0 || query.trim() === '') return [];
  return [
    {
      group: words.query,
      label: query,
      removeLabel: words.removeQuery(query),
      onRemove: () => actions.search(''),
    },
  ];
}

function valueChips(view: FinderView, actions: FinderActions, drawing: Drawing): readonly Chip[] {
  const before = view.scope.length;
  return chosenValues(view.refinements).map(({facet, id}, index) => {
    const item = view.result.facets
      .find(({key}) => key === facet)
      ?.items.find((one) => one.id === id);
    const group = groupOf(facet, drawing);
    return {
      group,
      label: item ? drawing.shown(item.label) : id,
      removeLabel: drawing.words.removeFilter(group, item ? drawing.say(item.label) : id),
      onRemove: () => actions.removeValue(facet, id, before + index),
    };
  });
}

const groupOf = (facet: string, {words}: Drawing): string =>
  words.chips[facet] ?? words.facets[facet] ?? facet;

function results(view: FinderView, actions: FinderActions, drawing: Drawing): TemplateResult {
  const {hits, similar, total} = view.result;
  return html`${hits.length > 0 ? hitList(hits.slice(0, view.shown), drawing) : nothing} ${moreRow(view, actions, drawing)}
  ${similar.length > 0 ? similarPart(view, drawing) : nothing} ${total === 0 ? help(view, actions, drawing) : nothing}`;
}

function moreRow(
  {result, shown, pageSize}: FinderView,
  actions: FinderActions,
  {words}: Drawing,
): Drawn {
  const rest = result.total - shown;
  if (rest <= 0) return nothing;
  return html`<div class="more-row no-print">
    <button class="button" type="button" @click=${() => actions.showMore(shown)}>${words.moreOffers(Math.min(rest, pageSize))}</button>
    <span class="small muted number">${words.shownOf(shown, result.total)}</span>
  </div>`;
}

function similarPart({result, pageSize}: FinderView, drawing: Drawing): TemplateResult {
  const {words, level} = drawing;
  return html`<section class="similar" aria-labelledby="similar-heading">
    ${heading(level + 1, words.similar, 'heading-2', 'similar-heading')}
    <p class="small muted">${words.similarNote}</p>
    ${hitList(result.similar.slice(0, pageSize), drawing)}
  </section>`;
}

function help(view: FinderView, actions: FinderActions, drawing: Drawing): TemplateResult {
  const filtered = chosenValues(view.refinements).length > 0;
  const wayActions = {
    groupOf: (facet: string) => groupOf(facet, drawing),
    remove: (facet: FacetKey, id: string) => actions.removeValue(facet, id, Infinity),
    removeAll: () => actions.removeAll(),
    search: (query: string) => actions.search(query),
  };
  const views = view.result.waysOut.map((way) => wayView(way, filtered, wayActions, drawing));
  const known = [...scopeWay(view, actions, drawing), ...views];
  return html`${waysCard(known.length > 0 ? known : startOver(view, actions, drawing), drawing)} ${humanHelp(view.feed, drawing)}`;
}

function scopeWay(
  {scope, unscopedTotal}: FinderView,
  actions: FinderActions,
  {words, say}: Drawing,
): readonly WayView[] {
  const count = scope.length === 0 ? 0 : unscopedTotal();
  if (count === 0) return [];
  const names = scope.map(({name, shortName}) => say(shortName ?? name)).join(', ');
  return [
    {
      text: words.ways.withoutScope(names),
      count,
      action: words.ways.widen,
      onTake: () => actions.widen(),
    },
  ];
}

/** The last resort: where no single thing that is let go of helps. */
function startOver(
  {feed}: FinderView,
  actions: FinderActions,
  {words}: Drawing,
): readonly WayView[] {
  return [
    {
      text: words.ways.everything,
      count: feed.offers.length,
      action: words.ways.startOver,
      onTake: () => actions.startOver(),
    },
  ];
}
