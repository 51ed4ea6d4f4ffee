import {html, type TemplateResult} from 'lit';
import {icon} from '../../ui/icons.js';

/** Stays at the lower edge of the window as long as the panel is further down. */
export function wayDown(label: string, onClick: () => void): TemplateResult {
  return html`<p class="way-down no-print">
    <button type="button" class="button quiet" @click=${onClick}>${icon('down')}${label}</button>
  </p>`;
}
