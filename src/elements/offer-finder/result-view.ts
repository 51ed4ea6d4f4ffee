/** Everything under the search field: filters, chips, count, list. */
import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../ui/heading.js';
import {chosenChips} from './chosen-view.js';
import type {Drawing, Drawn} from './drawing.js';
import {filterPanel, filterToggle, moreFiltersPart} from './filter-view.js';
import type {FinderActions, FinderView} from './finder-view.js';
import {hitList} from './hit-list.js';
import {situations} from './situation-view.js';

/** With so many offers a key must not wait for cards that nobody sees. */
const MANY = 1_000;

export function resultView(
  view: FinderView,
  actions: FinderActions,
  drawing: Drawing,
): TemplateResult {
  return html`${situations(view, actions, drawing)}
    <div class="layout">
      ${filterToggle(view, actions, drawing)} ${filterPanel(view, actions, drawing)} ${resultHead(view, actions, drawing)}
      ${chosenChips(view, actions, drawing)}
      <div class="results ${view.feed.offers.length > MANY ? 'many' : ''}">${results(view, actions, drawing)}</div>
    </div>`;
}

function resultHead(
  view: FinderView,
  actions: FinderActions,
  {words, level, tools}: Drawing,
): TemplateResult {
  const {result} = view;
  const isNear = result.total === 0 && result.similar.length > 0;
  return html`<div class="result-head">
    ${heading(level + 1, isNear ? words.onlySimilar : words.offers(result.total), 'count-heading', 'results')}
    ${result.total > 1 ? sortChoice(view, actions, words) : nothing} ${tools}
  </div>`;
}

function sortChoice(
  {sorts, sort}: FinderView,
  actions: FinderActions,
  words: Drawing['words'],
): TemplateResult {
  if (sorts.length < 2)
    return html`<p class="small muted">${words.sortedBy} ${words.sorts[sort]}</p>`;
  const onChange = ({target}: Event): void => {
    const next = sorts[(target as HTMLSelectElement).selectedIndex];
    if (next) actions.sortBy(next);
  };
  return html`<label class="sort small no-print">
    <span class="muted">${words.sortedBy}</span>
    <select class="select" @change=${onChange}>
      ${sorts.map((one) => html`<option .selected=${one === sort}>${words.sorts[one]}</option>`)}
    </select>
  </label>`;
}

function results(view: FinderView, actions: FinderActions, drawing: Drawing): TemplateResult {
  const {hits, similar, total} = view.result;
  const help = moreFiltersPart.module;
  return html`${hits.length > 0 ? hitList(hits.slice(0, view.shown), drawing) : nothing} ${moreRow(view, actions, drawing)}
  ${total === 0 ? help?.emptyHelp(view, actions, drawing) : nothing} ${similar.length > 0 ? similarPart(view, drawing) : nothing}
  ${total === 0 ? help?.humanHelp(view.feed, drawing) : nothing}`;
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
