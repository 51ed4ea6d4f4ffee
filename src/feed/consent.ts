/** How long a named person may be shown. */
import {lastDay} from './dates.js';
import type {Contact, Day} from './types.js';

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
