import {html, type TemplateResult} from 'lit';
import {icon} from '../../ui/icons.js';

/** Stays at the lower edge of the window as long as the panel is further down. */
export function wayDown(label: string, root: ParentNode): TemplateResult {
  return html`<p class="way-down no-print">
    <button type="button" class="button quiet" @click=${() => goToPanel(root)}>${icon('down')}${label}</button>
  </p>`;
}

function goToPanel(root: ParentNode): void {
  const title = root.querySelector<HTMLElement>('#panel-title');
  title?.closest('.panel')?.scrollIntoView({block: 'start'});
  title?.focus({preventScroll: true});
}
