/** The list: heading, search, ways to arrange it, filters, sections, sources. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Feed} from '../../feed/types.js';
import {formatDate, formatList} from '../../i18n/format.js';
import {heading} from '../../ui/heading.js';
import {filterButton} from '../../ui/facet-list.js';
import {safeUrl} from '../../feed/safe-url.js';
import {searchField} from '../../ui/search-field.js';
import type {DirectoryContext} from './context.js';
import {waysOut, type DirectoryModel, type Found, type WayOut} from './directory-model.js';
import {sectionsByCategory} from './directory-sections.js';
import {viewsFor, type DirectoryView} from './directory-views.js';
import {sourceList} from './document-parts.js';
import {foundBodies} from './found-bodies.js';
import {filterChips, filterPanel, type FilterActions} from './filter-panel.js';
import {partyName} from './record-parts.js';
import {sectionList} from './section-list.js';
import {creditsOf} from './sources.js';
import {furtherViewsPart} from './views/further-views-part.js';

export interface ListActions extends FilterActions {
  readonly onQuery: (query: string) => void;
  readonly onSubmit: () => void;
  readonly onView: (view: DirectoryView) => void;
  readonly onFilterButton: () => void;
  /** @param said what is announced of the new order */
  readonly onSort: (sort: string | undefined, said?: string) => void;
  readonly onColumns: (columns: readonly string[]) => void;
  /** Goes to a section, by its key. */
  readonly onLetter: (key: string) => void;
  readonly onMeant: (query: string) => void;
  readonly onWayOut: (way: WayOut) => void;
}

export interface ListView {
  readonly title: string;
  readonly view: DirectoryView;
  /** Order of names or of the table, where it is not the usual one. */
  readonly sort?: string;
  /** Columns of the table that were picked. */
  readonly columns?: readonly string[];
  /** The search as it is typed. */
  readonly query: string;
  readonly found: Found;
  readonly model: DirectoryModel;
  readonly isFilterOpen: boolean;
  /** Address of the feed, where others can fetch it. */
  readonly address?: string;
}

export function listPage(
  list: ListView,
  context: DirectoryContext,
  actions: ListActions,
): TemplateResult {
  const {words, level} = context;
  const {found, model, isFilterOpen} = list;
  return html`<div class="list">
    ${heading(level, list.title, 'heading-1')}
    <div class="tools no-print" @focusin=${() => void model.prepare()}>
      ${searchField({
        label: words.searchLabel,
        value: list.query,
        placeholder: words.placeholder,
        searchLabel: context.common.search,
        clearLabel: context.common.clearSearch,
        onInput: actions.onQuery,
        onSubmit: actions.onSubmit,
      })}
      ${renderViews(list, context, actions)}
    </div>
    <div class="columns facets-first">
      <div class="filter no-print">
        ${renderFilterButton(list, context, actions)}
        <div id="filters" class="facets ${isFilterOpen ? 'open' : ''}">
          ${filterPanel(found.byWords, found.refinements, context, actions)}
        </div>
      </div>
      <div class="results">
        ${renderCount(list, context)} ${renderMeant(found, context, actions)} ${filterChips(found.refinements, context, actions)}
        ${
          found.hits.length + found.bodies.length === 0
            ? renderNothing(found, model, context, actions)
            : renderSections(list, context, actions)
        }
      </div>
    </div>
    ${renderFoot(list, context)}
  </div>`;
}

function renderViews(
  {view, model}: ListView,
  {words}: DirectoryContext,
  {onView}: ListActions,
): TemplateResult {
  return html`<div class="segments" role="group" aria-label=${words.arrange}>
    ${viewsFor(model.feed).map(
      (name) =>
        html`<button type="button" aria-pressed=${name === view ? 'true' : 'false'} @click=${() => onView(name)}>
          ${words.views[name]}
        </button>`,
    )}
  </div>`;
}

function renderFilterButton(
  {found, isFilterOpen}: ListView,
  {words}: DirectoryContext,
  {onFilterButton}: ListActions,
): TemplateResult {
  const chosen = Object.values(found.refinements).reduce((sum, ids) => sum + ids.length, 0);
  return filterButton({
    label: words.filter,
    count: chosen,
    isOpen: isFilterOpen,
    onClick: onFilterButton,
  });
}

function renderCount({found, model}: ListView, context: DirectoryContext): TemplateResult {
  const {words, take} = context;
  const all = model.feed.partners.length;
  const count = found.hits.length;
  const whole = words.partners(all) + awayWords(model, context);
  return html`<div class="total">
    <p class="small muted">${found.isNarrowed ? words.partnersOf(count, all) : whole}</p>
    ${count > 0 ? take() : nothing}
  </div>`;
}

/** ", davon 8 geplant und 8 beendet": the network counts only those who are there. */
function awayWords({feed, index}: DirectoryModel, {words, lang}: DirectoryContext): string {
  const countOf = (state: 'planned' | 'ended'): number =>
    feed.partners.filter((partner) => index.stateOf(partner) === state).length;
  const parts = (['planned', 'ended'] as const)
    .map((state) => ({state, count: countOf(state)}))
    .filter(({count}) => count > 0)
    .map(({state, count}) => words.inState[state](count));
  return parts.length > 0 ? words.ofThem(formatList(parts, lang)) : '';
}

/** Looks alike: asked before it is shown. */
function renderMeant(
  {isSimilar, meant}: Found,
  {words}: DirectoryContext,
  {onMeant}: ListActions,
): TemplateResult | typeof nothing {
  if (!isSimilar) return nothing;
  return html`<p class="meant">
    ${words.similar}
    ${
      meant
        ? html`<button class="link" type="button" @click=${() => onMeant(meant)}>${words.meant(meant)}</button>`
        : nothing
    }
  </p>`;
}

function renderSections(
  list: ListView,
  context: DirectoryContext,
  actions: ListActions,
): TemplateResult {
  const {view, found, model} = list;
  const {module} = furtherViewsPart;
  if (view !== 'category' && module) return module.furtherView(view, list, context, actions);
  const sections = sectionsByCategory(found.hits, model.index, !found.isNarrowed);
  return html`${view === 'category' ? nothing : html`<p role="alert">${context.common.partMissing}</p>`}
  ${foundBodies(found.bodies, context)} ${sectionList(sections, context)}`;
}

function renderNothing(
  found: Found,
  model: DirectoryModel,
  {words}: DirectoryContext,
  {onWayOut}: ListActions,
): TemplateResult {
  const ways = waysOut(model, found);
  const labelOf = ({kind, count}: WayOut): string => {
    if (kind === 'query') return words.withoutQuery(found.query, count);
    return kind === 'filters' ? words.withoutFilters(count) : words.withoutBoth(count);
  };
  return html`<div class="empty">
    <p class="strong">${words.nothingFound}</p>
    <p>${words.nothingFoundHelp(ways.length)}</p>
    <ul role="list">
      ${ways.map(
        (way) =>
          html`<li><button class="link" type="button" @click=${() => onWayOut(way)}>${labelOf(way)}</button></li>`,
      )}
    </ul>
  </div>`;
}

function renderFoot({found, model, address}: ListView, context: DirectoryContext): TemplateResult {
  const {common} = context;
  const credits = creditsOf(found.hits.map(({partner}) => partner));
  const url = safeUrl(address);
  return html`<div class="foot" part="foot">
    <div>
      <p>${aboutFeed(model.feed, context)}</p>
      ${credits.length > 0 ? sourceList(credits, context) : nothing}
    </div>
    ${context.share} ${url ? html`<p class="no-print"><a href=${url}>${common.feedAsJson}</a></p>` : nothing}
  </div>`;
}

function aboutFeed({meta}: Feed, context: DirectoryContext): unknown {
  const {common, lang} = context;
  const {publisher, updated, title} = meta;
  return html`${common.source}: ${publisher ? partyName(publisher, context) : context.shown(title)}${
    updated ? ` · ${common.updated(formatDate(updated, lang))}` : nothing
  }`;
}
