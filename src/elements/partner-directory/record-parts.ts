/** Names of records as buttons, signs before them, lists that grow. */
import {html, nothing, type TemplateResult} from 'lit';
import {isActor} from '../../feed/actors.js';
import type {
  Actor,
  Committee,
  FeedRecord,
  Offer,
  Partner,
  Programme,
  Text,
  Tier,
} from '../../feed/types.js';
import {heading} from '../../ui/heading.js';
import {lifeTag} from '../../ui/life-tag.js';
import {sign, tierSign} from '../../ui/signs.js';
import {abbreviation} from '../shared/full-name.js';
import type {DirectoryContext} from './context.js';
import {slotOfPartner} from './directory-index.js';
import {growButton, growth} from './growing.js';

type Shown = unknown;

/** "Handwerkskammer (HWK)"; the short form only where the name does not hold it already. */
export function fullName(record: Actor, context: DirectoryContext): Shown {
  return withAbbreviation(record, context.shown(record.name), context);
}

/** The name, set off as it may be, with the abbreviation behind it. */
export function withAbbreviation(
  record: Actor,
  name: Shown,
  {text, shown}: DirectoryContext,
): Shown {
  const short = abbreviation(record, (one) => text(one).value);
  return short === '' ? name : html`${name} (${shown(record.shortName)})`;
}

/** The short name where there is one. */
export function briefName({name, shortName}: Actor, {shown}: DirectoryContext): Shown {
  return shown(shortName ?? name);
}

interface ButtonOptions {
  readonly label?: Shown;
  /** Tells the same name in several places apart. */
  readonly key?: string;
  /** A comma that stays with the name: a button is a box, after which a line may break. */
  readonly after?: Shown;
}

/** A record's name as the way to its page. */
export function recordButton(
  record: Actor,
  context: DirectoryContext,
  {label, key = '', after}: ButtonOptions = {},
): TemplateResult {
  const isChosen = context.selection.includes(record.id);
  const own = `${key}/${record.id}`;
  return html`<button
    class="link record"
    type="button"
    data-key=${own}
    aria-current=${isChosen ? 'true' : nothing}
    @click=${() => context.open(record, own)}
  >
    ${label ?? fullName(record, context)}${after}
  </button>`;
}

const COMMA = html`<span class="comma" aria-hidden="true">,</span>`;

/** Names of several records, each a way to its page: "A, B und C". */
export function recordButtons(records: readonly Actor[], context: DirectoryContext): unknown[] {
  const last = records.length - 1;
  return records.map((record, at) => {
    const before = at > 0 && at === last ? context.common.and : ' ';
    const after = at < last - 1 ? COMMA : nothing;
    return html`${before}${recordButton(record, context, {after})}`;
  });
}

/** Names of any records: "A, B, C". */
export function anyNames(records: readonly FeedRecord[], context: DirectoryContext): unknown[] {
  const last = records.length - 1;
  return records.map((record, at) => html` ${anyName(record, context, at === last)}`);
}

/** A record in a list of its kind, with a note at the end of the line. */
export function recordRow(
  record: Actor,
  note: Shown,
  context: DirectoryContext,
  key?: string,
): TemplateResult {
  return html`<li class="member">
    ${recordSign(record, context)}
    <div>
      ${recordButton(record, context, {key})}
      <span class="small muted">${note}</span>
    </div>
  </li>`;
}

/** An organisation that may be a record of the feed, or just text. */
export function partyName(party: Actor | Text, context: DirectoryContext): Shown {
  return isActor(party) ? recordButton(party, context) : context.shown(party);
}

/** Any record by its name; a way to its page where it has one here. */
function anyName(record: FeedRecord, context: DirectoryContext, isLast: boolean): Shown {
  if (isActor(record)) return recordButton(record, context, {after: isLast ? nothing : COMMA});
  const {openOffer} = context;
  if (record.type === 'offer' && openOffer)
    return offerName(record, context, isLast ? nothing : COMMA);
  const text = record.type === 'area' ? record.name : 'title' in record ? record.title : undefined;
  return html`${context.shown(text)}${isLast ? nothing : ','}`;
}

/** An offer's title; a way to it where a finder stands on the page. */
export function offerName(offer: Offer, context: DirectoryContext, after: Shown = nothing): Shown {
  const {openOffer} = context;
  const title = context.shown(offer.title);
  if (!openOffer) return title;
  return html`<button class="link record" type="button" @click=${() => openOffer(offer)}>
    ${title}${after}
  </button>`;
}

/** The sign of a partner, or the tier mark of a committee or programme. */
export function recordSign(
  record: Actor,
  context: DirectoryContext,
): TemplateResult | typeof nothing {
  if (record.type === 'partner') return sign(slotOfPartner(record));
  return record.tier ? tierMark(record.tier, context) : nothing;
}

export function tierMark(tier: Tier, {index}: DirectoryContext): TemplateResult {
  return tierSign(index.feed.tiers.indexOf(tier), index.tierCount);
}

/** Tint of a tier's ground. */
export function tierTint(tier: Tier, {index}: DirectoryContext): string {
  return `tier-${Math.min(4, Math.max(0, index.feed.tiers.indexOf(tier)))}`;
}

/** "geplant ab …", "beendet …" of a record, and what changed about it since the day that is compared with; or nothing. */
export function stateTag(
  record: Partner | Committee | Programme,
  {index, common, lang, told}: DirectoryContext,
): TemplateResult | typeof nothing {
  const {id, since, until} = record;
  const tag = lifeTag({state: index.stateOf(record), since, until}, common, lang);
  const change = told?.words.get(id);
  return change === undefined ? tag : html`${tag} <span class="tag changed">${change}</span>`;
}

/** A part of a page, left out where it holds nothing. */
export function pagePart(
  context: DirectoryContext,
  title: Shown,
  content: Shown,
  isThere = true,
): TemplateResult | typeof nothing {
  if (!isThere) return nothing;
  return html`<section class="part">
    ${heading(context.level + 1, title, 'heading-2')} ${content}
  </section>`;
}

/** A list that shows its first items and a way to the others. `name` says of what, for those who hear it. */
export function growingList<T>(
  context: DirectoryContext,
  {key, look, name}: {readonly key: string; readonly look: string; readonly name?: string},
  items: readonly T[],
  renderItem: (item: T) => TemplateResult,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const grown = growth(context, key, items);
  return html`<ul class=${look} role="list" data-list=${key}>
      ${grown.shown.map(renderItem)}
    </ul>
    ${growButton(context, key, grown, name)}`;
}
