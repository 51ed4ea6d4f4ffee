/** Radii from the middle outwards: each ring as small as its seats and what is inside it allow, and no smaller than looks well. */
import {areNear} from '../curves/obstacles.js';
import type {Metrics} from '../layout/metrics.js';
import type {Steps} from '../../steps/steps.js';
import {TURN} from '../math/trig.js';
import type {Box} from '../types.js';
import {UNIT_HALF} from './block-footprint.js';
import {areApart, boxSetOf} from './box-set.js';
import {ringAngles, RingSpaces} from './ring-angles.js';
import {meetsCircle} from './circle.js';
import {partsOf, placeAt, type RingItem} from './ring-item.js';

export interface Seated {
  readonly radii: readonly number[];
  readonly plates: readonly Box[];
}

/** Places on a ring that are clear of everything. */
interface Trial {
  readonly radius: number;
  readonly angles: readonly number[];
  readonly boxes: readonly Box[];
  readonly plate: Box;
}

/** Distance of any two marks or names, in em: a line must fit between. */
const GAP = 1.05;

/** Beyond this radius, in em, no larger one is tried. */
const FAR = 1500;

/** Rings are no nearer to each other than this, in em. */
const LEAST = 3.9;

export interface RingPlan {
  readonly items: readonly RingItem[];
  readonly wanted: readonly number[];
  /** Width and height of the plate at twelve o'clock. */
  readonly plate: readonly [number, number];
  /** Whether its circle is drawn as a line. */
  readonly hasLine?: boolean;
  /** The body whose table the ring is; it stands at twelve o'clock. */
  readonly body?: RingItem;
}

export function plateBox([width, height]: readonly [number, number], y: number): Box {
  return {x: -width / 2, y: y - height / 2, width, height};
}

/** Ways to sit around the same circle: as wanted, closer together below or wider apart, then turned. */
const SPREADS = [1, 1.15, 0.85, 1.3, 0.7];
const TURNS = [0.12, -0.12, 0.24, -0.24, 0.4, -0.4];

function variantsOf(wanted: readonly number[], ring: number): readonly (readonly number[])[] {
  if (ring === 0) return [wanted];
  const half = TURN / 2;
  return [
    ...SPREADS.map((by) => wanted.map((angle) => half + (angle - half) * by)),
    ...TURNS.map((by) => wanted.map((angle) => angle + by)),
  ];
}

class Seater {
  readonly #inner: Box[] = [];
  readonly plates: Box[] = [];
  readonly radii: number[] = [];

  constructor(
    readonly plans: readonly RingPlan[],
    readonly wanted: readonly number[],
    readonly m: Metrics,
  ) {}

  *run(): Steps<Seated> {
    for (let ring = 0; ring < this.plans.length; ring += 1) {
      yield* this.#seat(ring);
    }
    return {radii: this.radii, plates: this.plates};
  }

  *#seat(ring: number): Steps<void> {
    const {items} = this.plans[ring]!;
    const {em} = this.m;
    const least =
      ring === 0
        ? items.length === 1 && !items[0]?.item.block
          ? 0
          : items.length === 0
            ? em * 2
            : em * 3
        : Math.max(this.wanted[ring] ?? 0, this.radii[ring - 1]! + em * LEAST);
    const {wanted} = this.plans[ring]!;
    const variants = variantsOf(wanted, ring);
    const step = (from: number): number => Math.max(em * 0.5, from * 0.02);
    let trial = yield* this.#first(ring, least, variants);
    for (let radius = least; !trial; trial = yield* this.#first(ring, radius, variants))
      radius += 3 * step(radius);
    for (let better: Trial | undefined = trial; better && trial.radius > least;) {
      const tried = Math.max(least, trial.radius - step(trial.radius));
      better = yield* this.#first(ring, tried, variants);
      trial = better ?? trial;
    }
    this.#take(ring, trial);
  }

  /** The first of several ways to sit that fits. */
  *#first(
    ring: number,
    radius: number,
    variants: readonly (readonly number[])[],
  ): Steps<Trial | undefined> {
    const tops = this.#topOf(ring, radius);
    if (tops.some((box) => this.#inner.some((other) => areNear(box, other, this.m.em * 0.5))))
      return undefined;
    const spaces = this.#spaces(ring, radius, tops);
    for (const angles of variants) {
      yield undefined;
      const trial = this.#fits(ring, spaces, tops, angles);
      if (trial) return trial;
    }
    return undefined;
  }

  #spaces(ring: number, radius: number, tops: readonly Box[]): RingSpaces {
    return new RingSpaces({
      ...{items: this.plans[ring]!.items, radius, gap: this.m.em * GAP},
      ...{unit: this.m.unit * UNIT_HALF, plates: [...tops, ...this.plates]},
    });
  }

  /** A way to sit at a radius, if all is clear then. */
  #fits(
    ring: number,
    spaces: RingSpaces,
    tops: readonly Box[],
    wanted: readonly number[],
  ): Trial | undefined {
    const {em} = this.m;
    const {items, radius, gap, unit} = spaces.room;
    const angles = ringAngles(spaces, wanted);
    if (!angles) return undefined;
    const prints = items.map((item, k) => item.footprint(angles[k]!, radius));
    const parts = prints.map((print) => boxSetOf(partsOf(print, unit)));
    const [inner, above] = [boxSetOf(this.#inner), boxSetOf(tops)];
    const isOnLine = (box: Box): boolean => this.#hasLine(ring) && meetsCircle(box, radius);
    if (this.#inner.some(isOnLine)) return undefined;
    if (prints.some(({names}) => names.some(isOnLine))) return undefined;
    const isClear = parts.every(
      (some, k) =>
        areApart(some, inner, gap) &&
        areApart(some, above, em * 0.5) &&
        parts.every((others, i) => i >= k || areApart(some, others, gap)),
    );
    return isClear || radius > em * FAR
      ? {radius, angles, boxes: [...parts.flatMap(({boxes}) => boxes), ...tops], plate: tops[0]!}
      : undefined;
  }

  #take(ring: number, {radius, angles, boxes, plate}: Trial): void {
    this.plans[ring]!.items.forEach((item, k) => {
      item.angle = angles[k]!;
      [item.x, item.y] = placeAt(item.angle, radius);
    });
    this.radii.push(radius);
    this.plates.push(plate);
    this.#inner.push(...boxes);
  }

  /** The line on which signs sit is seen; that of other rings is not drawn. */
  #hasLine(ring: number): boolean {
    return this.plans[ring]!.hasLine === true;
  }

  /** The ring's plate, and the body at the head of the table above it. */
  #topOf(ring: number, radius: number): Box[] {
    const {plate, body, items} = this.plans[ring]!;
    const {em} = this.m;
    if (body) {
      const {mark} = body.footprint(0, radius);
      return [plateBox(plate, -radius + mark.height / 2 + em * 0.55 + plate[1] / 2), mark];
    }
    const only = ring === 0 && radius === 0 ? items[0] : undefined;
    if (!only) return [plateBox(plate, -radius)];
    const {mark} = only.footprint(0, 0);
    return [plateBox(plate, mark.y - em * 0.65 - plate[1] / 2)];
  }
}

/** Seats all items; afterwards each has its angle and its place around the middle of the rings. */
export const seatRings = (
  plans: readonly RingPlan[],
  wanted: readonly number[],
  m: Metrics,
): Steps<Seated> => new Seater(plans, wanted, m).run();
