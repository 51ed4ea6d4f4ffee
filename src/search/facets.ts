/** Facets of offers: OR inside a facet, AND across facets, counts that a click would give. */
import type {Day, Feed, Offer, Text} from '../feed/types.js';
import {addBit, emptyBitmap, fullBitmap, hasBit, intersect, type Bitmap} from './bitmap.js';
import type {Facet, FacetKey, Refinements} from './types.js';

export interface FacetValue {
  readonly id: string;
  readonly label: Text;
  readonly definition?: Text;
}

export interface FacetOptions {
  readonly lang: string;
  /** The day for "open now"; without one that facet stays away. */
  readonly day?: string;
}

/** Where the values of some facets come from. */
export interface FacetSource<K extends FacetKey = FacetKey> {
  readonly keys: readonly K[];
  /** Ids of the values that an offer has. */
  valuesOf(offer: Offer, key: K, day?: Day): readonly string[];
  /** The values on offer; the keys of `used` are those that some offer has. */
  facetValues(
    feed: Feed,
    key: K,
    used: ReadonlyMap<string, unknown>,
    options: FacetOptions,
  ): FacetValue[];
}

/** Documents of each value; lists take less room than bitmaps where there are many values. */
type DocsByValue = ReadonlyMap<string, readonly number[]>;

/** A facet with the documents of each of its values. */
export interface FacetColumn {
  readonly key: FacetKey;
  readonly values: readonly FacetValue[];
  readonly docs: DocsByValue;
}

export interface FacetIndex {
  /** Documents that fit the refinements; all of them for none. */
  filter(refinements: Refinements): Bitmap;
  /** All facets with counts, for the documents of `base` (a text's hits, or all). */
  count(base: Bitmap, refinements: Refinements): Facet[];
  labelOf(key: FacetKey, id: string): Text | undefined;
}

function docsByValue(feed: Feed, valuesOf: (offer: Offer) => readonly string[]): DocsByValue {
  const docs = new Map<string, number[]>();
  feed.offers.forEach((offer, doc) => {
    for (const id of valuesOf(offer)) {
      const list = docs.get(id);
      if (!list) docs.set(id, [doc]);
      else if (list[list.length - 1] !== doc) list.push(doc);
    }
  });
  return docs;
}

/** The facets of one source, with what the offers of a feed have of them. */
export function facetColumns<K extends FacetKey>(
  feed: Feed,
  source: FacetSource<K>,
  options: FacetOptions,
): FacetColumn[] {
  return source.keys.map((key) => {
    const docs = docsByValue(feed, (offer) => source.valuesOf(offer, key, options.day));
    return {key, docs, values: source.facetValues(feed, key, docs, options)};
  });
}

/** Documents with any of the chosen values; undefined where nothing is chosen. */
function chosenBits({key, docs}: FacetColumn, refinements: Refinements, size: number) {
  const ids = refinements[key];
  if (!ids || ids.length === 0) return undefined;
  const bits = emptyBitmap(size);
  for (const id of ids) for (const doc of docs.get(id) ?? []) addBit(bits, doc);
  return bits;
}

function countIn(bits: Bitmap, docs: readonly number[] = []): number {
  let count = 0;
  for (const doc of docs) if (hasBit(bits, doc)) count++;
  return count;
}

/**
 * A value that no offer has any more (an old link) filters everything out, as it says.
 *
 * @param size number of offers
 */
export function createFacetIndex(size: number, columns: readonly FacetColumn[]): FacetIndex {
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
    labelOf: (key, id) =>
      columns.find((column) => column.key === key)?.values.find((value) => value.id === id)?.label,
    filter: (refinements) =>
      columns.reduce((bits, column) => {
        const chosen = chosenBits(column, refinements, size);
        return chosen ? intersect(bits, chosen) : bits;
      }, fullBitmap(size)),
    count(base, refinements) {
      const others = othersOf(base, refinements);
      // Key by key: spreading thousands of values would take longer than counting.
      return columns.map(({key, values, docs}, at) => ({
        key,
        items: values.map(({id, label, definition}) => ({
          id,
          label,
          definition,
          count: countIn(others[at] ?? base, docs.get(id)),
          selected: refinements[key]?.includes(id) ?? false,
        })),
      }));
    },
  };
}
