/** The directory by committee, place and letter and as a table: fetched when idle, or when one of them is asked for. */
import {html, type TemplateResult} from 'lit';
import type {Partner} from '../../../feed/types.js';
import {directoryViewsMessages} from '../../../i18n/directory-views.js';
import type {PartnerHit} from '../../../search/types.js';
import {sortByText} from '../../../text/collate.js';
import type {DirectoryContext} from '../context.js';
import type {Section} from '../directory-sections.js';
import type {DirectoryView} from '../directory-views.js';
import {foundBodies} from '../found-bodies.js';
import type {ListActions, ListView} from '../list-page.js';
import {sectionList} from '../section-list.js';
import {letterBar} from './letter-bar.js';
import {groupBySeats} from './seat-groups.js';
import {seatGroupsList} from './seat-groups-list.js';
import {sectionsByLetter} from './sections-by-letter.js';
import {sectionsByPlace} from './sections-by-place.js';
import {sectionsByTier} from './sections-by-tier.js';
import {tableOrder, tableView} from './table-view.js';
import {tierList} from './tier-list.js';
import type {ViewsContext} from './views-context.js';
import {viewStyles} from './view-styles.js';

export const styles = [viewStyles];

type Draw = (list: ListView, context: ViewsContext, actions: ListActions) => TemplateResult;

const DRAW: Readonly<Record<Exclude<DirectoryView, 'category'>, Draw>> = {
  committee: byCommittee,
  place: byPlace,
  'a-z': byLetter,
  table: asTable,
};

export function furtherView(
  view: keyof typeof DRAW,
  list: ListView,
  context: DirectoryContext,
  actions: ListActions,
): TemplateResult {
  return DRAW[view](list, withWords(context), actions);
}

/** The partners of a list: in the order of table or letters; else by name. */
export function inShownOrder(list: ListView, around: DirectoryContext): readonly Partner[] {
  const context = withWords(around);
  const hits = list.view === 'table' ? tableOrder(tableOf(list), context) : named(list, context);
  return hits.map(({partner}) => partner);
}

const withWords = (context: DirectoryContext): ViewsContext => ({
  ...context,
  words: {...context.words, ...directoryViewsMessages(context.lang)},
});

function byCommittee({found, model}: ListView, context: ViewsContext): TemplateResult {
  const {hits, bodies, isNarrowed} = found;
  const isNamed = new Set(bodies);
  const groups = groupBySeats(model.byName(hits), model.index);
  const tiers = sectionsByTier(hits, model.index, {
    isNarrowed,
    isNamed: (body) => isNamed.has(body),
  });
  return html`${seatGroupsList(groups, context)} ${tierList(tiers, context)}`;
}

function byPlace({found, model}: ListView, context: ViewsContext): TemplateResult {
  const {lang, text, words} = context;
  const say = (one: Partner['name']): string => text(one).value;
  const sections = sectionsByPlace(model.byName(found.hits), {lang, say}).map(
    ({key, place, hits}): Section => ({key, hits, name: place ?? words.withoutPlace}),
  );
  return html`${foundBodies(found.bodies, context)} ${sectionList(sections, context)}`;
}

function byLetter(list: ListView, context: ViewsContext, actions: ListActions): TemplateResult {
  const {words, text} = context;
  const letters = sectionsByLetter(named(list, context), ({name}) => text(name).value);
  const sections = letters.map(({key, letter, hits}): Section => ({
    key,
    hits,
    name: letter === '#' ? words.otherLetters : letter,
  }));
  return html`${letterBar(letters, context, actions.onLetter)} ${phonebookButton(list, context, actions)}
  ${foundBodies(list.found.bodies, context)} ${sectionList(sections, context)}`;
}

function phonebookButton(
  {sort}: ListView,
  {words}: ViewsContext,
  {onSort}: ListActions,
): TemplateResult {
  const isOn = sort === 'phonebook';
  return html`<p class="phonebook no-print">
    <button
      class="button compact"
      type="button"
      aria-pressed=${isOn ? 'true' : 'false'}
      @click=${() => onSort(isOn ? undefined : 'phonebook')}
    >
      ${words.phonebook}
    </button>
  </p>`;
}

/** By name; from A to Z as in a telephone book, where that is asked for. */
function named(list: ListView, {text, lang}: ViewsContext): readonly PartnerHit[] {
  const {view, found, model, sort} = list;
  if (view !== 'a-z' || sort !== 'phonebook') return model.byName(found.hits);
  const nameOf = ({partner}: PartnerHit): string => text(partner.name).value;
  return sortByText(found.hits, nameOf, {lang, phonebook: true});
}

const tableOf = ({title, found, model, sort, columns}: ListView) => ({
  title,
  hits: model.byName(found.hits),
  sort,
  columns,
});

function asTable(list: ListView, context: ViewsContext, actions: ListActions): TemplateResult {
  return html`${foundBodies(list.found.bodies, context)} ${tableView(tableOf(list), context, actions)}`;
}
