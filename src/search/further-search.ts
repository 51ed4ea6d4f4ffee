/** What only some queries need: facets beyond the first four, dates, distances, ways out of an empty result. */
import type {Day, Feed, Geo, Offer} from '../feed/types.js';
import type {Bitmap} from './bitmap.js';
import {deadline} from './deadline.js';
import {distanceTo, nearBits, placedBits} from './distance.js';
import {FURTHER_FACETS, type FurtherFacet} from './facet-keys.js';
import {facetValues} from './facet-values.js';
import type {FacetSource} from './facets.js';
import {nextDate} from './next-date.js';
import {furtherValuesOf} from './offer-values.js';
import type {OrderKey, Sortable} from './order.js';
import type {OfferQuery, SortKey, WayOut} from './types.js';
import {waysOut, type WaysOutContext} from './ways-out.js';

export interface FurtherSearch {
  readonly facets: FacetSource<FurtherFacet>;
  orderKey(one: Sortable, sort: SortKey, day: Day | undefined): OrderKey;
  /** Km; undefined where the offer's place is not known. */
  distanceTo(offer: Offer, from: Geo): number | undefined;
  nearBits(feed: Feed, near: Geo, within: number): Bitmap;
  placedBits(feed: Feed): Bitmap;
  waysOut(context: WaysOutContext, query: OfferQuery): WayOut[];
}

function orderKey({offer, distance}: Sortable, sort: SortKey, day: Day | undefined): OrderKey {
  if (sort === 'distance') return distance;
  if (day === undefined) return undefined;
  return sort === 'date' ? nextDate(offer, day) : deadline(offer, day);
}

export const furtherSearch: FurtherSearch = {
  facets: {keys: FURTHER_FACETS, valuesOf: furtherValuesOf, facetValues},
  orderKey,
  distanceTo,
  nearBits,
  placedBits,
  waysOut,
};
