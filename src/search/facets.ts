/** Facets of offers: OR inside a facet, AND across facets, counts that a click would give. */
import type {Day, Feed, Offer, Text} from '../feed/types.js';
import {finish, Pace, type Steps} from '../steps/steps.js';
import {addBit, emptyBitmap, fullBitmap, intersect, type Bitmap} from './bitmap.js';
import {FacetCounter, type DocsByValue} from './facet-counts.js';
import {numbered} from './numbered.js';
import type {Facet, FacetItem, FacetKey, Refinements} from './types.js';

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

/** Offers whose values are read between two pauses. */
const READ_AT_ONCE = 500;

function* docsByValue(
  feed: Feed,
  valuesOf: (offer: Offer) => readonly string[],
): Steps<DocsByValue> {
  const docs = new Map<string, number[]>();
  const pace = new Pace(READ_AT_ONCE);
  for (const [doc, offer] of numbered(feed.offers)) {
    for (const id of valuesOf(offer)) {
      const list = docs.get(id);
      if (!list) docs.set(id, [doc]);
      else if (list[list.length - 1] !== doc) list.push(doc);
    }
    if (pace.isDue()) yield;
  }
  return docs;
}

/** The facets of one source, with what the offers of a feed have of them; read in steps. */
export function* columnSteps<K extends FacetKey>(
  feed: Feed,
  source: FacetSource<K>,
  options: FacetOptions,
): Steps<FacetColumn[]> {
  const columns: FacetColumn[] = [];
  for (const key of source.keys) {
    const docs = yield* docsByValue(feed, (offer) => source.valuesOf(offer, key, options.day));
    columns.push({key, docs, values: source.facetValues(feed, key, docs, options)});
  }
  return columns;
}

/** The same in one go. */
export const facetColumns = <K extends FacetKey>(
  feed: Feed,
  source: FacetSource<K>,
  options: FacetOptions,
): FacetColumn[] => finish(columnSteps(feed, source, options));

/** Documents with any of the chosen values; undefined where nothing is chosen. */
function chosenBits({key, docs}: FacetColumn, refinements: Refinements, size: number) {
  const ids = refinements[key];
  if (!ids || ids.length === 0) return undefined;
  const bits = emptyBitmap(size);
  for (const id of ids) for (const doc of docs.get(id) ?? []) addBit(bits, doc);
  return bits;
}

/** One facet, counted again and again. */
class CountedFacet {
  readonly key: FacetKey;
  readonly #column: FacetColumn;
  readonly #size: number;
  #counter: FacetCounter | undefined;
  /** What most values of a long facet are for most texts: made once. */
  #none: readonly FacetItem[] | undefined;

  constructor(column: FacetColumn, size: number) {
    this.key = column.key;
    this.#column = column;
    this.#size = size;
  }

  items(base: Bitmap, chosen: readonly string[]): readonly FacetItem[] {
    const {docs, values} = this.#column;
    this.#counter ??= new FacetCounter(docs, values, this.#size);
    this.#none ??= values.map((value) => itemOf(value, 0, false));
    const counts = this.#counter.countsIn(base);
    return this.#none.map((none, at) => {
      const count = counts[at] ?? 0;
      const selected = chosen.includes(none.id);
      return count > 0 || selected ? itemOf(none, count, selected) : none;
    });
  }
}

// Key by key: spreading thousands of values would take longer than counting.
const itemOf = (
  {id, label, definition}: FacetValue,
  count: number,
  selected: boolean,
): FacetItem => ({id, label, definition, count, selected});

/**
 * A value that no offer has any more (an old link) filters everything out, as it says.
 *
 * @param size number of offers
 */
export function createFacetIndex(size: number, columns: readonly FacetColumn[]): FacetIndex {
  const counted = columns.map((column) => new CountedFacet(column, size));

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
      return counted.map((facet, at): Facet => {
        const chosen = refinements[facet.key] ?? [];
        let items: readonly FacetItem[] | undefined;
        // Most facets are counted only where somebody opens them.
        return {
          key: facet.key,
          get items() {
            return (items ??= facet.items(others[at] ?? base, chosen));
          },
        };
      });
    },
  };
}
