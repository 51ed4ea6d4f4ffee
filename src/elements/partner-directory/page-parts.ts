/** Parts that the pages of partners, committees and programmes share. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Actor, Committee, Membership, Offer, Programme, Text} from '../../feed/types.js';
import {seatLife} from '../../feed/seats.js';
import {formatDate, formatPeriod} from '../../i18n/format.js';
import {lifeTag} from '../../ui/life-tag.js';
import type {DirectoryContext} from './context.js';
import {
  growingList,
  offerName,
  pagePart,
  recordButton,
  recordRow,
  recordSign,
} from './record-parts.js';

type Part = TemplateResult | typeof nothing;

/** Fragments on one line, with a middle dot between those that are there. */
export function joined(fragments: readonly unknown[]): unknown[] {
  return fragments
    .filter((fragment) => fragment !== undefined && fragment !== '' && fragment !== nothing)
    .map((fragment, at) => (at === 0 ? fragment : html` · ${fragment}`));
}

/** A text with its blank lines as paragraphs. */
export function paragraphs(text: Text | undefined, {text: pick, lang}: DirectoryContext): Part {
  if (!text) return nothing;
  const picked = pick(text);
  const isForeign = picked.lang.split('-')[0] !== lang.split('-')[0];
  return html`<div class="prose" lang=${isForeign ? picked.lang : nothing}>
    ${picked.value.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p>`)}
  </div>`;
}

/**
 * When somebody sat somewhere; "seit 2012" only while that lasts. A seat that ended with its
 * committee or with who sat there ended on that day.
 */
function seatPeriod(seat: Membership, {day, lang, common}: DirectoryContext): string {
  const {state, since, until} = seatLife(seat, day);
  if (state === 'planned') return since === undefined ? '' : common.from(formatDate(since, lang));
  if (state !== 'ended') return formatPeriod(seat, lang);
  return until === undefined ? '' : formatPeriod({since: seat.since, until}, lang);
}

/** "Vorsitz seit März 2024". */
function seatWords(membership: Membership, context: DirectoryContext): unknown {
  const {role} = membership;
  const period = seatPeriod(membership, context);
  const name = role ? context.shown(role.label) : context.words.member;
  return period ? html`${name} ${period}` : name;
}

/** The committees in which a partner or committee sits, planned and ended ones last. */
export function seatList(memberships: readonly Membership[], context: DirectoryContext): Part {
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

/** One row for a member of a committee: who, in which role, and where else. */
export function memberRow(
  membership: Membership,
  context: DirectoryContext,
  key = '',
): TemplateResult {
  const {index, words, shown} = context;
  const {partner, role} = membership;
  const seats = index.seatsOf(partner).length;
  const note = joined([
    role && shown(role.label),
    seatPeriod(membership, context),
    seats > 1 ? words.inCommittees(seats) : seats === 1 ? words.onlyHere : '',
  ]);
  return recordRow(partner, note, context, key);
}

/** Offers, each with its kind, its dates and whether it is there yet. */
export function offerPart(
  title: string,
  offers: readonly Offer[],
  context: DirectoryContext,
): Part {
  const {index, common, lang, shown} = context;
  const renderOffer = (offer: Offer): TemplateResult => {
    const {validFrom: since, validTo: until, status} = offer;
    const state = index.stateOf({since, until, status});
    return html`<li>
      <p class="strong">${offerName(offer, context)} ${lifeTag({state, since, until}, common, lang)}</p>
      <p class="small muted">
        ${joined([...offer.kinds.map(({label}) => shown(label)), shown(offer.schedule[0]?.text)])}
      </p>
    </li>`;
  };
  const list = (): Part =>
    growingList(context, {key: `offers-${title}`, look: 'rows', name: title}, offers, renderOffer);
  return offers.length > 0 ? pagePart(context, title, list()) : nothing;
}

/** What a record belongs to and what belongs to it. */
export function familyPart(
  title: string,
  records: readonly Actor[],
  context: DirectoryContext,
): Part {
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

/** The municipality in which a partner has its address. */
export function placeOf(record: Actor): string {
  return record.type === 'partner' ? (record.address?.locality ?? '') : '';
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
export function tierFact(record: Committee | Programme, context: DirectoryContext): unknown {
  const {tier} = record;
  if (!tier) return undefined;
  const {tiers} = context.index.feed;
  const label = context.text(tier.label).value;
  const place = context.common.tierOf(label, tiers.indexOf(tier) + 1, tiers.length);
  return tier.decides ? html`${place}: ${context.shown(tier.decides)}` : place;
}
