/** The list twin as a treegrid: tiers, what stands on them, who sits there, and ties. */
import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../ui/heading.js';
import {tierSign} from '../../ui/signs.js';
import {noteFocus, pressRow} from './list-keys.js';
import {countRows, memberRows} from './list-members.js';
import {cell, fold, head, isOpen, row, rowKey, type ListContext, type Spot} from './list-rows.js';
import type {BodyView, ListTier, PartnerView} from './list-view.js';
import {recordButton, recordSign, recordTag, said} from './record-parts.js';
import {tieStatement, tieTime} from './tie-sentence.js';
import type {TieView} from './tie-view.js';
import {tintOf} from './tint-of.js';
import type {RecordView} from './view-context.js';
import {pagesIn} from './pages-in.js';

export type {ListContext};

export function listTemplate(tiers: readonly ListTier[], context: ListContext): TemplateResult {
  const parts: ListContext = {...context, isInRows: true};
  const pages = pagesIn(parts.view);
  return html`<div
      class="tiers"
      part="list"
      role="treegrid"
      aria-label=${pages.listLabel}
      aria-describedby="list-help"
      aria-colcount="3"
      aria-multiselectable="true"
      @keydown=${(event: KeyboardEvent) => pressRow(event, parts.view.lang)}
      @focusin=${(event: FocusEvent) => noteFocus(event, parts.memory)}
    >
      ${tiers.map((tier, at) => tierRows(tier, {parent: '', level: 1, at: at + 1, of: tiers.length}, parts))}
    </div>
    <p id="list-help" hidden>${pages.listHelp}</p>`;
}

function tierRows(tier: ListTier, spot: Spot, parts: ListContext): TemplateResult {
  const {index, label, note, id} = tier;
  const tint = tintOf(index, spot.of);
  const title = html`${tierSign(index, spot.of)}<span>${label}</span>`;
  const open = isOpen(id, parts);
  return html`<div class="tier tint-${tint}" role="none">
    ${row(
      {look: 'tier-head', spot, id, isOpen: open},
      html`${head(heading(parts.level, title, 'heading-2 tier-name'))} ${cell(2, note, 'small muted')}
      ${fold(id, parts)}`,
    )}
    <div class="tier-body" role="none">${open ? tierContent(tier, parts) : nothing}</div>
  </div>`;
}

function tierContent(tier: ListTier, parts: ListContext): unknown {
  const {bodies, tied, standing, id} = tier;
  const of = bodies.length + Number(tied.length > 0) + Number(standing.length > 0);
  const spot = (at: number): Spot => ({parent: id, level: 2, at, of});
  if (of === 0) {
    const empty = head(pagesIn(parts.view).tierEmpty, 'muted');
    return row({look: 'empty-tier', spot: {...spot(1), of: 1}, id: 'empty'}, empty);
  }
  return html`${bodies.map((body, at) => bodyRows(body, spot(at + 1), parts))}
  ${tied.length > 0 ? tiedRows(tied, spot(bodies.length + 1), parts) : nothing}
  ${standing.length > 0 ? standingRows(tier, spot(of), parts) : nothing}`;
}

function bodyRows(body: BodyView, spot: Spot, parts: ListContext): TemplateResult {
  const {record, meta, members, ties, parent} = body;
  const key = rowKey(spot, record.id);
  const count = countRows(members);
  const of = count + Number(parent !== undefined) + ties.length;
  const open = of > 0 ? isOpen(key, parts) : undefined;
  const isChosen = parts.chosen.has(record.id);
  const below = {parent: key, level: 3, of};
  const name = html`${recordButton(record, parts)} ${recordTag(record, parts.view)}`;
  return html`<div class="card body ${record.lived.state} ${isChosen ? 'chosen' : ''}" role="none">
    ${row(
      {look: 'body-head', spot, id: record.id, isOpen: open, isChosen},
      html`${head(heading(parts.level + 1, name, 'body-name'))} ${cell(2, meta, 'small muted')}
      ${of > 0 ? fold(key, parts) : nothing}`,
    )}
    ${
      open
        ? html`${memberRows(members, below, parts)}
          ${parent ? parentRow(parent, record, {...below, at: count + 1}, parts) : nothing}
          ${tieRows(ties, record, {...below, at: of - ties.length + 1}, parts)}`
        : nothing
    }
  </div>`;
}

function parentRow(
  parent: RecordView,
  {name}: RecordView,
  spot: Spot,
  parts: ListContext,
): TemplateResult {
  const me = html`<span class="visually-hidden">${said(name, parts.view)}: </span>`;
  const words = html`${me}<span class="verb">${parts.view.words.partOf}</span> ${recordButton(parent, parts)}`;
  const isChosen = parts.chosen.has(parent.id);
  return row({look: 'small family', spot, id: 'parent', isChosen}, head(words));
}

/** @param spot of the first tie */
function tieRows(
  ties: readonly TieView[],
  {name}: RecordView,
  spot: Spot,
  parts: ListContext,
): unknown {
  if (ties.length === 0) return nothing;
  return html`<div class="ties small" role="none">
    ${ties.map((tie, at) =>
      row(
        {
          look: 'tie',
          spot: {...spot, at: spot.at + at},
          id: tie.id,
          isChosen: parts.chosen.has(tie.other.id),
        },
        html`${head(tieStatement(tie, name, parts))} ${cell(2, tieTime(tie, parts), 'muted')}`,
      ),
    )}
  </div>`;
}

/** A card of partners: its heading opens and closes it. */
function partnerCard(
  title: string,
  id: string,
  spot: Spot,
  parts: ListContext,
  content: () => unknown,
): TemplateResult {
  const key = rowKey(spot, id);
  const open = isOpen(key, parts);
  return html`<div class="card" role="none">
    ${row(
      {look: 'body-head', spot, id, isOpen: open},
      html`${head(heading(parts.level + 1, title, 'heading-3'))} ${fold(key, parts)}`,
    )}
    ${open ? content() : nothing}
  </div>`;
}

function tiedRows(
  partners: readonly PartnerView[],
  spot: Spot,
  parts: ListContext,
): TemplateResult {
  const below = {parent: rowKey(spot, 'tied'), level: 3, of: partners.length};
  return partnerCard(
    pagesIn(parts.view).onThisTier,
    'tied',
    spot,
    parts,
    () =>
      html`<div class="tied" role="none">
        ${partners.map((partner, at) => tiedPartner(partner, {...below, at: at + 1}, parts))}
      </div>`,
  );
}

function tiedPartner(
  {record, note, ties}: PartnerView,
  spot: Spot,
  parts: ListContext,
): TemplateResult {
  const key = rowKey(spot, record.id);
  const open = isOpen(key, parts);
  const isChosen = parts.chosen.has(record.id);
  const name = html`${recordButton(record, parts)} ${recordTag(record, parts.view)}`;
  const look = `member ${record.lived.state}`;
  return html`<div role="none">
    ${row(
      {look, spot, id: record.id, isOpen: open, isChosen},
      html`${recordSign(record, parts.view)} ${head(name, 'grow')}
      ${cell(3, note, 'small muted note')} ${fold(key, parts)}`,
    )}
    ${open ? tieRows(ties, record, {parent: key, level: 4, at: 1, of: ties.length}, parts) : nothing}
  </div>`;
}

function standingRows({standing}: ListTier, spot: Spot, parts: ListContext): TemplateResult {
  const below = {parent: rowKey(spot, 'standing'), level: 3, of: countRows(standing)};
  return partnerCard(
    parts.view.keeps ? pagesIn(parts.view).onThisTier : pagesIn(parts.view).withoutSeat,
    'standing',
    spot,
    parts,
    () => memberRows(standing, below, parts),
  );
}
