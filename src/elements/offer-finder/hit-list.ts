/** The list of hits: what it is, why it fits, and the facts that decide. */
import {html, nothing, type TemplateResult} from 'lit';
import {lifeState} from '../../feed/dates.js';
import type {Offer, Partner} from '../../feed/types.js';
import type {Hit} from '../../search/types.js';
import {slotOf} from '../../signs/shapes.js';
import {heading} from '../../ui/heading.js';
import {icon} from '../../ui/icons.js';
import {lifeTag} from '../../ui/life-tag.js';
import {offerIcon} from '../../ui/offer-icons.js';
import {sign} from '../../ui/signs.js';
import {markedText, phrase, type Drawing, type Drawn} from './drawing.js';
import {
  checkedWords,
  costWords,
  fundedWords,
  lifeOf,
  nextSchedule,
  whereWords,
} from './offer-words.js';
import {reasonSentence} from './reason-sentence.js';

/** Hits as a ruled list; each title opens its offer. */
export function hitList(hits: readonly Hit[], drawing: Drawing): TemplateResult {
  return html`<ul class="hits" part="hits" role="list">
    ${hits.map((hit) => hitItem(hit, drawing))}
  </ul>`;
}

function hitItem(hit: Hit, drawing: Drawing): TemplateResult {
  const {offer, highlights} = hit;
  const title = html`<button
    class="link title"
    type="button"
    data-offer=${offer.id}
    @click=${() => drawing.openOffer(offer.id)}
  >
    ${markedText(offer.title, highlights.title ?? [], drawing)}
  </button>`;
  return html`<li class="hit" part="hit">
    ${kicker(offer, drawing)} ${heading(drawing.level + 2, title, 'hit-title')} ${drawing.keepButton(offer)}
    ${offer.summary ? html`<p class="summary">${markedText(offer.summary, highlights.summary ?? [], drawing)}</p>` : nothing}
    ${why(hit, drawing)} ${facts(hit, drawing)}
  </li>`;
}

/** Kind and field, and what its life has to say. */
export function kicker(offer: Offer, drawing: Drawing): TemplateResult {
  const {say, common, lang, day} = drawing;
  const line = [...offer.kinds, ...offer.fields].map(({label}) => say(label)).join(' · ');
  const life = lifeOf(offer);
  return html`<p class="kicker">${line} ${lifeTag({state: lifeState(life, day), since: life.since, until: life.until}, common, lang)}</p>`;
}

function why(hit: Hit, {words}: Drawing): Drawn {
  const sentence = reasonSentence(hit.reasons, words.reason, hit.similar);
  return sentence
    ? html`<p class="why">${offerIcon('why')}<span>${phrase(sentence)}</span></p>`
    : nothing;
}

function facts({offer, distance}: Hit, drawing: Drawing): TemplateResult {
  const free = offer.cost && costWords(offer.cost, drawing);
  const lines = [
    ...offer.providers.slice(0, 2).map((partner) => providerFact(partner, drawing)),
    fact(offerIcon('calendar'), nextSchedule(offer.schedule, drawing)),
    fact(icon('place'), placeWords(whereWords(offer, drawing), distance, drawing)),
    fact(offerIcon('euro'), free),
    fact(offerIcon('euro'), fundedWords(offer, drawing)),
    fact(icon('check'), checkedWords(offer.checkedOn, drawing)),
  ];
  return html`<ul class="fact-line" role="list">
    ${lines}
  </ul>`;
}

/** "Rathaus, 3,4 km Luftlinie". */
function placeWords(where: string, distance: number | undefined, {words}: Drawing): string {
  const far = distance === undefined ? '' : words.away(distance);
  return [where, far].filter(Boolean).join(', ');
}

function fact(mark: TemplateResult, text: string | undefined): Drawn {
  return text ? html`<li>${mark}<span>${text}</span></li>` : nothing;
}

function providerFact(partner: Partner, {shown}: Drawing): TemplateResult {
  return html`<li>${sign(slotOf(partner.categories[0]?.index))}<span>${shown(partner.name)}</span></li>`;
}
