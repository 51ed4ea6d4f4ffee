/** In narrow places: whose surroundings are drawn, and the way to everything. */
import {html, nothing, type TemplateResult} from 'lit';
import {isActor} from '../../feed/actors.js';
import type {Actor} from '../../feed/types.js';
import {icon} from '../../ui/icons.js';
import {graphIndex} from './graph-index.js';
import {recordSign} from './record-parts.js';
import {recordView, type ViewContext} from './view-context.js';

/** So many partners can be picked here; the list and the directory have all. */
const PICKED = 300;

export interface EgoContext {
  readonly view: ViewContext;
  readonly ego: string;
  readonly onPick: (id: string) => void;
}

/** "Umfeld von": committees first, then partners, in the order of the list. */
export function egoPicker({view, ego, onPick}: EgoContext): TemplateResult {
  const record = view.feed.get(ego);
  const onChange = (event: Event): void => onPick((event.target as HTMLSelectElement).value);
  return html`<div class="ego no-print">
    <label for="ego-picker">${view.words.surroundingsOf}</label>
    <div class="select">
      ${isActor(record) ? recordSign(recordView(record, view), view) : nothing}
      ${isActor(record) ? html`<span class="picked" aria-hidden="true">${view.text(record.name).value}</span>` : nothing}
      <select id="ego-picker" @change=${onChange}>
        ${group(view.words.bodies, bodiesOf(view), {view, ego})}
        ${group(view.words.partners, partnersOf(view, ego), {view, ego})}
      </select>
      ${icon('down')}
    </div>
  </div>`;
}

function group(
  label: string,
  records: readonly Actor[],
  {view, ego}: Pick<EgoContext, 'view' | 'ego'>,
): unknown {
  if (records.length === 0) return nothing;
  return html`<optgroup label=${label}>
    ${records.map(
      (record) =>
        html`<option value=${record.id} .selected=${record.id === ego}>
          ${view.text(record.name).value}
        </option>`,
    )}
  </optgroup>`;
}

function bodiesOf({feed, index}: ViewContext): readonly Actor[] {
  const boxes = index.graph.nodes.filter((node) => node.form === 'box');
  return boxes.map((node) => feed.get(node.id)).filter(isActor);
}

/** Those with ties first; of very many only the best connected. */
function partnersOf({feed, index}: ViewContext, ego: string): readonly Actor[] {
  const signs = index.graph.nodes.filter((node) => node.form === 'sign');
  const ties = (id: string): number => graphIndex(index.graph).edgesOf(id).length;
  const shown =
    signs.length <= PICKED
      ? signs
      : [...signs].sort((a, b) => ties(b.id) - ties(a.id)).slice(0, PICKED);
  const missing = signs.filter((node) => node.id === ego && !shown.includes(node));
  return [...shown, ...missing].map((node) => feed.get(node.id)).filter(isActor);
}
