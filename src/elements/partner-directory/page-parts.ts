/** Parts that the pages of partners, committees and programmes share. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Actor, Committee, Membership, Programme, Text} from '../../feed/types.js';
import {seatLife} from '../../feed/seats.js';
import {recordMessages} from '../../i18n/record.js';
import {lifeTag} from '../../ui/life-tag.js';
import {otherLanguage} from '../../ui/text.js';
import type {PageContext} from './context.js';
import {joined, placeOf, seatPeriod} from './member-row.js';
import {growingList, pagePart, recordButton, recordRow, recordSign} from './record-parts.js';

type Part = TemplateResult | typeof nothing;

/** A text with its blank lines as paragraphs. */
export function paragraphs(text: Text | undefined, {text: pick, lang}: PageContext): Part {
  if (!text) return nothing;
  const picked = pick(text);
  return html`<div class="prose" lang=${otherLanguage(picked.lang, lang) ?? nothing}>
    ${picked.value.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p>`)}
  </div>`;
}

/** "Vorsitz seit März 2024". */
function seatWords(membership: Membership, context: PageContext): unknown {
  const {role} = membership;
  const period = seatPeriod(membership, context);
  const name = role ? context.shown(role.label) : context.words.member;
  return period ? html`${name} ${period}` : name;
}

/** The committees in which a partner or committee sits, planned and ended ones last. */
export function seatList(memberships: readonly Membership[], context: PageContext): Part {
  const {index, words, common, lang, shown, day} = context;
  const renderSeat = (membership: Membership): TemplateResult => {
    const {committee, partner} = membership;
    const others = index.membersOf(committee).filter((other) => other.partner !== partner).length;
    return html`<li class="seat">
      ${recordSign(committee, context)}
      <div>
        <p class="strong">${recordButton(committee, context)} ${lifeTag(seatLife(membership, day), common, lang)}</p>
        <p class="small muted">
          ${joined([
            seatWords(membership, context),
            others > 0 ? words.withOthers(others) : '',
            committee.rhythm?.text ? words.meets(context.text(committee.rhythm.text).value) : '',
          ])}
        </p>
      </div>
      <span class="small muted">${shown(committee.tier.shortLabel ?? committee.tier.label)}</span>
    </li>`;
  };
  const weight = (membership: Membership): number =>
    ['active', 'ending', 'paused', 'planned', 'ended'].indexOf(seatLife(membership, day).state);
  const sorted = [...memberships].sort(
    (a, b) => weight(a) - weight(b) || a.committee.tier.rank - b.committee.tier.rank,
  );
  return growingList(context, {key: 'seats', look: 'rows'}, sorted, renderSeat);
}

/** What a record belongs to and what belongs to it. */
export function familyPart(title: string, records: readonly Actor[], context: PageContext): Part {
  if (records.length === 0) return nothing;
  const renderChild = (child: Actor): TemplateResult => recordRow(child, placeOf(child), context);
  return pagePart(
    context,
    title,
    growingList(
      context,
      {key: `family-${title}`, look: 'members', name: title},
      records,
      renderChild,
    ),
  );
}

export type Fact = readonly [label: string, content: unknown];

/** A description list of what is known; what is not is left out. */
export function factList(facts: readonly Fact[]): Part {
  const known = facts.filter(
    ([, content]) => content !== undefined && content !== '' && content !== nothing,
  );
  if (known.length === 0) return nothing;
  return html`<dl class="facts">
    ${known.map(([label, content]) => html`<dt>${label}</dt><dd>${content}</dd>`)}
  </dl>`;
}

/** Tier of a committee or programme: its name, its place, what it is there for. */
export function tierFact(record: Committee | Programme, context: PageContext): unknown {
  const {tier} = record;
  if (!tier) return undefined;
  const {feed, tierCount} = context.index;
  const label = context.text(tier.label).value;
  const at = feed.tiers.indexOf(tier) + 1;
  const place = recordMessages(context.lang).tierOf(label, at, tierCount);
  return tier.decides ? html`${place}: ${context.shown(tier.decides)}` : place;
}
