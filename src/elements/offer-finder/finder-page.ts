/** The finder as a whole: heading, search, list, source; and what stands there without offers. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Feed} from '../../feed/types.js';
import {heading} from '../../ui/heading.js';
import {searchField, type SearchSuggestions} from '../../ui/search-field.js';
import type {Drawing} from './drawing.js';
import {feedFoot} from './feed-foot.js';
import type {FinderActions, FinderView} from './finder-view.js';
import {resultView} from './result-view.js';

/** What the page around the list needs. */
export interface PageFrame {
  /** Heading given by the host page. */
  readonly label: string;
  /** Address of the feed, where others can fetch it. */
  readonly address: string | undefined;
  readonly suggestions: SearchSuggestions;
  /** The search of words could not be fetched. */
  readonly isSearchMissing: boolean;
  /** Filters, an order or the help that this list needs could not be fetched. */
  readonly isPartMissing: boolean;
  onInput(query: string): void;
  onSubmit(): void;
}

export function finderPage(
  view: FinderView,
  actions: FinderActions,
  frame: PageFrame,
  drawing: Drawing,
): TemplateResult {
  const {words, common} = drawing;
  return html`${title(frame, drawing)}
    <div class="search-part ${view.query ? '' : 'no-print'}">${field(view.query, frame, drawing)}</div>
    ${frame.isSearchMissing ? html`<p role="alert">${words.searchMissing}</p>` : nothing}
    ${frame.isPartMissing ? html`<p role="alert">${common.partMissing}</p>` : nothing}
    ${resultView(view, actions, drawing)}
    ${feedFoot(view.feed, view.feed.offers, frame.address, drawing)}`;
}

export function emptyPage(
  feed: Feed | undefined,
  frame: Pick<PageFrame, 'label' | 'address'>,
  drawing: Drawing,
): TemplateResult {
  const {words} = drawing;
  return html`${title(frame, drawing)}
    <div class="empty">
      <p class="heading-3">${words.emptyTitle}</p>
      <p>${words.emptyText}</p>
    </div>
    ${feed ? feedFoot(feed, [], frame.address, drawing) : nothing}`;
}

/** Another list in the place of search and hits. */
export function keptPage(
  feed: Feed,
  list: TemplateResult,
  frame: Pick<PageFrame, 'label' | 'address'>,
  drawing: Drawing,
): TemplateResult {
  return html`${title(frame, drawing)} ${list} ${feedFoot(feed, feed.offers, frame.address, drawing)}`;
}

const title = ({label}: Pick<PageFrame, 'label'>, {level, words}: Drawing): TemplateResult =>
  heading(level, label || words.heading, 'heading-1', 'finder-heading');

function field(
  value: string,
  {suggestions, onInput, onSubmit}: PageFrame,
  {words, common}: Drawing,
): TemplateResult {
  return searchField({
    label: words.searchLabel,
    value,
    searchLabel: common.search,
    clearLabel: common.clearSearch,
    onInput,
    onSubmit,
    suggestions,
  });
}
