/** The legend that filters: tiers, categories and lines as buttons, as soon as there are several. */
import {html, type TemplateResult} from 'lit';
import type {GraphFilter} from '../../../network/graph/filter-graph.js';
import {tierSign} from '../../../ui/signs.js';
import {sample} from '../legend-template.js';
import type {LegendItem} from '../../../wording/legend-view.js';
import type {ViewContext} from '../view-context.js';
import {withoutSoftHyphens} from '../../../text/without-soft-hyphens.js';
import {valuesOf, type Dimension, type Values} from './filter-view.js';

export interface FilterContext {
  readonly view: ViewContext;
  readonly filter: GraphFilter;
  readonly onToggle: <D extends Dimension>(dimension: D, value: Values[D][number]) => void;
}

export function filterLegend(items: readonly LegendItem[], context: FilterContext): TemplateResult {
  const {view} = context;
  return html`<ul class="legend" part="legend" role="list" aria-label=${view.words.legend}>
    ${tierEntries(context)} ${items.map((item) => html`<li>${entry(item, context)}</li>`)}
  </ul>`;
}

function tierEntries(context: FilterContext): unknown {
  const {tiers} = context.view.index.graph;
  const ids = valuesOf(context.view).tiers;
  if (ids.length < 2) return '';
  return ids.map((id) => {
    const at = tiers.findIndex((tier) => tier.id === id);
    const label = withoutSoftHyphens(tiers[at]?.label ?? '');
    const content = html`${tierSign(at, tiers.length)}<span>${label}</span>`;
    return html`<li>${toggle('tiers', id, content, context)}</li>`;
  });
}

/** An entry with nothing to be told from by the filter stays as it is. */
function entry(item: LegendItem, context: FilterContext): TemplateResult {
  const content = html`${sample(item)}<span>${item.label}</span>`;
  const {slots, lines} = valuesOf(context.view);
  if (item.type === 'sign' && slots.length > 1) return toggle('slots', item.slot, content, context);
  if (item.type === 'line' && item.line !== 'ribbon' && lines.length > 1)
    return toggle('lines', item.line, content, context);
  return content;
}

function toggle<D extends Dimension>(
  dimension: D,
  value: Values[D][number],
  content: TemplateResult,
  {filter, onToggle}: FilterContext,
): TemplateResult {
  const chosen: ReadonlySet<unknown> = filter[dimension];
  return html`<button
    type="button"
    class="legend-entry"
    aria-pressed=${chosen.has(value)}
    @click=${() => onToggle(dimension, value)}
  >
    ${content}
  </button>`;
}
