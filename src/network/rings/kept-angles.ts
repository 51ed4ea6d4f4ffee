/** The seats that a person has given the rings: around the middle as their marks sat there. */
import {keptPlace} from '../layout/kept-order.js';
import type {Item} from '../layout/item.js';
import type {Cast} from '../layout/make-items.js';
import {centreOfCircle} from '../math/circle-through.js';
import {angleOf, TURN} from '../math/trig.js';
import type {Anchors} from '../types.js';
import type {Ordered} from './ring-order.js';

type Point = readonly [number, number];

const meanOf = (points: readonly Point[]): Point => {
  const [x, y] = points.reduce(([sx, sy], [px, py]) => [sx + px, sy + py], [0, 0]);
  return [x / Math.max(1, points.length), y / Math.max(1, points.length)];
};

/** The middle of all rings: that of the fullest one. */
function middleOf(rings: readonly (readonly Item[])[], anchors: Anchors): Point {
  const places = rings.map((ring) =>
    ring.flatMap(({node}): Point[] => {
      const at = node && anchors[node.id];
      return at ? [at] : [];
    }),
  );
  const fullest = places.reduce((most, ring) => (ring.length > most.length ? ring : most), []);
  const [only, ...others] = places[0] ?? [];
  const lone = others.length === 0 ? only : undefined;
  return centreOfCircle(fullest) ?? lone ?? meanOf(places.flat());
}

/** @param rings the items to seat, ring by ring */
export function keptAngles(
  rings: readonly (readonly Item[])[],
  cast: Cast,
  anchors: Anchors,
  isRtl: boolean,
): Ordered {
  const [x, y] = middleOf(rings, anchors);
  const sign = isRtl ? -1 : 1;
  const along = (id: string): number | undefined => {
    const at = anchors[id];
    if (!at) return undefined;
    const turned = angleOf(sign * (x - at[0]), y - at[1]);
    return turned < 0 ? turned + TURN : turned;
  };
  // What is new sits at the end.
  const angle = new Map(cast.items.map((item) => [item, keptPlace(item, along) ?? TURN]));
  const seat = (item: Item): number => angle.get(item) ?? TURN;
  return {
    rings: rings.map((ring) => [...ring].sort((a, b) => seat(a) - seat(b) || a.index - b.index)),
    angle,
  };
}
