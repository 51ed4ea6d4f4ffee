/** Facets of offers: OR inside a facet, AND across facets, counts that a click would give. */
import type {Feed} from '../feed/types.js';
import {
  addBit,
  countCommon,
  emptyBitmap,
  fullBitmap,
  intersect,
  unite,
  type Bitmap,
} from './bitmap.js';
import {facetValues, type FacetOptions, type FacetValue} from './facet-values.js';
import {FACET_KEYS, valuesOf} from './offer-values.js';
import type {Facet, FacetKey, Refinements} from './types.js';

interface FacetColumn {
  readonly key: FacetKey;
  readonly values: readonly FacetValue[];
  readonly bitmaps: ReadonlyMap<string, Bitmap>;
}

export interface FacetIndex {
  /** Documents that fit the refinements; all of them for none. */
  filter(refinements: Refinements): Bitmap;
  /** All facets with counts, for the documents of `base` (a text's hits, or all). */
  count(base: Bitmap, refinements: Refinements): Facet[];
}

function makeColumn(feed: Feed, key: FacetKey, options: FacetOptions): FacetColumn {
  const size = feed.offers.length;
  const values = facetValues(feed, key, options);
  const bitmaps = new Map(values.map(({id}) => [id, emptyBitmap(size)]));
  feed.offers.forEach((offer, doc) => {
    for (const id of valuesOf(offer, key, options.day)) {
      const bits = bitmaps.get(id);
      if (bits) addBit(bits, doc);
    }
  });
  return {key, values, bitmaps};
}

/** Documents with any of the chosen values; undefined where nothing is chosen. */
function chosenBits(column: FacetColumn, refinements: Refinements, size: number) {
  const ids = refinements[column.key];
  if (!ids || ids.length === 0) return undefined;
  const bits = emptyBitmap(size);
  for (const id of ids) {
    const own = column.bitmaps.get(id);
    if (own) unite(bits, own);
  }
  return bits;
}

/** A value that no offer has any more (an old link) filters everything out, as it says. */
export function createFacetIndex(feed: Feed, options: FacetOptions): FacetIndex {
  const size = feed.offers.length;
  const columns = FACET_KEYS.map((key) => makeColumn(feed, key, options));

  /** For each facet what the other facets leave. */
  function othersOf(base: Bitmap, refinements: Refinements): Bitmap[] {
    const chosen = columns.map((column) => chosenBits(column, refinements, size));
    return columns.map((_, own) =>
      chosen.reduce<Bitmap>(
        (bits, other, i) => (other && i !== own ? intersect(bits, other) : bits),
        base,
      ),
    );
  }

  return {
    filter: (refinements) =>
      columns.reduce((bits, column) => {
        const chosen = chosenBits(column, refinements, size);
        return chosen ? intersect(bits, chosen) : bits;
      }, fullBitmap(size)),
    count(base, refinements) {
      const others = othersOf(base, refinements);
      return columns.map(({key, values, bitmaps}, at) => ({
        key,
        items: values.map((value) => ({
          ...value,
          count: countCommon(others[at] ?? base, bitmaps.get(value.id) ?? emptyBitmap(size)),
          selected: refinements[key]?.includes(value.id) ?? false,
        })),
      }));
    },
  };
}
