/** The filters: their button in narrow columns, the visitor's four questions, and the way to more. */
import {html, nothing, type TemplateResult} from 'lit';
import {formatCount} from '../../i18n/format.js';
import type {Facet} from '../../search/types.js';
import {facetList, filterButton} from '../../ui/facet-list.js';
import {icon} from '../../ui/icons.js';
import {LazyPart} from '../lazy-part.js';
import type {Drawing, Drawn} from './drawing.js';
import {
  chosenValues,
  frequentFirst,
  furtherFacets,
  highestCount,
  shownFacets,
  toggled,
} from './finder-model.js';
import type {FinderActions, FinderView} from './finder-view.js';

/** Further filters, and what long facets need: no first list waits for them. */
export const moreFiltersPart = new LazyPart(() => import('./more-filters.js'));

/** More options than that wait behind "weitere anzeigen". */
const OPTION_LIMIT = 6;
/** Facets with more options than that can be searched once they are expanded. */
const SEARCH_FROM = 11;
/** Facets that stand open in the narrow panel at first. */
const OPEN_FACETS = 2;

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
  const {result, whole, refinements, moreFilters} = view;
  const all = shownFacets(result.facets, refinements);
  const further = furtherFacets(result.facets, whole, view.feed.offers.length);
  // What stands among the further filters does not stand above them too.
  const facets = moreFilters ? all.filter((facet) => !further.includes(facet)) : all;
  const context: FacetContext = {
    view,
    shut: view.shut ?? new Set<string>(facets.slice(OPEN_FACETS).map(({key}) => key)),
    // Only what is in sight is compared, so no bar moves when further filters become known.
    max: highestCount(moreFilters ? [...all, ...further] : all),
    actions,
    drawing,
  };
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
    <div class="facets">${all.length === 0 ? html`<p class="small muted">${words.noFilterHelps}</p>` : nothing}${facets.map((facet, index) => facetPart(facet, context, index === 0))}</div>
    ${further.length > 0 || canComeLater(view) ? moreToggle(further, context) : nothing}
    <button class="button primary show-results" type="button" @click=${() => actions.toggleFilters(false, '#results')}>
      ${words.showResults(result.total)}
    </button>
  </div>`;
}

/** Before their code is there, further filters are taken for granted: nearly all feeds have some. */
const canComeLater = ({feed}: FinderView): boolean =>
  moreFiltersPart.module === undefined && feed.offers.length > 1;

function moreToggle(further: readonly Facet[], context: FacetContext): Drawn {
  const {view, actions, drawing} = context;
  const {module} = moreFiltersPart;
  return html`<button class="link more-toggle" type="button" aria-expanded=${view.moreFilters ? 'true' : 'false'} aria-controls="more-filters" @click=${() => actions.toggleMore()}>
      ${view.moreFilters ? drawing.words.fewerFilters : drawing.words.moreFilters}${icon('down')}
    </button>
    <div id="more-filters" ?hidden=${!view.moreFilters}>
      ${view.moreFilters && module ? module.moreFilters(further, context) : nothing}
    </div>`;
}

export interface FacetContext {
  readonly view: FinderView;
  readonly shut: ReadonlySet<string>;
  readonly max: number;
  readonly actions: FinderActions;
  readonly drawing: Drawing;
}

export function facetPart(facet: Facet, context: FacetContext, isFirst = false): TemplateResult {
  const {view, shut, max, actions, drawing} = context;
  const {words, shown} = drawing;
  const {key} = facet;
  const whole = view.whole.find((one) => one.key === key);
  const {module} = moreFiltersPart;
  const isLine = key === 'grades';
  const limit = isLine ? facet.items.length : OPTION_LIMIT;
  const items = frequentFirst(facet.items, whole, limit);
  const isExpanded = view.expanded.has(key);
  const hidden = items.filter((item, at) => at >= limit && !item.selected);
  const chosen = items.filter(({selected}) => selected).length;
  const canSearch = isExpanded && items.length >= SEARCH_FROM && module !== undefined;
  const found = canSearch
    ? module.itemsFound(items, view.facetQueries[key] ?? '', drawing)
    : undefined;
  return facetList({
    key,
    title: words.facets[key] ?? key,
    note: isFirst || isLine ? words.oneIsEnough : undefined,
    look: isLine ? 'line' : undefined,
    head: found && module?.facetSearch(facet, found, context),
    options: (found?.items ?? items).map(({id, label, count, selected}) => ({
      id,
      label: isLine && module ? module.gradeName(drawing.say(label)) : shown(label),
      count,
      countText: formatCount(count, drawing.lang),
      countLabel: words.offers(count),
      selected,
    })),
    max,
    limit,
    expanded: isExpanded && hidden.length > 0,
    moreLabel: isExpanded ? words.fewer : words.more(hidden.length),
    onMore: () => actions.expand(key, isExpanded ? undefined : hidden[0]?.id),
    onShut: () => actions.fold(toggled(shut, key)),
    shut: shut.has(key),
    chosenLabel: chosen > 0 ? words.chosen(chosen) : undefined,
    onToggle: (id, on) => actions.toggle(key, id, on),
  });
}
