/** Who stands around an offer: who advises, commissions, coordinates, as the feed's ties say. */
import {isThere} from '../../feed/dates.js';
import {isTaken} from '../../feed/seats.js';
import type {Actor, Committee, Membership, Offer, Relation} from '../../feed/types.js';

/** Built-in kinds of ties that answer a question of their own. */
export const TIE_QUESTIONS = ['commissions', 'advises', 'supervises', 'moderates'] as const;

export type TieQuestion = (typeof TIE_QUESTIONS)[number] | 'others';

export interface OfferTies {
  /** Ties that end at a provider or at the programme, by the question they answer. */
  readonly byQuestion: ReadonlyMap<TieQuestion, readonly Relation[]>;
  /** Who holds more than a plain seat in a committee behind the programme. */
  readonly coordinators: readonly Membership[];
  /** Who pays besides those whom the offer itself names. */
  readonly funders: readonly Actor[];
}

const PLAIN_ROLES: ReadonlySet<string> = new Set(['member', 'adviser', 'guest', 'observer']);

const isQuestion = (kind: string): kind is (typeof TIE_QUESTIONS)[number] =>
  (TIE_QUESTIONS as readonly string[]).includes(kind);

/** Ties of an offer that are there on a day, and whose other end is. */
export function offerTies(offer: Offer, day: string): OfferTies {
  const incoming = incomingTies(offer, day);
  return {
    byQuestion: groupTies(incoming.filter(({kind}) => kind.id !== 'funds')),
    coordinators: coordinatorsOf(offer, day),
    funders: fundersOf(offer, incoming),
  };
}

function incomingTies(offer: Offer, day: string): readonly Relation[] {
  const targets: readonly Actor[] = [
    ...offer.providers,
    ...(offer.programme ? [offer.programme] : []),
  ];
  const own = new Set(targets.map(({id}) => id));
  const ties = targets.flatMap((target) =>
    target.relations.filter(
      (tie) =>
        tie.to.id === target.id &&
        !own.has(tie.from.id) &&
        isThere(tie, day) &&
        isThere(tie.from, day),
    ),
  );
  return [...new Map(ties.map((tie) => [tie.id, tie])).values()];
}

function groupTies(ties: readonly Relation[]): ReadonlyMap<TieQuestion, readonly Relation[]> {
  const groups = new Map<TieQuestion, Relation[]>();
  for (const tie of ties) {
    const question = isQuestion(tie.kind.id) ? tie.kind.id : 'others';
    groups.set(question, [...(groups.get(question) ?? []), tie]);
  }
  return groups;
}

function fundersOf(offer: Offer, incoming: readonly Relation[]): readonly Actor[] {
  const named = new Set(offer.funders.map(({id}) => id));
  const actors = incoming
    .filter(({kind, from}) => kind.id === 'funds' && !named.has(from.id))
    .map(({from}) => from);
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()];
}

function coordinatorsOf({programme}: Offer, day: string): readonly Membership[] {
  const committees = (programme?.relations ?? [])
    .filter((tie) => isThere(tie, day))
    .map(({from, to}) => (from.id === programme?.id ? to : from))
    .filter((actor): actor is Committee => actor.type === 'committee');
  return [...new Set(committees)].flatMap(({members}) =>
    members.filter(
      (seat) => seat.role !== undefined && !PLAIN_ROLES.has(seat.role.id) && isTaken(seat, day),
    ),
  );
}
