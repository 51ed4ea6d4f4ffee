/** What the finder shows, worked out of feed, state and search result. */
import {isActor} from '../../feed/actors.js';
import type {Committee, Feed, Offer, Partner, Programme} from '../../feed/types.js';
import {isMainFacet} from '../../search/facet-keys.js';
import type {Facet, FacetItem, FacetKey, Refinements} from '../../search/types.js';

/** What can narrow the finder from elsewhere on the page. */
export type ScopeRecord = Partner | Committee | Programme;

export interface ChosenValue {
  readonly facet: FacetKey;
  readonly id: string;
}

/** Partners, committees and programmes among the chosen records. */
export function scopeOf(feed: Feed, selection: readonly string[]): readonly ScopeRecord[] {
  return selection.map((id) => feed.get(id)).filter(isActor);
}

/** The offer that is open: the first one among the chosen records. */
export function openOfferOf(feed: Feed, selection: readonly string[]): Offer | undefined {
  for (const id of selection) {
    const record = feed.get(id);
    if (record?.type === 'offer') return record;
  }
  return undefined;
}

/** Everything chosen, facet by facet, in the order of choosing. */
export function chosenValues(refinements: Refinements): readonly ChosenValue[] {
  return (Object.keys(refinements) as FacetKey[]).flatMap((facet) =>
    (refinements[facet] ?? []).map((id) => ({facet, id})),
  );
}

/**
 * The visitor's four questions, and any other facet in which something is chosen. Where no value of
 * any facet leads to a hit, only what is chosen is left.
 */
export function shownFacets(facets: readonly Facet[], refinements: Refinements): readonly Facet[] {
  const canHelp = facets.some(({items}) => items.some(({count}) => count > 0));
  // What is not shown need not be counted, so items are asked for last.
  return facets.filter((facet) => {
    const isWanted =
      (canHelp && isMainFacet(facet.key)) || (refinements[facet.key]?.length ?? 0) > 0;
    return isWanted && facet.items.length > 0;
  });
}

/**
 * Facets beyond the four questions that tell the offers of the feed apart, in their order.
 *
 * @param whole all facets without any search or filter
 */
export function furtherFacets(
  facets: readonly Facet[],
  whole: readonly Facet[],
  offers: number,
): readonly Facet[] {
  const tells = new Set(
    whole
      .filter(({items}) => items.some(({count}) => count > 0 && count < offers))
      .map(({key}) => key),
  );
  return facets.filter(({key}) => !isMainFacet(key) && tells.has(key));
}

/** The highest count of all facets shown, so that their bars can be compared. */
export function highestCount(facets: readonly Facet[]): number {
  return facets.reduce(
    (high, {items}) => items.reduce((most, item) => Math.max(most, item.count), high),
    0,
  );
}

/**
 * The options of a facet, those in sight first: only `limit` of them are shown at once. What has
 * hits is in sight before what has none; else the feed's own counts decide, so that little moves
 * while somebody filters. Both parts keep the order of the code list.
 *
 * @param whole the same facet without any search or filter
 */
export function frequentFirst(
  items: readonly FacetItem[],
  whole: Facet | undefined,
  limit: number,
): readonly FacetItem[] {
  if (items.length <= limit) return items;
  const counts = new Map(whole?.items.map(({id, count}) => [id, count]));
  const ranked = [...items].sort(
    (a, b) =>
      Number(b.count > 0) - Number(a.count > 0) ||
      (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0),
  );
  const first = new Set(ranked.slice(0, limit));
  return [...items.filter((item) => first.has(item)), ...items.filter((item) => !first.has(item))];
}

/** A page size as given by a host page, or the usual one where that makes no sense. */
export function sanePageSize(given: number): number {
  return Number.isFinite(given) && given >= 1 ? Math.floor(given) : 20;
}

/** The set with the id put in, or taken out where it was in. */
export function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
