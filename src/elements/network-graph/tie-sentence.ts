import {html, nothing, type TemplateResult} from 'lit';
import type {ShownText} from '../../ui/text.js';
import {recordButton, recordTag, said, type PartContext} from './record-parts.js';
import type {TieView} from './tie-view.js';

/**
 * A tie as a sentence. The record that the reader is at stays unsaid for the eye, since it stands above;
 * those who listen hear it.
 */
export function tieSentence(tie: TieView, self: ShownText, parts: PartContext): TemplateResult {
  const {view} = parts;
  const me = html`<span class="visually-hidden">${said(self, view)}</span>`;
  const other = recordButton(tie.other, parts);
  const verb = html`<span class="verb">${said(tie.verb, view)}</span>`;
  return html`<span class="sentence ${tie.lived.state}"
      >${tie.outgoing ? html`${me} ${verb} ${other}` : html`${other} ${verb} ${me}`}</span
    >
    ${tie.period ? html`<span class="muted period">${tie.period}</span>` : nothing}
    ${recordTag(tie, view)}`;
}
