/** A small picture of the tiers that a partner connects: its committees on their grounds, tied by one track. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Actor, Committee, Tier} from '../../feed/types.js';
import type {PageContext} from './context.js';
import {briefName, recordSign, tierMark, tierTint} from './record-parts.js';

/** Only where there are two tiers to connect; the list of seats says the same in words. */
export function levelCard(record: Actor, context: PageContext): TemplateResult | typeof nothing {
  if (record.type !== 'partner') return nothing;
  const levels = new Map<Tier, Committee[]>();
  for (const committee of context.index.seatsOf(record)) {
    levels.set(committee.tier, [...(levels.get(committee.tier) ?? []), committee]);
  }
  if (levels.size < 2) return nothing;
  return html`<div class="card" aria-hidden="true">
    <p class="heading-2">${context.words.levels}</p>
    <div class="stack">
      ${[...levels].map(
        ([tier, committees]) => html`<div class="level ${tierTint(tier, context)}">
          ${tierMark(tier, context)}
          <div>${committees.map((committee) => html`<span class="seat-box">${briefName(committee, context)}</span>`)}</div>
        </div>`,
      )}
      <p class="level end">${recordSign(record, context)} ${briefName(record, context)}</p>
    </div>
  </div>`;
}
