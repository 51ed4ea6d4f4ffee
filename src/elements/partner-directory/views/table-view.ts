/** The directory as a table: sorted by the buttons of its head, with the columns that a person picks. */
import {html, nothing, type TemplateResult} from 'lit';
import {mailUrl, phoneUrl} from '../../../feed/contact-url.js';
import {safeUrl} from '../../../feed/safe-url.js';
import type {Partner} from '../../../feed/types.js';
import {formatDate} from '../../../i18n/format.js';
import type {PartnerHit} from '../../../search/types.js';
import {shortAddress} from '../../../ui/contacts.js';
import {icon} from '../../../ui/icons.js';
import {onceFor} from '../../remember.js';
import {recordButton, recordSign, stateTag} from '../record-parts.js';
import {markedName} from '../partner-card.js';
import {growth, growButton} from '../growing.js';
import {
  cellValue,
  columnsOf,
  filledColumns,
  orderOf,
  sortOf,
  sortPartners,
  type TableColumn,
  type TableOrder,
  type TableSpeech,
} from './table-columns.js';
import type {ViewsContext} from './views-context.js';

export interface TableView {
  readonly title: string;
  /** In the order of their names. */
  readonly hits: readonly PartnerHit[];
  readonly sort: string | undefined;
  readonly columns: readonly string[] | undefined;
}

export interface TableActions {
  readonly onSort: (sort: string | undefined, said: string) => void;
  readonly onColumns: (columns: readonly string[]) => void;
}

const KEY = 'table';

const NUMBERS: ReadonlySet<TableColumn> = new Set(['seats', 'offers']);

export function tableView(
  view: TableView,
  context: ViewsContext,
  actions: TableActions,
): TemplateResult {
  const {words} = context;
  const speech = speechOf(context);
  const columns = columnsOf(view.columns, speech);
  const order = orderOf(view.sort, columns);
  const hits = inOrder(view.hits, order, speech);
  const grown = growth(context, KEY, hits);
  return html`${renderPicker(view, columns, context, actions)}
    <div class="table-frame">
    <table class="table" role="table">
      <caption class="visually-hidden">${words.tableOf(view.title)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => headCell(column, order, context, actions))}
        </tr>
      </thead>
      <tbody role="rowgroup" data-list=${KEY}>
        ${grown.shown.map((hit) => row(hit, columns, context))}
      </tbody>
    </table>
    </div>
    ${growButton(context, KEY, grown)}`;
}

/** What the table's order would be of these partners. */
export function tableOrder(
  {hits, sort, columns}: TableView,
  context: ViewsContext,
): readonly PartnerHit[] {
  const speech = speechOf(context);
  return inOrder(hits, orderOf(sort, columnsOf(columns, speech)), speech);
}

const orders = onceFor((_hits: readonly PartnerHit[]) => new Map<string, readonly PartnerHit[]>());

/** To sort thousands takes longer than to draw those that are seen. */
function inOrder(
  hits: readonly PartnerHit[],
  order: TableOrder,
  speech: TableSpeech,
): readonly PartnerHit[] {
  const known = orders(hits);
  const key = JSON.stringify([order, speech.lang]);
  const sorted = known.get(key) ?? sortPartners(hits, ({partner}) => partner, order, speech);
  known.set(key, sorted);
  return sorted;
}

const speechOf = ({index, lang, text}: ViewsContext): TableSpeech => ({
  index,
  lang,
  say: (one) => text(one).value,
});

function renderPicker(
  {hits}: TableView,
  columns: readonly TableColumn[],
  context: ViewsContext,
  {onColumns}: TableActions,
): TemplateResult {
  const {words} = context;
  const partners = hits.map(({partner}) => partner);
  const speech = speechOf(context);
  const filled = new Set([...filledColumns(partners, speech), ...columns]);
  filled.delete('name');
  const toggle = (column: TableColumn, on: boolean): void =>
    onColumns(on ? [...columns, column] : columns.filter((one) => one !== column));
  return html`<details class="columns-picker no-print">
    <summary>${words.columns}</summary>
    <fieldset>
      <legend class="visually-hidden">${words.columnLegend}</legend>
      ${[...columnsOf([...filled], speech)].slice(1).map(
        (column) =>
          html`<label class="option ${columns.includes(column) ? 'on' : ''}">
            <span class="box">
              <input
                type="checkbox"
                .checked=${columns.includes(column)}
                @change=${(event: Event) => toggle(column, isChecked(event))}
              />${icon('check')}</span>
            <span class="name">${words.columnNames[column]}</span>
          </label>`,
      )}
    </fieldset>
  </details>`;
}

const isChecked = ({target}: Event): boolean =>
  target instanceof HTMLInputElement && target.checked;

function headCell(
  column: TableColumn,
  order: TableOrder,
  {words}: ViewsContext,
  {onSort}: TableActions,
): TemplateResult {
  const isSorted = order.column === column;
  const isDescending = isSorted && !order.isDescending;
  const name = words.columnNames[column];
  const sort = (): void => onSort(sortOf(column, isDescending), words.sorted(name, isDescending));
  return html`<th
    scope="col"
    role="columnheader"
    class=${NUMBERS.has(column) ? 'number' : ''}
    aria-sort=${isSorted ? (order.isDescending ? 'descending' : 'ascending') : nothing}
  >
    <button class="sort" type="button" @click=${sort}>
      ${name}${isSorted ? icon(order.isDescending ? 'down' : 'up') : nothing}
    </button>
  </th>`;
}

function row(
  hit: PartnerHit,
  columns: readonly TableColumn[],
  context: ViewsContext,
): TemplateResult {
  const {partner} = hit;
  const isChosen = context.selection.includes(partner.id);
  return html`<tr role="row" class=${isChosen ? 'chosen' : ''}>
    ${columns.map((column) =>
      column === 'name'
        ? html`<th scope="row" role="rowheader">
            <div>
              ${recordSign(partner, context)}
              <span>
                ${recordButton(partner, context, {label: markedName(hit, context), key: KEY})}
                ${stateTag(partner, context)}
              </span>
            </div>
          </th>`
        : cell(column, partner, context),
    )}
  </tr>`;
}

function cell(column: TableColumn, partner: Partner, context: ViewsContext): TemplateResult {
  const value = cellValue(column, partner, speechOf(context));
  const isNothing = value === '' || value === 0;
  // In little room each line says what it is; the head of the column says it to those who hear it.
  return html`<td role="cell" class="${NUMBERS.has(column) ? 'number' : ''} ${isNothing ? 'nothing' : ''}">
    <span class="cell-name" aria-hidden="true">${context.words.columnNames[column]}</span>
    <span>${content(column, String(value), context)}</span>
  </td>`;
}

function content(column: TableColumn, value: string, {lang}: ViewsContext): unknown {
  if (value === '') return '';
  switch (column) {
    case 'url':
      return linkTo(safeUrl(value), shortAddress(value));
    case 'email':
      return linkTo(mailUrl(value), value);
    case 'phone':
      return linkTo(phoneUrl(value), value);
    case 'since':
      return formatDate(value, lang);
    default:
      return value;
  }
}

const linkTo = (url: string | undefined, text: string): unknown =>
  url === undefined ? text : html`<a href=${url}>${text}</a>`;
