/** "Wie hängen A und B zusammen?": the ways in words. */
import {html, nothing, type TemplateResult} from 'lit';
import {graphToolsMessages} from '../../../i18n/graph-tools.js';
import {heading} from '../../../ui/heading.js';
import {icon} from '../../../ui/icons.js';
import type {PartContext} from '../record-parts.js';
import {waySentence} from './way-sentence.js';
import type {WayView} from './way-view.js';

export interface WayContext {
  readonly title: string;
  readonly level: number;
  readonly parts: PartContext;
  readonly onEnd: () => void;
}

/** How many ways there are, or that there is none. */
export function wayWords({ways, isCut, isPast}: WayView, lang: string): string {
  const words = graphToolsMessages(lang);
  const [first] = ways;
  if (!first) return words.noWay;
  const count = first.length === 1 ? words.direct : words.ways(ways.length, first.length - 1);
  const parts = [isPast ? words.onlyPast : '', count, isCut ? words.moreWays(ways.length) : ''];
  return parts.filter((part) => part !== '').join(' ');
}

export function wayTemplate(way: WayView, context: WayContext): TemplateResult {
  const {title, level, parts, onEnd} = context;
  const {endWay} = graphToolsMessages(parts.view.lang);
  const items = way.ways.map((one) => html`<li>${waySentence(one, parts)}</li>`);
  return html`<div class="way">
    <div class="way-head">
      ${heading(level, title, 'heading-3', 'way-title')}
      <button type="button" class="button quiet icon-only" title=${endWay} @click=${onEnd}>
        ${icon('close')}
      </button>
    </div>
    <p class="small">${wayWords(way, parts.view.lang)}</p>
    ${items.length > 0 ? html`<ol class="small" role="list">${items}</ol>` : nothing}
  </div>`;
}
