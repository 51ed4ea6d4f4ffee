/** What comes of it: how many offers, of whom. */
import {isThere} from '../../feed/dates.js';
import type {Partner, TourStep} from '../../feed/types.js';
import {datesOf} from '../../feed/was-there.js';
import {
  isPresent,
  madeStep,
  nameWithin,
  namesWithin,
  TEXT,
  type MadeContext,
} from './made-context.js';

/** Left for the number behind a name. */
const NAME = 34;

/** None where no partner of the network has an offer on the day. */
export function offerStep(context: MadeContext): readonly TourStep[] {
  const {words} = context;
  const {offers, byPartner} = countOffers(context);
  if (offers === 0) return [];
  const most = [...byPartner].sort(([, a], [, b]) => b - a);
  const isOneEach = most.every(([, count]) => count === 1);
  const names = most.map(([partner, count]) => {
    const name = nameWithin(partner, NAME, context);
    return isOneEach ? name : words.withCount(name, count);
  });
  const step = {
    title: words.offersBy(offers, byPartner.size),
    text: words.offerNames(namesWithin(names, TEXT - words.offerNames('').length, context)),
    notes: words.offerNotes,
    focus: most.map(([{id}]) => id),
    seconds: 60,
  };
  return [madeStep(step, context)];
}

function countOffers(context: MadeContext) {
  const byPartner = new Map<Partner, number>();
  let offers = 0;
  for (const offer of context.feed.offers) {
    if (!isThere(datesOf(offer), context.day)) continue;
    const providers = new Set(offer.providers.filter((one) => isPresent(one, context)));
    if (providers.size > 0) offers++;
    for (const partner of providers) byPartner.set(partner, (byPartner.get(partner) ?? 0) + 1);
  }
  return {offers, byPartner};
}
