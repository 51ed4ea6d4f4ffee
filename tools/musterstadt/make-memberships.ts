/** Who sits where in Musterstadt: most partners in one working group or none, a few in many. */
import {dayFromToday, partOfDay} from './calendar.js';
import {GROUP_TOPICS} from './group-topics.js';
import type {MadeCommittee} from './make-committees.js';
import type {Group, Made} from './make-partners.js';
import {createRandom, type Random} from './random.js';
import type {RawCommittee, RawMembership} from './raw.js';

const MOST = 12;

/** 0 to 12, by a power law: k or more committees for about one partner in k². */
const degreeOf = (random: Random): number => {
  if (random.chance(0.22)) return 0;
  const part = 1 - random.next();
  return Math.min(MOST, Math.floor(1 / Math.sqrt(part)));
};

/** For each group of partners the working groups whose topic concerns it. */
const concerns = (
  committees: readonly MadeCommittee[],
): ReadonlyMap<string, readonly MadeCommittee[]> => {
  const byGroup = new Map<string, MadeCommittee[]>();
  for (const made of committees) {
    if (made.level !== 'arbeit' && made.level !== 'projekt') continue;
    for (const group of GROUP_TOPICS[made.topic]?.[3] ?? []) {
      const list = byGroup.get(group) ?? [];
      list.push(made);
      byGroup.set(group, list);
    }
  }
  return byGroup;
};

const roleOf = (random: Random): string | undefined => {
  const lot = random.below(100);
  if (lot < 4) return 'role-vorsitz';
  if (lot < 7) return 'role-moderation';
  if (lot < 12) return 'role-gast';
  return lot < 60 ? 'role-mitglied' : undefined;
};

/** A seat lasts no longer than its committee. */
const lifeOf = (random: Random, committee: RawCommittee): Partial<RawMembership> => {
  if (committee.status === 'planned') return {since: committee.since, status: 'planned'};
  if (committee.status === 'ended') return {until: committee.until, status: 'ended'};
  const since = partOfDay(dayFromToday(-random.between(400, 4000)), random.below(3));
  const lot = random.below(100);
  if (lot < 5) return {since, until: dayFromToday(-random.between(1, 390)), status: 'ended'};
  if (lot < 8) return {since: dayFromToday(random.between(10, 200)), status: 'planned'};
  if (lot < 10) return {since, status: 'paused'};
  return lot < 60 ? {since} : {};
};

interface Seat {
  readonly partner: string;
  readonly committee: RawCommittee;
}

/** The groups that sit at the top tables, one partner of each. */
const TOP: readonly Group[] = ['amt', 'aufsicht', 'agentur', 'jobcenter', 'kammern', 'wirtschaft'];

const topSeats = (partners: readonly Made[], committees: readonly MadeCommittee[]): Seat[] =>
  committees
    .filter(({level}) => level === 'stadt' || level === 'koordination')
    .slice(0, 4)
    .flatMap(({committee}, row) =>
      TOP.slice(0, row % 2 === 0 ? TOP.length : 3).flatMap((group): Seat[] => {
        const first = partners.find((made) => made.group === group);
        return first ? [{partner: first.partner.id, committee}] : [];
      }),
    );

/** In a large town a few working groups draw many; in a small one all are about as large. */
const seatOf = (random: Random, groups: number): number =>
  groups > 12 ? random.skewed(groups) : random.below(groups);

const workingSeats = (
  random: Random,
  partners: readonly Made[],
  byGroup: ReadonlyMap<string, readonly MadeCommittee[]>,
): Seat[] =>
  partners.flatMap(({partner, group}) => {
    const list = byGroup.get(group) ?? [];
    const chosen = new Set<RawCommittee>();
    for (let left = degreeOf(random); left > 0 && list.length > 0; left--) {
      const made = list[seatOf(random, list.length)];
      if (made) chosen.add(made.committee);
    }
    return [...chosen].map((committee) => ({partner: partner.id, committee}));
  });

/** No partner sits twice in a committee. */
export function makeMemberships(
  seed: number,
  partners: readonly Made[],
  committees: readonly MadeCommittee[],
): RawMembership[] {
  const random = createRandom(seed, 'memberships');
  const seats = [
    ...topSeats(partners, committees),
    ...workingSeats(random, partners, concerns(committees)),
  ];
  return seats.map(({partner, committee}, index) => ({
    id: `m-${index + 1}`,
    partner,
    committee: committee.id,
    role: roleOf(random),
    ...lifeOf(random, committee),
  }));
}
