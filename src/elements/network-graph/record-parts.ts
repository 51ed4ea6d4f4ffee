/** Small parts that list and panel share: a record's button, its sign. */
import {html, nothing, type TemplateResult} from 'lit';
import {lifeTag} from '../../ui/life-tag.js';
import {safeUrl} from '../../feed/safe-url.js';
import {sign, tierSign} from '../../ui/signs.js';
import {shownText, type ShownText} from '../../ui/text.js';
import type {RecordView, SourceView, ViewContext} from './view-context.js';

/** What the parts need besides the views. */
export interface PartContext {
  readonly view: ViewContext;
  readonly chosen: ReadonlySet<string>;
  /** Says that somebody pressed a record's name. */
  readonly onChoose: (id: string, event: Event) => void;
  /** Names are reached by the rows they stand in, not by the Tab key. */
  readonly isInRows?: boolean;
}

export const said = (text: ShownText, {lang}: ViewContext): unknown => shownText(text, lang);

/** A record's name as a button that chooses it, pressed while it is chosen. */
export function recordButton(record: RecordView, parts: PartContext): TemplateResult {
  return html`<button
    type="button"
    class="link name ${parts.chosen.has(record.id) ? 'chosen' : ''}"
    aria-pressed=${parts.chosen.has(record.id)}
    data-record=${record.id}
    tabindex=${parts.isInRows ? -1 : nothing}
    @click=${(event: Event) => parts.onChoose(record.id, event)}
    >${said(record.name, parts.view)}</button
  >`;
}

/** The sign of a partner, or the tier mark of a body. */
export function recordSign(record: RecordView, {index}: ViewContext): TemplateResult {
  if (record.form === 'partner') return sign(record.slot);
  const tiers = index.graph.tiers.length;
  return record.tier === undefined ? sign(0) : tierSign(record.tier, tiers);
}

/** How a record stands, and what changed about it. */
export function recordTag(
  {lived, id = ''}: Pick<RecordView, 'lived'> & {readonly id?: string},
  {common, lang, told}: ViewContext,
): unknown {
  const change = told?.words.get(id);
  const tag = lifeTag(lived, common, lang);
  return change === undefined ? tag : html`${tag} <span class="tag changed">${change}</span>`;
}

/** "Bildungskettenjournal, Seite 32", linked where it has an address. */
export function sourceLink({title, pages, url}: SourceView, {common}: ViewContext): unknown {
  const label = pages ? `${title}, ${common.pages(pages)}` : title;
  const address = safeUrl(url);
  return address ? html`<a href=${address}>${label}</a>` : label;
}
