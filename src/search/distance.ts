/** How far offers are from a point, as the crow flies. */
import type {Feed, Geo, Offer} from '../feed/types.js';
import {addBit, emptyBitmap, type Bitmap} from './bitmap.js';

/** Mean radius of the earth, km (IUGG). */
const RADIUS = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance of two points by the haversine formula, km. */
export function distanceKm(a: Geo, b: Geo): number {
  const lat = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const lon = Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  const square = lat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * lon;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** Offers that come to the visitor have no place. */
const isAnywhere = ({mode}: Offer): boolean => mode.length > 0 && !mode.includes('on-site');

/** Where an offer takes place: its places, or the offices of those who provide it. */
export function pointsOf(offer: Offer): readonly Geo[] {
  if (isAnywhere(offer)) return [];
  const own = offer.places.flatMap(({geo, area}) => geo ?? area?.geo ?? []);
  return own.length > 0 ? own : offer.providers.flatMap(({geo}) => geo ?? []);
}

/** Km to the nearest of an offer's points; undefined where none is known. */
export function distanceTo(offer: Offer, from: Geo): number | undefined {
  const all = pointsOf(offer).map((point) => distanceKm(from, point));
  return all.length === 0 ? undefined : Math.min(...all);
}

/** Offers whose place is known. */
export function placedBits({offers}: Feed): Bitmap {
  const bits = emptyBitmap(offers.length);
  offers.forEach((offer, doc) => {
    if (pointsOf(offer).length > 0) addBit(bits, doc);
  });
  return bits;
}

/** Offers at most so many km from a point; those whose place is not known are left out. */
export function nearBits(feed: Feed, near: Geo, within: number): Bitmap {
  const bits = emptyBitmap(feed.offers.length);
  feed.offers.forEach((offer, doc) => {
    if ((distanceTo(offer, near) ?? Infinity) <= within) addBit(bits, doc);
  });
  return bits;
}
