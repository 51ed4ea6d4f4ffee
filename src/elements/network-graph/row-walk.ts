/** The way through the list by keys, as the treegrid of the ARIA Authoring Practices has it: rows first, then cells. */
import type {Step} from './walk.js';

/** A row that can be walked to. */
export interface RowStop {
  /** 1 for a tier. */
  readonly level: number;
  /** Whether its rows are shown; undefined where nothing lies below it. */
  readonly isOpen?: boolean;
}

/** Where a key leads: to a row as a whole, to a cell of the row, to the same column of a row, or that the row opens or closes. */
export type RowMove =
  | {readonly row: number}
  | {readonly cell: number}
  | {readonly column: number}
  | {readonly fold: 'open' | 'close'};

/** What the arrows and their neighbours on the keyboard ask for, whatever the direction of the script. */
export type RowKey =
  Extract<Step, 'up' | 'down'> | 'in' | 'out' | 'first' | 'last' | 'nextTier' | 'tierBefore';

const KEYS: Readonly<Record<string, RowKey>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  PageDown: 'nextTier',
  PageUp: 'tierBefore',
};

/** Undefined for a key that is not ours. */
export function rowKeyOf(key: string, rtl: boolean): RowKey | undefined {
  if (key === 'ArrowRight') return rtl ? 'out' : 'in';
  if (key === 'ArrowLeft') return rtl ? 'in' : 'out';
  return KEYS[key];
}

/** From a row as a whole. */
export function fromRow(rows: readonly RowStop[], at: number, key: RowKey): RowMove {
  const here = rows[at];
  if (key === 'in') return here?.isOpen === false ? {fold: 'open'} : {cell: 0};
  if (key === 'out') return here?.isOpen ? {fold: 'close'} : {row: parentOf(rows, at)};
  return {row: alongRows(rows, at, key)};
}

/**
 * From one of a row's cells: up and down stay in the column, out of the first cell back to the row.
 * @param cells how many the row has
 */
export function fromCell(
  rows: readonly RowStop[],
  {at, cell, cells}: {readonly at: number; readonly cell: number; readonly cells: number},
  key: RowKey,
): RowMove {
  switch (key) {
    case 'in':
      return {cell: Math.min(cell + 1, cells - 1)};
    case 'out':
      return cell === 0 ? {row: at} : {cell: cell - 1};
    case 'first':
      return {cell: 0};
    case 'last':
      return {cell: cells - 1};
    default:
      return {column: alongRows(rows, at, key)};
  }
}

function alongRows(rows: readonly RowStop[], at: number, key: RowKey): number {
  const last = rows.length - 1;
  switch (key) {
    case 'up':
      return Math.max(at - 1, 0);
    case 'down':
      return Math.min(at + 1, last);
    case 'first':
      return 0;
    case 'nextTier':
      return nextTier(rows, at) ?? last;
    case 'tierBefore':
      return before(rows, at, 1);
    default:
      return last;
  }
}

function nextTier(rows: readonly RowStop[], at: number): number | undefined {
  const next = rows.findIndex(({level}, k) => k > at && level === 1);
  return next < 0 ? undefined : next;
}

const parentOf = (rows: readonly RowStop[], at: number): number =>
  before(rows, at, (rows[at]?.level ?? 1) - 1);

/** The nearest row before one that stands on a level or above it; the same row where there is none. */
function before(rows: readonly RowStop[], at: number, level: number): number {
  for (let k = at - 1; k >= 0; k -= 1) if ((rows[k]?.level ?? 0) <= level) return k;
  return at;
}
