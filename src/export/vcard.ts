/** Offices as address book entries (vCard 4, RFC 6350); a person only while consent lasts. */
import {mailUrl} from '../feed/contact-url.js';
import {nameOn} from '../feed/read/hide-names.js';
import {safeUrl} from '../feed/safe-url.js';
import type {Address} from '../feed/types.js';
import {contentLine, contentLines, textValue} from './content-line.js';
import {harmlessLine} from './harmless.js';
import type {Office} from './offer-contacts.js';
import {lineOf, type Speech} from './speech.js';

/** One entry for each office, in one file. */
export function officesToVcards(offices: readonly Office[], speech: Speech): string {
  return contentLines(offices.flatMap((office) => card(office, speech)));
}

function card(office: Office, speech: Speech): readonly (string | undefined)[] {
  const {contact, partner, offers} = office;
  const role = lineOf(contact.role, speech);
  const organisation = lineOf(partner?.name, speech);
  const person = harmlessLine(nameOn(contact, speech.day) ?? '');
  const name = person || [organisation, role].filter(Boolean).join(', ');
  const titles = offers.map(({title}) => lineOf(title, speech));
  const note = [lineOf(contact.hours, speech), ...titles].filter(Boolean).join('\n');
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `KIND:${person ? 'individual' : 'org'}`,
    `FN:${textValue(name || '–')}`,
    contentLine('ORG', textValue(organisation)),
    contentLine('ROLE', textValue(role)),
    contentLine('EMAIL;TYPE=work', textValue(mailOf(contact.email))),
    contentLine('TEL;TYPE=work', textValue(contact.phone ?? '')),
    contentLine('URL', safeUrl(contact.url) ?? safeUrl(partner?.url) ?? ''),
    contentLine('ADR;TYPE=work', addressValue(partner?.address)),
    contentLine('NOTE', textValue(note)),
    'END:VCARD',
  ];
}

const mailOf = (email = ''): string => (mailUrl(email) ? email : '');

/** RFC 6350, 6.3.1: post box, extended, street, locality, region, postal code, country. */
function addressValue(address: Address | undefined): string {
  if (!address) return '';
  const {street = '', locality = '', postalCode = '', country = ''} = address;
  const parts = ['', '', street, locality, '', postalCode, country];
  return parts.every((part) => part === '') ? '' : parts.map(textValue).join(';');
}
