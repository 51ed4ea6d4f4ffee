/** Partners as an address list on paper: who, where, whom to ask, where it sits. */
import {html, nothing, type TemplateResult} from 'lit';
import {placeLine} from '../../../export/place-line.js';
import {lineOf, type Speech} from '../../../export/speech.js';
import {namedText} from '../../../feed/actors.js';
import {officesFirst} from '../../../feed/offices-first.js';
import {nameOn} from '../../../feed/consent.js';
import {seatsOn} from '../../../feed/seats.js';
import {safeUrl} from '../../../feed/safe-url.js';
import type {Contact, Partner} from '../../../feed/types.js';
import {commonMessages} from '../../../i18n/common.js';
import {formatDate} from '../../../i18n/format.js';
import type {PartnerTakeMessages} from '../../../i18n/partner-take.js';
import {shortAddress} from '../../../ui/contacts.js';
import {fullName} from '../../shared/full-name.js';
import type {Paper} from '../../take-away/print-sheet.js';
import {addressStyles} from './paper-styles.js';
import type {TakeRequest} from './take-request.js';

export function addressPaper(
  request: TakeRequest,
  speech: Speech,
  words: PartnerTakeMessages,
): Paper {
  const {title, note, partners, lang} = request;
  const content = html`<main>
    <h1>${title}</h1>
    ${note ? html`<p class="note">${note}</p>` : nothing}
    <ul>
      ${partners.map((partner) => entry(partner, speech, words))}
    </ul>
    <footer>${footOf(request, speech, words).map((line) => html`<p>${line}</p>`)}</footer>
  </main>`;
  return {title, lang, content, styles: addressStyles};
}

function entry(partner: Partner, speech: Speech, words: PartnerTakeMessages): TemplateResult {
  const say = (line: string): TemplateResult | typeof nothing =>
    line === '' ? nothing : html`<p>${line}</p>`;
  const url = safeUrl(partner.url);
  const seats = seatsOn(partner, speech.day).map(({committee}) =>
    lineOf(committee.shortName ?? committee.name, speech),
  );
  return html`<li>
    <h2>${fullName(partner, (text) => lineOf(text, speech))}</h2>
    ${say(placeLine({address: partner.address}, speech))}
    ${officesFirst(partner.contacts).map((contact) => officeLine(contact, speech))}
    ${url ? say(shortAddress(url)) : nothing}
    ${seats.length > 0 ? html`<p class="muted">${words.sitsIn(seats.join(', '))}</p>` : nothing}
  </li>`;
}

/** "Berufsberatung: 0000 5550, beratung@agentur.example". */
function officeLine(contact: Contact, speech: Speech): TemplateResult | typeof nothing {
  const {role, phone, email, url} = contact;
  const name = nameOn(contact, speech.day);
  const office = [lineOf(role, speech), name].filter(Boolean).join(', ');
  const ways = [phone, email, email ? '' : shortAddress(safeUrl(url) ?? '')];
  const reached = ways.filter((way) => Boolean(way));
  if (office === '' && reached.length === 0) return nothing;
  // A number or an address goes to the next line as a whole.
  const shown = reached.map(
    (way, at) => html` <span class="way">${way}${at < reached.length - 1 ? ',' : ''}</span>`,
  );
  return html`<p>${office}${office !== '' && reached.length > 0 ? ':' : ''}${shown}</p>`;
}

function footOf(
  {feed, lang, url}: TakeRequest,
  speech: Speech,
  words: PartnerTakeMessages,
): readonly string[] {
  const common = commonMessages(lang);
  const {publisher, updated, title} = feed.meta;
  const source = lineOf(publisher === undefined ? title : namedText(publisher), speech);
  const stand = updated === undefined ? '' : common.updated(formatDate(updated, lang));
  const first = [`${common.source}: ${source}`, stand].filter(Boolean).join(' · ');
  return [first, words.page(url)];
}
