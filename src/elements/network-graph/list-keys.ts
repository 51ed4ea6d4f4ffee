/** Keys and focus in the treegrid: one tab stop, which goes along with the focus. */
import {withoutSoftHyphens} from '../../text/without-soft-hyphens.js';
import type {ListMemory} from './list-memory.js';
import {fromCell, fromRow, rowKeyOf, type RowMove, type RowStop} from './row-walk.js';
import {TypeAhead} from './type-ahead.js';
import {seek} from './walk.js';

const ROW = '[role="row"]';
const CELL = '[role="rowheader"], [role="gridcell"]';

/** A page has one focus, so one name is typed at a time. */
const typing = new TypeAhead();

const rowsIn = (grid: Element): HTMLElement[] => [...grid.querySelectorAll<HTMLElement>(ROW)];

const cellsIn = (row: Element): HTMLElement[] => [...row.querySelectorAll<HTMLElement>(CELL)];

/** A cell's one button takes the focus in its place. */
const placeIn = (cell: HTMLElement): HTMLElement => cell.querySelector('button') ?? cell;

const stopOf = (row: HTMLElement): RowStop => ({
  level: Number(row.getAttribute('aria-level')),
  isOpen: row.hasAttribute('aria-expanded')
    ? row.getAttribute('aria-expanded') === 'true'
    : undefined,
});

/** What the focus is on. */
interface Place {
  readonly grid: HTMLElement;
  readonly rows: readonly HTMLElement[];
  readonly row: HTMLElement;
  readonly at: number;
  /** Index of the cell; −1 for the row as a whole. */
  readonly cell: number;
}

function placeOf(event: Event): Place | undefined {
  const grid = event.currentTarget as HTMLElement;
  const target = event.target as HTMLElement;
  const row = target.closest<HTMLElement>(ROW);
  if (!row) return undefined;
  const rows = rowsIn(grid);
  const cell = target.closest<HTMLElement>(CELL);
  return {grid, rows, row, at: rows.indexOf(row), cell: cell ? cellsIn(row).indexOf(cell) : -1};
}

/** Takes a key that belongs to the list; others are left to the page. */
export function pressRow(event: KeyboardEvent, lang: string): void {
  const place = placeOf(event);
  if (!place || event.altKey || event.ctrlKey || event.metaKey) return;
  if (!isTaken(event, place, lang)) return;
  event.preventDefault();
  event.stopPropagation();
}

function isTaken(event: KeyboardEvent, place: Place, lang: string): boolean {
  const isRtl = getComputedStyle(place.grid).direction === 'rtl';
  const key = rowKeyOf(event.key, isRtl);
  if (key && !event.shiftKey) {
    typing.end(event);
    const {rows, row, at, cell} = place;
    const stops = rows.map(stopOf);
    const cells = cellsIn(row).length;
    go(cell < 0 ? fromRow(stops, at, key) : fromCell(stops, {at, cell, cells}, key), place);
    return true;
  }
  const isLetter = event.key.length === 1 && (event.key !== ' ' || typing.takes(event));
  if (isLetter && type(event, place, lang)) return true;
  // A button in a cell answers to these keys by itself.
  const isButton = (event.target as Element).localName === 'button';
  return ['Enter', ' '].includes(event.key) && !isButton && press(place.row);
}

function go(move: RowMove, {rows, row, cell}: Place): void {
  const cells = cellsIn(row);
  if ('fold' in move) row.querySelector<HTMLElement>('[data-fold]')?.click();
  else if ('cell' in move) focusCell(cells[move.cell]);
  else if ('column' in move) focusCell(sameColumn(cells[cell], rows[move.column]));
  else rows[move.row]?.focus();
}

function focusCell(cell: HTMLElement | undefined): void {
  if (cell) placeIn(cell).focus();
}

const columnOf = (cell: HTMLElement): number => Number(cell.getAttribute('aria-colindex') ?? 1);

/** Rows leave out cells that hold nothing: the cell of the column, or the nearest one before it. */
function sameColumn(
  cell: HTMLElement | undefined,
  row: HTMLElement | undefined,
): HTMLElement | undefined {
  if (!cell || !row) return undefined;
  return cellsIn(row)
    .filter((other) => columnOf(other) <= columnOf(cell))
    .at(-1);
}

/** What Enter does: chooses the record, or opens and closes. */
function press(row: HTMLElement): boolean {
  const target = row.querySelector<HTMLElement>('button, [data-fold]:not(button)');
  target?.click();
  return target !== null;
}

function type(event: KeyboardEvent, {rows, at}: Place, lang: string): boolean {
  const found = seek(rows.map(nameOf), at, typing.add(event), lang);
  if (found !== undefined) rows[found]?.focus();
  return found !== undefined;
}

const nameOf = (row: HTMLElement): string =>
  withoutSoftHyphens(row.querySelector('[role="rowheader"]')?.textContent ?? '').trim();

/** Where the focus goes the tab stop goes. */
export function noteFocus(event: FocusEvent, memory: ListMemory): void {
  const place = placeOf(event);
  if (!place) return;
  memory.active = place.row.dataset.row ?? '';
  moveTabStop(place.grid, focusable(event.target as HTMLElement));
}

/** Headings can take the focus as well, but are no stops. */
const focusable = (target: HTMLElement): HTMLElement =>
  target.closest<HTMLElement>(`button, ${CELL}, ${ROW}`) ?? target;

/** After each drawing: the tab stop is where the focus is or was, or on the nearest row above that is left. */
export function keepTabStop(
  root: HTMLElement | DocumentFragment,
  {active}: Pick<ListMemory, 'active'>,
  wantsFocus: boolean,
): void {
  const grid = root.querySelector<HTMLElement>('[role="treegrid"]');
  if (!grid) return;
  const stop = (wantsFocus ? undefined : stopIn(grid, active)) ?? nearest(rowsIn(grid), active);
  moveTabStop(grid, stop);
  if (wantsFocus) stop?.focus();
}

/** Where the focus is, or was when it left the list: in a cell of the row, too. */
function stopIn(grid: HTMLElement, active: string): HTMLElement | undefined {
  const focused = grid.querySelector<HTMLElement>(':focus');
  if (focused) return focusable(focused);
  const last = grid.querySelector<HTMLElement>('[tabindex="0"]') ?? undefined;
  return last?.closest<HTMLElement>(ROW)?.dataset.row === active ? last : undefined;
}

function nearest(rows: readonly HTMLElement[], active: string): HTMLElement | undefined {
  const above = rows.filter(({dataset: {row = ''}}) => `${active}/`.startsWith(`${row}/`));
  return above.at(-1) ?? rows[0];
}

function moveTabStop(grid: HTMLElement, stop: HTMLElement | undefined): void {
  for (const old of grid.querySelectorAll('[tabindex="0"]')) old.setAttribute('tabindex', '-1');
  stop?.setAttribute('tabindex', '0');
}
