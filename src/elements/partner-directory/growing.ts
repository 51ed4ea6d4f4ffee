/** Lists that show their first items and a way to the others. */
import {html, nothing, type TemplateResult} from 'lit';
import type {DirectoryContext} from './context.js';

/** Lists longer than that grow step by step, so that no click draws thousands of items. */
const STEP = 120;

export interface Growth<T> {
  readonly shown: readonly T[];
  /** How many are not shown. */
  readonly rest: number;
  /** How many will be shown after a click. */
  readonly next: number;
  readonly all: number;
}

export function growth<T>(context: DirectoryContext, key: string, items: readonly T[]): Growth<T> {
  const limit = context.limitOf(key) ?? context.pageSize;
  // One more item costs no more than a button that leads to it.
  const shown = items.length <= limit + 1 ? items : items.slice(0, limit);
  const next = items.length <= STEP ? items.length : limit + STEP;
  return {shown, rest: items.length - shown.length, next, all: items.length};
}

/** `name` says of what, for those who hear it. */
export function growButton(
  context: DirectoryContext,
  key: string,
  {rest, next, all}: Growth<unknown>,
  name?: string,
): TemplateResult | typeof nothing {
  if (rest === 0) return nothing;
  const {words} = context;
  const label = next >= all ? words.showAll(all) : words.showMore(STEP, rest);
  return html`<p class="more print-only small">${words.notPrinted(rest)}</p>
    <p class="more no-print">
      <button class="button compact" type="button" @click=${() => context.grow(key, next)}>
        ${label}${name ? html`<span class="visually-hidden">${words.inSection(name)}</span>` : nothing}
      </button>
    </p>`;
}
