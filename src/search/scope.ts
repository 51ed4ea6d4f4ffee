/** Narrowing the offers to those that chosen records stand behind. */
import type {Feed, Offer} from '../feed/types.js';
import {addBit, emptyBitmap, type Bitmap} from './bitmap.js';

/** A committee stands for those who sit in it. */
function withMembers(feed: Feed, ids: readonly string[]): Set<string> {
  const all = new Set(ids);
  for (const id of ids) {
    const record = feed.get(id);
    if (record?.type !== 'committee') continue;
    for (const {partner} of record.members) all.add(partner.id);
  }
  return all;
}

function standsBehind(offer: Offer, ids: ReadonlySet<string>): boolean {
  const records = [
    ...offer.providers,
    ...offer.funders,
    ...(offer.programme ? [offer.programme] : []),
  ];
  return ids.has(offer.id) || records.some(({id}) => ids.has(id));
}

/**
 * Offers that a partner provides or pays for, that a programme carries or pays for, or that the
 * members of a committee provide or pay for. An id that the feed does not know adds nothing.
 */
export function scopeBits(feed: Feed, ids: readonly string[]): Bitmap {
  const wanted = withMembers(feed, ids);
  const bits = emptyBitmap(feed.offers.length);
  feed.offers.forEach((offer, doc) => {
    if (standsBehind(offer, wanted)) addBit(bits, doc);
  });
  return bits;
}
