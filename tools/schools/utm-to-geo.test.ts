import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {utmToGeo} from './utm-to-geo.js';

/** Easting, northing, longitude, latitude: EPSG:25832 to EPSG:4326 by PROJ 9.5.1. */
const PROJ: readonly (readonly [number, number, number, number])[] = [
  [500000, 0, 9, 0],
  [500000, 5700000, 9, 51.4511822068],
  [405644, 5757688, 7.6266957283, 51.9618700977],
  [393824, 5690799, 7.4750444907, 51.3585232966],
  [373511, 5695141, 7.181897828, 51.3933871279],
  [280000, 5600000, 5.8969782328, 50.5105671608],
  [720000, 6100000, 12.4397407649, 54.9981708799],
  [393402.5, 5690630.25, 7.4690435777, 51.35692751],
];

const near = (actual: number, expected: number, tolerance: number, what: string) =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${what}: ${actual} is not ${expected}`);

test('agrees with PROJ to a ten-millionth of a degree', () => {
  for (const [easting, northing, lon, lat] of PROJ) {
    const geo = utmToGeo(easting, northing);
    near(geo.lat, lat, 1e-7, `latitude of ${easting}, ${northing}`);
    near(geo.lon, lon, 1e-7, `longitude of ${easting}, ${northing}`);
  }
});

test('the pole lies one meridian quadrant of GRS 80 away', () => {
  near(utmToGeo(500000, 0.9996 * 10001965.7293).lat, 90, 1e-8, 'pole');
});

/** The way back by another method: J. P. Snyder, Map Projections, USGS PP 1395 (1987), p. 61. */
function geoToUtm(lat: number, lon: number): readonly [number, number] {
  const a = 6378137;
  const e2 = (2 - 1 / 298.257222101) / 298.257222101;
  const second = e2 / (1 - e2);
  const phi = (lat * Math.PI) / 180;
  const A = (((lon - 9) * Math.PI) / 180) * Math.cos(phi);
  const N = a / Math.sqrt(1 - e2 * Math.sin(phi) ** 2);
  const T = Math.tan(phi) ** 2;
  const C = second * Math.cos(phi) ** 2;
  const M =
    a *
    ((1 - e2 / 4 - (3 * e2 ** 2) / 64 - (5 * e2 ** 3) / 256) * phi -
      ((3 * e2) / 8 + (3 * e2 ** 2) / 32 + (45 * e2 ** 3) / 1024) * Math.sin(2 * phi) +
      ((15 * e2 ** 2) / 256 + (45 * e2 ** 3) / 1024) * Math.sin(4 * phi) -
      ((35 * e2 ** 3) / 3072) * Math.sin(6 * phi));
  const easting =
    0.9996 *
    N *
    (A +
      ((1 - T + C) * A ** 3) / 6 +
      ((5 - 18 * T + T ** 2 + 72 * C - 58 * second) * A ** 5) / 120);
  const northing =
    0.9996 *
    (M +
      N *
        Math.tan(phi) *
        (A ** 2 / 2 +
          ((5 - T + 9 * C + 4 * C ** 2) * A ** 4) / 24 +
          ((61 - 58 * T + T ** 2 + 600 * C - 330 * second) * A ** 6) / 720));
  return [500000 + easting, northing];
}

test('another method leads back to the same point, anywhere in Germany', () => {
  const point = fc.tuple(
    fc.double({min: 47, max: 55.1, noNaN: true}),
    fc.double({min: 5.8, max: 12, noNaN: true}),
  );
  fc.assert(
    fc.property(point, ([lat, lon]) => {
      const [easting, northing] = geoToUtm(lat, lon);
      const geo = utmToGeo(easting, northing);
      near(geo.lat, lat, 1e-7, 'latitude');
      near(geo.lon, lon, 1e-7, 'longitude');
    }),
    {numRuns: 500, seed: 20261121},
  );
});
