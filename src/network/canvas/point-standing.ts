/** How far each point stands out, and how large it is drawn for that. */
import type {Emphasis, PointCloud} from '../types.js';

export const FADED = 0;
export const REST = 1;
export const LIT = 2;
export const SELECTED = 3;

/** One of the four for each point; ties are never `SELECTED`. */
export type Standings = Uint8Array;

/** Least radius on the screen by standing, px: whoever is meant is found at any scale. */
const LEAST = [0.9, 0.9, 2.6, 5] as const;

/** Radius on the screen, px, from which a mark is a disc, and from which it shows its form. */
export const DISC = 1.4;
export const SHAPE = 3.4;

/** Radius of the circle around what is chosen, and reach of a sign, in radii; half of a line around them, px. */
export const CHOICE = 1.7;
const REACH = 1.3;
const EDGE = 1.25;

const byId = new WeakMap<PointCloud, ReadonlyMap<string, number>>();

/** Index of each id, made when it is first asked for. */
export function indexOfIds(points: PointCloud): ReadonlyMap<string, number> {
  const old = byId.get(points);
  if (old) return old;
  const made = new Map(points.ids.map((id, k) => [id, k]));
  byId.set(points, made);
  return made;
}

export function standingsOf(points: PointCloud, emphasis: Emphasis = {}): Standings {
  const standings = new Uint8Array(points.ids.length).fill(emphasis.fade === true ? FADED : REST);
  const put = (ids: ReadonlySet<string> | undefined, standing: number): void => {
    for (const id of ids ?? []) {
      const k = indexOfIds(points).get(id);
      if (k !== undefined) standings[k] = standing;
    }
  };
  put(emphasis.off, FADED);
  put(emphasis.lit, LIT);
  put(emphasis.selected, SELECTED);
  return standings;
}

/** Radius on the screen, px. */
export const drawnRadius = (
  {radius}: PointCloud,
  k: number,
  scale: number,
  standings: Standings,
): number => Math.max(radius[k]! * scale, LEAST[standings[k]!]!);

/** How far the drawn mark may reach to each side of its centre, px. */
export function drawnReach(
  points: PointCloud,
  k: number,
  scale: number,
  standings: Standings,
): number {
  const radius = drawnRadius(points, k, scale, standings);
  if (radius < SHAPE) return radius + EDGE / 2;
  return radius * (standings[k] === SELECTED ? CHOICE : REACH) + EDGE;
}

/** The largest of them in a picture, px. */
export const largestReach = (reach: number, scale: number): number =>
  Math.max(reach * scale, LEAST[SELECTED]) * CHOICE + EDGE;
