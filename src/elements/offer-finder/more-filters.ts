/** What only some lists need: further filters and orders, the search inside of long facets, help where nothing is found. */
import {html, type TemplateResult} from 'lit';
import {finderToolsMessages} from '../../i18n/finder-tools.js';
import type {Facet, FacetItem} from '../../search/types.js';
import {nameFinder} from '../../text/find-names.js';
import {icon} from '../../ui/icons.js';
import type {Drawing} from './drawing.js';
import {facetPart, type FacetContext} from './filter-view.js';
import {contactStyles} from './contact-styles.js';
import {emptyHelpStyles} from './empty-help-styles.js';
import {moreFilterStyles} from './more-filter-styles.js';
import {placeFilter} from './place-filter.js';

export {furtherSearch} from '../../search/further-search.js';
export {emptyHelp} from './empty-help.js';
export {placesOf} from './place-filter.js';
export {humanHelp} from './ways-out.js';

export const styles = [moreFilterStyles, emptyHelpStyles, contactStyles];

export function moreFilters(facets: readonly Facet[], context: FacetContext): TemplateResult {
  return html`${placeFilter(context)}
    <div class="facets">${facets.map((facet) => facetPart(facet, context))}</div>`;
}

/** More values than that are found by their names only. */
const SHOWN = 20;

export interface FoundItems {
  readonly items: readonly FacetItem[];
  /** How many more there are. */
  readonly rest: number;
}

/** Items whose name holds every word, the first of them; what is chosen stays in sight. */
export function itemsFound(items: readonly FacetItem[], query: string, {say}: Drawing): FoundItems {
  const find = nameFinder(items.map(({id, label}) => ({id, names: [say(label)]})));
  const found = new Set((query.trim() === '' ? items : find(query)).map(({id}) => id));
  const matching = items.filter(({id, selected}) => selected || found.has(id));
  const shown = matching.filter(({selected}, at) => selected || at < SHOWN);
  return {items: shown, rest: matching.length - shown.length};
}

/** A field that narrows a facet's own list. */
export function facetSearch(
  {key}: Facet,
  {items, rest}: FoundItems,
  {view, actions, drawing}: FacetContext,
): TemplateResult {
  const words = finderToolsMessages(drawing.lang);
  const name = drawing.words.facets[key] ?? key;
  const query = view.facetQueries[key] ?? '';
  const note = [
    query.trim() === '' ? '' : words.valuesFound(items.length + rest),
    rest > 0 ? words.moreValues(rest) : '',
  ];
  return html`<div class="facet-search">
    <div class="field">
      <input
        class="input"
        type="search"
        autocomplete="off"
        spellcheck="false"
        maxlength="100"
        aria-label=${words.searchIn(name)}
        aria-describedby="found-in-${key}"
        placeholder=${words.searchIn(name)}
        .value=${query}
        @input=${(event: Event) => actions.searchFacet(key, (event.target as HTMLInputElement).value)}
      />
      ${icon('search')}
    </div>
    <p class="small muted" id="found-in-${key}">${note.filter(Boolean).join(', ')}</p>
  </div>`;
}

/** "Klasse 7" as the figure in its cell, with the rest for those who hear it. */
export function gradeName(label: string): TemplateResult {
  const [, before = '', figure = label, after = ''] = /^(\D*)([\d–]+)(.*)$/.exec(label) ?? [];
  return html`<span class="visually-hidden">${before}</span>${figure}<span class="visually-hidden">${after}</span>`;
}
