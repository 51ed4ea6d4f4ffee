/** The panel beside the picture: the chosen record, in the words of what is lit. */
import {html, nothing, type TemplateResult} from 'lit';
import {formatList} from '../../i18n/format.js';
import {recordMessages} from '../../i18n/record.js';
import {heading} from '../../ui/heading.js';
import {icon} from '../../ui/icons.js';
import {pageIcon} from '../../ui/page-icons.js';
import {tierSign} from '../../ui/signs.js';
import type {ShownText} from '../../ui/text.js';
import {memberGroupList, type GroupContext} from './member-template.js';
import type {MilestoneView} from './milestones.js';
import type {PanelView, SeatView} from './panel-view.js';
import {recordButton, recordSign, recordTag, said, sourceLink} from './record-parts.js';
import {tieSentence} from './tie-sentence.js';
import type {TieView} from './tie-view.js';
import {tintOf} from './tint-of.js';
import {pagesIn} from './pages-in.js';

export interface PanelContext extends GroupContext {
  /** Level of the record's heading. */
  readonly level: number;
  /** Why it is shown: "Ausgewählt", or that it provides the offer chosen elsewhere. */
  readonly kicker: string;
  readonly onClose: () => void;
  /** Absent where no directory shares the page. */
  readonly onDirectory?: () => void;
  /** Below the head, and below everything: what the tools add, as soon as their code is there. */
  readonly toolsHead: unknown;
  readonly toolsFoot: unknown;
}

export function panelTemplate(panel: PanelView, parts: PanelContext): TemplateResult {
  return html`<section class="panel" part="panel" aria-labelledby="panel-title">
    ${head(panel, parts)} ${parts.toolsHead ?? nothing} ${about(panel, parts)} ${seats(panel, parts)} ${members(panel, parts)}
    ${family(panel, parts)} ${succession(panel, parts)}
    ${tieSection(pagesIn(parts.view).whoPays, panel.ties.payers, panel, parts)}
    ${tieSection(pagesIn(parts.view).ties, panel.ties.others, panel, parts)} ${meetings(panel, parts)}
    ${milestones(panel.milestones, parts)} ${basis(panel, parts)}
    ${sources(panel, parts)}
    ${buttons(parts)}
  </section>`;
}

function head(panel: PanelView, parts: PanelContext): TemplateResult {
  const pages = pagesIn(parts.view);
  const {record} = panel;
  return html`<div class="panel-head">
      <p class="small muted">${parts.kicker}</p>
      <button
        type="button"
        class="button quiet icon-only close"
        title=${pages.closePanel}
        @click=${parts.onClose}
      >
        ${icon('close')}
      </button>
    </div>
    <div class="panel-title">
      ${record.form === 'partner' ? html`<span class="large">${recordSign(record, parts.view)}</span>` : nothing}
      ${heading(parts.level, said(record.name, parts.view), 'heading-2', 'panel-title')}
    </div>
    <p class="small muted facts-line">
      ${tierBadge(panel, parts)} <span>${panel.kind}</span>
      ${record.group ? html`<span>${pages.stands}</span>` : nothing}
      ${panel.period ? html`<span>${panel.period}</span>` : nothing} ${recordTag(record, parts.view)}
    </p>`;
}

function tierBadge({record, tierLabel}: PanelView, {view}: PanelContext): unknown {
  if (record.tier === undefined || tierLabel === '') return nothing;
  const tiers = view.index.graph.tiers.length;
  return html`<span class="badge tier-${tintOf(record.tier, tiers)}">${tierSign(record.tier, tiers)}${tierLabel}</span>`;
}

function about({text, rhythm}: PanelView, {view}: PanelContext): unknown {
  return html`${text ? html`<p class="small about">${said(text, view)}</p>` : nothing}
  ${rhythm ? html`<p class="small">${pageIcon('clock')} ${pagesIn(view).rhythm}: ${said(rhythm, view)}</p>` : nothing}`;
}

const section = (title: string, level: number, content: unknown): TemplateResult =>
  html`<div class="panel-part">${heading(level + 1, title, 'heading-3')}${content}</div>`;

function seats(panel: PanelView, parts: PanelContext): unknown {
  if (panel.seats.length === 0) return nothing;
  const items = panel.seats.map((seat) => seatItem(seat, parts));
  return section(panel.seatsTitle, parts.level, html`<ul class="seats" role="list">${items}</ul>`);
}

function seatItem({record, note, lived}: SeatView, parts: PanelContext): TemplateResult {
  return html`<li>
    ${recordSign(record, parts.view)}
    <div>
      ${recordButton(record, parts)} ${recordTag({lived}, parts.view)}
      ${note ? html`<p class="small muted">${note}</p>` : nothing}
    </div>
  </li>`;
}

function members(panel: PanelView, parts: PanelContext): unknown {
  if (panel.members.length === 0) return nothing;
  const lists = panel.members.map((group) => memberGroupList(group, parts));
  return section(panel.membersTitle, parts.level, html`<div class="ruled">${lists}</div>`);
}

function family({parent, children}: PanelView, parts: PanelContext): unknown {
  const {words} = parts.view;
  const pages = pagesIn(parts.view);
  const up = parent ? section(words.partOf, parts.level, recordButton(parent, parts)) : nothing;
  if (children.length === 0) return up;
  const items = children.map((child) => html`<li>${recordButton(child, parts)}</li>`);
  return html`${up}${section(pages.subgroups, parts.level, html`<ul role="list">${items}</ul>`)}`;
}

function succession(panel: PanelView, parts: PanelContext): unknown {
  const pages = pagesIn(parts.view);
  return html`${tieSection(pages.before, panel.ties.before, panel, parts)}
  ${tieSection(pages.after, panel.ties.after, panel, parts)}`;
}

function tieSection(
  title: string,
  ties: readonly TieView[],
  panel: PanelView,
  parts: PanelContext,
): unknown {
  if (ties.length === 0) return nothing;
  const items = ties.map(
    (tie) =>
      html`<li>
        ${tieSentence(tie, panel.record.name, parts)} ${otherLife(tie, parts)}
        ${payers(panel.paidBefore.get(tie.id), parts)}
      </li>`,
  );
  return section(title, parts.level, html`<ul class="ties small" role="list">${items}</ul>`);
}

/** What became of the other end, where the tie itself does not say it. */
function otherLife({lived, other}: TieView, {view}: PanelContext): unknown {
  return lived.state === 'active' ? recordTag(other, view) : nothing;
}

function payers(names: readonly ShownText[] | undefined, {view}: PanelContext): unknown {
  if (!names) return nothing;
  return html`<p>${pagesIn(view).paidBy(
    formatList(
      names.map(({value}) => value),
      view.lang,
    ),
  )}</p>`;
}

function meetings(panel: PanelView, parts: PanelContext): unknown {
  if (panel.meetings.length === 0) return nothing;
  const pages = pagesIn(parts.view);
  const items = panel.meetings.map(
    ({record, count}) =>
      html`<li class="member">
        ${recordSign(record, parts.view)}<span class="grow">${recordButton(record, parts)}</span
        ><span class="muted note number">${pages.meetsIn(count)}</span>
      </li>`,
  );
  return section(
    pages.meetsMost,
    parts.level,
    html`<ul class="members small" role="list">${items}</ul>`,
  );
}

function milestones(items: readonly MilestoneView[], parts: PanelContext): unknown {
  if (items.length === 0) return nothing;
  const pages = pagesIn(parts.view);
  const list = html`<ol class="milestones small" role="list">${items.map((item) => milestone(item, parts))}</ol>`;
  return section(pages.milestones, parts.level, list);
}

function milestone(item: MilestoneView, {view}: PanelContext): TemplateResult {
  const pages = pagesIn(view);
  const line = (content: unknown): TemplateResult => html`<p>${content}</p>`;
  return html`<li>
    <p class="muted">${item.date}</p>
    <p class="strong">${said(item.title, view)}</p>
    ${item.text ? line(said(item.text, view)) : nothing}
    ${item.decidedBy ? line(pages.decidedBy(item.decidedBy.value)) : nothing}
    ${item.result ? line(pages.result(item.result.value)) : nothing}
    ${item.paper ? line(pages.paper(item.paper)) : nothing}
  </li>`;
}

function basis(panel: PanelView, {view, level}: PanelContext): unknown {
  if (panel.basis.length === 0) return nothing;
  const items = panel.basis.map((document) => html`<li>${sourceLink(document, view)}</li>`);
  const title = panel.record.form === 'committee' ? pagesIn(view).basis : pagesIn(view).documents;
  return section(title, level, html`<ul class="small" role="list">${items}</ul>`);
}

function sources({sources: all}: PanelView, {view, level}: PanelContext): unknown {
  if (all.length === 0) return nothing;
  const items = all.map((source) => html`<li>${sourceLink(source, view)}</li>`);
  const title = all.length === 1 ? view.common.source : view.common.sources;
  return section(title, level, html`<ul class="small muted" role="list">${items}</ul>`);
}

function buttons({view: {lang}, onDirectory, toolsFoot}: PanelContext): unknown {
  if (!onDirectory && toolsFoot === undefined) return nothing;
  return html`<div class="panel-buttons">
    ${
      onDirectory
        ? html`<button type="button" class="button" @click=${onDirectory}>${recordMessages(lang).openInDirectory}</button>`
        : nothing
    }
    ${toolsFoot ?? nothing}
  </div>`;
}
