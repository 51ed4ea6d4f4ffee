/** The facets of the directory and the chips of what is chosen. */
import {html, nothing, type TemplateResult} from 'lit';
import {slotOf} from '../../signs/shapes.js';
import {formatCount} from '../../i18n/format.js';
import type {PartnerHit} from '../../search/types.js';
import {sortByText} from '../../text/collate.js';
import {chipList} from '../../ui/chips.js';
import {facetList} from '../../ui/facet-list.js';
import {sign} from '../../ui/signs.js';
import type {DirectoryContext} from './context.js';
import {
  countFacet,
  PARTNER_FACETS,
  WITHOUT_CATEGORY,
  type PartnerFacetKey,
  type PartnerFacetOption,
  type PartnerRefinements,
} from './partner-facets.js';
import {briefName} from './record-parts.js';

export interface FilterActions {
  readonly onToggle: (key: PartnerFacetKey, id: string, on: boolean) => void;
  readonly onClear: () => void;
}

/** Long lists of committees show so many at first. */
const FIRST_OPTIONS = 10;

/** @param hits what the search alone found */
export function filterPanel(
  hits: readonly PartnerHit[],
  refinements: PartnerRefinements,
  context: DirectoryContext,
  {onToggle}: FilterActions,
): TemplateResult {
  const {words} = context;
  return html`${PARTNER_FACETS.map((key) => {
    const options = sorted(key, countFacet(key, hits, refinements, context.index), context);
    if (options.length < 2) return nothing;
    const isExpanded = context.limitOf(`facet-${key}`) === Infinity;
    return facetList({
      key,
      title: words.facets[key],
      max: Math.max(...options.map(({count}) => count)),
      limit: FIRST_OPTIONS + 2 < options.length ? FIRST_OPTIONS : options.length,
      expanded: isExpanded && options.length > FIRST_OPTIONS + 2,
      moreLabel: isExpanded ? words.fewerOptions : words.moreOptions(options.length),
      onMore: () => context.grow(`facet-${key}`, isExpanded ? FIRST_OPTIONS : Infinity),
      onToggle: (id, on) => onToggle(key, id, on),
      options: options.map((option) => ({
        ...option,
        label: optionLabel(key, option.id, context),
        countText: formatCount(option.count, context.lang),
        countLabel: words.partners(option.count),
        sign: optionSign(key, option.id, context),
      })),
    });
  })}`;
}

/** Areas stand in no order of their own. */
function sorted(
  key: PartnerFacetKey,
  options: readonly PartnerFacetOption[],
  context: DirectoryContext,
): readonly PartnerFacetOption[] {
  if (key !== 'areas') return options;
  return sortByText(options, ({id}) => plainLabel(key, id, context), {lang: context.lang});
}

/** What is chosen, each with its way out. */
export function filterChips(
  refinements: PartnerRefinements,
  context: DirectoryContext,
  {onToggle, onClear}: FilterActions,
): TemplateResult | typeof nothing {
  const {words} = context;
  const chips = PARTNER_FACETS.flatMap((key) =>
    (refinements[key] ?? []).map((id) => ({
      group: words.chips[key],
      label: key === 'seats' ? chipLabel(key, id, context) : optionLabel(key, id, context),
      removeLabel: words.removeFilter(words.chips[key], chipLabel(key, id, context)),
      onRemove: () => onToggle(key, id, false),
    })),
  );
  if (chips.length === 0) return nothing;
  const clear = html`<button class="link" type="button" @click=${onClear}>${words.removeAll}</button>`;
  return chipList(words.chosenFilters, chips, clear);
}

/** What is chosen, in words. */
export function chosenLabels(
  refinements: PartnerRefinements,
  context: DirectoryContext,
): {readonly group: string; readonly label: string}[] {
  return PARTNER_FACETS.flatMap((key) =>
    (refinements[key] ?? []).map((id) => ({
      group: context.words.chips[key],
      label: chipLabel(key, id, context),
    })),
  );
}

function chipLabel(key: PartnerFacetKey, id: string, context: DirectoryContext): string {
  if (key !== 'seats') return plainLabel(key, id, context);
  return context.words.inSeats(Number(id), context.index.committees.length);
}

function optionLabel(key: PartnerFacetKey, id: string, context: DirectoryContext): unknown {
  const record = key === 'seats' ? undefined : context.index.feed.get(id);
  if (record?.type === 'committee') return briefName(record, context);
  if (record?.type === 'area') return context.shown(record.name);
  return record?.type === 'term' ? context.shown(record.label) : plainLabel(key, id, context);
}

/** An id that the feed does not know any more (an old link) stands for itself. */
function plainLabel(key: PartnerFacetKey, id: string, context: DirectoryContext): string {
  const {words, common, index} = context;
  if (key === 'seats') return words.seats(Number(id), index.committees.length);
  if (id === WITHOUT_CATEGORY) return common.withoutCategory;
  const record = index.feed.get(id);
  if (record?.type === 'committee') return context.text(record.shortName ?? record.name).value;
  if (record?.type === 'area') return context.text(record.name).value;
  return record?.type === 'term' ? context.text(record.label).value : id;
}

function optionSign(
  key: PartnerFacetKey,
  id: string,
  {index}: DirectoryContext,
): TemplateResult | undefined {
  if (key !== 'categories') return undefined;
  const record = index.feed.get(id);
  return sign(record?.type === 'term' ? slotOf(record.index) : 0);
}
