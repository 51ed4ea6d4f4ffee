/** What changed in a network from one day to another. */
import type {Actor, Day, Feed, Membership, Offer, Relation, Term} from './types.js';
import {wasThere} from './was-there.js';

export interface Changes {
  /** Partners, committees and programmes that are new. */
  readonly came: readonly Actor[];
  /** … and those that are no longer there. */
  readonly went: readonly Actor[];
  /** What went and goes on in another form: a tie of the kind `succeeds` says so. */
  readonly carried: readonly Succession[];
  /** Seats between two that were there on both days. */
  readonly joined: readonly Membership[];
  readonly left: readonly Membership[];
  readonly roles: readonly RoleChange[];
  /** Ties between two that were there on both days. */
  readonly tied: readonly Relation[];
  readonly untied: readonly Relation[];
  readonly offered: readonly Offer[];
  readonly withdrawn: readonly Offer[];
}

export interface Succession {
  readonly from: Actor;
  readonly to: Actor;
}

export interface RoleChange {
  readonly before: Membership;
  readonly now: Membership;
}

/**
 * Counts what is there on each of the two days (`wasThere`), whatever happened between. Successions
 * are told once: who goes on in another form is neither among `went`, nor its successor among `came`.
 *
 * @param feed the whole feed, not that of a day
 * @param before the earlier day
 * @param now the later day
 */
export function changesBetween(feed: Feed, before: Day, now: Day): Changes {
  const {partners, committees, programmes, memberships, relations} = feed;
  const actors = compare<Actor>([...programmes, ...committees, ...partners], before, now);
  const stayed = (actor: Actor): boolean => actors.stayed.has(actor);
  const seats = compare(memberships, before, now, (one) =>
    [one.partner, one.committee].every(stayed),
  );
  const ties = compare(relations, before, now, ({from, to}) => [from, to].every(stayed));
  const offers = compare(feed.offers, before, now);
  const carried = successions(relations, actors.went, now);
  const renewed = renewals(seats.went, seats.came);
  const told = new Set<unknown>(renewed.flatMap((one) => [one.before, one.now]));
  const heirs = new Set(carried.map(({to}) => to));
  const forebears = new Set(carried.map(({from}) => from));
  return {
    came: actors.came.filter((one) => !heirs.has(one)),
    went: actors.went.filter((one) => !forebears.has(one)),
    carried,
    joined: seats.came.filter((one) => !told.has(one)),
    left: seats.went.filter((one) => !told.has(one)),
    roles: renewed.filter(({before: old, now: young}) => old.role?.id !== young.role?.id),
    tied: ties.came,
    untied: ties.went,
    offered: offers.came,
    withdrawn: offers.went,
  };
}

/** Whether anything changed at all. */
export const isChange = (changes: Changes): boolean =>
  Object.values(changes).some((list: readonly unknown[]) => list.length > 0);

interface Compared<T> {
  readonly came: readonly T[];
  readonly went: readonly T[];
  readonly stayed: ReadonlySet<T>;
}

function compare<T extends Parameters<typeof wasThere>[0]>(
  records: readonly T[],
  before: Day,
  now: Day,
  counts: (record: T) => boolean = () => true,
): Compared<T> {
  const [came, went, stayed]: [T[], T[], Set<T>] = [[], [], new Set()];
  for (const record of records) {
    const [was, is] = [wasThere(record, before), wasThere(record, now)];
    if (was && is) stayed.add(record);
    else if (was !== is && counts(record)) (is ? came : went).push(record);
  }
  return {came, went, stayed};
}

/** A tie that says "continues" leads from the new to the old. */
function successions(
  relations: readonly Relation[],
  went: readonly Actor[],
  now: Day,
): readonly Succession[] {
  const gone = new Set(went);
  return relations
    .filter(({kind, from, to}) => isSuccession(kind) && gone.has(to) && wasThere(from, now))
    .map(({from, to}) => ({from: to, to: from}));
}

const isSuccession = ({id}: Term): boolean => id === 'succeeds';

/** The same member in the same committee again: another term, perhaps in another role. */
function renewals(
  left: readonly Membership[],
  joined: readonly Membership[],
): readonly RoleChange[] {
  const keyOf = ({partner, committee}: Membership): string =>
    JSON.stringify([partner.id, committee.id]);
  const before = new Map(left.map((one) => [keyOf(one), one]));
  return joined.flatMap((now) => {
    const old = before.get(keyOf(now));
    before.delete(keyOf(now));
    return old ? [{before: old, now}] : [];
  });
}
