/** Contacts of the feed as the shared list of contacts wants them. */
import {html} from 'lit';
import {isActor, namedText} from '../../feed/actors.js';
import {nameOn} from '../../feed/consent.js';
import type {Contact, Feed} from '../../feed/types.js';
import type {ContactView} from '../../ui/contacts.js';
import type {Drawing, Drawn} from './drawing.js';

/** @param owner whose offices they are, where that is not clear from what stands above */
export function contactViews(
  contacts: readonly Contact[],
  {shown, day}: Drawing,
  owner?: Drawn,
): readonly ContactView[] {
  return contacts.map((one) => ({
    ...one,
    role: owner ? html`${owner}, ${shown(one.role)}` : shown(one.role),
    name: nameOn(one, day),
    hours: one.hours && shown(one.hours),
  }));
}

/** The publisher's offices, else the feed's own contact address. */
export function publisherContacts({meta}: Feed, drawing: Drawing): readonly ContactView[] {
  const {publisher, contact} = meta;
  const name = publisher && drawing.shown(namedText(publisher));
  if (publisher && isActor(publisher) && publisher.contacts.length > 0)
    return contactViews(publisher.contacts, drawing, name);
  if (contact === undefined) return [];
  const role = name ?? drawing.shown(meta.title);
  return [contact.includes('@') ? {role, email: contact} : {role, url: contact}];
}
