/** Curves that meet the sides of boxes at a right angle, as a hand would draw them. */
import type {Cubic, Point} from './cubic.js';
import type {End} from './ends.js';

/** Where on a side, as a share of its half, and how far the handle reaches, as a share of the distance. */
const PLACES = [0, -0.45, 0.45];
const REACHES = [0.35, 0.6];

interface Start {
  readonly at: Point;
  /** Outwards; none for the middle of a sign. */
  readonly normal?: Point;
}

function startsOf({x, y, box, radius}: End): Start[] {
  if (radius !== undefined) return [{at: [x, y]}];
  const [w, h] = [box.width / 2, box.height / 2];
  return PLACES.flatMap((place): Start[] => [
    {at: [x + place * w, y + h - 1], normal: [0, 1]},
    {at: [x + place * w, y - h + 1], normal: [0, -1]},
    {at: [x + w - 1, y + place * h], normal: [1, 0]},
    {at: [x - w + 1, y + place * h], normal: [-1, 0]},
  ]);
}

/** The side that looks away from the other end makes no sense. */
const looksAt = ({at, normal}: Start, other: End): boolean =>
  normal === undefined || normal[0] * (other.x - at[0]) + normal[1] * (other.y - at[1]) > 0;

/** From `a` to `b`; at least one of them must be a box, or there are none. */
export function squareCurves(a: End, b: End): Cubic[] {
  if (a.radius !== undefined && b.radius !== undefined) return [];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.sqrt(dx * dx + dy * dy);
  const out: Cubic[] = [];
  for (const from of startsOf(a).filter((start) => looksAt(start, b))) {
    for (const to of startsOf(b).filter((end) => looksAt(end, a))) {
      for (const reach of REACHES) {
        const handle = ({at, normal}: Start): Point | undefined =>
          normal && [at[0] + normal[0] * distance * reach, at[1] + normal[1] * distance * reach];
        const [first, second] = [handle(from), handle(to)];
        const toward = (start: Start, other: Point): Point => [
          start.at[0] + (other[0] - start.at[0]) * 0.45,
          start.at[1] + (other[1] - start.at[1]) * 0.45,
        ];
        out.push([
          from.at,
          first ?? toward(from, second ?? to.at),
          second ?? toward(to, first ?? from.at),
          to.at,
        ]);
      }
    }
  }
  return out;
}
