/** The course of a tie from row to row: its place from left to right at each, before any height is known. */
import type {Columns} from '../layout/columns.js';
import {passagesOf, type Element} from '../layout/elements.js';
import {isLevel, lowerOf, upperOf, type Item, type Tie} from '../layout/item.js';
import type {Metrics} from '../layout/metrics.js';
import {Pace, type Steps} from '../../steps/steps.js';
import type {DirectTies, Row} from '../layout/rows.js';
import {separate} from '../layout/vpsc.js';
import {fanOf, offsetOf, passingOffset, type Fans} from './ports.js';

export interface Course {
  readonly tie: Tie;
  readonly upper: Item;
  readonly lower: Item;
  /** Row of the first place: that of the upper end, or for a level tie the row below the channel it runs in. */
  readonly from: number;
  /** Place at each row from `from` on; the first and the last one are the ports. Level ties have two such lists. */
  readonly at: number[];
  /** Only level ties: the way down to the second end. */
  readonly back?: number[];
}

type PlaceAt = (item: Item, row: number) => number;

/** Middle of an item's column at a row: its own, or that of a jog. */
function placeAt(
  rows: readonly (readonly Element[])[],
  columns: Columns,
  at: ArrayLike<number>,
): PlaceAt {
  const places = new Map<Item, Map<number, number>>();
  for (const row of rows) {
    for (const element of row) {
      const own = places.get(element.item) ?? new Map<number, number>();
      own.set(element.row, at[columns.columnOf(element)]!);
      places.set(element.item, own);
    }
  }
  return (item, row) => places.get(item)?.get(row) ?? item.x;
}

class Courses {
  readonly #place: PlaceAt;

  constructor(
    readonly rows: readonly Row[],
    readonly fans: Fans,
    elements: readonly (readonly Element[])[],
    columns: Columns,
    at: ArrayLike<number>,
  ) {
    this.#place = placeAt(elements, columns, at);
  }

  of(tie: Tie): Course {
    return isLevel(tie) ? this.#level(tie) : this.#down(tie);
  }

  #down(tie: Tie): Course {
    const upper = upperOf(tie);
    const lower = lowerOf(tie);
    const out = offsetOf(fanOf(this.fans.bottom, upper), tie);
    const into = offsetOf(fanOf(this.fans.top, lower), tie);
    const at = [upper.x + out];
    for (const {from, to, item} of passagesOf(tie, this.rows)) {
      const shift = passingOffset(this.fans, item, tie);
      for (let row = from; row <= to; row += 1) at.push(this.#place(item, row) + shift);
    }
    at.push(lower.x + into);
    return {tie, upper, lower, from: upper.row, at};
  }

  #level(tie: Tie): Course {
    const [first, second] = tie.a.order <= tie.b.order ? [tie.a, tie.b] : [tie.b, tie.a];
    const down = (item: Item): number[] => {
      const into = offsetOf(fanOf(this.fans.top, item), tie);
      const passage = passagesOf(tie, this.rows).find((one) => one.item === item);
      const at: number[] = [];
      if (passage) {
        for (let row = passage.from; row <= passage.to; row += 1)
          at.push(this.#place(item, row) + into);
      }
      return [...at, item.x + into];
    };
    const at = down(first);
    return {
      tie,
      upper: first,
      lower: second,
      from: first.row - at.length + 1,
      at,
      back: down(second),
    };
  }
}

/** The one shift of all ports that lets the column nearest to its port hang straight below it. */
function commonShift(
  ports: readonly number[],
  steps: readonly number[],
  limit: number,
  m: Metrics,
): number {
  const low = Math.min(...ports);
  const high = Math.max(...ports);
  const possible = steps.filter((step) => low + step >= -limit && high + step <= limit);
  const least = possible.reduce(
    (best, step) => (Math.abs(step) < Math.abs(best) ? step : best),
    Infinity,
  );
  return Math.abs(least) < m.em * 2.2 ? least : 0;
}

/** How firmly a port that can hang straight holds its place against its neighbours. */
const FIRM = 100;

/**
 * Shifts the ports of an item as one until the nearest column hangs straight below its port; then those that are almost
 * straight become so, and the others make room.
 */
function hangStraight(courses: readonly Course[], item: Item, m: Metrics): void {
  const limit = item.half - m.em * (item.kind === 'box' ? 0.75 : 0.3);
  const ports = courses.map((course) => course.at[0]! - item.x);
  const targets = courses.map((course) => course.at[1]! - item.x);
  const shift = commonShift(
    ports,
    targets.map((target, k) => target - ports[k]!),
    limit,
    m,
  );
  const isStraight = targets.map(
    (target, k) => Math.abs(target) <= limit && Math.abs(target - ports[k]! - shift) < m.em * 1.5,
  );
  const gap = Math.min(m.leastPort, ...ports.slice(1).map((port, k) => port - ports[k]!));
  const placed = separate(
    ports.map((port, k) =>
      isStraight[k] ? targets[k]! : Math.max(-limit, Math.min(limit, port + shift)),
    ),
    isStraight.map((straight) => (straight ? FIRM : 1)),
    ports.slice(1).map((_, k) => ({left: k, right: k + 1, gap})),
  );
  if (placed[0]! < -limit - m.em * 0.3 || placed[placed.length - 1]! > limit + m.em * 0.3) return;
  courses.forEach((course, k) => {
    const target = targets[k]!;
    course.at[0] = item.x + (Math.abs(placed[k]! - target) < 0.5 ? target : placed[k]!);
  });
}

/** Ties between two pauses. */
const SHARE = 40;

/** The courses of all ties but the straight ones between neighbours. */
export function* makeCourses(
  ties: readonly Tie[],
  direct: DirectTies,
  rows: readonly Row[],
  fans: Fans,
  elements: readonly (readonly Element[])[],
  columns: Columns,
  at: ArrayLike<number>,
  m: Metrics,
): Steps<readonly Course[]> {
  const maker = new Courses(rows, fans, elements, columns, at);
  const pace = new Pace(SHARE);
  const courses: Course[] = [];
  yield;
  for (const tie of ties) {
    if (!direct.has(tie)) courses.push(maker.of(tie));
    if (pace.isDue()) yield;
  }
  const leaving = new Map<Item, Course[]>();
  for (const course of courses) {
    const tracks = leaving.get(course.upper) ?? [];
    const isFree = !course.back && rows[course.upper.row + 1]?.kind !== 'below';
    if (!isFree || course.upper.kind === 'block') continue;
    tracks.push(course);
    leaving.set(course.upper, tracks);
  }
  for (const [item, several] of leaving) {
    const inOrder = [...several].sort((a, b) => a.at[0]! - b.at[0]!);
    if (inOrder.every(({tie}) => !tie.ribbon)) hangStraight(inOrder, item, m);
    if (pace.isDue(several.length)) yield;
  }
  return courses;
}
