import {html, nothing, type TemplateResult} from 'lit';
import type {ShownText} from '../../ui/text.js';
import {recordButton, recordTag, said, type PartContext} from './record-parts.js';
import type {TieView} from './tie-view.js';

/**
 * A tie as a sentence. Where the record that the reader is at comes first, it stays unsaid for the eye, since it stands
 * above; those who listen hear it. Where it comes last, it is said, so that nobody takes it for the subject.
 */
export function tieSentence(tie: TieView, self: ShownText, parts: PartContext): TemplateResult {
  const {view} = parts;
  const isFirst = tie.outgoing || tie.isTurned;
  const me = html`<span class=${isFirst ? 'visually-hidden' : ''}>${said(self, view)}</span>`;
  const other = recordButton(tie.other, parts);
  const verb = html`<span class="verb">${said(tie.verb, view)}</span>`;
  return html`<span class="sentence ${tie.lived.state}"
      >${isFirst ? html`${me} ${verb} ${other}` : html`${other} ${verb}: ${me}`}</span
    >
    ${tie.period ? html`<span class="muted period">${tie.period}</span>` : nothing}
    ${recordTag(tie, view)}`;
}
