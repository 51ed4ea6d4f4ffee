/** Which partners sit in all committees, in two, in one. */
import type {PartnerHit} from '../../../search/types.js';
import type {DirectoryIndex} from '../directory-index.js';
import {pushTo} from '../push-to.js';

export interface SeatGroup {
  /** In how many committees they sit, at least in one. */
  readonly seats: number;
  readonly hits: readonly PartnerHit[];
}

/** From those who sit in most committees down; nothing where there is only one committee. */
export function groupBySeats(hits: readonly PartnerHit[], index: DirectoryIndex): SeatGroup[] {
  if (index.committees.length < 2) return [];
  const found = new Map<number, PartnerHit[]>();
  for (const hit of hits) {
    const seats = index.seatsOf(hit.partner).length;
    if (seats > 0) pushTo(found, seats, hit);
  }
  return [...found].sort(([a], [b]) => b - a).map(([seats, own]) => ({seats, hits: own}));
}
