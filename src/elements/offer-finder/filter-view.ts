/** Ways to narrow the list: situations, the button of narrow columns, and the facets. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Facet} from '../../search/types.js';
import {facetList, filterButton} from '../../ui/facet-list.js';
import type {Drawing, Drawn} from './drawing.js';
import {chosenValues, frequentFirst, highestCount, shownFacets, toggled} from './finder-model.js';
import type {FinderActions, FinderView} from './finder-view.js';

/** More options than that wait behind "weitere anzeigen". */
const OPTION_LIMIT = 6;
/** Facets that stand open in the narrow panel at first. */
const OPEN_FACETS = 2;

/** Ways in for somebody who does not know the terms; only where nothing was asked yet. */
export function situations(
  view: FinderView,
  actions: FinderActions,
  {shown, words}: Drawing,
): Drawn {
  const isStart =
    view.query === '' && chosenValues(view.refinements).length === 0 && view.scope.length === 0;
  const all = [...view.feed.situations].sort(
    (a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0,
  );
  if (!isStart || all.length === 0) return nothing;
  return html`<div class="situations no-print" role="group" aria-labelledby="situations-label">
    <p class="small muted" id="situations-label">${words.situations}</p>
    <ul role="list">
      ${all.map((one) => html`<li><button class="button compact" type="button" @click=${() => actions.start(one)}>${shown(one.title)}</button></li>`)}
    </ul>
  </div>`;
}

/** The button that opens the filters of a narrow column. */
export function filterToggle(
  view: FinderView,
  actions: FinderActions,
  {words}: Drawing,
): TemplateResult {
  return filterButton({
    label: words.filter,
    count: chosenValues(view.refinements).length,
    isOpen: view.filtersOpen,
    onClick: () => actions.toggleFilters(!view.filtersOpen),
  });
}

export function filterPanel(
  view: FinderView,
  actions: FinderActions,
  drawing: Drawing,
): TemplateResult {
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
    <div class="facets">${facets.length === 0 ? html`<p class="small muted">${words.noFilterHelps}</p>` : nothing}${facets.map((facet, index) => facetPart(facet, index, {view, shut, max: highestCount(facets)}, actions, drawing))}</div>
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
