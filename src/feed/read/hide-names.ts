import {lastDay} from '../dates.js';
import type {Contact, Day} from '../types.js';
import {positionOf, report, type Reading} from './reading.js';

/** Whether the person behind a contact agrees that the name is shown on a day. */
export function hasConsent({consentUntil}: Contact, day: Day): boolean {
  return consentUntil !== undefined && lastDay(consentUntil) >= day;
}

/** A person's name lasts as long as the consent; after that there is only the office. */
export function nameOn(contact: Contact, day: Day): string | undefined {
  return hasConsent(contact, day) ? contact.name : undefined;
}

/** The contact as an office alone. */
export function withoutName(contact: Contact): Contact {
  return Object.freeze({...contact, name: undefined, consentUntil: undefined});
}

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
