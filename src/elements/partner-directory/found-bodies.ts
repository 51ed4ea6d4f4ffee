/** Committees and programmes that a search found by their names, above the partners. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Committee, Programme} from '../../feed/types.js';
import {heading} from '../../ui/heading.js';
import type {DirectoryContext} from './context.js';
import {growingList, recordRow} from './record-parts.js';

export function foundBodies(
  records: readonly (Committee | Programme)[],
  context: DirectoryContext,
): TemplateResult | typeof nothing {
  if (records.length === 0) return nothing;
  const {words, shown} = context;
  const list = growingList(
    context,
    {key: 'found', look: 'members', name: words.bodiesFound},
    records,
    (record) =>
      recordRow(record, shown(record.tier?.shortLabel ?? record.tier?.label), context, 'found'),
  );
  return plainSection(words.bodiesFound, list, context);
}

/** A heading with anything below it. */
export function plainSection(
  title: string,
  content: unknown,
  {level}: DirectoryContext,
): TemplateResult {
  return html`<section class="section">
    <header class="section-head">${heading(level + 1, title, 'heading-2')}</header>
    ${content}
  </section>`;
}
