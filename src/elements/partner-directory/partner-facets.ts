/** Filters of the directory: OR inside a facet, AND across, counts that a click would give. */
import type {Feed, Partner} from '../../feed/types.js';
import {
  addBit,
  countBits,
  emptyBitmap,
  hasBit,
  intersect,
  type Bitmap,
} from '../../search/bitmap.js';
import {withAncestors} from '../../search/with-ancestors.js';
import type {PartnerHit} from '../../search/types.js';
import type {DirectoryIndex} from './directory-index.js';

export const PARTNER_FACETS = ['committees', 'seats', 'categories', 'areas'] as const;

/** `committees`: ids; `seats`: in how many; `categories`: ids, or `WITHOUT_CATEGORY`; `areas`: ids, each with the areas in it. */
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
  if (key === 'areas') return withAncestors(partner.areas, (area) => area.parent);
  const ids = partner.categories.map(({id}) => id);
  return ids.length > 0 ? ids : [WITHOUT_CATEGORY];
}

/** Which partners have which value: made once for each facet, so that thousands of them are counted by their bits. */
class FacetTable {
  readonly #index: DirectoryIndex;
  readonly #at: ReadonlyMap<Partner, number>;
  readonly #bits = new Map<PartnerFacetKey, ReadonlyMap<string, Bitmap>>();
  readonly #found = new WeakMap<readonly PartnerHit[], Bitmap>();

  constructor(index: DirectoryIndex) {
    this.#index = index;
    this.#at = new Map(index.feed.partners.map((partner, at) => [partner, at]));
  }

  bitsOf(key: PartnerFacetKey): ReadonlyMap<string, Bitmap> {
    const known = this.#bits.get(key);
    if (known) return known;
    const bits = new Map<string, Bitmap>();
    for (const [partner, at] of this.#at) {
      for (const value of facetValuesOf(partner, key, this.#index)) {
        const own = bits.get(value) ?? emptyBitmap(this.#at.size);
        bits.set(value, own);
        addBit(own, at);
      }
    }
    this.#bits.set(key, bits);
    return bits;
  }

  foundBits(hits: readonly PartnerHit[]): Bitmap {
    const known = this.#found.get(hits);
    if (known) return known;
    const bits = emptyBitmap(this.#at.size);
    for (const {partner} of hits) addBit(bits, this.#at.get(partner) ?? 0);
    this.#found.set(hits, bits);
    return bits;
  }

  has(bits: Bitmap, partner: Partner): boolean {
    const at = this.#at.get(partner);
    return at !== undefined && hasBit(bits, at);
  }

  /** Those of `bits` that fit all facets but the one left out. */
  fitting(bits: Bitmap, refinements: PartnerRefinements, without?: PartnerFacetKey): Bitmap {
    return PARTNER_FACETS.reduce((rest, key) => {
      const chosen = refinements[key] ?? [];
      if (key === without || chosen.length === 0) return rest;
      const own = this.bitsOf(key);
      const union = emptyBitmap(this.#at.size);
      for (const value of chosen)
        own.get(value)?.forEach((word, i) => (union[i] = (union[i] ?? 0) | word));
      return intersect(rest, union);
    }, bits);
  }
}

const tables = new WeakMap<DirectoryIndex, FacetTable>();

function tableOf(index: DirectoryIndex): FacetTable {
  const table = tables.get(index) ?? new FacetTable(index);
  tables.set(index, table);
  return table;
}

/** Those of the hits that fit all facets. */
export function fittingHits(
  hits: readonly PartnerHit[],
  refinements: PartnerRefinements,
  index: DirectoryIndex,
): readonly PartnerHit[] {
  const table = tableOf(index);
  const bits = table.fitting(table.foundBits(hits), refinements);
  return hits.filter(({partner}) => table.has(bits, partner));
}

/** The options of a facet, each with the hits that choosing it alone in its facet would give. */
export function countFacet(
  key: PartnerFacetKey,
  hits: readonly PartnerHit[],
  refinements: PartnerRefinements,
  index: DirectoryIndex,
): PartnerFacetOption[] {
  const table = tableOf(index);
  const own = table.bitsOf(key);
  const rest = table.fitting(table.foundBits(hits), refinements, key);
  const chosen = refinements[key] ?? [];
  return optionIds(key, index, own).map((id) => {
    const bits = own.get(id);
    const count = bits ? countBits(intersect(bits, rest)) : 0;
    return {id, count, selected: chosen.includes(id)};
  });
}

/** More seats than that are listed only where somebody has so many. */
const SEATS_IN_FULL = 4;

function optionIds(
  key: PartnerFacetKey,
  index: DirectoryIndex,
  used: ReadonlyMap<string, Bitmap>,
): string[] {
  const {feed, committees} = index;
  if (key === 'areas') return areaIds(feed, used);
  if (key === 'committees') return committees.map(({id}) => id);
  if (key === 'categories') {
    const ids = feed.vocabularies.categories.map(({id}) => id);
    return ids.length > 0 && used.has(WITHOUT_CATEGORY) ? [...ids, WITHOUT_CATEGORY] : ids;
  }
  const all = committees.length;
  return [...Array(all + 1).keys()]
    .reverse()
    .filter((count) => all <= SEATS_IN_FULL || used.has(String(count)))
    .map(String);
}

const NOBODY = emptyBitmap(0);

/** Offered where most partners say where they are; an area in which all of them are tells none apart. */
function areaIds({areas, partners}: Feed, used: ReadonlyMap<string, Bitmap>): string[] {
  const all = partners.length;
  const placed = partners.filter((partner) => partner.areas.length > 0).length;
  if (placed * 2 < all) return [];
  return areas.map(({id}) => id).filter((id) => countBits(used.get(id) ?? NOBODY) % all > 0);
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
