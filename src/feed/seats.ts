/** Who sits where on a day: a seat counts while the membership, who sits and the committee are there. */
import {isThere, livedOn, type LifeState, type Lived} from './dates.js';
import type {Committee, Day, Membership, Partner} from './types.js';

/** Seats of a partner or committee that count on a day, one for each committee. */
export function seatsOn(member: Partner | Committee, day: Day): readonly Membership[] {
  const seats = member.memberships.filter((seat) => isTaken(seat, day));
  return onceEach(seats, ({committee}) => committee);
}

/** Whether a seat counts on a day. */
export function isTaken(seat: Membership, day: Day): boolean {
  return [seat, seat.partner, seat.committee].every((record) => isThere(record, day));
}

/** Members of a committee that count on a day, each once; none where the committee itself is not there. */
export function membersOn(committee: Committee, day: Day): readonly Membership[] {
  return isThere(committee, day) ? seatedIn(committee, day) : [];
}

/** Who holds a seat in a committee, each once, even where the committee is still to come or over. */
export function seatedIn({members}: Committee, day: Day): readonly Membership[] {
  const seats = members.filter((seat) => isThere(seat, day) && isThere(seat.partner, day));
  return onceEach(seats, ({partner}) => partner);
}

/** From what says most about a seat to what says nothing. */
const TELLING: readonly LifeState[] = ['ended', 'planned', 'paused', 'ending', 'active'];

/** What a seat is on a day: its own life, or that of who sits or of the committee where it says more. */
export function seatLife(seat: Membership, day: Day): Lived {
  return [seat.partner, seat.committee]
    .map((end) => livedOn(end, day))
    .reduce((most, life) => (weight(life) < weight(most) ? life : most), livedOn(seat, day));
}

const weight = ({state}: Lived): number => TELLING.indexOf(state);

function onceEach(
  seats: readonly Membership[],
  endOf: (seat: Membership) => Partner | Committee,
): readonly Membership[] {
  const taken = new Set<Partner | Committee>();
  return seats.filter((seat) => !taken.has(endOf(seat)) && taken.add(endOf(seat)));
}
