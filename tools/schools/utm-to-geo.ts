/**
 * Universal Transverse Mercator to geographic coordinates, after L. Krüger, "Konforme Abbildung des
 * Erdellipsoids in der Ebene" (1912), series in the third flattening n up to n⁴, as given by
 * C. F. F. Karney, "Transverse Mercator with an accuracy of a few nanometers", J. Geodesy 85 (2011).
 */

/** GRS 80, the ellipsoid of ETRS89 (EPSG:25832 and its neighbours). */
const SEMI_MAJOR_AXIS = 6378137;
const FLATTENING = 1 / 298.257222101;
const SCALE = 0.9996;
const FALSE_EASTING = 500000;

const n = FLATTENING / (2 - FLATTENING);
const RADIUS = (SEMI_MAJOR_AXIS / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);

/** From the plane to the sphere (Karney, equation 36). */
const BETA = [
  n / 2 - (2 * n ** 2) / 3 + (37 * n ** 3) / 96 - n ** 4 / 360,
  n ** 2 / 48 + n ** 3 / 15 - (437 * n ** 4) / 1440,
  (17 * n ** 3) / 480 - (37 * n ** 4) / 840,
  (4397 * n ** 4) / 161280,
];

/** From conformal to geodetic latitude (Krüger 1912, § 5). */
const DELTA = [
  2 * n - (2 * n ** 2) / 3 - 2 * n ** 3 + (116 * n ** 4) / 45,
  (7 * n ** 2) / 3 - (8 * n ** 3) / 5 - (227 * n ** 4) / 45,
  (56 * n ** 3) / 15 - (136 * n ** 4) / 35,
  (4279 * n ** 4) / 630,
];

const sum = (coefficients: readonly number[], term: (k: number) => number): number =>
  coefficients.reduce(
    (total, coefficient, index) => total + coefficient * term(2 * (index + 1)),
    0,
  );

const degrees = (radians: number): number => (radians * 180) / Math.PI;

/** Longitude of the middle of a zone, in degrees: 9 for zone 32. */
const centralMeridian = (zone: number): number => 6 * zone - 183;

/**
 * Latitude and longitude in degrees of a point on the northern half, from metres in an UTM zone.
 * ETRS89 and WGS 84 are taken as the same: they lie less than a metre apart. Points up to 10° off
 * the central meridian come out to the millimetre.
 */
export function utmToGeo(easting: number, northing: number, zone = 32): {lat: number; lon: number} {
  const xi = northing / (SCALE * RADIUS);
  const eta = (easting - FALSE_EASTING) / (SCALE * RADIUS);
  const xiSphere = xi - sum(BETA, (k) => Math.sin(k * xi) * Math.cosh(k * eta));
  const etaSphere = eta - sum(BETA, (k) => Math.cos(k * xi) * Math.sinh(k * eta));
  const conformal = Math.asin(Math.sin(xiSphere) / Math.cosh(etaSphere));
  return {
    lat: degrees(conformal + sum(DELTA, (k) => Math.sin(k * conformal))),
    lon: centralMeridian(zone) + degrees(Math.atan2(Math.sinh(etaSphere), Math.cos(xiSphere))),
  };
}
