/** What stands in a table of offers or of partners. */
import {officesFirst} from '../feed/offices-first.js';
import {nameOn} from '../feed/consent.js';
import {seatsOn} from '../feed/seats.js';
import type {Contact, Cost, Offer, Partner, Schedule, Span, Term} from '../feed/types.js';
import {safeUrl} from '../feed/safe-url.js';
import type {Column} from './csv.js';
import {harmlessLine} from './harmless.js';
import {officesOf} from './offer-contacts.js';
import {placeLine} from './place-line.js';
import {lineOf, type Speech} from './speech.js';

const OFFER_VALUES = {
  id: ({id}: Offer) => id,
  title: ({title}: Offer, speech: Speech) => lineOf(title, speech),
  summary: ({summary}: Offer, speech: Speech) => lineOf(summary, speech),
  audiences: ({audiences}: Offer, speech: Speech) => terms(audiences, speech),
  grades: ({grades}: Offer) => span(grades),
  ages: ({ages}: Offer) => span(ages),
  fields: ({fields}: Offer, speech: Speech) => terms(fields, speech),
  kinds: ({kinds}: Offer, speech: Speech) => terms(kinds, speech),
  aims: ({aims}: Offer, speech: Speech) => terms(aims, speech),
  providers: ({providers}: Offer, speech: Speech) => names(providers, speech),
  when: ({schedule}: Offer, speech: Speech) => join(schedule.map((one) => dates(one, speech))),
  applyBy: ({application}: Offer) => application?.to ?? '',
  where: ({places, areas}: Offer, speech: Speech) =>
    join(places.map((place) => placeLine(place, speech))) || names(areas, speech),
  cost: ({cost}: Offer, speech: Speech) => fee(cost, speech),
  contact: (offer: Offer, speech: Speech) =>
    join(officesOf(offer).map(({contact}) => lineOf(contact.role, speech))),
  phone: (offer: Offer) => join(officesOf(offer).map(({contact}) => contact.phone ?? '')),
  email: (offer: Offer) => join(officesOf(offer).map(({contact}) => contact.email ?? '')),
  url: ({url}: Offer) => safeUrl(url) ?? '',
  checkedOn: ({checkedOn}: Offer) => checkedOn ?? '',
} as const;

const PARTNER_VALUES = {
  id: ({id}: Partner) => id,
  name: ({name}: Partner, speech: Speech) => lineOf(name, speech),
  shortName: ({shortName}: Partner, speech: Speech) => lineOf(shortName, speech),
  categories: ({categories}: Partner, speech: Speech) => terms(categories, speech),
  street: ({address}: Partner) => address?.street ?? '',
  postalCode: ({address}: Partner) => address?.postalCode ?? '',
  locality: ({address}: Partner) => address?.locality ?? '',
  contact: ({contacts}: Partner, speech: Speech) =>
    join(officesFirst(contacts).map((contact) => officeLine(contact, speech))),
  phone: ({contacts}: Partner) => join(officesFirst(contacts).map(({phone}) => phone ?? '')),
  email: ({contacts}: Partner) => join(officesFirst(contacts).map(({email}) => email ?? '')),
  url: ({url}: Partner) => safeUrl(url) ?? '',
  areas: ({areas}: Partner, speech: Speech) => names(areas, speech),
  committees: (partner: Partner, speech: Speech) => seats(partner, speech),
  since: ({since}: Partner) => since ?? '',
  until: ({until}: Partner) => until ?? '',
  identifiers: ({identifiers}: Partner) =>
    join(identifiers.map(({scheme, value}) => `${scheme} ${value}`)),
} as const;

export type OfferColumn = keyof typeof OFFER_VALUES;
export type PartnerColumn = keyof typeof PARTNER_VALUES;

/** @param headings in a reader's language; by default the names of the feed's own keys */
export function offerColumns(
  speech: Speech,
  headings: Partial<Record<OfferColumn, string>> = {},
): readonly Column<Offer>[] {
  return columns(OFFER_VALUES, speech, headings);
}

/** @param headings in a reader's language; by default the names of the feed's own keys */
export function partnerColumns(
  speech: Speech,
  headings: Partial<Record<PartnerColumn, string>> = {},
): readonly Column<Partner>[] {
  return columns(PARTNER_VALUES, speech, headings);
}

function columns<T, K extends string>(
  values: Readonly<Record<K, (record: T, speech: Speech) => string>>,
  speech: Speech,
  headings: Partial<Record<K, string>>,
): readonly Column<T>[] {
  return (Object.keys(values) as K[]).map((key) => ({
    heading: headings[key] ?? key,
    value: (record) => values[key](record, speech),
  }));
}

const join = (parts: readonly string[]): string => [...new Set(parts)].filter(Boolean).join(', ');

const terms = (list: readonly Term[], speech: Speech): string =>
  join(list.map(({label}) => lineOf(label, speech)));

const names = (list: readonly (Partner | Offer['areas'][number])[], speech: Speech): string =>
  join(list.map(({name}) => lineOf(name, speech)));

/** "Berufsberatung"; with a name only while consent to it lasts. */
function officeLine(contact: Contact, speech: Speech): string {
  const role = lineOf(contact.role, speech);
  const name = nameOn(contact, speech.day);
  return name === undefined ? role : `${role} (${harmlessLine(name)})`;
}

/** "Lenkungskreis (Vorsitz), Beirat": those of the day. */
const seats = (partner: Partner, speech: Speech): string =>
  join(
    seatsOn(partner, speech.day).map(({committee, role}) => {
      const name = lineOf(committee.name, speech);
      return role ? `${name} (${lineOf(role.label, speech)})` : name;
    }),
  );

const span = ({from, to}: Span = {}): string =>
  from === to ? String(from ?? '') : `${from ?? ''}–${to ?? ''}`;

/** Days as ISO 8601 has them, which every spreadsheet can sort. */
function dates({start, end, text}: Schedule, speech: Speech): string {
  const [from = '', to = ''] = [start, end].map((one) => one?.slice(0, 16).replace('T', ' '));
  const period = to && to !== from ? `${from}–${to}` : from;
  return [period, lineOf(text, speech)].filter(Boolean).join(' ');
}

/** Nothing said is nothing, never "free". */
function fee(cost: Cost | undefined, speech: Speech): string {
  if (!cost) return '';
  const {free, amount, currency = 'EUR', text} = cost;
  const price = free === true ? '0' : amount === undefined ? '' : String(amount);
  return [price && `${price} ${currency}`, lineOf(text, speech)].filter(Boolean).join(', ');
}
