import {html, type TemplateResult} from 'lit';

/** Says that not everything is shown, with the way back to it. */
export const noteLine = (note: string, back: string, onBack: () => void): TemplateResult =>
  html`<p class="note-line small no-print">
    <span>${note}</span> <button type="button" class="link" @click=${onBack}>${back}</button>
  </p>`;
