/** The list twin as markup: tier, bodies, members, ties. */
import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../ui/heading.js';
import {tierSign} from '../../ui/signs.js';
import type {BodyView, ListTier, PartnerView} from './list-view.js';
import {memberGroupList, type GroupContext} from './member-template.js';
import {recordButton, recordSign, recordTag, said} from './record-parts.js';
import {tieSentence} from './tie-sentence.js';
import type {TieView} from './tie-view.js';
import {tintOf} from './tint-of.js';
import type {RecordView} from './view-context.js';

export interface ListContext extends GroupContext {
  /** Level of a tier's heading. */
  readonly level: number;
}

export function listTemplate(tiers: readonly ListTier[], parts: ListContext): TemplateResult {
  return html`<div class="tiers" part="list">${tiers.map((tier) => tierRow(tier, tiers.length, parts))}</div>`;
}

function tierRow(tier: ListTier, tiers: number, parts: ListContext): TemplateResult {
  const {words} = parts.view;
  const isEmpty = tier.bodies.length + tier.tied.length + tier.standing.length === 0;
  const title = html`${tierSign(tier.index, tiers)}<span>${tier.label}</span>`;
  return html`<div class="tier tint-${tintOf(tier.index, tiers)}">
    <div class="tier-head">
      ${heading(parts.level, title, 'heading-2 tier-name')}
      ${tier.note ? html`<p class="small muted">${tier.note}</p>` : nothing}
    </div>
    <div class="tier-body">
      ${tier.bodies.map((body) => bodyCard(body, parts))}
      ${tier.tied.length > 0 ? tiedCard(tier.tied, parts) : nothing}
      ${tier.standing.length > 0 ? standingCard(tier, parts) : nothing}
      ${isEmpty ? html`<p class="muted">${words.tierEmpty}</p>` : nothing}
    </div>
  </div>`;
}

function bodyCard(body: BodyView, parts: ListContext): TemplateResult {
  const {record, meta, members, ties} = body;
  return html`<div class="card body ${record.lived.state} ${parts.chosen.has(record.id) ? 'chosen' : ''}">
    <div class="body-head">
      ${heading(parts.level + 1, html`${recordButton(record, parts)} ${recordTag(record, parts.view)}`, 'body-name')}
      ${meta ? html`<p class="small muted">${meta}</p>` : nothing}
    </div>
    ${members.map((group) => memberGroupList(group, parts))} ${family(body, parts)} ${tieList(record, ties, parts)}
  </div>`;
}

function family({parent, record}: BodyView, parts: ListContext): unknown {
  if (!parent) return nothing;
  const me = html`<span class="visually-hidden">${said(record.name, parts.view)}: </span>`;
  return html`<p class="small family">${me}<span class="verb">${parts.view.words.partOf}</span> ${recordButton(parent, parts)}</p>`;
}

function tieList(record: RecordView, ties: readonly TieView[], parts: ListContext): unknown {
  if (ties.length === 0) return nothing;
  return html`<ul class="ties small" role="list">
    ${ties.map((tie) => html`<li>${tieSentence(tie, record.name, parts)}</li>`)}
  </ul>`;
}

function tiedCard(partners: readonly PartnerView[], parts: ListContext): TemplateResult {
  return html`<div class="card">
    ${heading(parts.level + 1, parts.view.words.onThisTier, 'heading-3')}
    <ul class="tied" role="list">
      ${partners.map(
        ({record, note, ties}) =>
          html`<li>
            <div class="member ${record.lived.state}">
              ${recordSign(record, parts.view)}
              <span class="grow">${recordButton(record, parts)} ${recordTag(record, parts.view)}</span>
              ${note ? html`<span class="small muted note">${note}</span>` : nothing}
            </div>
            ${tieList(record, ties, parts)}
          </li>`,
      )}
    </ul>
  </div>`;
}

function standingCard(tier: ListTier, parts: ListContext): TemplateResult {
  return html`<div class="card">
    ${heading(parts.level + 1, parts.view.words.withoutSeat, 'heading-3')}
    ${tier.standing.map((group) => memberGroupList(group, parts))}
  </div>`;
}
