/** Offers of a record: what they are, when, and only those of one kind where there are many. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Actor, Offer, Term} from '../../feed/types.js';
import {lifeTag} from '../../ui/life-tag.js';
import type {PageContext} from './context.js';
import {joined} from './member-row.js';
import {growingList, offerName, pagePart} from './record-parts.js';

type Part = TemplateResult | typeof nothing;

/** Fewer are seen at a glance. */
const MANY = 5;

/** @param onFinder leads to the same offers in the finder, with all its filters */
export function offerPart(
  {id}: Actor,
  title: string,
  offers: readonly Offer[],
  context: PageContext,
  onFinder?: () => void,
): Part {
  if (offers.length === 0) return nothing;
  const key = `offers-${id}-${title}`;
  const kinds = offers.length > MANY ? kindsOf(offers) : [];
  const pick = context.pickOf(key);
  const picked = kinds.find((kind) => kind.id === pick);
  const shown = picked ? offers.filter((offer) => offer.kinds.includes(picked)) : offers;
  const list = growingList(context, {key, look: 'rows', name: title}, shown, (offer) =>
    offerRow(offer, context),
  );
  return pagePart(
    context,
    title,
    html`${kinds.length > 1 ? kindButtons({key, offers, kinds, picked: picked?.id}, context) : nothing}${list}
    ${
      onFinder && offers.length > 1
        ? html`<p class="more no-print">
          <button class="button compact" type="button" @click=${onFinder}>${context.words.inFinder}</button>
        </p>`
        : nothing
    }`,
  );
}

/** In the order of the code list. */
const kindsOf = (offers: readonly Offer[]): readonly Term[] =>
  [...new Set(offers.flatMap(({kinds}) => kinds))].sort((a, b) => a.index - b.index);

interface KindChoice {
  readonly key: string;
  readonly offers: readonly Offer[];
  readonly kinds: readonly Term[];
  /** Id of the kind that is shown alone. */
  readonly picked: string | undefined;
}

function kindButtons(
  {key, offers, kinds, picked}: KindChoice,
  {words, text, pick}: PageContext,
): TemplateResult {
  const button = (label: string, id?: string): TemplateResult =>
    html`<button
      class="button compact"
      type="button"
      aria-pressed=${id === picked ? 'true' : 'false'}
      @click=${() => pick(key, id)}
    >
      ${label}
    </button>`;
  const count = (kind: Term): number => offers.filter((offer) => offer.kinds.includes(kind)).length;
  return html`<div class="kinds no-print" role="group" aria-label=${words.byKind}>
    ${button(words.allKinds(offers.length))}
    ${kinds.map((kind) => button(words.ofKind(text(kind.label).value, count(kind)), kind.id))}
  </div>`;
}

function offerRow(offer: Offer, context: PageContext): TemplateResult {
  const {index, common, lang, shown} = context;
  const {validFrom: since, validTo: until, status} = offer;
  const state = index.stateOf({since, until, status});
  return html`<li>
    <p class="strong">${offerName(offer, context)} ${lifeTag({state, since, until}, common, lang)}</p>
    <p class="small muted">
      ${joined([...offer.kinds.map(({label}) => shown(label)), shown(offer.schedule[0]?.text)])}
    </p>
  </li>`;
}
