/** Category signs and tier marks as they stand in text. */
import {html, svg, type TemplateResult} from 'lit';
import {shapeOf, shapePath} from '../signs/shapes.js';
import {tierMark} from '../signs/tier-mark.js';

/** The sign of a category slot (1–9, 0 for none), decorative: its name stands beside. */
export function sign(slot: number): TemplateResult {
  return html`<svg class="sign slot-${slot}" viewBox="-10 -10 20 20" aria-hidden="true">
    ${svg`<path d=${shapePath(shapeOf(slot), 0, 0, 7.4)}></path>`}
  </svg>`;
}

/** The mark of a tier, decorative: its name stands beside. */
export function tierSign(index: number, count: number): TemplateResult {
  return html`<svg class="tier-mark" viewBox="0 0 16 16" aria-hidden="true">
    ${tierMark(index, count, 0, 0, 16).map(
      (bar) =>
        svg`<rect class=${bar.on ? 'on' : 'off'} x=${bar.x} y=${bar.y} width=${bar.width} height=${bar.height} rx=${bar.radius}></rect>`,
    )}
  </svg>`;
}
