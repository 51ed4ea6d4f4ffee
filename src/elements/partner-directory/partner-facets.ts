/** Filters of the directory: OR inside a facet, AND across, counts that a click would give. */
import type {Partner} from '../../feed/types.js';
import type {PartnerHit} from '../../search/types.js';
import type {DirectoryIndex} from './directory-index.js';

export const PARTNER_FACETS = ['committees', 'seats', 'categories'] as const;

/** `committees`: ids; `seats`: in how many; `categories`: ids, or `WITHOUT_CATEGORY`. */
export type PartnerFacetKey = (typeof PARTNER_FACETS)[number];

export type PartnerRefinements = Readonly<Partial<Record<PartnerFacetKey, readonly string[]>>>;

export const WITHOUT_CATEGORY = '~';

export interface PartnerFacetOption {
  readonly id: string;
  readonly count: number;
  readonly selected: boolean;
}

/** The values under which a partner is found. */
export function facetValuesOf(
  partner: Partner,
  key: PartnerFacetKey,
  index: DirectoryIndex,
): readonly string[] {
  if (key === 'committees') return index.seatsOf(partner).map(({id}) => id);
  if (key === 'seats') return [String(index.seatsOf(partner).length)];
  const ids = partner.categories.map(({id}) => id);
  return ids.length > 0 ? ids : [WITHOUT_CATEGORY];
}

/** Whether a partner fits all facets but the one left out. */
export function fitsFacets(
  partner: Partner,
  refinements: PartnerRefinements,
  index: DirectoryIndex,
  without?: PartnerFacetKey,
): boolean {
  return PARTNER_FACETS.every((key) => {
    const chosen = refinements[key] ?? [];
    if (key === without || chosen.length === 0) return true;
    return facetValuesOf(partner, key, index).some((value) => chosen.includes(value));
  });
}

/** The options of a facet, each with the hits that choosing it alone in its facet would give. */
export function countFacet(
  key: PartnerFacetKey,
  hits: readonly PartnerHit[],
  refinements: PartnerRefinements,
  index: DirectoryIndex,
): PartnerFacetOption[] {
  const counts = new Map<string, number>();
  for (const {partner} of hits) {
    if (!fitsFacets(partner, refinements, index, key)) continue;
    for (const value of facetValuesOf(partner, key, index)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const chosen = refinements[key] ?? [];
  return optionIds(key, index).map((id) => ({
    id,
    count: counts.get(id) ?? 0,
    selected: chosen.includes(id),
  }));
}

/** More seats than that are listed only where somebody has so many. */
const SEATS_IN_FULL = 4;

function optionIds(key: PartnerFacetKey, index: DirectoryIndex): string[] {
  const {feed, committees} = index;
  if (key === 'committees') return committees.map(({id}) => id);
  if (key === 'categories') {
    const ids = feed.vocabularies.categories.map(({id}) => id);
    const isNeeded = feed.partners.some(({categories}) => categories.length === 0);
    return ids.length > 0 && isNeeded ? [...ids, WITHOUT_CATEGORY] : ids;
  }
  const taken = new Set(feed.partners.map((partner) => index.seatsOf(partner).length));
  const all = committees.length;
  return [...Array(all + 1).keys()]
    .reverse()
    .filter((count) => all <= SEATS_IN_FULL || taken.has(count))
    .map(String);
}

/** Only what the directory knows of; anything else in a shared state is left alone. */
export function pickRefinements(
  stored: Readonly<Record<string, readonly string[] | undefined>>,
): PartnerRefinements {
  const picked: Partial<Record<PartnerFacetKey, readonly string[]>> = {};
  for (const key of PARTNER_FACETS) {
    const ids = stored[key];
    if (ids && ids.length > 0) picked[key] = ids;
  }
  return picked;
}
