import {html, type TemplateResult} from 'lit';
import {summarize} from './summary.js';
import type {ViewContext} from './view-context.js';

/** The network in sentences; narrow places show all of them above the list alone. */
export function summaryTemplate(view: ViewContext, isList: boolean): TemplateResult {
  const {lead, rest} = summarize(view);
  return html`<p class="summary muted">
    ${lead} <span class=${isList ? '' : 'roomy'}>${rest.join(' ')}</span>
  </p>`;
}
