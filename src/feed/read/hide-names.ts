import {hasConsent, withoutName} from '../consent.js';
import type {Contact} from '../types.js';
import {positionOf, report, type Reading} from './reading.js';

/** Takes names without a lasting consent out of a record's contacts. */
export function hideNames(record: Record<string, unknown>, reading: Reading): void {
  const {contacts} = record as {contacts?: readonly Contact[]};
  if (!contacts?.some(({name}) => name !== undefined)) return;
  record.contacts = contacts.map((contact, index) => {
    if (contact.name === undefined || hasConsent(contact, reading.today)) return contact;
    reading.path.push('contacts', positionOf(reading, contacts, index), 'name');
    if (contact.consentUntil === undefined) report(reading, 'name-without-consent');
    else report(reading, 'consent-ended', {value: contact.consentUntil});
    reading.path.length -= 3;
    return withoutName(contact);
  });
}
