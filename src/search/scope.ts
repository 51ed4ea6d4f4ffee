/** Narrowing the offers to those that chosen records stand behind. */
import {membersOn} from '../feed/seats.js';
import type {Day, Feed, Offer} from '../feed/types.js';
import {addBit, emptyBitmap, type Bitmap} from './bitmap.js';

/** A committee stands for those who sit in it on the day; without a day for all who ever did. */
function withMembers(feed: Feed, ids: readonly string[], day: Day | undefined): Set<string> {
  const all = new Set(ids);
  for (const id of ids) {
    const record = feed.get(id);
    if (record?.type !== 'committee') continue;
    const members = day === undefined ? record.members : membersOn(record, day);
    for (const {partner} of members) all.add(partner.id);
  }
  return all;
}

/** Ids of those who provide an offer or pay for it, and of its programme. */
const behind = ({providers, funders, programme}: Offer): readonly string[] =>
  [...providers, ...funders, ...(programme ? [programme] : [])].map(({id}) => id);

/** Ids of all that stands behind these offers, each once. */
export const behindAll = (offers: readonly Offer[]): readonly string[] => [
  ...new Set(offers.flatMap(behind)),
];

const standsBehind = (offer: Offer, ids: ReadonlySet<string>): boolean =>
  ids.has(offer.id) || behind(offer).some((id) => ids.has(id));

/**
 * Offers that a partner provides or pays for, that a programme carries or pays for, or that the
 * members of a committee provide or pay for. An id that the feed does not know adds nothing.
 */
export function scopeBits(feed: Feed, ids: readonly string[], day?: Day): Bitmap {
  const wanted = withMembers(feed, ids, day);
  const bits = emptyBitmap(feed.offers.length);
  feed.offers.forEach((offer, doc) => {
    if (standsBehind(offer, wanted)) addBit(bits, doc);
  });
  return bits;
}
