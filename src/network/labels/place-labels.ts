/**
 * Names of marks on a zoomed picture: which are shown, and where. In the order of their priority each name takes the first
 * of eight places around its mark that is free of marks, arrows and other names; what finds none is left out, or stands
 * apart with a line to its mark where it must be shown. After Imhof (1975) for the places, greedy for their choice.
 */
import type {Box} from '../types.js';
import {Occupancy} from './occupancy.js';

export interface LabelMark {
  readonly id: string;
  /** Centre in units of the scene. */
  readonly x: number;
  readonly y: number;
  /** Reach of the mark to each side of its centre, in units of the scene. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Size of the name as written on the screen, px. */
  readonly width: number;
  readonly height: number;
  /** Higher ones choose first; see `labelPriority`. */
  readonly priority: number;
  /** Must be shown: it stands apart with a line where there is no place beside the mark. */
  readonly mustShow?: boolean;
}

/** The part of the scene that is seen: a point of the scene is at `(p - origin) * scale` on the screen. */
export interface LabelView {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Size on the screen, px. */
  readonly width: number;
  readonly height: number;
}

export interface LabelOptions {
  /** Least distance between a name and anything else, px; 3 by default. */
  readonly gap?: number;
  /** Most names that are shown; no limit by default. */
  readonly most?: number;
  /** What names keep clear of besides all marks, in units of the scene: arrowheads. */
  readonly taken?: readonly Box[];
  /** Says of a place on the screen, px, whether it is taken by something else than the named mark. */
  readonly isTaken?: (box: Box, id: string) => boolean;
}

export type Side =
  | 'below'
  | 'right'
  | 'left'
  | 'above'
  | 'below-right'
  | 'below-left'
  | 'above-right'
  | 'above-left'
  | 'apart';

export interface PlacedLabel {
  readonly id: string;
  readonly side: Side;
  /** On the screen, px. */
  readonly box: Box;
  /** From the name to the mark, px. */
  readonly leader?: readonly [readonly [number, number], readonly [number, number]];
}

export type PlacedLabels = ReadonlyMap<string, PlacedLabel>;

/** Best first; x and y say where the name's middle stands, in halves of mark and name. */
const SIDES: readonly (readonly [Side, number, number])[] = [
  ['below', 0, 1],
  ['right', 1, 0],
  ['left', -1, 0],
  ['above', 0, -1],
  ['below-right', 1, 1],
  ['below-left', -1, 1],
  ['above-right', 1, -1],
  ['above-left', -1, -1],
];

/** Distances from the mark at which a name may stand apart, in heights of the name, and the directions tried. */
const APART = [1, 2, 3.5, 5];
const DIRECTIONS: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 0.5],
  [-1, 0.5],
  [1, -0.5],
  [-1, -0.5],
  [0, -1],
  [1, 0],
  [-1, 0],
];

const GAP = 3;

interface Seen {
  readonly mark: LabelMark;
  /** The mark on the screen. */
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

class Placer {
  readonly #occupied: Occupancy;
  readonly #placed = new Map<string, PlacedLabel>();
  readonly #gap: number;

  constructor(
    readonly view: LabelView,
    readonly options: LabelOptions,
    readonly previous: PlacedLabels,
  ) {
    this.#gap = options.gap ?? GAP;
    this.#occupied = new Occupancy(this.#gap);
  }

  run(marks: readonly LabelMark[]): PlacedLabels {
    const seen = marks.map((mark) => this.#seen(mark));
    for (const one of seen) this.#occupied.add(one.mark.id, boxOf(one));
    for (const box of this.options.taken ?? []) this.#occupied.add('', this.#onScreen(box));
    const most = this.options.most ?? Infinity;
    for (const one of seen.filter((each) => this.#isInside(boxOf(each))).sort(this.#order)) {
      if (this.#placed.size >= most) break;
      const label = this.#place(one);
      if (!label) continue;
      this.#placed.set(one.mark.id, label);
      this.#occupied.add(one.mark.id, label.box);
    }
    return this.#placed;
  }

  /** Of equals those that were shown before come first, so that a small move changes little. */
  #order = ({mark: a}: Seen, {mark: b}: Seen): number =>
    b.priority - a.priority ||
    Number(this.previous.has(b.id)) - Number(this.previous.has(a.id)) ||
    (a.id < b.id ? -1 : 1);

  #place(one: Seen): PlacedLabel | undefined {
    const {id} = one.mark;
    const before = this.previous.get(id)?.side;
    const sides = [...SIDES].sort(([a], [b]) => Number(b === before) - Number(a === before));
    for (const [side, dx, dy] of sides) {
      const box = this.#beside(one, dx, dy);
      if (this.#isFree(id, box)) return {id, side, box};
    }
    return one.mark.mustShow === true ? this.#apart(one) : undefined;
  }

  #beside({mark, x, y, halfWidth, halfHeight}: Seen, dx: number, dy: number): Box {
    const gap = this.#gap;
    const isCorner = dx !== 0 && dy !== 0;
    const away = isCorner ? 0.6 : 1;
    const cx = x + dx * (halfWidth * away + gap + mark.width / 2);
    const cy = y + dy * (halfHeight * (isCorner ? 1 : away) + gap + mark.height / 2);
    return around(cx, cy, mark);
  }

  #apart(one: Seen): PlacedLabel | undefined {
    const {mark, x, y, halfWidth, halfHeight} = one;
    for (const far of APART) {
      for (const [dx, dy] of DIRECTIONS) {
        const reach = far * mark.height;
        const cx = x + dx * (halfWidth + reach + mark.width / 2);
        const cy = y + dy * (halfHeight + reach + mark.height / 2);
        const box = around(cx, cy, mark);
        if (!this.#isFree(mark.id, box)) continue;
        return {id: mark.id, side: 'apart', box, leader: [nearest(box, x, y), [x, y]]};
      }
    }
    return undefined;
  }

  #isFree(id: string, box: Box): boolean {
    const {width, height} = this.view;
    const isInside =
      box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
    if (!isInside || this.#occupied.isTaken(box, id)) return false;
    return this.options.isTaken?.(box, id) !== true;
  }

  #isInside = (box: Box): boolean =>
    box.x < this.view.width &&
    box.y < this.view.height &&
    box.x + box.width > 0 &&
    box.y + box.height > 0;

  #seen(mark: LabelMark): Seen {
    const {x, y, scale} = this.view;
    return {
      mark,
      x: (mark.x - x) * scale,
      y: (mark.y - y) * scale,
      halfWidth: mark.halfWidth * scale,
      halfHeight: mark.halfHeight * scale,
    };
  }

  #onScreen(box: Box): Box {
    const {x, y, scale} = this.view;
    return {
      x: (box.x - x) * scale,
      y: (box.y - y) * scale,
      width: box.width * scale,
      height: box.height * scale,
    };
  }
}

const around = (x: number, y: number, {width, height}: LabelMark): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

const boxOf = ({x, y, halfWidth, halfHeight}: Seen): Box => ({
  x: x - halfWidth,
  y: y - halfHeight,
  width: 2 * halfWidth,
  height: 2 * halfHeight,
});

const nearest = (box: Box, x: number, y: number): readonly [number, number] => [
  Math.max(box.x, Math.min(box.x + box.width, x)),
  Math.max(box.y, Math.min(box.y + box.height, y)),
];

/**
 * Chooses and places names. Two names never overlap, nor does a name any mark. The same input gives the same names.
 * @param previous what was placed before: a name keeps its side while that is free
 */
export const placeLabels = (
  marks: readonly LabelMark[],
  view: LabelView,
  options: LabelOptions = {},
  previous: PlacedLabels = new Map(),
): PlacedLabels => new Placer(view, options, previous).run(marks);
