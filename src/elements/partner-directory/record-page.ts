/** The page of one record: way back, name, its parts at the left, contact and tiers at the right. */
import {html, nothing, type TemplateResult} from 'lit';
import {seatLife} from '../../feed/seats.js';
import type {Actor, Committee, Membership, Partner, Programme} from '../../feed/types.js';
import {formatPeriod} from '../../i18n/format.js';
import {partnerPageMessages} from '../../i18n/partner-page.js';
import {recordMessages} from '../../i18n/record.js';
import {heading} from '../../ui/heading.js';
import {icon} from '../../ui/icons.js';
import {pageIcon} from '../../ui/page-icons.js';
import type {DirectoryContext, PageContext} from './context.js';
import {contactCard} from './contact-card.js';
import {documentList, sourceList} from './document-parts.js';
import {memberRow} from './member-row.js';
import {levelCard} from './level-card.js';
import {eventPart} from './event-part.js';
import {nextMeetings} from './next-meetings.js';
import {offerPart} from './offer-part.js';
import {factList, familyPart, paragraphs, seatList, tierFact} from './page-parts.js';
import {
  fullName,
  growingList,
  pagePart,
  recordButton,
  recordSign,
  stateTag,
} from './record-parts.js';
import {pageStyles} from './page-styles.js';
import {sourcesOf} from './sources.js';
import {tieParts} from './tie-parts.js';

export const styles = [pageStyles];

type Part = TemplateResult | typeof nothing;

/** @param onBack goes back to the list */
export function recordPage(
  record: Actor,
  around: DirectoryContext,
  onBack: () => void,
): TemplateResult {
  const words = {...around.words, ...partnerPageMessages(around.lang)};
  const context: PageContext = {...around, words};
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onBack();
  };
  return html`<article class="page" part="page" @keydown=${onKeydown}>
    <p class="small no-print">
      <button class="link back" type="button" @click=${onBack}>
        ${pageIcon('previous')} ${context.words.back}
      </button>
    </p>
    ${renderHead(record, context)}
    ${renderBody(record, context)}
    ${renderFoot(record, context)}
  </article>`;
}

function renderBody(record: Actor, context: PageContext): TemplateResult {
  const parts = renderParts(record, context);
  const cards = [contactCard(record, context), levelCard(record, context)];
  if (cards.every((card) => card === nothing)) return html`<div class="single">${parts}</div>`;
  return html`<div class="columns">
    <div>${parts}</div>
    <div class="aside">${cards}</div>
  </div>`;
}

function renderHead(record: Actor, context: PageContext): TemplateResult {
  const {showInNetwork, lang, level} = context;
  return html`<header class="head">
    <span class="tile large">${recordSign(record, context)}</span>
    <div class="title">
      <p class="small muted">${kicker(record, context)}</p>
      ${heading(level, fullName(record, context), 'heading-1')} ${stateTag(record, context)}
    </div>
    ${
      showInNetwork && isDrawn(record)
        ? html`<button class="button primary no-print" type="button" @click=${() => showInNetwork(record)}>
          ${icon('network')} ${recordMessages(lang).showInNetwork}
        </button>`
        : nothing
    }
    ${isSomebody(record, context) ? context.take(record) : nothing}
  </header>`;
}

/** Whether there is anybody to take along. */
const isSomebody = (record: Actor, {index}: DirectoryContext): boolean =>
  record.type === 'partner' ||
  (record.type === 'committee' &&
    index.seatedIn(record).some(({partner}) => partner.type === 'partner'));

/** A programme without a tier has no place in the network's picture. */
const isDrawn = (record: Actor): boolean =>
  record.type !== 'programme' || record.tier !== undefined;

function kicker(record: Actor, context: PageContext): unknown {
  const {words, common, shown} = context;
  if (record.type === 'programme')
    return words.programmeKinds[record.kind ?? ''] ?? words.programme;
  if (record.type === 'committee') return words.committee;
  const names = record.categories.map(({label}, at) => html`${at > 0 ? ', ' : ''}${shown(label)}`);
  return html`${names.length > 0 ? names : common.withoutCategory}${
    record.group ? html` · ${words.group}` : nothing
  }`;
}

function renderParts(record: Actor, context: PageContext): TemplateResult {
  if (record.type === 'partner') return partnerParts(record, context);
  return record.type === 'committee'
    ? committeeParts(record, context)
    : programmeParts(record, context);
}

function partnerParts(partner: Partner, context: PageContext): TemplateResult {
  const {words, index} = context;
  const {memberships, offers, funds, documents, children} = partner;
  const seats = words.sitsInOf(index.seatsOf(partner).length, index.committees.length);
  return html`${paragraphs(partner.description, context)}
  ${factList([
    [words.areas(partner.areas.length), areaNames(partner, context)],
    [words.tier, partner.tier && context.shown(partner.tier.label)],
    [words.period, formatPeriod(partner, context.lang)],
    [words.partOf, partner.parent && recordButton(partner.parent, context)],
  ])}
  ${memberships.length > 0 ? pagePart(context, seats, seatList(memberships, context)) : nothing}
  ${offerPart(partner, words.provides(offers.length), offers, context, context.showOffers && (() => context.showOffers?.(partner)))}
  ${offerPart(partner, words.pays(funds.length), funds, context)} ${tieParts(partner, context)}
  ${eventPart(partner, context)}
  ${pagePart(context, words.documents, documentList(documents, context), documents.length > 0)}
  ${familyPart(words.childPartners(children.length), index.byName(children), context)}`;
}

function areaNames({areas}: Partner, {shown, common}: PageContext): unknown {
  if (areas.length === 0) return undefined;
  const last = areas.length - 1;
  return areas.map(
    ({name}, at) => html`${at === 0 ? '' : at === last ? common.and : ', '}${shown(name)}`,
  );
}

function committeeParts(committee: Committee, context: PageContext): TemplateResult {
  const {words, shown} = context;
  const {basis, children, memberships} = committee;
  return html`${paragraphs(committee.description, context)}
  ${factList([
    [words.purpose, committee.purpose && paragraphs(committee.purpose, context)],
    [words.tier, tierFact(committee, context)],
    [words.meeting, shown(committee.rhythm?.text)],
    [words.nextMeetings, nextMeetings(committee, context)],
    [words.area, committee.area && shown(committee.area.name)],
    [words.period, formatPeriod(committee, context.lang)],
    [words.partOf, committee.parent && recordButton(committee.parent, context)],
  ])}
  ${memberParts(committee, context)} ${familyPart(words.childCommittees, children, context)}
  ${pagePart(context, words.basis, documentList(basis, context), basis.length > 0)}
  ${eventPart(committee, context)} ${tieParts(committee, context)}
  ${memberships.length > 0 ? pagePart(context, words.alsoSitsIn, seatList(memberships, context)) : nothing}`;
}

function memberParts(committee: Committee, context: PageContext): TemplateResult {
  const {words, index, day} = context;
  const now = index.membersOf(committee);
  const thoseOf = (state: string): readonly Membership[] =>
    committee.members.filter((member) => seatLife(member, day).state === state);
  const list = (title: string, members: readonly Membership[]): Part =>
    pagePart(
      context,
      title,
      growingList(
        context,
        {key: `members-${committee.id}-${title}`, look: 'members', name: title},
        members,
        (member) => memberRow(member, context),
      ),
      members.length > 0,
    );
  const missing = pagePart(
    context,
    words.members(0),
    html`<p class="muted">${words.emptyCommittee}</p>`,
  );
  return html`${list(words.members(now.length), now)}${committee.members.length === 0 ? missing : nothing}
  ${list(words.plannedMembers, thoseOf('planned'))} ${list(words.formerMembers, thoseOf('ended'))}`;
}

function programmeParts(programme: Programme, context: PageContext): TemplateResult {
  const {words, shown} = context;
  return html`${paragraphs(programme.description, context)}
  ${factList([
    [words.period, formatPeriod(programme, context.lang)],
    [words.tier, tierFact(programme, context)],
    [words.area, programme.area && shown(programme.area.name)],
  ])}
  ${tieParts(programme, context)}
  ${offerPart(programme, words.offers(programme.offers.length), programme.offers, context)}
  ${eventPart(programme, context)}`;
}

function renderFoot(record: Actor, context: PageContext): TemplateResult {
  const sources = sourcesOf(record);
  const {common} = context;
  const list = html`<div>
    <p>${sources.length === 1 ? common.source : common.sources}</p>
    ${sourceList(sources, context)}
  </div>`;
  return html`<div class="foot">${sources.length === 0 ? nothing : list} ${context.share}</div>`;
}
