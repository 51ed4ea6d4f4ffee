/** Where an offer stands in the network: who belongs to it, tier by tier. */
import {bandCount} from '../../feed/band-count.js';
import {seatsOn} from '../../feed/seats.js';
import type {Actor, Feed, Offer, Tier} from '../../feed/types.js';

export interface PlaceRow {
  /** Undefined for the partners' band below the last tier. */
  readonly tier: Tier | undefined;
  /** Place of the tier from the top, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly actors: readonly Actor[];
  /** Actors that are left out of a crowded row. */
  readonly more: number;
}

const MOST_IN_A_ROW = 3;

/** Providers, their committees and the programme, by tier from the top; tiers without any are left out. */
export function networkPlace(offer: Offer, feed: Feed, day: string): readonly PlaceRow[] {
  const actors = actorsOf(offer, day);
  const count = bandCount(feed);
  const rows = [...feed.tiers, undefined].map((tier, index) => {
    const own = actors.filter((actor) => actor.tier?.id === tier?.id);
    return {
      tier,
      index,
      count,
      actors: own.slice(0, MOST_IN_A_ROW),
      more: Math.max(0, own.length - MOST_IN_A_ROW),
    };
  });
  return feed.tiers.length === 0 ? [] : rows.filter((row) => row.actors.length > 0);
}

function actorsOf({providers, programme}: Offer, day: string): readonly Actor[] {
  const committees = providers.flatMap((provider) =>
    seatsOn(provider, day).map(({committee}) => committee),
  );
  const drawn = programme?.tier ? [programme] : [];
  const all: readonly Actor[] = [...drawn, ...committees, ...providers];
  return [...new Map(all.map((actor) => [actor.id, actor])).values()];
}
