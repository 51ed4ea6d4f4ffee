/** Offices as address book entries (vCard 4, RFC 6350); a person only while consent lasts. */
import {mailUrl} from '../feed/contact-url.js';
import {officesFirst} from '../feed/offices-first.js';
import {nameOn} from '../feed/consent.js';
import {safeUrl} from '../feed/safe-url.js';
import type {Address, Committee, Contact, Geo, Partner} from '../feed/types.js';
import {contentLine, contentLines, textValue} from './content-line.js';
import {harmlessLine} from './harmless.js';
import type {Office} from './offer-contacts.js';
import {lineOf, type Speech} from './speech.js';

export interface AddressBookOptions extends Speech {
  /** Where a record stands, an absolute address. */
  readonly linkOf?: (record: Partner | Committee) => string | undefined;
}

export interface AddressBook {
  readonly text: string;
  /** How many entries it holds. */
  readonly count: number;
  /** The records that are not in it: they have neither contact nor address nor page. */
  readonly missing: readonly (Partner | Committee)[];
}

type Lines = readonly (string | undefined)[];

/** One entry for each office, in one file. */
export function officesToVcards(offices: readonly Office[], speech: Speech): string {
  return contentLines(
    offices.flatMap(({contact, partner, offers}) => {
      const titles = offers.map(({title}) => lineOf(title, speech));
      return card({contact, holder: partner, notes: titles}, speech);
    }),
  );
}

/** One entry for each office of partners and committees, offices before persons; one for the record itself where it names none. */
export function recordsToVcards(
  records: readonly (Partner | Committee)[],
  options: AddressBookOptions,
): AddressBook {
  const cards = records.map((holder) =>
    contactsOf(holder).map((contact) => card({contact, holder, notes: []}, options)),
  );
  const entries = cards.flat();
  return {
    text: contentLines(entries.flat()),
    count: entries.length,
    missing: records.filter((_, at) => cards[at]?.length === 0),
  };
}

function contactsOf(record: Partner | Committee): readonly (Contact | undefined)[] {
  const contacts = officesFirst(record.contacts);
  if (contacts.length > 0) return contacts;
  const isReachable = addressOf(record) !== '' || safeUrl(record.url) !== undefined;
  return isReachable ? [undefined] : [];
}

interface Entry {
  readonly contact?: Contact;
  /** Whose office it is. */
  readonly holder?: Partner | Committee;
  readonly notes: readonly string[];
}

function card({contact, holder, notes}: Entry, options: AddressBookOptions): Lines {
  const role = lineOf(contact?.role, options);
  const organisation = lineOf(holder?.name, options);
  const person = harmlessLine((contact && nameOn(contact, options.day)) ?? '');
  const name = person || [organisation, role].filter(Boolean).join(', ');
  const note = [lineOf(contact?.hours, options), ...notes].filter(Boolean).join('\n');
  const geo = holder?.type === 'partner' ? holder.geo : undefined;
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    contentLine('SOURCE', safeUrl(holder && options.linkOf?.(holder)) ?? ''),
    `KIND:${person ? 'individual' : 'org'}`,
    `FN:${textValue(name || '–')}`,
    contentLine('ORG', textValue(organisation)),
    contentLine('ROLE', textValue(role)),
    contentLine('EMAIL;TYPE=work', textValue(mailOf(contact?.email))),
    contentLine('TEL;TYPE=work', textValue(contact?.phone ?? '')),
    contentLine('URL', safeUrl(contact?.url) ?? safeUrl(holder?.url) ?? ''),
    contentLine('ADR;TYPE=work', addressOf(holder)),
    contentLine('GEO', geo ? geoValue(geo) : ''),
    contentLine('CATEGORIES', categoriesOf(holder, options)),
    contentLine('NOTE', textValue(note)),
    'END:VCARD',
  ];
}

const mailOf = (email = ''): string => (mailUrl(email) ? email : '');

/** RFC 5870, WGS 84. */
const geoValue = ({lat, lon}: Geo): string => `geo:${lat},${lon}`;

function categoriesOf(holder: Entry['holder'], options: Speech): string {
  if (holder?.type !== 'partner') return '';
  return holder.categories.map(({label}) => textValue(lineOf(label, options))).join(',');
}

const addressOf = (holder: Entry['holder']): string =>
  holder?.type === 'partner' ? addressValue(holder.address) : '';

/** RFC 6350, 6.3.1: post box, extended, street, locality, region, postal code, country. */
function addressValue(address: Address | undefined): string {
  if (!address) return '';
  const {street = '', locality = '', postalCode = '', country = ''} = address;
  const parts = ['', '', street, locality, '', postalCode, country];
  return parts.every((part) => part === '') ? '' : parts.map(textValue).join(';');
}
