/** Where things lie in Musterstadt: in the open North Sea, so that no real house is meant. */
import type {RawGeo} from './raw.js';

const MIDDLE: RawGeo = {lat: 56, lon: 4};
/** Half of the town from south to north and from west to east, degrees: about 6 km. */
const HALF = {lat: 0.05, lon: 0.09};

const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

/** A point of the town, by shares of its half width from the middle. */
const pointAt = (north: number, east: number): RawGeo => ({
  lat: rounded(MIDDLE.lat + HALF.lat * north),
  lon: rounded(MIDDLE.lon + HALF.lon * east),
});

/** So many things stand in a ring around the middle. */
function onRing(index: number, count: number, share: number): RawGeo {
  const angle = (index / count) * 2 * Math.PI;
  return pointAt(share * Math.sin(angle), share * Math.cos(angle));
}

/** The middle of a quarter, by its place in the list; the first one is the middle of the town. */
export const quarterPoint = (index: number, count: number): RawGeo =>
  index === 0 ? MIDDLE : onRing(index - 1, count - 1, 0.6);

/** A house, by its number, near the middle of its postcode: the last figure tells where that is. */
export function housePoint(postalCode: string, number: number): RawGeo {
  const {lat, lon} = onRing(Number(postalCode.slice(-1)), 10, 0.7);
  const turn = number * 2.4;
  const away = 0.1 + 0.002 * (number % 50);
  return {
    lat: rounded(lat + HALF.lat * away * Math.sin(turn)),
    lon: rounded(lon + HALF.lon * away * Math.cos(turn)),
  };
}
