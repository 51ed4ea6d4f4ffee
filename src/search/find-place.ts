/** Finds a postcode or a place among those that the feed itself knows: without a match there is none. */
import type {Address, Feed, Geo} from '../feed/types.js';
import {foldText} from '../text/fold-text.js';

export interface KnownPlace {
  /** As the feed writes it. */
  readonly label: string;
  readonly geo: Geo;
}

export interface PlaceFinder {
  find(text: string): KnownPlace | undefined;
  /** Some of what is known, for those who asked for something else. */
  readonly examples: readonly string[];
}

interface Gathered {
  readonly label: string;
  readonly points: Geo[];
}

/** Umlauts may be written as two letters. */
const keyOf = (text: string): string =>
  foldText(text.trim())
    .replace(/\s+/g, ' ')
    .replace(/([aou])e/g, '$1');

const middleOf = (points: readonly Geo[]): Geo => ({
  lat: points.reduce((sum, {lat}) => sum + lat, 0) / points.length,
  lon: points.reduce((sum, {lon}) => sum + lon, 0) / points.length,
});

/** Everything in the feed that has an address and a point. */
function* located(feed: Feed): Generator<readonly [Address, Geo]> {
  for (const {address, geo} of feed.partners) if (address && geo) yield [address, geo];
  for (const {places} of feed.offers)
    for (const {address, geo} of places) if (address && geo) yield [address, geo];
}

/** Postcodes and towns, each in the middle of what lies there. */
function gather(feed: Feed): Map<string, Gathered> {
  const places = new Map<string, Gathered>();
  for (const [{postalCode, locality}, geo] of located(feed)) {
    for (const label of [postalCode, locality]) {
      if (label === undefined) continue;
      const known = places.get(keyOf(label));
      if (known) known.points.push(geo);
      else places.set(keyOf(label), {label, points: [geo]});
    }
  }
  return places;
}

/** Areas with a point of their own stand before towns of the same name. */
function addAreas(places: Map<string, Gathered>, feed: Feed): void {
  for (const {name, geo} of feed.areas) {
    if (!geo) continue;
    for (const label of new Set(Object.values(name)))
      places.set(keyOf(label), {label, points: [geo]});
  }
}

/** "12345 Musterstadt" is asked for by its postcode. */
const POSTCODE = /(?<!\d)\d{4,5}(?!\d)/;

export function placeFinder(feed: Feed): PlaceFinder {
  const places = gather(feed);
  addAreas(places, feed);
  const labels = [...places.values()].map(({label}) => label);
  const first = (isWanted: (label: string) => boolean) => labels.filter(isWanted).slice(0, 1);
  return {
    find(text) {
      const found = places.get(keyOf(POSTCODE.exec(text)?.[0] ?? text));
      return found && {label: found.label, geo: middleOf(found.points)};
    },
    examples: [
      ...first((label) => POSTCODE.test(label)),
      ...first((label) => !POSTCODE.test(label)),
    ],
  };
}
