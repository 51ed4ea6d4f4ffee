/** Ties of a record as rows of words. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Actor} from '../../feed/types.js';
import {formatPeriod} from '../../i18n/format.js';
import {lifeTag} from '../../ui/life-tag.js';
import type {PageContext} from './context.js';
import {briefName, pagePart, recordButtons} from './record-parts.js';
import {tiesOf, type Tie} from './ties.js';

type Part = TemplateResult | typeof nothing;

/** Ties in words, in two parts: what a record came from or turns into, and all others. */
export function tieParts(record: Actor, context: PageContext): TemplateResult {
  const {words} = context;
  const ties = tiesOf(record, context.index);
  const part = (title: string, own: readonly Tie[]): Part =>
    own.length === 0
      ? nothing
      : pagePart(
          context,
          title,
          html`<ul class="rows" role="list">
            ${own.map((tie) => tieRow(tie, record, context))}
          </ul>`,
        );
  return html`${part(
    words.development,
    ties.filter((tie) => tie.isDevelopment),
  )}${part(
    words.ties,
    ties.filter((tie) => !tie.isDevelopment),
  )}`;
}

function tieRow(tie: Tie, record: Actor, context: PageContext): TemplateResult {
  const {shown, common, lang} = context;
  const names = recordButtons(tie.others, context);
  const detail = tie.detail && context.text(tie.detail).value;
  const isOver = tie.state === 'ended' && tie.until !== undefined;
  const period = isOver || ['active', 'paused'].includes(tie.state) ? formatPeriod(tie, lang) : '';
  return html`<li class="tie ${tie.order}">
    ${
      tie.order === 'verb-first'
        ? html`<span class="muted">${shown(tie.verb)}</span>
          <span>${names}${detail ? html` <span class="muted">(${detail})</span>` : nothing}</span>`
        : html`<span>${names} <span class="muted">${shown(tie.verb)}: ${briefName(record, context)}</span></span>`
    }
    <span class="small muted number">${period} ${isOver ? nothing : lifeTag(tie, common, lang)}</span>
  </li>`;
}
