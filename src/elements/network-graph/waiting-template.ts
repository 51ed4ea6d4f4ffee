/** What stands where the picture will be: the bands with their names, about as high as they will be. */
import {html, type TemplateResult} from 'lit';
import {tintOf} from './tint-of.js';
import type {ViewContext} from './view-context.js';

/** Boxes, and signs, that stand side by side in most places. */
const ABREAST = 5;
const MOST_ROWS = 8;

export function waitingTemplate({index}: ViewContext): TemplateResult {
  const {tiers} = index.graph;
  return html`<div class="stage waiting" aria-busy="true">
    ${tiers.map(({label}, tier) => {
      const rows = Math.ceil((index.tiers[tier]?.length ?? 0) / ABREAST);
      return html`<div
        class="waiting-band tint-${tintOf(tier, tiers.length)} rows-${Math.min(Math.max(rows, 1), MOST_ROWS)}"
      >
        ${label}
      </div>`;
    })}
  </div>`;
}
