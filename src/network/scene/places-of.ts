/** The places of a scene's marks as numbers, and back. */
import type {LayoutOptions, Scene} from '../types.js';

export interface Places {
  readonly ids: readonly string[];
  /** Centres of the marks in the order of `ids`, `[x0, y0, …]`, in units of the scene. */
  readonly places: Float64Array;
}

/** Where all marks of a scene stand, painted as elements or as points. */
export function placesOf({nodes, points}: Scene): Places {
  if (!points)
    return {
      ids: nodes.map(({id}) => id),
      places: Float64Array.from(nodes.flatMap(({x, y}) => [x, y])),
    };
  const places = new Float64Array(2 * points.ids.length);
  points.x.forEach((x, k) => (places[2 * k] = x));
  points.y.forEach((y, k) => (places[2 * k + 1] = y));
  return {ids: points.ids, places};
}

/** Places as `anchors` of a layout, which then stays near them. */
export function anchorsOf({ids, places}: Places): NonNullable<LayoutOptions['anchors']> {
  return Object.fromEntries(
    ids.map((id, k) => [id, [places[2 * k] ?? 0, places[2 * k + 1] ?? 0] as const]),
  );
}
