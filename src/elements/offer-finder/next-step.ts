/** The card "So geht es weiter": whom to ask, where to register. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Feed, Offer} from '../../feed/types.js';
import {contactList} from '../../ui/contacts.js';
import {heading} from '../../ui/heading.js';
import {icon} from '../../ui/icons.js';
import {safeUrl} from '../../feed/safe-url.js';
import {contactViews, publisherContacts} from './contact-views.js';
import {applicationWords, type DetailDrawing} from './detail-words.js';
import {actorLink, type Drawn} from './drawing.js';

/** The next step: the offer's own contact, else the providers', else the publisher's. */
export function nextStepCard(offer: Offer, feed: Feed, drawing: DetailDrawing): TemplateResult {
  const {words, level} = drawing;
  return html`<section class="card step" aria-labelledby="step-heading">
    ${heading(level + 1, words.nextStep, 'heading-2', 'step-heading')} ${application(offer, drawing)} ${contacts(offer, feed, drawing)}
    ${pageButton(offer.url, words.offerPage)}
  </section>`;
}

function application(offer: Offer, drawing: DetailDrawing): Drawn {
  const text = applicationWords(offer, drawing);
  return html`${text ? html`<p>${drawing.words.applyWithin(text)}</p>` : nothing}
  ${pageButton(offer.application?.url, drawing.words.applyPage)}`;
}

function pageButton(address: string | undefined, label: string): Drawn {
  const url = safeUrl(address);
  return url ? html`<p><a class="button" href=${url}>${label} ${icon('link')}</a></p>` : nothing;
}

function contacts(offer: Offer, feed: Feed, drawing: DetailDrawing): Drawn {
  if (offer.contacts.length > 0)
    return contactList(contactViews(offer.contacts, drawing), drawing.lang);
  const own = offer.providers.filter((partner) => partner.contacts.length > 0);
  if (own.length > 0)
    return html`${own.map(
      (partner) => html`<p class="strong">${actorLink(partner, drawing)}</p>
    ${contactList(contactViews(partner.contacts, drawing), drawing.lang)}`,
    )}`;
  if (offer.providers.length > 0) return askProviders(offer, drawing);
  const rest = publisherContacts(feed, drawing);
  return rest.length > 0
    ? contactList(rest, drawing.lang)
    : html`<p>${drawing.words.noContact}</p>`;
}

function askProviders({providers}: Offer, drawing: DetailDrawing): TemplateResult {
  return html`<p>${drawing.words.askProvider}</p>
    <ul class="plain" role="list">
      ${providers.map((partner) => html`<li class="strong">${actorLink(partner, drawing)}${providerPage(partner.url)}</li>`)}
    </ul>`;
}

function providerPage(address: string | undefined): Drawn {
  const url = safeUrl(address);
  return url ? html`<span class="block"><a href=${url}>${address}</a></span>` : nothing;
}
