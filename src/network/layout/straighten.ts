/** Takes out small kinks: columns of one track that almost meet are put into one line where their rows leave room. */
import type {Bounds, Columns} from './columns.js';
import {Pace, type Steps} from '../../steps/steps.js';
import type {Separation} from './vpsc.js';

/** Two columns that a tie would like to see in one line. */
export interface Alignment {
  readonly a: number;
  readonly b: number;
  /** Wanted place of b minus wanted place of a. */
  readonly shift: number;
}

/** The part of the longest kink by which a distance may shrink: distances have some play. */
const SOFT = 0.04;

/** Wishes tried between two pauses. */
const SHARE = 50;

/** Columns that have been put into one line move together. */
class Lines {
  readonly #line: number[];
  readonly #members: number[][];

  constructor(count: number) {
    this.#line = [...Array(count).keys()];
    this.#members = this.#line.map((k) => [k]);
  }

  of(column: number): readonly number[] {
    return this.#members[this.#line[column]!]!;
  }

  isOne(a: number, b: number): boolean {
    return this.#line[a] === this.#line[b];
  }

  join(a: number, b: number): void {
    const [to, from] = [this.#line[a]!, this.#line[b]!];
    for (const member of this.#members[from]!) {
      this.#line[member] = to;
      this.#members[to]!.push(member);
    }
    this.#members[from] = [];
  }
}

class Straightener {
  readonly #before: readonly (readonly Separation[])[];
  readonly #bounds: Bounds;
  readonly #after: readonly (readonly Separation[])[];
  readonly #lines: Lines;

  /** @param tolerance by how much two neighbours may come nearer to each other for it, px */
  constructor(
    readonly columns: Columns,
    readonly at: Float64Array,
    readonly tolerance: number,
  ) {
    const {before, after} = columns.linksByEnd();
    this.#before = before;
    this.#after = after;
    this.#bounds = columns.bounds();
    this.#lines = new Lines(columns.count);
  }

  /** Moves a towards b and b towards a, as far as both may go; only if they meet. */
  align({a, b, shift}: Alignment): void {
    if (this.#lines.isOne(a, b)) return;
    const distance = this.at[b]! - this.at[a]! - shift;
    if (!this.#canApproach(a, b, distance) || !this.#canApproach(b, a, -distance)) return;
    const [backA, onA] = this.#play(a, b);
    const [backB, onB] = this.#play(b, a);
    const low = Math.max(backA, distance + backB);
    const high = Math.min(onA, distance + onB);
    if (low > high + this.tolerance) return;
    const middle = Math.max(low, Math.min(high, distance / 2));
    this.#move(a, middle);
    this.#move(b, middle - distance);
    this.#lines.join(a, b);
  }

  /** Moves all of a jog's line onto another column; only if it gets there, and if no item stands in it. */
  pull({a: jog, b: to, shift}: Alignment): void {
    if (this.#lines.isOne(jog, to) || this.#lines.of(jog).some(this.columns.isItem)) return;
    const by = this.at[to]! - shift - this.at[jog]!;
    const [back, on] = this.#play(jog);
    if (by < back - this.tolerance || by > on + this.tolerance) return;
    this.#move(jog, by);
    this.#lines.join(jog, to);
  }

  #move(column: number, by: number): void {
    for (const member of this.#lines.of(column)) this.at[member] = this.at[member]! + by;
  }

  /** Whether the line of `right` may come nearer by a distance where it has that of `left` before it. */
  #canApproach(left: number, right: number, by: number): boolean {
    const others = new Set(this.#lines.of(left));
    return this.#lines
      .of(right)
      .flatMap((member) => this.#before[member]!)
      .filter((link) => others.has(link.left))
      .every(
        (link) => this.at[link.right]! - this.at[link.left]! - by >= link.gap - this.tolerance,
      );
  }

  /** How far a line may move to the left and to the right, with all others but its partner's standing still. */
  #play(column: number, partner = column): readonly [number, number] {
    const own = this.#lines.of(column);
    const line = new Set([...own, ...this.#lines.of(partner)]);
    let back = -Infinity;
    let on = Infinity;
    for (const member of own) {
      back = Math.max(back, this.#bounds.wallLow[member]! - this.at[member]!);
      on = Math.min(on, this.#bounds.wallHigh[member]! - this.at[member]!);
      for (const {left, right, gap} of this.#before[member]!) {
        if (!line.has(left)) back = Math.max(back, this.at[left]! + gap - this.at[right]!);
      }
      for (const {left, right, gap} of this.#after[member]!) {
        if (!line.has(right)) on = Math.min(on, this.at[right]! - gap - this.at[left]!);
      }
    }
    return [Math.min(0, back), Math.max(0, on)];
  }
}

/**
 * Aligns columns whose ends are nearer than `most`, the nearest first. Jogs are then put into one line with each other, so
 * that a bundle leaves its column in one bend and not in steps.
 * @param at places of the columns, changed in place
 */
export function* straighten(
  columns: Columns,
  at: Float64Array,
  wishes: readonly Alignment[],
  most: number,
): Steps<void> {
  const kink = ({a, b, shift}: Alignment): number => Math.abs(at[b]! - at[a]! - shift);
  const near = wishes.filter((wish) => kink(wish) < most);
  const straightener = new Straightener(columns, at, most * SOFT);
  const pace = new Pace(SHARE);
  yield;
  for (const wish of near.sort((a, b) => kink(a) - kink(b) || a.a - b.a || a.b - b.b)) {
    straightener.align(wish);
    if (pace.isDue()) yield;
  }
  for (const wish of jogsOf(columns, wishes)) {
    straightener.pull(wish);
    if (pace.isDue()) yield;
  }
}

/** Each jog to its neighbours: to those of its own bundle first, from the item outwards. */
function jogsOf(columns: Columns, wishes: readonly Alignment[]): readonly Alignment[] {
  const rowOf = (column: number): number => columns.elementsOf(column)[0]?.row ?? 0;
  const far = ({a, b}: Alignment): number => {
    const item = columns.itemOf(a);
    return item === columns.itemOf(b) ? Math.abs(rowOf(a) - item.row) : Infinity;
  };
  return wishes
    .flatMap((wish) => [wish, {a: wish.b, b: wish.a, shift: -wish.shift}])
    .filter(({a}) => !columns.isItem(a))
    .map((wish) => ({wish, far: far(wish)}))
    .sort(
      (a, b) => (a.far === b.far ? 0 : a.far - b.far) || a.wish.a - b.wish.a || a.wish.b - b.wish.b,
    )
    .map(({wish}) => wish);
}
