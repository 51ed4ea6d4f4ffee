/** Rows and cells of the treegrid. All of them can take the focus by script; one of them is its tab stop. */
import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '../../ui/icons.js';
import {PAGE, type GroupContext} from './member-template.js';

export interface ListContext extends GroupContext {
  /** Level of a tier's heading. */
  readonly level: number;
}

/** Where a row stands among those that share its parent. */
export interface Spot {
  /** Key of the row above it; empty for a tier. */
  readonly parent: string;
  readonly level: number;
  /** From 1. */
  readonly at: number;
  readonly of: number;
}

export interface RowParts {
  /** Class names. */
  readonly look: string;
  readonly spot: Spot;
  readonly id: string;
  /** Undefined where nothing lies below it. */
  readonly isOpen?: boolean;
  /** Undefined where it cannot be chosen. */
  readonly isChosen?: boolean;
}

/** Unique in the list: a partner stands there once for each of its committees. */
export const rowKey = ({parent}: Pick<Spot, 'parent'>, id: string): string =>
  parent === '' ? id : `${parent}/${id}`;

export function row({look, spot, id, isOpen, isChosen}: RowParts, cells: unknown): TemplateResult {
  return html`<div
    role="row"
    class=${look}
    tabindex="-1"
    data-row=${rowKey(spot, id)}
    aria-level=${spot.level}
    aria-posinset=${spot.at}
    aria-setsize=${spot.of}
    aria-expanded=${isOpen ?? nothing}
    aria-selected=${isChosen ?? nothing}
  >
    ${cells}
  </div>`;
}

/** The cell that names its row. */
export const head = (content: unknown, look = ''): TemplateResult =>
  html`<div role="rowheader" aria-colindex="1" tabindex="-1" class=${look}>${content}</div>`;

/** Any further cell; an empty one is left out, since readers stumble over it. */
export function cell(column: 2 | 3, content: unknown, look = ''): unknown {
  if (content === '' || content === nothing) return nothing;
  return html`<div role="gridcell" aria-colindex=${column} tabindex="-1" class=${look}>${content}</div>`;
}

/** Whether what lies below a row is shown; it is until somebody closes it. */
export const isOpen = (key: string, {memory}: GroupContext): boolean =>
  (memory.shownOf(key) ?? PAGE) > 0;

/** The mark that opens and closes a row by pointer; keys do it on the row, whose state says it. */
export function fold(key: string, parts: GroupContext): TemplateResult {
  const open = isOpen(key, parts);
  return html`<span
    class="fold no-print ${open ? '' : 'closed'}"
    aria-hidden="true"
    data-fold
    @click=${() => parts.memory.show(key, open ? 0 : PAGE)}
    >${icon('down')}</span
  >`;
}
