/** "In allen drei Gremien", "In zwei Gremien": who sits in how many, above the tiers. */
import {html, nothing, type TemplateResult} from 'lit';
import {formatCount} from '../../../i18n/format.js';
import type {PartnerHit} from '../../../search/types.js';
import {heading} from '../../../ui/heading.js';
import {plainSection} from '../found-bodies.js';
import {briefName, growingList, recordRow} from '../record-parts.js';
import type {SeatGroup} from './seat-groups.js';
import type {ViewsContext} from './views-context.js';

export function seatGroupsList(
  groups: readonly SeatGroup[],
  context: ViewsContext,
): TemplateResult | typeof nothing {
  if (groups.length === 0) return nothing;
  const list = groups.map((group) => groupList(group, context));
  return plainSection(
    context.words.seatGroups,
    html`<div class="seat-groups">${list}</div>`,
    context,
  );
}

function groupList({seats, hits}: SeatGroup, context: ViewsContext): TemplateResult {
  const {words, index, level, lang} = context;
  const name = words.inSeats(seats, index.committees.length);
  const key = `seats-${seats}`;
  const isAll = seats === index.committees.length;
  return html`<div class="seat-group">
    <div class="body-head">
      ${heading(level + 2, name, 'heading-3')}
      <span class="number muted small" aria-hidden="true">${formatCount(hits.length, lang)}</span>
      <span class="visually-hidden">${words.partners(hits.length)}</span>
    </div>
    ${growingList(context, {key, look: 'members', name}, hits, ({partner}: PartnerHit) =>
      recordRow(partner, isAll ? '' : seatNames(partner, context), context, key),
    )}
  </div>`;
}

/** "Lenkungskreis, Operatives Netzwerk". */
const seatNames = (partner: PartnerHit['partner'], context: ViewsContext): unknown[] =>
  context.index
    .seatsOf(partner)
    .map((committee, at) => html`${at > 0 ? ', ' : ''}${briefName(committee, context)}`);
