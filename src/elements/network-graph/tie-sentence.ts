import {html, type TemplateResult} from 'lit';
import type {ShownText} from '../../ui/text.js';
import {recordButton, recordTag, said, type PartContext} from './record-parts.js';
import type {TieView} from './tie-view.js';

/** A tie as a sentence, and when it holds. */
export function tieSentence(tie: TieView, self: ShownText, parts: PartContext): TemplateResult {
  return html`${tieStatement(tie, self, parts)} ${tieTime(tie, parts)}`;
}

/**
 * Where the record that the reader is at comes first, it stays unsaid for the eye, since it stands above; those who listen
 * hear it. Where it comes last, it is said, so that nobody takes it for the subject.
 */
export function tieStatement(tie: TieView, self: ShownText, parts: PartContext): TemplateResult {
  const {view} = parts;
  const isFirst = tie.outgoing || tie.isTurned;
  const me = html`<span class=${isFirst ? 'visually-hidden' : ''}>${said(self, view)}</span>`;
  const other = recordButton(tie.other, parts);
  const verb = html`<span class="verb">${said(tie.verb, view)}</span>`;
  return html`<span class="sentence ${tie.lived.state}"
    >${isFirst ? html`${me} ${verb} ${other}` : html`${other} ${verb}: ${me}`}</span
  >`;
}

/** "seit 1. Januar 2013", or a tag that says what is planned or over; nothing where nothing is known. */
export function tieTime(tie: TieView, {view}: PartContext): unknown {
  const tag = recordTag(tie, view);
  if (!tie.period) return tag;
  return html`<span class="muted period">${tie.period}</span> ${tag}`;
}
