/** The circle that fits points best by squares, in one go. After Kåsa, "A circle fitting procedure and its error analysis" (1976). */

type Point = readonly [number, number];

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const products = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);

/** Its centre; undefined for less than three points, or where all stand in one line. */
export function centreOfCircle(points: readonly Point[]): Point | undefined {
  if (points.length < 3) return undefined;
  const [mx, my] = [meanOf(points.map(([x]) => x)), meanOf(points.map(([, y]) => y))];
  const u = points.map(([x]) => x - mx);
  const v = points.map(([, y]) => y - my);
  const squares = u.map((value, k) => value * value + (v[k] ?? 0) * (v[k] ?? 0));
  const [uu, uv, vv] = [products(u, u), products(u, v), products(v, v)];
  const [us, vs] = [products(u, squares) / 2, products(v, squares) / 2];
  const determinant = uu * vv - uv * uv;
  if (determinant <= 1e-9 * uu * vv) return undefined;
  return [mx + (us * vv - vs * uv) / determinant, my + (vs * uu - us * uv) / determinant];
}
