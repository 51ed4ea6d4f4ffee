import {lastDay} from '../feed/dates.js';
import type {Day, Offer} from '../feed/types.js';

/** The last day on which somebody can apply, where that is still ahead. */
export function deadline({application, status}: Offer, day: Day): Day | undefined {
  if (status === 'ended' || status === 'paused' || application?.to === undefined) return undefined;
  const last = lastDay(application.to);
  return last >= day ? last : undefined;
}
