/** A partner in the list: sign, name, where it sits. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Committee, Partner} from '../../feed/types.js';
import type {PartnerHit} from '../../search/types.js';
import {marked, otherLanguage} from '../../ui/text.js';
import type {DirectoryContext} from './context.js';
import {joined, placeOf} from './member-row.js';
import {
  briefName,
  recordButton,
  recordSign,
  stateTag,
  tierMark,
  tierTint,
  withAbbreviation,
} from './record-parts.js';

/** @param key tells the same partner in several sections apart */
export function partnerCard(
  hit: PartnerHit,
  key: string,
  context: DirectoryContext,
): TemplateResult {
  const {partner} = hit;
  const seats = context.index.seatsOf(partner);
  const isChosen = context.selection.includes(partner.id);
  return html`<li class="card partner ${isChosen ? 'chosen' : ''}" part="card">
    <span class="tile">${recordSign(partner, context)}</span>
    <div>
      <p class="strong">
        ${recordButton(partner, context, {label: markedName(hit, context), key})}
        ${stateTag(partner, context)}
      </p>
      ${secondLine(partner, seats, context)}
    </div>
    ${
      seats.length > 0
        ? html`<ul class="badges" role="list">
          ${seats.map((committee) => badge(committee, context))}
        </ul>`
        : nothing
    }
  </li>`;
}

/** The name with the words that were found. */
export function markedName({partner, highlights}: PartnerHit, context: DirectoryContext): unknown {
  const {value, lang} = context.text(partner.name);
  const label = marked(value, highlights);
  const name = html`<span lang=${otherLanguage(lang, context.lang) ?? nothing}>${label}</span>`;
  return withAbbreviation(partner, name, context);
}

function secondLine(
  partner: Partner,
  seats: readonly Committee[],
  {words, index}: DirectoryContext,
): TemplateResult | typeof nothing {
  const all = index.committees.length;
  const parts = joined(
    [
      partner.group && words.group,
      seats.length > 1 && seats.length === all && words.sitsIn(all, all),
      seats.length === 0 && placeOf(partner),
    ].filter(Boolean),
  );
  return parts.length > 0 ? html`<p class="small muted">${parts}</p>` : nothing;
}

function badge(committee: Committee, context: DirectoryContext): TemplateResult {
  const {tier} = committee;
  return html`<li class="badge ${tierTint(tier, context)}">
    ${tierMark(tier, context)}<span>${briefName(committee, context)}</span>
  </li>`;
}
