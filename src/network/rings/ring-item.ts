/** What sits on a ring: where its mark, its name and everything else of it stands at an angle. */
import {cosine, sine} from '../math/trig.js';
import type {Item} from '../layout/item.js';
import type {Box, TextLine} from '../types.js';

/** Units in a column of a block. */
export const COLUMN = 8;

/** How a mark sits on its ring. */
export type Seating = 'box' | 'sign' | 'table' | 'block' | 'corner';

/** Everything that an item covers with its centre at a place. */
export interface Footprint {
  /** The mark itself. */
  readonly mark: Box;
  /** Names and counts. */
  readonly names: readonly Box[];
  /** Made only for the drawing: a place is tried often before it is taken. */
  readonly lines: () => readonly TextLine[];
  /** Units of a block: their centres; made only for the drawing. */
  readonly units?: () => readonly (readonly [number, number])[];
  /** Centres of the units at the rim of a block. */
  readonly rim?: readonly (readonly [number, number])[];
  /** Kept free before a block, where its ribbons end. */
  readonly apron?: readonly Box[];
  /** Box of a block's units or its share bar, and the line for "davon 14". */
  readonly part?: {readonly x: number; readonly y: number; readonly size: number};
}

export interface RingItem {
  readonly item: Item;
  readonly ring: number;
  readonly seating: Seating;
  /** Angle from twelve o'clock, against the clock, radians. */
  angle: number;
  x: number;
  y: number;
  /** What it covers where it stands at an angle on a circle. */
  readonly footprint: (angle: number, radius: number) => Footprint;
}

/** Places at one angle, by their distance from the middle. */
export function rayAt(angle: number): (radius: number) => readonly [number, number] {
  const [s, c] = [sine(angle), cosine(angle)];
  return (radius) => [-radius * s, -radius * c];
}

export const placeAt = (angle: number, radius: number): readonly [number, number] =>
  rayAt(angle)(radius);

/** Boxes that nothing else may meet. */
export const partsOf = ({mark, names, rim, apron = []}: Footprint, half: number): readonly Box[] =>
  rim ? [...rim.map(([x, y]) => around(x, y, half)), ...names, ...apron] : [mark, ...names];

export const around = (x: number, y: number, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

export function hullOf(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return {x: left, y: top, width: right - left, height: bottom - top};
}
