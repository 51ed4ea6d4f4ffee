/** The directory by committee: tier by tier on its ground, each committee with its members. */
import {html, nothing, type TemplateResult} from 'lit';
import type {PartnerHit} from '../../../search/types.js';
import {heading} from '../../../ui/heading.js';
import {plainSection} from '../found-bodies.js';
import type {Band, Body, TierView} from './sections-by-tier.js';
import type {ViewsContext} from './views-context.js';
import {joined, memberRow, placeOf} from '../member-row.js';
import {partnerCard} from '../partner-card.js';
import {
  fullName,
  growingList,
  recordButton,
  recordRow,
  stateTag,
  tierMark,
  tierTint,
} from '../record-parts.js';

type Part = TemplateResult | typeof nothing;

export function tierList(view: TierView, context: ViewsContext): TemplateResult {
  const {bands, programmes, partners} = view;
  const {words} = context;
  return html`<div class="bands">${bands.map((band) => renderBand(band, context))}</div>
    ${
      programmes.length > 0
        ? plainSection(
            words.withoutTier,
            html`<ul class="bodies" role="list">
            ${programmes.map((record) => renderBody({record, members: []}, context))}
          </ul>`,
            context,
          )
        : nothing
    }
    ${
      partners.length > 0
        ? plainSection(
            words.noCommittee,
            growingList(
              context,
              {key: 'no-committee', look: 'cards', name: words.noCommittee},
              partners,
              (hit) => partnerCard(hit, 'no-committee', context),
            ),
            context,
          )
        : nothing
    }`;
}

function renderBand({tier, bodies, partners}: Band, context: ViewsContext): TemplateResult {
  const {shown, level} = context;
  return html`<section class="band ${tierTint(tier, context)}">
    <header>
      ${tierMark(tier, context)}
      <div>
        ${heading(level + 1, shown(tier.label), 'heading-2')}
        ${tier.decides ? html`<p class="small muted">${shown(tier.decides)}</p>` : nothing}
      </div>
    </header>
    <div>
      ${growingList(
        context,
        {key: `tier-${tier.id}`, look: 'bodies', name: context.text(tier.label).value},
        bodies,
        (body) => renderBody(body, context),
      )}
      ${partnersOnTier(tier.id, partners, context)}
    </div>
  </section>`;
}

function renderBody({record, members}: Body, context: ViewsContext): TemplateResult {
  const {words, index, level} = context;
  const isCommittee = record.type === 'committee';
  const name = recordButton(record, context, {key: 'tier', label: fullName(record, context)});
  const kind = isCommittee
    ? undefined
    : (words.programmeKinds[record.kind ?? ''] ?? words.programme);
  const count = isCommittee ? index.membersOf(record).length : 0;
  return html`<li class="body ${index.stateOf(record)}">
    <div class="body-head">
      ${heading(level + 2, name, 'heading-3')} ${stateTag(record, context)}
      <p class="small muted">
        ${joined([kind, count > 0 ? words.members(count) : '', isCommittee && context.shown(record.rhythm?.text)].filter(Boolean))}
      </p>
    </div>
    ${
      members.length > 0
        ? growingList(
            context,
            {key: `body-${record.id}`, look: 'members', name: context.text(record.name).value},
            members,
            (member) => memberRow(member, context, record.id),
          )
        : nothing
    }
  </li>`;
}

function partnersOnTier(id: string, partners: readonly PartnerHit[], context: ViewsContext): Part {
  if (partners.length === 0) return nothing;
  const {words, level} = context;
  return html`<div class="body">
    ${heading(level + 2, words.onThisTier, 'heading-3')}
    ${growingList(
      context,
      {key: `partners-${id}`, look: 'members', name: words.onThisTier},
      partners,
      ({partner}) => recordRow(partner, placeOf(partner), context, `on-${id}`),
    )}
  </div>`;
}
