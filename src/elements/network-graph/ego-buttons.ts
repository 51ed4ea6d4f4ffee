import {html, nothing, type TemplateResult} from 'lit';
import type {NetworkGraphMessages} from '../../i18n/network-graph.js';

export interface EgoButtons {
  readonly words: NetworkGraphMessages;
  readonly isWhole: boolean;
  /** Absent where no directory shares the page. */
  readonly onDirectory?: () => void;
  readonly onWhole: () => void;
}

/** In narrow places: to the directory, and between one record's surroundings and everything. */
export function egoButtons({words, isWhole, onDirectory, onWhole}: EgoButtons): TemplateResult {
  return html`<div class="ego-buttons no-print">
    ${
      onDirectory
        ? html`<button type="button" class="button" @click=${onDirectory}>${words.inDirectory}</button>`
        : nothing
    }
    <button type="button" class="button" @click=${onWhole}>
      ${isWhole ? words.onlyOne : words.wholeNetwork}
    </button>
  </div>`;
}
