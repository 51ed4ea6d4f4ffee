/** Whom to ask about offers: each office once. */
import {officesFirst} from '../feed/offices-first.js';
import type {Contact, Offer, Partner} from '../feed/types.js';

export interface Office {
  readonly contact: Contact;
  /** Whose office it is, where that is known. */
  readonly partner?: Partner;
  /** What it can be asked about; empty where that is not said. */
  readonly offers: readonly Offer[];
}

/** The contacts of an offer itself, else those of its providers. */
export function officesOf(offer: Offer): readonly Omit<Office, 'offers'>[] {
  const [provider] = offer.providers;
  const partner = offer.providers.length === 1 ? provider : undefined;
  if (offer.contacts.length > 0) return offer.contacts.map((contact) => ({contact, partner}));
  return offer.providers.flatMap((one) => officesOfPartner(one));
}

export function officesOfPartner(partner: Partner): readonly Office[] {
  return officesFirst(partner.contacts).map((contact) => ({contact, partner, offers: []}));
}

/** All offices of a list of offers, in its order; the same one stands there once, with all its offers. */
export function officesOfAll(offers: readonly Offer[]): readonly Office[] {
  const found = new Map<string, Office>();
  for (const offer of offers)
    for (const {contact, partner} of officesOf(offer)) {
      const key = JSON.stringify([partner?.id, contact]);
      const before = found.get(key)?.offers ?? [];
      found.set(key, {contact, partner, offers: [...before, offer]});
    }
  return [...found.values()];
}
