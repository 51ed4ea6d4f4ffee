/** The card "Platz im Netzwerk": the tiers as tinted bands, in words, with ways into the other widgets. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Actor, Feed, Offer} from '../../feed/types.js';
import {recordMessages} from '../../i18n/record.js';
import {slotOf} from '../../signs/shapes.js';
import {heading} from '../../ui/heading.js';
import {sign, tierSign} from '../../ui/signs.js';
import type {DetailDrawing} from './detail-words.js';
import type {Drawn} from './drawing.js';
import {networkPlace, type PlaceRow} from './network-place.js';

/** Nothing where the feed has no tiers. */
export function networkCard(offer: Offer, feed: Feed, drawing: DetailDrawing): Drawn {
  const rows = networkPlace(offer, feed, drawing.day);
  if (rows.length === 0) return nothing;
  return html`<section class="card" aria-labelledby="place-heading">
    ${heading(drawing.level + 1, drawing.words.place, 'heading-2', 'place-heading')}
    <ul class="bands" role="list">
      ${rows.map((row) => band(row, drawing))}
    </ul>
    ${ways(offer, drawing)}
  </section>`;
}

function band(
  {tier, index, count, actors, more}: PlaceRow,
  drawing: DetailDrawing,
): TemplateResult {
  const {shown, words} = drawing;
  return html`<li class="band tier-${Math.min(index, 4)}">
    <p class="small">${tierSign(index, count)} ${tier ? shown(tier.label) : words.partnerBand}</p>
    <ul role="list">
      ${actors.map((actor) => html`<li class=${actor.type === 'partner' ? 'sign-item' : 'box-item'}>${actorItem(actor, drawing)}</li>`)}
      ${more > 0 ? html`<li class="small muted">${words.andMore(more)}</li>` : nothing}
    </ul>
  </li>`;
}

function actorItem(actor: Actor, {shown}: DetailDrawing): Drawn {
  const name = shown(actor.shortName ?? actor.name);
  return actor.type === 'partner'
    ? html`${sign(slotOf(actor.categories[0]?.index))}<span>${name}</span>`
    : name;
}

/** Only ways that lead somewhere on this page. */
function ways({providers}: Offer, drawing: DetailDrawing): Drawn {
  const [provider] = providers;
  if (!provider) return nothing;
  const {lang, canReveal} = drawing;
  const words = recordMessages(lang);
  const links = [
    canReveal('network')
      ? way(words.showInNetwork, () => drawing.goTo('network', provider.id))
      : nothing,
    canReveal('partners')
      ? way(words.openInDirectory, () => drawing.goTo('partners', provider.id))
      : nothing,
  ].filter((link) => link !== nothing);
  return links.length === 0 ? nothing : html`<p class="ways-on no-print">${links}</p>`;
}

const way = (label: string, onTake: () => void): TemplateResult =>
  html`<button class="link" type="button" @click=${onTake}>${label}</button>`;
